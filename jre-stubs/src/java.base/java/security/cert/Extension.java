package java.security.cert;

import java.io.IOException;
import java.io.OutputStream;

public interface Extension {
    void encode(OutputStream out) throws IOException;

    String getId();

    byte[] getValue();

    boolean isCritical();
}

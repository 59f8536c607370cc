package javax.tools;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The interface Tool of JSR 199, the compiler's interface. */
public interface Tool {
    default String name() {
        return "";
    }

    int run(InputStream inputStream, OutputStream outputStream, OutputStream outputStream2, String... text);

    Set<SourceVersion> getSourceVersions();
}

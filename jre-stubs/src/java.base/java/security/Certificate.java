package java.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What {@code java.security.cert.Certificate} has replaced. */
@SuppressWarnings("removal")
@Deprecated(since = "1.2", forRemoval = true)
public interface Certificate {
    Principal getGuarantor();

    Principal getPrincipal();

    PublicKey getPublicKey();

    void encode(OutputStream stream) throws KeyException, IOException;

    void decode(InputStream stream) throws KeyException, IOException;

    String getFormat();

    String toString(boolean detailed);
}

package sun.security.provider.certpath;

import java.security.cert.CertPathBuilderException;

/** No path was found. */
public class SunCertPathBuilderException extends CertPathBuilderException {
    private static final long serialVersionUID = -7814288414129264709L;

    SunCertPathBuilderException(String message) {
        super(message);
    }
}

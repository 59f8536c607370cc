package java.security.cert;

import java.io.Serializable;
import java.util.Arrays;

public abstract class Certificate implements Serializable {
    private static final long serialVersionUID = -3585440601605666277L;

    private final String type;
    private int hash = -1;

    protected Certificate(String type) {
        this.type = type;
    }

    public final String getType() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        try {
            return other instanceof Certificate && Arrays.equals(getEncoded(), ((Certificate) other).getEncoded());
        } catch (CertificateException e) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        if (hash == -1) {
            try {
                hash = Arrays.hashCode(getEncoded());
            } catch (CertificateException e) {
                hash = 0;
            }
        }
        return hash;
    }

    public abstract byte[] getEncoded() throws CertificateEncodingException;

    @Override
    public abstract String toString();
}

package java.security.cert;

import java.math.BigInteger;
import java.util.Date;
import javax.security.auth.x500.X500Principal;

public abstract class X509CRLEntry implements X509Extension {
    public X509CRLEntry() {
    }

    public boolean equals(Object value) {
        if (this == value) {
            return true;
        }
        try {
            return value instanceof X509CRLEntry && java.util.Arrays.equals(getEncoded(), ((X509CRLEntry) value).getEncoded());
        } catch (CRLException e) {
            return false;
        }
    }

    public X500Principal getCertificateIssuer() {
        return null;
    }

    public abstract byte[] getEncoded() throws CRLException;

    public abstract Date getRevocationDate();

    public CRLReason getRevocationReason() {
        return null;
    }

    public abstract BigInteger getSerialNumber();

    public abstract boolean hasExtensions();

    public int hashCode() {
        int h = 0;
        try {
            byte[] encoded = getEncoded();
            for (int i = 1; i < encoded.length; i++) {
                h += encoded[i] * i;
            }
        } catch (CRLException e) {
            return h;
        }
        return h;
    }

    public abstract String toString();
}

package java.security.cert;

import java.io.ByteArrayInputStream;
import java.io.NotSerializableException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
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

    public abstract void verify(PublicKey key)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    public abstract void verify(PublicKey key, String sigProvider)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    public void verify(PublicKey key, Provider sigProvider)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        throw new UnsupportedOperationException();
    }

    public abstract PublicKey getPublicKey();

    protected Object writeReplace() throws ObjectStreamException {
        try {
            return new CertificateRep(type, getEncoded());
        } catch (CertificateException e) {
            throw new NotSerializableException("java.security.cert.Certificate: " + type + ": " + e.getMessage());
        }
    }

    /** What is written for a certificate. */
    protected static class CertificateRep implements Serializable {
        private static final long serialVersionUID = -8563758940495660020L;

        private final String type;
        private final byte[] data;

        protected CertificateRep(String type, byte[] data) {
            this.type = type;
            this.data = data;
        }

        protected Object readResolve() throws ObjectStreamException {
            try {
                return CertificateFactory.getInstance(type).generateCertificate(new ByteArrayInputStream(data));
            } catch (CertificateException e) {
                throw new NotSerializableException("java.security.cert.Certificate: " + type + ": " + e.getMessage());
            }
        }
    }
}

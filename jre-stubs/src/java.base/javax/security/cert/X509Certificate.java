package javax.security.cert;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Principal;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.util.Date;

/** What {@code java.security.cert.X509Certificate} has replaced. */
@SuppressWarnings({"removal", "deprecation"})
@Deprecated(since = "9", forRemoval = true)
public abstract class X509Certificate extends Certificate {
    public X509Certificate() {
    }

    public static final X509Certificate getInstance(InputStream inStream) throws CertificateException {
        try {
            return new Of((java.security.cert.X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(inStream));
        } catch (java.security.cert.CertificateException e) {
            throw (CertificateException) new CertificateException(e.getMessage()).initCause(e);
        }
    }

    public static final X509Certificate getInstance(byte[] certData) throws CertificateException {
        return getInstance(new ByteArrayInputStream(certData));
    }

    public abstract void checkValidity() throws CertificateExpiredException, CertificateNotYetValidException;

    public abstract void checkValidity(Date date) throws CertificateExpiredException, CertificateNotYetValidException;

    public abstract int getVersion();

    public abstract BigInteger getSerialNumber();

    public abstract Principal getIssuerDN();

    public abstract Principal getSubjectDN();

    public abstract Date getNotBefore();

    public abstract Date getNotAfter();

    public abstract String getSigAlgName();

    public abstract String getSigAlgOID();

    public abstract byte[] getSigAlgParams();

    /** A certificate of the other package. */
    private static final class Of extends X509Certificate {
        private final java.security.cert.X509Certificate cert;

        Of(java.security.cert.X509Certificate cert) {
            this.cert = cert;
        }

        @Override
        public byte[] getEncoded() throws CertificateEncodingException {
            try {
                return cert.getEncoded();
            } catch (java.security.cert.CertificateEncodingException e) {
                throw (CertificateEncodingException) new CertificateEncodingException(e.getMessage()).initCause(e);
            }
        }

        @Override
        public void verify(PublicKey key)
            throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
            verify(key, "");
        }

        @Override
        public void verify(PublicKey key, String sigProvider)
            throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
            try {
                cert.verify(key, sigProvider);
            } catch (java.security.cert.CertificateException e) {
                throw (CertificateException) new CertificateException(e.getMessage()).initCause(e);
            }
        }

        @Override
        public void checkValidity() throws CertificateExpiredException, CertificateNotYetValidException {
            checkValidity(new Date());
        }

        @Override
        public void checkValidity(Date date) throws CertificateExpiredException, CertificateNotYetValidException {
            try {
                cert.checkValidity(date);
            } catch (java.security.cert.CertificateExpiredException e) {
                throw (CertificateExpiredException) new CertificateExpiredException(e.getMessage()).initCause(e);
            } catch (java.security.cert.CertificateNotYetValidException e) {
                throw (CertificateNotYetValidException) new CertificateNotYetValidException(e.getMessage()).initCause(e);
            }
        }

        @Override
        public PublicKey getPublicKey() {
            return cert.getPublicKey();
        }

        @Override
        public String toString() {
            return cert.toString();
        }

        @Override
        public int getVersion() {
            return cert.getVersion() - 1;
        }

        @Override
        public BigInteger getSerialNumber() {
            return cert.getSerialNumber();
        }

        @Override
        public Principal getIssuerDN() {
            return cert.getIssuerDN();
        }

        @Override
        public Principal getSubjectDN() {
            return cert.getSubjectDN();
        }

        @Override
        public Date getNotBefore() {
            return cert.getNotBefore();
        }

        @Override
        public Date getNotAfter() {
            return cert.getNotAfter();
        }

        @Override
        public String getSigAlgName() {
            return cert.getSigAlgName();
        }

        @Override
        public String getSigAlgOID() {
            return cert.getSigAlgOID();
        }

        @Override
        public byte[] getSigAlgParams() {
            return cert.getSigAlgParams();
        }
    }
}

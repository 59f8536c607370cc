package java.security.cert;

import java.math.BigInteger;
import java.security.DEREncodable;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;

public abstract class X509Certificate extends Certificate implements X509Extension, DEREncodable {
    private static final long serialVersionUID = -2491127588187038216L;

    protected X509Certificate() {
        super("X.509");
    }

    public abstract void checkValidity() throws CertificateExpiredException, CertificateNotYetValidException;

    public abstract void checkValidity(Date date) throws CertificateExpiredException, CertificateNotYetValidException;

    public abstract int getBasicConstraints();

    public List<String> getExtendedKeyUsage() throws CertificateParsingException {
        return null;
    }

    public Collection<List<?>> getIssuerAlternativeNames() throws CertificateParsingException {
        return null;
    }

    public abstract Principal getIssuerDN();

    public abstract boolean[] getIssuerUniqueID();

    public X500Principal getIssuerX500Principal() {
        return new X500Principal(getIssuerDN().getName());
    }

    public abstract boolean[] getKeyUsage();

    public abstract Date getNotAfter();

    public abstract Date getNotBefore();

    public abstract BigInteger getSerialNumber();

    public abstract String getSigAlgName();

    public abstract String getSigAlgOID();

    public abstract byte[] getSigAlgParams();

    public abstract byte[] getSignature();

    public Collection<List<?>> getSubjectAlternativeNames() throws CertificateParsingException {
        return null;
    }

    public abstract Principal getSubjectDN();

    public abstract boolean[] getSubjectUniqueID();

    public X500Principal getSubjectX500Principal() {
        return new X500Principal(getSubjectDN().getName());
    }

    public abstract byte[] getTBSCertificate() throws CertificateEncodingException;

    public abstract int getVersion();

    public void verify(PublicKey publicKey, Provider provider)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        throw new UnsupportedOperationException();
    }
}

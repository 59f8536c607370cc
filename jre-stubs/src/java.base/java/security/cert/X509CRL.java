package java.security.cert;

import java.math.BigInteger;
import java.security.DEREncodable;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.util.Date;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

public abstract class X509CRL extends CRL implements X509Extension, DEREncodable {
    protected X509CRL() {
        super("X.509");
    }

    public boolean equals(Object value) {
        if (this == value) {
            return true;
        }
        try {
            return value instanceof X509CRL && java.util.Arrays.equals(getEncoded(), ((X509CRL) value).getEncoded());
        } catch (CRLException e) {
            return false;
        }
    }

    public abstract byte[] getEncoded() throws CRLException;

    public abstract Principal getIssuerDN();

    public X500Principal getIssuerX500Principal() {
        return new X500Principal(getIssuerDN().getName());
    }

    public abstract Date getNextUpdate();

    public abstract X509CRLEntry getRevokedCertificate(BigInteger bigInteger);

    public X509CRLEntry getRevokedCertificate(X509Certificate x509Certificate) {
        return getRevokedCertificate(x509Certificate.getSerialNumber());
    }

    public abstract Set<? extends X509CRLEntry> getRevokedCertificates();

    public abstract String getSigAlgName();

    public abstract String getSigAlgOID();

    public abstract byte[] getSigAlgParams();

    public abstract byte[] getSignature();

    public abstract byte[] getTBSCertList() throws CRLException;

    public abstract Date getThisUpdate();

    public abstract int getVersion();

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

    public abstract void verify(PublicKey publicKey)
        throws CRLException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    public abstract void verify(PublicKey publicKey, String name)
        throws CRLException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    public void verify(PublicKey publicKey, Provider provider)
        throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        throw new UnsupportedOperationException();
    }
}

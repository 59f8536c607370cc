package java.security.cert;

import java.security.PublicKey;
import javax.security.auth.x500.X500Principal;

/** Whom one trusts without a certificate of someone else. */
public class TrustAnchor {
    private final PublicKey pubKey;
    private final String caName;
    private final X500Principal caPrincipal;
    private final X509Certificate trustedCert;
    private final byte[] ncBytes;

    public TrustAnchor(X509Certificate trustedCert, byte[] nameConstraints) {
        if (trustedCert == null) {
            throw new NullPointerException("the trustedCert parameter must be non-null");
        }
        this.trustedCert = trustedCert;
        this.pubKey = null;
        this.caName = null;
        this.caPrincipal = null;
        this.ncBytes = nameConstraints == null ? null : nameConstraints.clone();
    }

    public TrustAnchor(X500Principal caPrincipal, PublicKey pubKey, byte[] nameConstraints) {
        if (caPrincipal == null || pubKey == null) {
            throw new NullPointerException();
        }
        this.trustedCert = null;
        this.caPrincipal = caPrincipal;
        this.caName = caPrincipal.getName();
        this.pubKey = pubKey;
        this.ncBytes = nameConstraints == null ? null : nameConstraints.clone();
    }

    public TrustAnchor(String caName, PublicKey pubKey, byte[] nameConstraints) {
        if (pubKey == null) {
            throw new NullPointerException("the pubKey parameter must be non-null");
        }
        if (caName == null) {
            throw new NullPointerException("the caName parameter must be non-null");
        }
        if (caName.isEmpty()) {
            throw new IllegalArgumentException("the caName parameter must be a non-empty String");
        }
        this.trustedCert = null;
        this.caPrincipal = new X500Principal(caName);
        this.caName = caName;
        this.pubKey = pubKey;
        this.ncBytes = nameConstraints == null ? null : nameConstraints.clone();
    }

    public final X509Certificate getTrustedCert() {
        return trustedCert;
    }

    public final X500Principal getCA() {
        return caPrincipal;
    }

    public final String getCAName() {
        return caName;
    }

    public final PublicKey getCAPublicKey() {
        return pubKey;
    }

    public final byte[] getNameConstraints() {
        return ncBytes == null ? null : ncBytes.clone();
    }

    @Override
    public String toString() {
        return "[\n" + (pubKey == null ? "  Trusted CA cert: " + trustedCert + "\n" : "  Trusted CA Public Key: " + pubKey
            + "\n  Trusted CA Issuer Name: " + caName + "\n");
    }
}

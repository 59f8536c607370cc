package javax.security.auth.x500;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.security.auth.Destroyable;

/** A certificate, its private key, and the alias they are known by. */
public final class X500PrivateCredential implements Destroyable {
    private X509Certificate cert;
    private PrivateKey key;
    private String alias;

    public X500PrivateCredential(X509Certificate cert, PrivateKey key) {
        if (cert == null || key == null) {
            throw new IllegalArgumentException();
        }
        this.cert = cert;
        this.key = key;
    }

    public X500PrivateCredential(X509Certificate cert, PrivateKey key, String alias) {
        if (cert == null || key == null || alias == null) {
            throw new IllegalArgumentException();
        }
        this.cert = cert;
        this.key = key;
        this.alias = alias;
    }

    public X509Certificate getCertificate() {
        return cert;
    }

    public PrivateKey getPrivateKey() {
        return key;
    }

    public String getAlias() {
        return alias;
    }

    @Override
    public void destroy() {
        cert = null;
        key = null;
        alias = null;
    }

    @Override
    public boolean isDestroyed() {
        return cert == null && key == null && alias == null;
    }
}

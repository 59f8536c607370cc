package java.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.util.Date;
import java.util.Enumeration;
import java.util.Set;

public abstract class KeyStoreSpi {
    public KeyStoreSpi() {
    }

    public abstract Enumeration<String> engineAliases();

    public abstract boolean engineContainsAlias(String name);

    public abstract void engineDeleteEntry(String name) throws KeyStoreException;

    public boolean engineEntryInstanceOf(String name, Class<? extends KeyStore.Entry> type) {
        if (type == KeyStore.TrustedCertificateEntry.class) {
            return engineIsCertificateEntry(name);
        }
        if (type == KeyStore.PrivateKeyEntry.class) {
            return engineIsKeyEntry(name) && engineGetCertificate(name) != null;
        }
        return type == KeyStore.SecretKeyEntry.class && engineIsKeyEntry(name) && engineGetCertificate(name) == null;
    }

    public Set<KeyStore.Entry.Attribute> engineGetAttributes(String name) {
        return java.util.Collections.emptySet();
    }

    public abstract Certificate engineGetCertificate(String name);

    public abstract String engineGetCertificateAlias(Certificate certificate);

    public abstract Certificate[] engineGetCertificateChain(String name);

    public abstract Date engineGetCreationDate(String name);

    public KeyStore.Entry engineGetEntry(String name, KeyStore.ProtectionParameter protectionParameter)
        throws KeyStoreException, NoSuchAlgorithmException, UnrecoverableEntryException {
        if (!engineContainsAlias(name)) {
            return null;
        }
        if (protectionParameter == null) {
            if (engineIsCertificateEntry(name)) {
                return new KeyStore.TrustedCertificateEntry(engineGetCertificate(name), engineGetAttributes(name));
            }
            throw new UnrecoverableKeyException("requested entry requires a password");
        }
        if (protectionParameter instanceof KeyStore.PasswordProtection) {
            if (engineIsCertificateEntry(name)) {
                throw new UnsupportedOperationException("trusted certificate entries are not password-protected");
            }
            if (engineIsKeyEntry(name)) {
                Key key = engineGetKey(name, ((KeyStore.PasswordProtection) protectionParameter).getPassword());
                if (key instanceof PrivateKey) {
                    return new KeyStore.PrivateKeyEntry((PrivateKey) key, engineGetCertificateChain(name), engineGetAttributes(name));
                }
                if (key instanceof javax.crypto.SecretKey) {
                    return new KeyStore.SecretKeyEntry((javax.crypto.SecretKey) key, engineGetAttributes(name));
                }
            }
        }
        throw new UnsupportedOperationException();
    }

    public abstract Key engineGetKey(String name, char[] password) throws NoSuchAlgorithmException, UnrecoverableKeyException;

    public abstract boolean engineIsCertificateEntry(String name);

    public abstract boolean engineIsKeyEntry(String name);

    public void engineLoad(KeyStore.LoadStoreParameter loadStoreParameter) throws IOException, NoSuchAlgorithmException, CertificateException {
        if (loadStoreParameter == null) {
            engineLoad(null, null);
            return;
        }
        engineLoad(null, KeyStore.password(loadStoreParameter.getProtectionParameter()));
    }

    public abstract void engineLoad(InputStream in, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException;

    public boolean engineProbe(InputStream in) throws IOException {
        if (in == null) {
            throw new NullPointerException("input stream must not be null");
        }
        return false;
    }

    public abstract void engineSetCertificateEntry(String name, Certificate certificate) throws KeyStoreException;

    public void engineSetEntry(String name, KeyStore.Entry entry, KeyStore.ProtectionParameter protectionParameter) throws KeyStoreException {
        if (protectionParameter != null && !(protectionParameter instanceof KeyStore.PasswordProtection)) {
            throw new KeyStoreException("unsupported protection parameter");
        }
        char[] password = null;
        if (protectionParameter != null) {
            KeyStore.PasswordProtection given = (KeyStore.PasswordProtection) protectionParameter;
            if (given.getProtectionAlgorithm() != null) {
                throw new KeyStoreException("unsupported password protection algorithm: " + given.getProtectionAlgorithm());
            }
            password = given.getPassword();
        }
        if (entry instanceof KeyStore.TrustedCertificateEntry) {
            engineSetCertificateEntry(name, ((KeyStore.TrustedCertificateEntry) entry).getTrustedCertificate());
        } else if (entry instanceof KeyStore.PrivateKeyEntry) {
            engineSetKeyEntry(name, ((KeyStore.PrivateKeyEntry) entry).getPrivateKey(), password, ((KeyStore.PrivateKeyEntry) entry).getCertificateChain());
        } else if (entry instanceof KeyStore.SecretKeyEntry) {
            engineSetKeyEntry(name, ((KeyStore.SecretKeyEntry) entry).getSecretKey(), password, (Certificate[]) null);
        } else {
            throw new KeyStoreException("unsupported entry type: " + entry.getClass().getName());
        }
    }

    public abstract void engineSetKeyEntry(String name, byte[] data, Certificate[] certificates) throws KeyStoreException;

    public abstract void engineSetKeyEntry(String name, Key key, char[] password, Certificate[] certificates) throws KeyStoreException;

    public abstract int engineSize();

    public void engineStore(KeyStore.LoadStoreParameter loadStoreParameter) throws IOException, NoSuchAlgorithmException, CertificateException {
        throw new UnsupportedOperationException();
    }

    public abstract void engineStore(OutputStream out, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException;
}

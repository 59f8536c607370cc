package java.security;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.security.auth.DestroyFailedException;
import javax.security.auth.Destroyable;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import sun.security.jca.Engines;

/** Keys and certificates under their aliases. */
public class KeyStore {
    private final KeyStoreSpi keyStoreSpi;
    private final Provider provider;
    private final String type;
    private boolean initialized;

    protected KeyStore(KeyStoreSpi keyStoreSpi, Provider provider, String type) {
        this.keyStoreSpi = keyStoreSpi;
        this.provider = provider;
        this.type = type;
    }

    /** How a store is loaded or stored. */
    public interface LoadStoreParameter {
        ProtectionParameter getProtectionParameter();
    }

    /** What protects a store or an entry. */
    public interface ProtectionParameter {
    }

    /** A password. */
    public static class PasswordProtection implements ProtectionParameter, Destroyable {
        private final char[] password;
        private final String protectionAlgorithm;
        private final AlgorithmParameterSpec protectionParameters;
        private volatile boolean destroyed;

        public PasswordProtection(char[] password) {
            this.password = password == null ? null : password.clone();
            this.protectionAlgorithm = null;
            this.protectionParameters = null;
        }

        public PasswordProtection(char[] password, String protectionAlgorithm, AlgorithmParameterSpec protectionParameters) {
            if (protectionAlgorithm == null) {
                throw new NullPointerException("invalid null input");
            }
            this.password = password == null ? null : password.clone();
            this.protectionAlgorithm = protectionAlgorithm;
            this.protectionParameters = protectionParameters;
        }

        public String getProtectionAlgorithm() {
            return protectionAlgorithm;
        }

        public AlgorithmParameterSpec getProtectionParameters() {
            return protectionParameters;
        }

        public synchronized char[] getPassword() {
            if (destroyed) {
                throw new IllegalStateException("password has been cleared");
            }
            return password;
        }

        @Override
        public synchronized void destroy() throws DestroyFailedException {
            destroyed = true;
            if (password != null) {
                Arrays.fill(password, ' ');
            }
        }

        @Override
        public synchronized boolean isDestroyed() {
            return destroyed;
        }
    }

    /** Someone who is asked for the password. */
    public static class CallbackHandlerProtection implements ProtectionParameter {
        private final CallbackHandler handler;

        public CallbackHandlerProtection(CallbackHandler handler) {
            if (handler == null) {
                throw new NullPointerException("handler must not be null");
            }
            this.handler = handler;
        }

        public CallbackHandler getCallbackHandler() {
            return handler;
        }
    }

    /** What is under an alias. */
    public interface Entry {
        default Set<Attribute> getAttributes() {
            return Collections.emptySet();
        }

        /** Something that is told about an entry. */
        interface Attribute {
            String getName();

            String getValue();
        }
    }

    private static Set<Entry.Attribute> copy(Set<Entry.Attribute> attributes) {
        return Collections.unmodifiableSet(new HashSet<>(attributes));
    }

    /** A private key and its certificates. */
    public static final class PrivateKeyEntry implements Entry {
        private final PrivateKey privKey;
        private final Certificate[] chain;
        private final Set<Attribute> attributes;

        public PrivateKeyEntry(PrivateKey privateKey, Certificate[] chain) {
            this(privateKey, chain, Collections.emptySet());
        }

        public PrivateKeyEntry(PrivateKey privateKey, Certificate[] chain, Set<Attribute> attributes) {
            if (privateKey == null || chain == null || attributes == null) {
                throw new NullPointerException("invalid null input");
            }
            if (chain.length == 0) {
                throw new IllegalArgumentException("invalid zero-length input chain");
            }
            Certificate[] own = chain.clone();
            String certType = own[0].getType();
            for (int i = 1; i < own.length; i++) {
                if (!certType.equals(own[i].getType())) {
                    throw new IllegalArgumentException("chain does not contain certificates of the same type");
                }
            }
            if (!privateKey.getAlgorithm().equals(own[0].getPublicKey().getAlgorithm())) {
                throw new IllegalArgumentException("private key algorithm does not match algorithm of public key in end entity certificate (at index 0)");
            }
            this.privKey = privateKey;
            this.chain = own[0] instanceof X509Certificate && !(own instanceof X509Certificate[])
                ? Arrays.copyOf(own, own.length, X509Certificate[].class) : own;
            this.attributes = copy(attributes);
        }

        public PrivateKey getPrivateKey() {
            return privKey;
        }

        public Certificate[] getCertificateChain() {
            return chain.clone();
        }

        public Certificate getCertificate() {
            return chain[0];
        }

        @Override
        public Set<Attribute> getAttributes() {
            return attributes;
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder("Private key entry and certificate chain with " + chain.length + " elements:\r\n");
            for (Certificate cert : chain) {
                sb.append(cert).append("\r\n");
            }
            return sb.toString();
        }
    }

    /** A secret key. */
    public static final class SecretKeyEntry implements Entry {
        private final SecretKey sKey;
        private final Set<Attribute> attributes;

        public SecretKeyEntry(SecretKey secretKey) {
            this(secretKey, Collections.emptySet());
        }

        public SecretKeyEntry(SecretKey secretKey, Set<Attribute> attributes) {
            if (secretKey == null || attributes == null) {
                throw new NullPointerException("invalid null input");
            }
            this.sKey = secretKey;
            this.attributes = copy(attributes);
        }

        public SecretKey getSecretKey() {
            return sKey;
        }

        @Override
        public Set<Attribute> getAttributes() {
            return attributes;
        }

        @Override
        public String toString() {
            return "Secret key entry with algorithm " + sKey.getAlgorithm();
        }
    }

    /** A certificate that is trusted. */
    public static final class TrustedCertificateEntry implements Entry {
        private final Certificate cert;
        private final Set<Attribute> attributes;

        public TrustedCertificateEntry(Certificate trustedCert) {
            this(trustedCert, Collections.emptySet());
        }

        public TrustedCertificateEntry(Certificate trustedCert, Set<Attribute> attributes) {
            if (trustedCert == null || attributes == null) {
                throw new NullPointerException("invalid null input");
            }
            this.cert = trustedCert;
            this.attributes = copy(attributes);
        }

        public Certificate getTrustedCertificate() {
            return cert;
        }

        @Override
        public Set<Attribute> getAttributes() {
            return attributes;
        }

        @Override
        public String toString() {
            return "Trusted certificate entry:\r\n" + cert;
        }
    }

    private static KeyStoreException missing(String type, NoSuchAlgorithmException e) {
        return new KeyStoreException(type + " not found", e);
    }

    private static KeyStore of(Engines.Found found, String type) {
        return new KeyStore((KeyStoreSpi) found.impl, found.provider, type);
    }

    public static KeyStore getInstance(String type) throws KeyStoreException {
        if (type == null) {
            throw new NullPointerException("null type name");
        }
        try {
            return of(Engines.first("KeyStore", type), type);
        } catch (NoSuchAlgorithmException e) {
            throw missing(type, e);
        }
    }

    public static KeyStore getInstance(String type, String provider) throws KeyStoreException, NoSuchProviderException {
        if (type == null) {
            throw new NullPointerException("null type name");
        }
        try {
            return of(Engines.of("KeyStore", type, provider), type);
        } catch (NoSuchAlgorithmException e) {
            throw missing(type, e);
        }
    }

    public static KeyStore getInstance(String type, Provider provider) throws KeyStoreException {
        if (type == null) {
            throw new NullPointerException("null type name");
        }
        try {
            return of(Engines.of("KeyStore", type, provider), type);
        } catch (NoSuchAlgorithmException e) {
            throw missing(type, e);
        }
    }

    public static final KeyStore getInstance(File file, char[] password)
        throws KeyStoreException, IOException, NoSuchAlgorithmException, CertificateException {
        return getInstance(file, password, null, true);
    }

    public static final KeyStore getInstance(File file, LoadStoreParameter param)
        throws KeyStoreException, IOException, NoSuchAlgorithmException, CertificateException {
        return getInstance(file, null, param, false);
    }

    private static KeyStore getInstance(File file, char[] password, LoadStoreParameter param, boolean hasPassword)
        throws KeyStoreException, IOException, NoSuchAlgorithmException, CertificateException {
        if (file == null) {
            throw new NullPointerException();
        }
        if (!file.isFile()) {
            throw new IllegalArgumentException("File does not exist or it does not refer to a normal file: " + file);
        }
        try (BufferedInputStream in = new BufferedInputStream(new FileInputStream(file))) {
            for (Provider p : Security.getProviders()) {
                for (Provider.Service s : p.getServices()) {
                    if (!s.getType().equals("KeyStore")) {
                        continue;
                    }
                    KeyStoreSpi spi = (KeyStoreSpi) s.newInstance(null);
                    in.mark(Integer.MAX_VALUE);
                    boolean fits = spi.engineProbe(in);
                    in.reset();
                    if (fits) {
                        KeyStore store = new KeyStore(spi, p, s.getAlgorithm());
                        if (hasPassword) {
                            store.load(in, password);
                        } else {
                            spi.engineLoad(in, password(param == null ? null : param.getProtectionParameter()));
                            store.initialized = true;
                        }
                        return store;
                    }
                }
            }
        }
        throw new KeyStoreException("This keystore does not support probing and must be loaded with a specified type");
    }

    public static final String getDefaultType() {
        String found = Security.getProperty("keystore.type");
        return found == null ? "jks" : found;
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getType() {
        return type;
    }

    private void ready() throws KeyStoreException {
        if (!initialized) {
            throw new KeyStoreException("Uninitialized keystore");
        }
    }

    public final Set<Entry.Attribute> getAttributes(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineGetAttributes(java.util.Objects.requireNonNull(alias));
    }

    public final Key getKey(String alias, char[] password) throws KeyStoreException, NoSuchAlgorithmException, UnrecoverableKeyException {
        ready();
        return keyStoreSpi.engineGetKey(alias, password);
    }

    public final Certificate[] getCertificateChain(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineGetCertificateChain(alias);
    }

    public final Certificate getCertificate(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineGetCertificate(alias);
    }

    public final Date getCreationDate(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineGetCreationDate(alias);
    }

    public final void setKeyEntry(String alias, Key key, char[] password, Certificate[] chain) throws KeyStoreException {
        ready();
        if (key instanceof PrivateKey && (chain == null || chain.length == 0)) {
            throw new IllegalArgumentException("Private key must be accompanied by certificate chain");
        }
        keyStoreSpi.engineSetKeyEntry(alias, key, password, chain);
    }

    public final void setKeyEntry(String alias, byte[] key, Certificate[] chain) throws KeyStoreException {
        ready();
        keyStoreSpi.engineSetKeyEntry(alias, key, chain);
    }

    public final void setCertificateEntry(String alias, Certificate cert) throws KeyStoreException {
        ready();
        keyStoreSpi.engineSetCertificateEntry(alias, cert);
    }

    public final void deleteEntry(String alias) throws KeyStoreException {
        ready();
        keyStoreSpi.engineDeleteEntry(alias);
    }

    public final Enumeration<String> aliases() throws KeyStoreException {
        ready();
        return keyStoreSpi.engineAliases();
    }

    public final boolean containsAlias(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineContainsAlias(alias);
    }

    public final int size() throws KeyStoreException {
        ready();
        return keyStoreSpi.engineSize();
    }

    public final boolean isKeyEntry(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineIsKeyEntry(alias);
    }

    public final boolean isCertificateEntry(String alias) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineIsCertificateEntry(alias);
    }

    public final String getCertificateAlias(Certificate cert) throws KeyStoreException {
        ready();
        return keyStoreSpi.engineGetCertificateAlias(cert);
    }

    public final void store(OutputStream stream, char[] password)
        throws KeyStoreException, IOException, NoSuchAlgorithmException, CertificateException {
        ready();
        keyStoreSpi.engineStore(stream, password);
    }

    public final void store(LoadStoreParameter param) throws KeyStoreException, IOException, NoSuchAlgorithmException, CertificateException {
        ready();
        keyStoreSpi.engineStore(param);
    }

    public final void load(InputStream stream, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        keyStoreSpi.engineLoad(stream, password);
        initialized = true;
    }

    public final void load(LoadStoreParameter param) throws IOException, NoSuchAlgorithmException, CertificateException {
        keyStoreSpi.engineLoad(param);
        initialized = true;
    }

    public final Entry getEntry(String alias, ProtectionParameter protParam)
        throws NoSuchAlgorithmException, UnrecoverableEntryException, KeyStoreException {
        if (alias == null) {
            throw new NullPointerException("invalid null input");
        }
        ready();
        return keyStoreSpi.engineGetEntry(alias, protParam);
    }

    public final void setEntry(String alias, Entry entry, ProtectionParameter protParam) throws KeyStoreException {
        if (alias == null || entry == null) {
            throw new NullPointerException("invalid null input");
        }
        ready();
        keyStoreSpi.engineSetEntry(alias, entry, protParam);
    }

    public final boolean entryInstanceOf(String alias, Class<? extends Entry> entryClass) throws KeyStoreException {
        if (alias == null || entryClass == null) {
            throw new NullPointerException("invalid null input");
        }
        ready();
        return keyStoreSpi.engineEntryInstanceOf(alias, entryClass);
    }

    /** The password that a protection gives, asking for it if need be. */
    static char[] password(ProtectionParameter given) throws NoSuchAlgorithmException {
        if (given == null) {
            return null;
        }
        if (given instanceof PasswordProtection) {
            return ((PasswordProtection) given).getPassword();
        }
        if (given instanceof CallbackHandlerProtection) {
            PasswordCallback callback = new PasswordCallback("Password: ", false);
            try {
                ((CallbackHandlerProtection) given).getCallbackHandler().handle(new Callback[] {callback});
            } catch (UnsupportedCallbackException e) {
                throw new NoSuchAlgorithmException("Could not obtain password", e);
            } catch (IOException e) {
                throw new NoSuchAlgorithmException("Could not obtain password", e);
            }
            char[] password = callback.getPassword();
            callback.clearPassword();
            if (password == null) {
                throw new NoSuchAlgorithmException("No password provided");
            }
            return password;
        }
        throw new NoSuchAlgorithmException("ProtectionParameter must be PasswordProtection or CallbackHandlerProtection");
    }

    /** Makes stores, and knows the protection of their entries. */
    public abstract static class Builder {
        protected Builder() {
        }

        public abstract KeyStore getKeyStore() throws KeyStoreException;

        public abstract ProtectionParameter getProtectionParameter(String alias) throws KeyStoreException;

        public static Builder newInstance(KeyStore keyStore, ProtectionParameter protectionParameter) {
            if (keyStore == null || protectionParameter == null) {
                throw new NullPointerException();
            }
            if (!keyStore.initialized) {
                throw new IllegalArgumentException("KeyStore not initialized");
            }
            return new Made(keyStore, null, null, null, protectionParameter);
        }

        public static Builder newInstance(String type, Provider provider, File file, ProtectionParameter protection) {
            if (type == null || file == null || protection == null) {
                throw new NullPointerException();
            }
            return of(type, provider, file, protection);
        }

        public static Builder newInstance(File file, ProtectionParameter protection) {
            return newInstance("", null, file, protection);
        }

        public static Builder newInstance(String type, Provider provider, ProtectionParameter protection) {
            if (type == null || protection == null) {
                throw new NullPointerException();
            }
            return new Made(null, type, provider, null, protection);
        }

        private static Builder of(String type, Provider provider, File file, ProtectionParameter protection) {
            if (!(protection instanceof PasswordProtection) && !(protection instanceof CallbackHandlerProtection)) {
                throw new IllegalArgumentException("Protection must be PasswordProtection or CallbackHandlerProtection");
            }
            if (!file.isFile()) {
                throw new IllegalArgumentException("File does not exist or it does not refer to a normal file: " + file);
            }
            return new Made(null, type, provider, file, protection);
        }
    }

    private static final class Made extends Builder {
        private KeyStore store;
        private final String type;
        private final Provider provider;
        private final File file;
        private final ProtectionParameter protection;
        private boolean asked;

        Made(KeyStore store, String type, Provider provider, File file, ProtectionParameter protection) {
            this.store = store;
            this.type = type;
            this.provider = provider;
            this.file = file;
            this.protection = protection;
        }

        @Override
        public synchronized KeyStore getKeyStore() throws KeyStoreException {
            asked = true;
            if (store != null) {
                return store;
            }
            try {
                char[] password = password(protection);
                KeyStore made;
                if (file != null && type.isEmpty()) {
                    made = KeyStore.getInstance(file, password);
                } else {
                    made = provider == null ? KeyStore.getInstance(type) : KeyStore.getInstance(type, provider);
                    if (file == null) {
                        made.load(null, password);
                    } else {
                        try (InputStream in = new FileInputStream(file)) {
                            made.load(in, password);
                        }
                    }
                }
                store = made;
                return made;
            } catch (KeyStoreException e) {
                throw e;
            } catch (IOException | GeneralSecurityException e) {
                throw new KeyStoreException("KeyStore instantiation failed", e);
            }
        }

        @Override
        public synchronized ProtectionParameter getProtectionParameter(String alias) {
            if (alias == null) {
                throw new NullPointerException();
            }
            if (!asked) {
                throw new IllegalStateException("getKeyStore() must be called first");
            }
            return protection;
        }
    }
}

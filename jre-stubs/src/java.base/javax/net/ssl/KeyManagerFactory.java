package javax.net.ssl;

import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import sun.security.jca.Engines;

/** Makes those that choose keys. */
public class KeyManagerFactory {
    private final KeyManagerFactorySpi spi;
    private final Provider provider;
    private final String algorithm;

    protected KeyManagerFactory(KeyManagerFactorySpi factorySpi, Provider provider, String algorithm) {
        this.spi = factorySpi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static KeyManagerFactory of(Engines.Found found, String algorithm) {
        return new KeyManagerFactory((KeyManagerFactorySpi) found.impl, found.provider, algorithm);
    }

    public static final String getDefaultAlgorithm() {
        String type = Security.getProperty("ssl.KeyManagerFactory.algorithm");
        return type == null ? "SunX509" : type;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public static final KeyManagerFactory getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("KeyManagerFactory", algorithm), algorithm);
    }

    public static final KeyManagerFactory getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("KeyManagerFactory", algorithm, provider), algorithm);
    }

    public static final KeyManagerFactory getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("KeyManagerFactory", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final void init(KeyStore ks, char[] password) throws KeyStoreException, NoSuchAlgorithmException, UnrecoverableKeyException {
        spi.engineInit(ks, password);
    }

    public final void init(ManagerFactoryParameters spec) throws InvalidAlgorithmParameterException {
        spi.engineInit(spec);
    }

    public final KeyManager[] getKeyManagers() {
        return spi.engineGetKeyManagers();
    }
}

package javax.net.ssl;

import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import sun.security.jca.Engines;

/** Makes those that decide whom to trust. */
public class TrustManagerFactory {
    private final TrustManagerFactorySpi spi;
    private final Provider provider;
    private final String algorithm;

    protected TrustManagerFactory(TrustManagerFactorySpi factorySpi, Provider provider, String algorithm) {
        this.spi = factorySpi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static TrustManagerFactory of(Engines.Found found, String algorithm) {
        return new TrustManagerFactory((TrustManagerFactorySpi) found.impl, found.provider, algorithm);
    }

    public static final String getDefaultAlgorithm() {
        String type = Security.getProperty("ssl.TrustManagerFactory.algorithm");
        return type == null ? "PKIX" : type;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public static final TrustManagerFactory getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("TrustManagerFactory", algorithm), algorithm);
    }

    public static final TrustManagerFactory getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("TrustManagerFactory", algorithm, provider), algorithm);
    }

    public static final TrustManagerFactory getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("TrustManagerFactory", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final void init(KeyStore ks) throws KeyStoreException {
        spi.engineInit(ks);
    }

    public final void init(ManagerFactoryParameters spec) throws InvalidAlgorithmParameterException {
        spi.engineInit(spec);
    }

    public final TrustManager[] getTrustManagers() {
        return spi.engineGetTrustManagers();
    }
}

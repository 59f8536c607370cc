package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import sun.security.jca.Engines;

/** Makes secret keys. */
public class KeyGenerator {
    private final KeyGeneratorSpi spi;
    private final Provider provider;
    private final String algorithm;

    protected KeyGenerator(KeyGeneratorSpi keyGenSpi, Provider provider, String algorithm) {
        this.spi = keyGenSpi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static KeyGenerator of(Engines.Found found, String algorithm) {
        return new KeyGenerator((KeyGeneratorSpi) found.impl, found.provider, algorithm);
    }

    public static final KeyGenerator getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("KeyGenerator", algorithm), algorithm);
    }

    public static final KeyGenerator getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("KeyGenerator", algorithm, provider), algorithm);
    }

    public static final KeyGenerator getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("KeyGenerator", algorithm, provider), algorithm);
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final Provider getProvider() {
        return provider;
    }

    public final void init(SecureRandom random) {
        spi.engineInit(random);
    }

    public final void init(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        init(params, new SecureRandom());
    }

    public final void init(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        spi.engineInit(params, random);
    }

    public final void init(int keysize) {
        init(keysize, new SecureRandom());
    }

    public final void init(int keysize, SecureRandom random) {
        spi.engineInit(keysize, random);
    }

    public final SecretKey generateKey() {
        return spi.engineGenerateKey();
    }
}

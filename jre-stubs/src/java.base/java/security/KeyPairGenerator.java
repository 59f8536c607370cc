package java.security;

import java.security.spec.AlgorithmParameterSpec;
import sun.security.jca.Engines;

/** Makes pairs of keys. */
public abstract class KeyPairGenerator extends KeyPairGeneratorSpi {
    private final String algorithm;
    private Provider provider;

    protected KeyPairGenerator(String algorithm) {
        this.algorithm = algorithm;
    }

    public String getAlgorithm() {
        return algorithm;
    }

    private static KeyPairGenerator of(Engines.Found found, String algorithm) {
        KeyPairGenerator made = found.impl instanceof KeyPairGenerator ? (KeyPairGenerator) found.impl
            : new Delegate((KeyPairGeneratorSpi) found.impl, algorithm);
        made.provider = found.provider;
        return made;
    }

    public static KeyPairGenerator getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("KeyPairGenerator", algorithm), algorithm);
    }

    public static KeyPairGenerator getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("KeyPairGenerator", algorithm, provider), algorithm);
    }

    public static KeyPairGenerator getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("KeyPairGenerator", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public void initialize(int keysize) {
        initialize(keysize, new SecureRandom());
    }

    @Override
    public void initialize(int keysize, SecureRandom random) {
        // A generator that does not override this takes no size.
    }

    public void initialize(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        initialize(params, new SecureRandom());
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        // As above.
    }

    public final KeyPair genKeyPair() {
        return generateKeyPair();
    }

    @Override
    public KeyPair generateKeyPair() {
        return null;
    }

    /** What a provider implements without being a KeyPairGenerator itself. */
    private static final class Delegate extends KeyPairGenerator {
        private final KeyPairGeneratorSpi spi;

        Delegate(KeyPairGeneratorSpi spi, String algorithm) {
            super(algorithm);
            this.spi = spi;
        }

        @Override
        public void initialize(int keysize, SecureRandom random) {
            spi.initialize(keysize, random);
        }

        @Override
        public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
            spi.initialize(params, random);
        }

        @Override
        public KeyPair generateKeyPair() {
            return spi.generateKeyPair();
        }
    }
}

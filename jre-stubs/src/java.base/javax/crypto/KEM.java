package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.Objects;
import sun.security.jca.Engines;

/** A key encapsulation mechanism: a secret for whoever has the private key. */
public final class KEM {
    private final String algorithm;
    private final List<Provider.Service> services;

    private KEM(String algorithm, List<Provider.Service> services) {
        this.algorithm = algorithm;
        this.services = services;
    }

    /** A secret, and what the other side makes it from. */
    public static final class Encapsulated {
        private final SecretKey key;
        private final byte[] encapsulation;
        private final byte[] params;

        public Encapsulated(SecretKey key, byte[] encapsulation, byte[] params) {
            this.key = Objects.requireNonNull(key);
            this.encapsulation = Objects.requireNonNull(encapsulation).clone();
            this.params = params == null ? null : params.clone();
        }

        public SecretKey key() {
            return key;
        }

        public byte[] encapsulation() {
            return encapsulation.clone();
        }

        public byte[] params() {
            return params == null ? null : params.clone();
        }
    }

    /** The sender's side. */
    public static final class Encapsulator {
        private final KEMSpi.EncapsulatorSpi spi;
        private final Provider provider;

        private Encapsulator(KEMSpi.EncapsulatorSpi spi, Provider provider) {
            this.spi = spi;
            this.provider = provider;
        }

        public String providerName() {
            return provider.getName();
        }

        public Encapsulated encapsulate() {
            return encapsulate(0, secretSize(), "Generic");
        }

        public Encapsulated encapsulate(int from, int to, String algorithm) {
            return spi.engineEncapsulate(from, to, algorithm);
        }

        public int secretSize() {
            return spi.engineSecretSize();
        }

        public int encapsulationSize() {
            return spi.engineEncapsulationSize();
        }
    }

    /** The receiver's side. */
    public static final class Decapsulator {
        private final KEMSpi.DecapsulatorSpi spi;
        private final Provider provider;

        private Decapsulator(KEMSpi.DecapsulatorSpi spi, Provider provider) {
            this.spi = spi;
            this.provider = provider;
        }

        public String providerName() {
            return provider.getName();
        }

        public SecretKey decapsulate(byte[] encapsulation) throws DecapsulateException {
            return decapsulate(encapsulation, 0, secretSize(), "Generic");
        }

        public SecretKey decapsulate(byte[] encapsulation, int from, int to, String algorithm) throws DecapsulateException {
            return spi.engineDecapsulate(encapsulation, from, to, algorithm);
        }

        public int secretSize() {
            return spi.engineSecretSize();
        }

        public int encapsulationSize() {
            return spi.engineEncapsulationSize();
        }
    }

    public static KEM getInstance(String algorithm) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        List<Provider.Service> found = Engines.services("KEM", algorithm);
        if (found.isEmpty()) {
            throw new NoSuchAlgorithmException(algorithm + " KEM not available");
        }
        return new KEM(algorithm, found);
    }

    public static KEM getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return provider == null ? getInstance(algorithm) : new KEM(algorithm, List.of(Engines.service("KEM", algorithm, provider)));
    }

    public static KEM getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return provider == null ? getInstance(algorithm) : new KEM(algorithm, List.of(Engines.service("KEM", algorithm, provider)));
    }

    /** How an implementation makes one side. */
    private interface Maker<T> {
        T make(KEMSpi spi, Provider provider) throws InvalidAlgorithmParameterException, InvalidKeyException;
    }

    /** The first implementation's that takes the key. */
    private <T> T first(Key key, Maker<T> maker) throws InvalidAlgorithmParameterException, InvalidKeyException {
        Exception last = null;
        for (Provider.Service s : services) {
            if (!s.supportsParameter(key)) {
                continue;
            }
            try {
                return maker.make((KEMSpi) s.newInstance(null), s.getProvider());
            } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException | InvalidKeyException e) {
                last = e;
            }
        }
        if (last instanceof InvalidKeyException) {
            throw (InvalidKeyException) last;
        }
        if (last instanceof InvalidAlgorithmParameterException) {
            throw (InvalidAlgorithmParameterException) last;
        }
        throw new InvalidKeyException("No installed provider supports this key: " + key.getClass().getName());
    }

    private <T> T plain(Key key, Maker<T> maker) throws InvalidKeyException {
        try {
            return first(key, maker);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException(e);
        }
    }

    public Encapsulator newEncapsulator(PublicKey publicKey) throws InvalidKeyException {
        return newEncapsulator(publicKey, null);
    }

    public Encapsulator newEncapsulator(PublicKey publicKey, SecureRandom secureRandom) throws InvalidKeyException {
        given(publicKey);
        return plain(publicKey, (spi, p) -> new Encapsulator(spi.engineNewEncapsulator(publicKey, null, secureRandom), p));
    }

    public Encapsulator newEncapsulator(PublicKey publicKey, AlgorithmParameterSpec spec, SecureRandom secureRandom)
        throws InvalidAlgorithmParameterException, InvalidKeyException {
        given(publicKey);
        return first(publicKey, (spi, p) -> new Encapsulator(spi.engineNewEncapsulator(publicKey, spec, secureRandom), p));
    }

    private static void given(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("input key is null");
        }
    }

    public Decapsulator newDecapsulator(PrivateKey privateKey) throws InvalidKeyException {
        given(privateKey);
        return plain(privateKey, (spi, p) -> new Decapsulator(spi.engineNewDecapsulator(privateKey, null), p));
    }

    public Decapsulator newDecapsulator(PrivateKey privateKey, AlgorithmParameterSpec spec)
        throws InvalidAlgorithmParameterException, InvalidKeyException {
        given(privateKey);
        return first(privateKey, (spi, p) -> new Decapsulator(spi.engineNewDecapsulator(privateKey, spec), p));
    }

    public String getAlgorithm() {
        return algorithm;
    }
}

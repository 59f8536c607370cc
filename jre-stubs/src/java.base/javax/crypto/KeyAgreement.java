package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.Objects;
import sun.security.jca.Engines;

/** Agrees on a secret in the open. */
public class KeyAgreement {
    private final String algorithm;
    private final List<Provider.Service> services;
    private KeyAgreementSpi spi;
    private Provider provider;

    protected KeyAgreement(KeyAgreementSpi keyAgreeSpi, Provider provider, String algorithm) {
        this.spi = keyAgreeSpi;
        this.provider = provider;
        this.algorithm = algorithm;
        this.services = List.of();
    }

    private KeyAgreement(List<Provider.Service> services, String algorithm) {
        this.algorithm = algorithm;
        this.services = services;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public static final KeyAgreement getInstance(String algorithm) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        List<Provider.Service> all = Engines.services("KeyAgreement", algorithm);
        if (all.isEmpty()) {
            throw new NoSuchAlgorithmException("Algorithm " + algorithm + " not available");
        }
        return new KeyAgreement(all, algorithm);
    }

    public static final KeyAgreement getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Engines.Found found = Engines.of("KeyAgreement", algorithm, provider);
        return new KeyAgreement((KeyAgreementSpi) found.impl, found.provider, algorithm);
    }

    public static final KeyAgreement getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Engines.Found found = Engines.of("KeyAgreement", algorithm, provider);
        return new KeyAgreement((KeyAgreementSpi) found.impl, found.provider, algorithm);
    }

    private KeyAgreementSpi chosen() {
        if (spi == null) {
            try {
                spi = (KeyAgreementSpi) services.get(0).newInstance(null);
                provider = services.get(0).getProvider();
            } catch (NoSuchAlgorithmException e) {
                throw new ProviderException("Could not construct KeyAgreementSpi instance", e);
            }
        }
        return spi;
    }

    public final Provider getProvider() {
        chosen();
        return provider;
    }

    public final void init(Key key) throws InvalidKeyException {
        init(key, new SecureRandom());
    }

    public final void init(Key key, SecureRandom random) throws InvalidKeyException {
        try {
            init(key, null, false, random);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException(e);
        }
    }

    public final void init(Key key, AlgorithmParameterSpec params) throws InvalidKeyException, InvalidAlgorithmParameterException {
        init(key, params, new SecureRandom());
    }

    public final void init(Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        init(key, params, true, random);
    }

    private static void init(KeyAgreementSpi spi, Key key, AlgorithmParameterSpec params, boolean given, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (given) {
            spi.engineInit(key, params, random);
        } else {
            spi.engineInit(key, random);
        }
    }

    /** The first that takes the key. */
    private void init(Key key, AlgorithmParameterSpec params, boolean given, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (spi != null) {
            init(spi, key, params, given, random);
            return;
        }
        Exception last = null;
        for (Provider.Service s : services) {
            if (!s.supportsParameter(key)) {
                continue;
            }
            try {
                KeyAgreementSpi some = (KeyAgreementSpi) s.newInstance(null);
                init(some, key, params, given, random);
                spi = some;
                provider = s.getProvider();
                return;
            } catch (InvalidKeyException | InvalidAlgorithmParameterException | NoSuchAlgorithmException | RuntimeException e) {
                last = last == null ? e : last;
            }
        }
        if (last instanceof InvalidKeyException) {
            throw (InvalidKeyException) last;
        }
        if (last instanceof InvalidAlgorithmParameterException) {
            throw (InvalidAlgorithmParameterException) last;
        }
        if (last instanceof RuntimeException) {
            throw (RuntimeException) last;
        }
        throw new InvalidKeyException("No installed provider supports this key: " + (key == null ? "(null)" : key.getClass().getName()), last);
    }

    public final Key doPhase(Key key, boolean lastPhase) throws InvalidKeyException, IllegalStateException {
        return chosen().engineDoPhase(key, lastPhase);
    }

    public final byte[] generateSecret() throws IllegalStateException {
        return chosen().engineGenerateSecret();
    }

    public final int generateSecret(byte[] sharedSecret, int offset) throws IllegalStateException, ShortBufferException {
        return chosen().engineGenerateSecret(sharedSecret, offset);
    }

    public final SecretKey generateSecret(String algorithm) throws IllegalStateException, NoSuchAlgorithmException, InvalidKeyException {
        return chosen().engineGenerateSecret(algorithm);
    }
}

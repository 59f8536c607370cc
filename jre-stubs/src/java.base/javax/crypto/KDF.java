package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.Objects;
import sun.security.jca.Engines;

/** Derives keys from keys. */
public final class KDF {
    private final String algorithm;
    private final Provider provider;
    private final KDFSpi spi;

    private KDF(Engines.Found found, String algorithm) {
        this.algorithm = algorithm;
        this.provider = found.provider;
        this.spi = (KDFSpi) found.impl;
    }

    public String getAlgorithm() {
        return algorithm;
    }

    public String getProviderName() {
        return provider.getName();
    }

    public KDFParameters getParameters() {
        return spi.engineGetParameters();
    }

    public static KDF getInstance(String algorithm) throws NoSuchAlgorithmException {
        try {
            return getInstance(algorithm, (KDFParameters) null);
        } catch (InvalidAlgorithmParameterException e) {
            throw new NoSuchAlgorithmException("No available provider supports the specified algorithm", e);
        }
    }

    public static KDF getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        try {
            return getInstance(algorithm, null, provider);
        } catch (InvalidAlgorithmParameterException e) {
            throw new NoSuchAlgorithmException("The specified provider does not support the specified algorithm", e);
        }
    }

    public static KDF getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        try {
            return getInstance(algorithm, null, provider);
        } catch (InvalidAlgorithmParameterException e) {
            throw new NoSuchAlgorithmException("The specified provider does not support the specified algorithm", e);
        }
    }

    public static KDF getInstance(String algorithm, KDFParameters kdfParameters)
        throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
        Objects.requireNonNull(algorithm, "algorithm must not be null");
        List<Provider.Service> services = Engines.services("KDF", algorithm);
        Exception last = null;
        for (Provider.Service s : services) {
            try {
                return make(s, kdfParameters, algorithm);
            } catch (InvalidAlgorithmParameterException | NoSuchAlgorithmException e) {
                last = e;
            }
        }
        if (last instanceof InvalidAlgorithmParameterException) {
            throw (InvalidAlgorithmParameterException) last;
        }
        throw new NoSuchAlgorithmException("No available provider supports the specified algorithm" + (kdfParameters == null ? "" : " and parameters"), last);
    }

    public static KDF getInstance(String algorithm, KDFParameters kdfParameters, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException, InvalidAlgorithmParameterException {
        Objects.requireNonNull(algorithm, "algorithm must not be null");
        Objects.requireNonNull(provider, "provider must not be null");
        return make(Engines.service("KDF", algorithm, provider), kdfParameters, algorithm);
    }

    public static KDF getInstance(String algorithm, KDFParameters kdfParameters, Provider provider)
        throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
        Objects.requireNonNull(algorithm, "algorithm must not be null");
        Objects.requireNonNull(provider, "provider must not be null");
        return make(Engines.service("KDF", algorithm, provider), kdfParameters, algorithm);
    }

    private static KDF make(Provider.Service s, KDFParameters parameters, String algorithm)
        throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
        try {
            return new KDF(Engines.make(s, parameters), algorithm);
        } catch (NoSuchAlgorithmException e) {
            if (e.getCause() instanceof InvalidAlgorithmParameterException) {
                throw (InvalidAlgorithmParameterException) e.getCause();
            }
            throw e;
        }
    }

    public SecretKey deriveKey(String alg, AlgorithmParameterSpec derivationSpec)
        throws InvalidAlgorithmParameterException, NoSuchAlgorithmException {
        if (alg == null) {
            throw new NullPointerException("the algorithm for the SecretKey return value must not be null");
        }
        if (alg.isEmpty()) {
            throw new NoSuchAlgorithmException("the algorithm for the SecretKey return value must not be empty");
        }
        Objects.requireNonNull(derivationSpec, "derivationSpec must not be null");
        return spi.engineDeriveKey(alg, derivationSpec);
    }

    public byte[] deriveData(AlgorithmParameterSpec derivationSpec) throws InvalidAlgorithmParameterException {
        Objects.requireNonNull(derivationSpec, "derivationSpec must not be null");
        return spi.engineDeriveData(derivationSpec);
    }
}

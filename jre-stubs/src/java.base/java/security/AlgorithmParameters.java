package java.security;

import java.io.IOException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import sun.security.jca.Engines;

/** The parameters of an algorithm, and their encoding. */
public class AlgorithmParameters {
    private final AlgorithmParametersSpi spi;
    private final Provider provider;
    private final String algorithm;
    private boolean initialized;

    protected AlgorithmParameters(AlgorithmParametersSpi paramSpi, Provider provider, String algorithm) {
        this.spi = paramSpi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static AlgorithmParameters of(Engines.Found found, String algorithm) {
        return new AlgorithmParameters((AlgorithmParametersSpi) found.impl, found.provider, algorithm);
    }

    public static AlgorithmParameters getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("AlgorithmParameters", algorithm), algorithm);
    }

    public static AlgorithmParameters getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("AlgorithmParameters", algorithm, provider), algorithm);
    }

    public static AlgorithmParameters getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("AlgorithmParameters", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final void init(AlgorithmParameterSpec paramSpec) throws InvalidParameterSpecException {
        fresh();
        spi.engineInit(paramSpec);
        initialized = true;
    }

    private void fresh() throws InvalidParameterSpecException {
        if (initialized) {
            throw new InvalidParameterSpecException("already initialized");
        }
    }

    public final void init(byte[] params) throws IOException {
        if (initialized) {
            throw new IOException("already initialized");
        }
        spi.engineInit(params);
        initialized = true;
    }

    public final void init(byte[] params, String format) throws IOException {
        if (initialized) {
            throw new IOException("already initialized");
        }
        spi.engineInit(params, format);
        initialized = true;
    }

    public final <T extends AlgorithmParameterSpec> T getParameterSpec(Class<T> paramSpec) throws InvalidParameterSpecException {
        if (!initialized) {
            throw new InvalidParameterSpecException("not initialized");
        }
        return spi.engineGetParameterSpec(paramSpec);
    }

    public final byte[] getEncoded() throws IOException {
        if (!initialized) {
            throw new IOException("not initialized");
        }
        return spi.engineGetEncoded();
    }

    public final byte[] getEncoded(String format) throws IOException {
        if (!initialized) {
            throw new IOException("not initialized");
        }
        return spi.engineGetEncoded(format);
    }

    @Override
    public final String toString() {
        return initialized ? spi.engineToString() : null;
    }
}

package javax.crypto;

import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import sun.security.jca.Engines;

/** What makes a cipher exempt from restrictions. */
public class ExemptionMechanism {
    private final Provider provider;
    private final ExemptionMechanismSpi exmechSpi;
    private final String mechanism;
    private boolean initialized;
    private Key done;

    protected ExemptionMechanism(ExemptionMechanismSpi exmechSpi, Provider provider, String mechanism) {
        this.exmechSpi = exmechSpi;
        this.provider = provider;
        this.mechanism = mechanism;
    }

    public final String getName() {
        return mechanism;
    }

    public static final ExemptionMechanism getInstance(String algorithm) throws NoSuchAlgorithmException {
        Engines.Found f = Engines.first("ExemptionMechanism", algorithm, null, "Algorithm " + algorithm + " not available");
        return new ExemptionMechanism((ExemptionMechanismSpi) f.impl, f.provider, algorithm);
    }

    public static final ExemptionMechanism getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Engines.Found f = Engines.of("ExemptionMechanism", algorithm, provider);
        return new ExemptionMechanism((ExemptionMechanismSpi) f.impl, f.provider, algorithm);
    }

    public static final ExemptionMechanism getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Engines.Found f = Engines.of("ExemptionMechanism", algorithm, provider);
        return new ExemptionMechanism((ExemptionMechanismSpi) f.impl, f.provider, algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final boolean isCryptoAllowed(Key key) throws ExemptionMechanismException {
        return done != null && done.equals(key);
    }

    public final int getOutputSize(int inputLen) throws IllegalStateException {
        ready();
        if (inputLen < 0) {
            throw new IllegalArgumentException("Input size must be equal to or greater than zero");
        }
        return exmechSpi.engineGetOutputSize(inputLen);
    }

    private Key given;

    public final void init(Key key) throws InvalidKeyException, ExemptionMechanismException {
        exmechSpi.engineInit(key);
        start(key);
    }

    public final void init(Key key, AlgorithmParameterSpec params)
        throws InvalidKeyException, InvalidAlgorithmParameterException, ExemptionMechanismException {
        exmechSpi.engineInit(key, params);
        start(key);
    }

    public final void init(Key key, AlgorithmParameters params)
        throws InvalidKeyException, InvalidAlgorithmParameterException, ExemptionMechanismException {
        exmechSpi.engineInit(key, params);
        start(key);
    }

    private void start(Key key) {
        initialized = true;
        given = key;
        done = null;
    }

    private void ready() {
        if (!initialized) {
            throw new IllegalStateException("ExemptionMechanism not initialized");
        }
    }

    public final byte[] genExemptionBlob() throws IllegalStateException, ExemptionMechanismException {
        ready();
        byte[] blob = exmechSpi.engineGenExemptionBlob();
        done = given;
        return blob;
    }

    public final int genExemptionBlob(byte[] output) throws IllegalStateException, ShortBufferException, ExemptionMechanismException {
        return genExemptionBlob(output, 0);
    }

    public final int genExemptionBlob(byte[] output, int outputOffset)
        throws IllegalStateException, ShortBufferException, ExemptionMechanismException {
        ready();
        int n = exmechSpi.engineGenExemptionBlob(output, outputOffset);
        done = given;
        return n;
    }
}

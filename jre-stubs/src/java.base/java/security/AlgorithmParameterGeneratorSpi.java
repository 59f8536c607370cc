package java.security;

import java.security.spec.AlgorithmParameterSpec;

public abstract class AlgorithmParameterGeneratorSpi {
    public AlgorithmParameterGeneratorSpi() {
    }

    protected abstract AlgorithmParameters engineGenerateParameters();

    protected abstract void engineInit(int length, SecureRandom random);

    protected abstract void engineInit(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException;
}

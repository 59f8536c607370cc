package java.security;

import java.security.spec.AlgorithmParameterSpec;

public abstract class KeyPairGeneratorSpi {
    public KeyPairGeneratorSpi() {
    }

    public abstract KeyPair generateKeyPair();

    public abstract void initialize(int length, SecureRandom random);

    public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        throw new UnsupportedOperationException();
    }
}

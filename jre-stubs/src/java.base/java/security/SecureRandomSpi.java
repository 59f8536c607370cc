package java.security;

import java.io.Serializable;

public abstract class SecureRandomSpi implements Serializable {
    public SecureRandomSpi() {
    }

    protected SecureRandomSpi(SecureRandomParameters secureRandomParameters) {
    }

    protected abstract byte[] engineGenerateSeed(int length);

    protected SecureRandomParameters engineGetParameters() {
        return null;
    }

    protected abstract void engineNextBytes(byte[] data);

    protected void engineNextBytes(byte[] data, SecureRandomParameters secureRandomParameters) {
        throw new UnsupportedOperationException();
    }

    protected void engineReseed(SecureRandomParameters secureRandomParameters) {
        throw new UnsupportedOperationException();
    }

    protected abstract void engineSetSeed(byte[] data);

    public String toString() {
        return getClass().getSimpleName();
    }
}

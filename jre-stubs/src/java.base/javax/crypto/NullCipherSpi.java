package javax.crypto;

import java.security.AlgorithmParameters;
import java.security.Key;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;

/** What leaves everything as it is. */
final class NullCipherSpi extends CipherSpi {
    @Override
    public void engineSetMode(String mode) {
        // Any.
    }

    @Override
    public void engineSetPadding(String padding) {
        // Any.
    }

    @Override
    protected int engineGetBlockSize() {
        return 1;
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return length;
    }

    @Override
    protected byte[] engineGetIV() {
        return new byte[8];
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        return null;
    }

    @Override
    protected void engineInit(int mode, Key key, SecureRandom random) {
        // Nothing to do.
    }

    @Override
    protected void engineInit(int mode, Key key, AlgorithmParameterSpec params, SecureRandom random) {
        // Nothing to do.
    }

    @Override
    protected void engineInit(int mode, Key key, AlgorithmParameters params, SecureRandom random) {
        // Nothing to do.
    }

    @Override
    protected byte[] engineUpdate(byte[] data, int offset, int length) {
        return data == null ? null : Arrays.copyOfRange(data, offset, offset + length);
    }

    @Override
    protected int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) {
        System.arraycopy(input, inputOffset, output, outputOffset, inputLen);
        return inputLen;
    }

    @Override
    protected byte[] engineDoFinal(byte[] data, int offset, int length) {
        return engineUpdate(data, offset, length);
    }

    @Override
    protected int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) {
        return engineUpdate(input, inputOffset, inputLen, output, outputOffset);
    }

    @Override
    protected int engineGetKeySize(Key key) {
        return 0;
    }
}

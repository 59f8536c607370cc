package javax.crypto;

import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;

public abstract class CipherSpi {
    public CipherSpi() {
    }

    protected int engineDoFinal(ByteBuffer input, ByteBuffer output)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        byte[] rest = new byte[input.remaining()];
        input.get(rest);
        return store(engineDoFinal(rest, 0, rest.length), output);
    }

    protected abstract byte[] engineDoFinal(byte[] data, int offset, int length) throws IllegalBlockSizeException, BadPaddingException;

    protected abstract int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException;

    protected abstract int engineGetBlockSize();

    protected abstract byte[] engineGetIV();

    protected int engineGetKeySize(Key key) throws InvalidKeyException {
        throw new UnsupportedOperationException();
    }

    protected abstract int engineGetOutputSize(int length);

    protected abstract AlgorithmParameters engineGetParameters();

    protected abstract void engineInit(int length, Key key, SecureRandom random) throws InvalidKeyException;

    protected abstract void engineInit(int length, Key key, AlgorithmParameters algorithmParameters, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException;

    protected abstract void engineInit(int length, Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException;

    protected abstract void engineSetMode(String name) throws NoSuchAlgorithmException;

    protected abstract void engineSetPadding(String name) throws NoSuchPaddingException;

    protected Key engineUnwrap(byte[] data, String name, int length) throws InvalidKeyException, NoSuchAlgorithmException {
        throw new UnsupportedOperationException();
    }

    protected int engineUpdate(ByteBuffer input, ByteBuffer output) throws ShortBufferException {
        byte[] rest = new byte[input.remaining()];
        input.get(rest);
        return store(engineUpdate(rest, 0, rest.length), output);
    }

    protected abstract byte[] engineUpdate(byte[] data, int offset, int length);

    protected abstract int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException;

    protected void engineUpdateAAD(ByteBuffer input) {
        throw new UnsupportedOperationException("The underlying Cipher implementation does not support this method");
    }

    protected void engineUpdateAAD(byte[] data, int offset, int length) {
        throw new UnsupportedOperationException("The underlying Cipher implementation does not support this method");
    }

    protected byte[] engineWrap(Key key) throws IllegalBlockSizeException, InvalidKeyException {
        throw new UnsupportedOperationException();
    }

    private static int store(byte[] made, ByteBuffer output) throws ShortBufferException {
        if (made == null) {
            return 0;
        }
        if (output.remaining() < made.length) {
            throw new ShortBufferException("Need at least " + made.length + " bytes of space in output buffer");
        }
        output.put(made);
        return made.length;
    }
}

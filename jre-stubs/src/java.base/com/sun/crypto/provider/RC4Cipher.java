package com.sun.crypto.provider;

import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;

/** The stream cipher ARCFOUR. */
public final class RC4Cipher extends WrappingCipher {
    private final int[] s = new int[256];
    private int i;
    private int j;
    private byte[] key;

    @Override
    protected void engineSetMode(String name) throws NoSuchAlgorithmException {
        if (!name.equalsIgnoreCase("ECB")) {
            throw new NoSuchAlgorithmException("Unsupported mode " + name);
        }
    }

    @Override
    protected void engineSetPadding(String name) throws NoSuchPaddingException {
        if (!name.equalsIgnoreCase("NoPadding")) {
            throw new NoSuchPaddingException("Padding must be NoPadding");
        }
    }

    @Override
    protected int engineGetBlockSize() {
        return 0;
    }

    @Override
    protected int engineGetKeySize(Key given) {
        return 8 * given.getEncoded().length;
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return length;
    }

    @Override
    protected byte[] engineGetIV() {
        return null;
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        return null;
    }

    @Override
    protected void engineInit(int opmode, Key given, SecureRandom random) throws InvalidKeyException {
        if (opmode < Cipher.ENCRYPT_MODE || opmode > Cipher.UNWRAP_MODE) {
            throw new InvalidKeyException("Unknown mode: " + opmode);
        }
        byte[] secret = given.getEncoded();
        if (!given.getAlgorithm().equals("RC4") && !given.getAlgorithm().equals("ARCFOUR")) {
            throw new InvalidKeyException("Not an ARCFOUR key: " + given.getAlgorithm());
        }
        if (secret.length < 5 || secret.length > 128) {
            throw new InvalidKeyException("Key length must be between 40 and 1024 bit");
        }
        key = secret;
        start();
    }

    private void start() {
        for (i = 0; i < 256; i++) {
            s[i] = i;
        }
        j = 0;
        for (i = 0; i < 256; i++) {
            j = j + s[i] + key[i % key.length] & 255;
            swap();
        }
        i = 0;
        j = 0;
    }

    private void swap() {
        int t = s[i];
        s[i] = s[j];
        s[j] = t;
    }

    @Override
    protected void engineInit(int opmode, Key given, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params != null) {
            throw new InvalidAlgorithmParameterException("Parameters not supported");
        }
        engineInit(opmode, given, random);
    }

    @Override
    protected void engineInit(int opmode, Key given, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        engineInit(opmode, given, random);
    }

    @Override
    protected byte[] engineUpdate(byte[] data, int offset, int length) {
        byte[] out = new byte[length];
        for (int k = 0; k < length; k++) {
            i = i + 1 & 255;
            j = j + s[i] & 255;
            swap();
            out[k] = (byte) (data[offset + k] ^ s[s[i] + s[j] & 255]);
        }
        return out;
    }

    @Override
    protected int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        if (output.length - outputOffset < inputLen) {
            throw new ShortBufferException("Output buffer too small");
        }
        System.arraycopy(engineUpdate(input, inputOffset, inputLen), 0, output, outputOffset, inputLen);
        return inputLen;
    }

    @Override
    protected byte[] engineDoFinal(byte[] data, int offset, int length) {
        byte[] out = data == null ? new byte[0] : engineUpdate(data, offset, length);
        start();
        return out;
    }

    @Override
    protected int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        int n = engineUpdate(input, inputOffset, inputLen, output, outputOffset);
        start();
        return n;
    }
}

package com.sun.crypto.provider;

import java.io.ByteArrayOutputStream;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;

/** Wrapping of keys by AES (RFC 3394), with padding (RFC 5649). */
public final class AesWrap extends WrappingCipher {
    private Aes aes;
    private boolean encrypting;
    private byte[] iv;
    /** How long a key must be, or 0. */
    private final int only;
    private final boolean padded;
    /** Fills up to eight bytes before. */
    private final boolean filling;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** From a name as AES_128/KW/NoPadding. */
    public AesWrap(String name) {
        only = name.startsWith("AES_") ? Integer.parseInt(name.substring(4, 7)) / 8 : 0;
        padded = name.contains("/KWP/");
        filling = name.endsWith("PKCS5Padding");
        iv = initial();
    }

    private byte[] initial() {
        byte[] b = new byte[8];
        Arrays.fill(b, (byte) 0xa6);
        return padded ? new byte[] {(byte) 0xa6, 0x59, 0x59, (byte) 0xa6} : b;
    }

    @Override
    protected void engineSetMode(String mode) throws NoSuchAlgorithmException {
        if (!mode.equalsIgnoreCase(padded ? "KWP" : "KW")) {
            throw new NoSuchAlgorithmException(mode + " cannot be used");
        }
    }

    @Override
    protected void engineSetPadding(String padding) throws NoSuchPaddingException {
        if (!padding.equalsIgnoreCase(filling ? "PKCS5Padding" : "NoPadding")) {
            throw new NoSuchPaddingException("Unsupported padding " + padding);
        }
    }

    @Override
    protected int engineGetBlockSize() {
        return 8;
    }

    @Override
    protected int engineGetKeySize(Key key) {
        return 8 * key.getEncoded().length;
    }

    @Override
    protected int engineGetOutputSize(int length) {
        int all = length + data.size();
        return encrypting ? (padded ? all + 7 & ~7 : filling ? all + 8 & ~7 : all) + 8 : Math.max(0, all - 8);
    }

    @Override
    protected byte[] engineGetIV() {
        return iv.clone();
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        try {
            AlgorithmParameters made = AlgorithmParameters.getInstance("AES");
            made.init(new IvParameterSpec(iv));
            return made;
        } catch (NoSuchAlgorithmException | java.security.spec.InvalidParameterSpecException e) {
            return null;
        }
    }

    @Override
    protected void engineInit(int opmode, Key key, SecureRandom random) throws InvalidKeyException {
        byte[] secret = key.getEncoded();
        if (secret == null || secret.length != 16 && secret.length != 24 && secret.length != 32) {
            throw new InvalidKeyException(secret == null ? "Key encoding must not be null" : "Invalid AES key length: " + secret.length + " bytes");
        }
        if (only != 0 && secret.length != only) {
            throw new InvalidKeyException("Invalid key length: " + secret.length + " bytes");
        }
        aes = new Aes(secret);
        encrypting = opmode == Cipher.ENCRYPT_MODE || opmode == Cipher.WRAP_MODE;
        iv = initial();
        data.reset();
    }

    @Override
    protected void engineInit(int opmode, Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params != null && !(params instanceof IvParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Only IvParameterSpec is accepted");
        }
        engineInit(opmode, key, random);
        if (params != null) {
            byte[] given = ((IvParameterSpec) params).getIV();
            if (padded && !Arrays.equals(iv, given)) {
                throw new InvalidAlgorithmParameterException("Invalid IV, got 0x" + HexFormat.of().withUpperCase().formatHex(given) + " instead of 0xA65959A6");
            }
            iv = given;
            if (!padded && iv.length != 8) {
                throw new InvalidAlgorithmParameterException("Invalid IV");
            }
        }
    }

    @Override
    protected void engineInit(int opmode, Key key, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        try {
            engineInit(opmode, key, params == null ? null : params.getParameterSpec(IvParameterSpec.class), random);
        } catch (java.security.spec.InvalidParameterSpecException e) {
            throw new InvalidAlgorithmParameterException("Only IvParameterSpec is accepted");
        }
    }

    @Override
    protected byte[] engineUpdate(byte[] in, int offset, int length) {
        data.write(in, offset, length);
        return null;
    }

    @Override
    protected int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) {
        data.write(input, inputOffset, inputLen);
        return 0;
    }

    @Override
    protected byte[] engineDoFinal(byte[] in, int offset, int length) throws IllegalBlockSizeException {
        if (in != null) {
            data.write(in, offset, length);
        }
        byte[] all = data.toByteArray();
        data.reset();
        if (encrypting && padded) {
            return wrapPadded(all);
        }
        if (encrypting && filling) {
            int n = all.length;
            all = Arrays.copyOf(all, n + 8 & ~7);
            Arrays.fill(all, n, all.length, (byte) (all.length - n));
        }
        if (padded && all.length == 16) {
            byte[] block = new byte[16];
            aes.decrypt(all, 0, block, 0);
            return unpad(block);
        }
        if (all.length % 8 != 0 || all.length < (encrypting ? 16 : 24)) {
            throw new IllegalBlockSizeException(encrypting || all.length % 8 != 0 ? "data should be at least 16 bytes and multiples of 8"
                : "Integrity check failed");
        }
        if (encrypting) {
            return wrap(iv, all);
        }
        unwrap(all);
        if (padded) {
            return unpad(all);
        }
        if (!java.security.MessageDigest.isEqual(iv, Arrays.copyOf(all, 8))) {
            throw new IllegalBlockSizeException("Integrity check failed");
        }
        int fill = filling ? all[all.length - 1] : 0;
        if (fill < 0 || fill > 8 || filling && fill == 0) {
            throw new IllegalBlockSizeException("Integrity check failed");
        }
        return Arrays.copyOfRange(all, 8, all.length - fill);
    }

    private byte[] wrapPadded(byte[] plain) {
        int n = plain.length;
        byte[] head = {iv[0], iv[1], iv[2], iv[3], (byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
        byte[] all = Arrays.copyOf(plain, n + 7 & ~7);
        if (all.length > 8) {
            return wrap(head, all);
        }
        byte[] block = Arrays.copyOf(head, 16);
        System.arraycopy(all, 0, block, 8, all.length);
        aes.encrypt(block, 0, block, 0);
        return block;
    }

    private byte[] unpad(byte[] all) throws IllegalBlockSizeException {
        int n = (all[4] & 255) << 24 | (all[5] & 255) << 16 | (all[6] & 255) << 8 | all[7] & 255;
        boolean good = java.security.MessageDigest.isEqual(iv, Arrays.copyOf(all, 4)) && n <= all.length - 8 && n > all.length - 16;
        for (int i = 8 + n; good && i < all.length; i++) {
            good = all[i] == 0;
        }
        if (!good) {
            throw new IllegalBlockSizeException("Integrity check failed");
        }
        return Arrays.copyOfRange(all, 8, 8 + n);
    }

    private byte[] wrap(byte[] head, byte[] plain) {
        int n = plain.length / 8;
        byte[] out = new byte[plain.length + 8];
        System.arraycopy(head, 0, out, 0, 8);
        System.arraycopy(plain, 0, out, 8, plain.length);
        byte[] block = new byte[16];
        for (int t = 1; t <= 6 * n; t++) {
            int at = 8 * ((t - 1) % n + 1);
            System.arraycopy(out, 0, block, 0, 8);
            System.arraycopy(out, at, block, 8, 8);
            aes.encrypt(block, 0, block, 0);
            count(block, t);
            System.arraycopy(block, 0, out, 0, 8);
            System.arraycopy(block, 8, out, at, 8);
        }
        return out;
    }

    private void unwrap(byte[] all) {
        int n = all.length / 8 - 1;
        byte[] block = new byte[16];
        for (int t = 6 * n; t >= 1; t--) {
            int at = 8 * ((t - 1) % n + 1);
            System.arraycopy(all, 0, block, 0, 8);
            System.arraycopy(all, at, block, 8, 8);
            count(block, t);
            aes.decrypt(block, 0, block, 0);
            System.arraycopy(block, 0, all, 0, 8);
            System.arraycopy(block, 8, all, at, 8);
        }
    }

    @Override
    protected Key engineUnwrap(byte[] wrapped, String algorithm, int type) throws InvalidKeyException, NoSuchAlgorithmException {
        try {
            return key(engineDoFinal(wrapped, 0, wrapped.length), algorithm, type);
        } catch (IllegalBlockSizeException e) {
            throw new InvalidKeyException(e);
        }
    }

    private static void count(byte[] block, int t) {
        for (int i = 0; i < 4; i++) {
            block[7 - i] ^= (byte) (t >>> 8 * i);
        }
    }

    @Override
    protected int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException {
        int n = engineGetOutputSize(inputLen);
        if (output.length - outputOffset < n) {
            throw new ShortBufferException("Need at least " + n + " bytes");
        }
        byte[] made = engineDoFinal(input, inputOffset, inputLen);
        System.arraycopy(made, 0, output, outputOffset, made.length);
        return made.length;
    }
}

package com.sun.crypto.provider;

import ijen.internal.Montgomery;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.IvParameterSpec;

/** ChaCha20, alone or with Poly1305 (RFC 8439). */
public final class ChaCha20Cipher extends WrappingCipher {
    private final boolean sealed;
    private byte[] key;
    private byte[] nonce;
    private int counter;
    private boolean encrypting;
    private boolean spent;
    private byte[] lastKey;
    private byte[] lastNonce;
    private final ByteArrayOutputStream additional = new ByteArrayOutputStream();
    /** What has been written, or what is to be read once its tag has been seen. */
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private byte[] block;
    private int used;

    public ChaCha20Cipher(boolean sealed) {
        this.sealed = sealed;
    }

    @Override
    protected void engineSetMode(String name) throws NoSuchAlgorithmException {
        if (!name.equalsIgnoreCase("None")) {
            throw new NoSuchAlgorithmException("Mode must be None");
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
        return 256;
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return !sealed ? length : encrypting ? length + 16 : Math.max(0, length + text.size() - 16);
    }

    @Override
    protected byte[] engineGetIV() {
        return nonce == null ? null : nonce.clone();
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        if (!sealed) {
            return null;
        }
        try {
            byte[] value = nonce;
            if (value == null) {
                value = new byte[12];
                new SecureRandom().nextBytes(value);
            }
            AlgorithmParameters made = AlgorithmParameters.getInstance("ChaCha20-Poly1305");
            made.init(new IvParameterSpec(value));
            return made;
        } catch (GeneralSecurityException e) {
            throw new ProviderException(e);
        }
    }

    @Override
    protected void engineInit(int opmode, Key given, SecureRandom random) throws InvalidKeyException {
        if (opmode == Cipher.DECRYPT_MODE || opmode == Cipher.UNWRAP_MODE) {
            throw new InvalidKeyException("Default parameter generation disallowed in DECRYPT and UNWRAP modes");
        }
        byte[] fresh = new byte[12];
        (random == null ? new SecureRandom() : random).nextBytes(fresh);
        start(opmode, given, fresh, 1);
    }

    @Override
    protected void engineInit(int opmode, Key given, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params == null) {
            engineInit(opmode, given, random);
            return;
        }
        if (sealed) {
            if (!(params instanceof IvParameterSpec)) {
                throw new InvalidAlgorithmParameterException("ChaCha20-Poly1305 requires IvParameterSpec");
            }
            byte[] iv = ((IvParameterSpec) params).getIV();
            if (iv.length != 12) {
                throw new InvalidAlgorithmParameterException("ChaCha20-Poly1305 nonce must be 12 bytes in length");
            }
            start(opmode, given, iv, 1);
        } else {
            if (!(params instanceof ChaCha20ParameterSpec)) {
                throw new InvalidAlgorithmParameterException("ChaCha20 algorithm requires ChaCha20ParameterSpec");
            }
            start(opmode, given, ((ChaCha20ParameterSpec) params).getNonce(), ((ChaCha20ParameterSpec) params).getCounter());
        }
    }

    @Override
    protected void engineInit(int opmode, Key given, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        try {
            engineInit(opmode, given, params == null ? null : params.getParameterSpec(IvParameterSpec.class), random);
        } catch (InvalidParameterSpecException e) {
            throw new InvalidAlgorithmParameterException("Unable to find suitable parameters", e);
        }
    }

    private void start(int opmode, Key given, byte[] iv, int first) throws InvalidKeyException {
        byte[] secret = given == null ? null : given.getEncoded();
        if (secret == null || secret.length != 32) {
            throw new InvalidKeyException(secret == null ? "Null key" : "Key length must be 256 bits");
        }
        encrypting = opmode == Cipher.ENCRYPT_MODE || opmode == Cipher.WRAP_MODE;
        if (encrypting && lastKey != null && Arrays.equals(lastKey, secret) && Arrays.equals(lastNonce, iv)) {
            throw new InvalidKeyException("Matching key and nonce from previous initialization");
        }
        lastKey = secret;
        lastNonce = iv;
        key = secret;
        nonce = iv;
        counter = first;
        block = null;
        additional.reset();
        text.reset();
        spent = false;
    }

    private void ready() {
        if (spent) {
            throw new IllegalStateException("Must use either a different key or iv.");
        }
    }

    private static int word(byte[] b, int at) {
        return b[at] & 0xff | (b[at + 1] & 0xff) << 8 | (b[at + 2] & 0xff) << 16 | b[at + 3] << 24;
    }

    private static void quarter(int[] s, int a, int b, int c, int d) {
        s[a] += s[b];
        s[d] = Integer.rotateLeft(s[d] ^ s[a], 16);
        s[c] += s[d];
        s[b] = Integer.rotateLeft(s[b] ^ s[c], 12);
        s[a] += s[b];
        s[d] = Integer.rotateLeft(s[d] ^ s[a], 8);
        s[c] += s[d];
        s[b] = Integer.rotateLeft(s[b] ^ s[c], 7);
    }

    private byte[] stream(int count) {
        int[] first = new int[16];
        first[0] = 0x61707865;
        first[1] = 0x3320646e;
        first[2] = 0x79622d32;
        first[3] = 0x6b206574;
        for (int i = 0; i < 8; i++) {
            first[4 + i] = word(key, 4 * i);
        }
        first[12] = count;
        for (int i = 0; i < 3; i++) {
            first[13 + i] = word(nonce, 4 * i);
        }
        int[] s = first.clone();
        for (int i = 0; i < 10; i++) {
            quarter(s, 0, 4, 8, 12);
            quarter(s, 1, 5, 9, 13);
            quarter(s, 2, 6, 10, 14);
            quarter(s, 3, 7, 11, 15);
            quarter(s, 0, 5, 10, 15);
            quarter(s, 1, 6, 11, 12);
            quarter(s, 2, 7, 8, 13);
            quarter(s, 3, 4, 9, 14);
        }
        byte[] out = new byte[64];
        for (int i = 0; i < 64; i++) {
            out[i] = (byte) (s[i >> 2] + first[i >> 2] >>> 8 * (i & 3));
        }
        return out;
    }

    private byte[] crypt(byte[] data, int offset, int length) {
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            if (block == null || used == 64) {
                block = stream(counter++);
                used = 0;
            }
            out[i] = (byte) (data[offset + i] ^ block[used++]);
        }
        return out;
    }

    /** The tag of what has been written. */
    private byte[] tag(byte[] sent) {
        byte[] once = stream(0);
        byte[] r = Arrays.copyOf(once, 16);
        for (int i = 3; i < 16; i += 4) {
            r[i] &= 15;
        }
        for (int i = 4; i < 16; i += 4) {
            r[i] &= (byte) 0xfc;
        }
        Montgomery f = new Montgomery(BigInteger.ONE.shiftLeft(130).subtract(BigInteger.valueOf(5)));
        int[] factor = f.of(number(r, 0, 16, 0));
        byte[] aad = additional.toByteArray();
        int[] sum = poly(f, poly(f, f.zero(), factor, aad), factor, sent);
        byte[] lengths = new byte[16];
        for (int i = 0; i < 8; i++) {
            lengths[i] = (byte) ((long) aad.length >>> 8 * i);
            lengths[8 + i] = (byte) ((long) sent.length >>> 8 * i);
        }
        byte[] big = f.value(poly(f, sum, factor, lengths)).add(number(once, 16, 16, 0)).toByteArray();
        byte[] tag = new byte[16];
        for (int i = 0; i < 16 && i < big.length; i++) {
            tag[i] = big[big.length - 1 - i];
        }
        return tag;
    }

    private static BigInteger number(byte[] b, int at, int length, int above) {
        byte[] big = new byte[18];
        for (int i = 0; i < length && at + i < b.length; i++) {
            big[17 - i] = b[at + i];
        }
        big[1] |= (byte) above;
        return new BigInteger(1, big);
    }

    private static int[] poly(Montgomery f, int[] sum, int[] factor, byte[] data) {
        for (int at = 0; at < data.length; at += 16) {
            sum = f.multiply(f.add(sum, f.of(number(data, at, 16, 1))), factor);
        }
        return sum;
    }

    @Override
    protected void engineUpdateAAD(byte[] data, int offset, int length) {
        if (!sealed) {
            throw new IllegalStateException("Cipher is running in non-AEAD mode");
        }
        ready();
        additional.write(data, offset, length);
    }

    @Override
    protected void engineUpdateAAD(java.nio.ByteBuffer input) {
        byte[] rest = new byte[input.remaining()];
        input.get(rest);
        engineUpdateAAD(rest, 0, rest.length);
    }

    @Override
    protected byte[] engineUpdate(byte[] data, int offset, int length) {
        ready();
        if (sealed && !encrypting) {
            text.write(data, offset, length);
            return new byte[0];
        }
        byte[] out = crypt(data, offset, length);
        if (sealed) {
            text.write(out, 0, out.length);
        }
        return out;
    }

    @Override
    protected int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        byte[] made = engineUpdate(input, inputOffset, inputLen);
        return store(made, output, outputOffset);
    }

    @Override
    protected byte[] engineDoFinal(byte[] data, int offset, int length) throws IllegalBlockSizeException, BadPaddingException {
        byte[] last = engineUpdate(data == null ? new byte[0] : data, offset, length);
        if (!sealed) {
            spent = encrypting;
            block = null;
            return last;
        }
        byte[] all = text.toByteArray();
        text.reset();
        if (encrypting) {
            byte[] out = Arrays.copyOf(last, last.length + 16);
            System.arraycopy(tag(all), 0, out, last.length, 16);
            spent = true;
            return out;
        }
        int n = all.length - 16;
        if (n < 0) {
            throw new AEADBadTagException("Input too short - need tag");
        }
        byte[] sent = Arrays.copyOf(all, n);
        boolean good = MessageDigest.isEqual(tag(sent), Arrays.copyOfRange(all, n, all.length));
        additional.reset();
        counter = 1;
        block = null;
        if (!good) {
            throw new AEADBadTagException("Tag mismatch");
        }
        return crypt(sent, 0, n);
    }

    @Override
    protected int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        return store(engineDoFinal(input, inputOffset, inputLen), output, outputOffset);
    }

    private static int store(byte[] made, byte[] output, int at) throws ShortBufferException {
        if (output.length - at < made.length) {
            throw new ShortBufferException("Output buffer too small");
        }
        System.arraycopy(made, 0, output, at, made.length);
        return made.length;
    }
}

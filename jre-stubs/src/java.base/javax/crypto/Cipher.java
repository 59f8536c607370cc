package javax.crypto;

import java.nio.ByteBuffer;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

/** Encrypts and decrypts; AES is what there is. */
public class Cipher {
    public static final int ENCRYPT_MODE = 1;
    public static final int DECRYPT_MODE = 2;
    public static final int WRAP_MODE = 3;
    public static final int UNWRAP_MODE = 4;
    public static final int PUBLIC_KEY = 1;
    public static final int PRIVATE_KEY = 2;
    public static final int SECRET_KEY = 3;

    private final String transformation;
    private final int mode;
    private final boolean padded;
    private AesMode state;
    private byte[] iv;
    private int tagBits;
    private boolean encrypting;
    private boolean spent;

    private Cipher(String transformation, int mode, boolean padded) {
        this.transformation = transformation;
        this.mode = mode;
        this.padded = padded;
    }

    public static final Cipher getInstance(String transformation) throws NoSuchAlgorithmException, NoSuchPaddingException {
        if (transformation == null || transformation.isBlank()) {
            throw new NoSuchAlgorithmException("Null or empty transformation");
        }
        String[] parts = transformation.trim().split("/", -1);
        if (parts.length != 1 && parts.length != 3) {
            throw new NoSuchAlgorithmException("Invalid transformation format:" + transformation);
        }
        String name = parts[0].trim().toUpperCase(Locale.ENGLISH);
        if (name.equals("AES")) {
            if (parts.length == 1) {
                return new Cipher(transformation, AesMode.ECB, true);
            }
            int mode = Arrays.asList("ECB", "CBC", "CTR", "CFB", "OFB", "GCM").indexOf(parts[1].trim().toUpperCase(Locale.ENGLISH));
            String padding = parts[2].trim().toUpperCase(Locale.ENGLISH);
            boolean padded = padding.equals("PKCS5PADDING");
            if (mode >= 0 && (padding.equals("NOPADDING") || padded && mode != AesMode.GCM)) {
                return new Cipher(transformation, mode, padded && mode < AesMode.CTR);
            }
        }
        throw new NoSuchAlgorithmException("Cannot find any provider supporting " + transformation);
    }

    public static final Cipher getInstance(String transformation, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException, NoSuchPaddingException {
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("Missing provider");
        }
        if (Security.getProvider(provider) == null) {
            throw new NoSuchProviderException("No such provider: " + provider);
        }
        return getInstance(transformation);
    }

    public static final Cipher getInstance(String transformation, Provider provider) throws NoSuchAlgorithmException, NoSuchPaddingException {
        if (provider == null) {
            throw new IllegalArgumentException("Missing provider");
        }
        return getInstance(transformation);
    }

    public final Provider getProvider() {
        return Security.getProvider("SunJCE");
    }

    public final String getAlgorithm() {
        return transformation;
    }

    public final int getBlockSize() {
        return Aes.BLOCK;
    }

    public final int getOutputSize(int inputLen) {
        ready();
        if (inputLen < 0) {
            throw new IllegalArgumentException("Input size must be equal to or greater than zero");
        }
        int all = inputLen + state.waiting();
        if (mode == AesMode.GCM) {
            return encrypting ? all + tagBits / 8 : Math.max(0, all - tagBits / 8);
        }
        return padded && encrypting ? (all / Aes.BLOCK + 1) * Aes.BLOCK : all;
    }

    public final byte[] getIV() {
        return iv == null ? null : iv.clone();
    }

    public final void init(int opmode, Key key) throws InvalidKeyException {
        init(opmode, key, (SecureRandom) null);
    }

    public final void init(int opmode, Key key, SecureRandom random) throws InvalidKeyException {
        try {
            init(opmode, key, (AlgorithmParameterSpec) null, random);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException(e.getMessage(), e);
        }
    }

    public final void init(int opmode, Key key, AlgorithmParameterSpec params) throws InvalidKeyException, InvalidAlgorithmParameterException {
        init(opmode, key, params, null);
    }

    public final void init(int opmode, Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (opmode < ENCRYPT_MODE || opmode > UNWRAP_MODE) {
            throw new java.security.InvalidParameterException("Invalid operation mode");
        }
        byte[] secret = key == null ? null : key.getEncoded();
        if (secret == null) {
            throw new InvalidKeyException(key == null ? "No installed provider supports this key: (null)" : "Key encoding must not be null");
        }
        if (secret.length != 16 && secret.length != 24 && secret.length != 32) {
            throw new InvalidKeyException("Invalid AES key length: " + secret.length + " bytes");
        }
        encrypting = opmode == ENCRYPT_MODE || opmode == WRAP_MODE;
        iv = null;
        tagBits = 128;
        if (mode == AesMode.ECB) {
            if (params != null) {
                throw new InvalidAlgorithmParameterException("ECB mode cannot use IV");
            }
        } else if (mode == AesMode.GCM) {
            if (params instanceof GCMParameterSpec) {
                iv = ((GCMParameterSpec) params).getIV();
                tagBits = ((GCMParameterSpec) params).getTLen();
                if (tagBits < 96 || tagBits > 128 || tagBits % 8 != 0) {
                    throw new InvalidAlgorithmParameterException(
                        "Unsupported TLen value.  Must be one of {128, 120, 112, 104, 96}");
                }
                if (iv.length == 0) {
                    throw new InvalidAlgorithmParameterException("IV is empty");
                }
            } else if (params != null) {
                throw new InvalidAlgorithmParameterException("AlgorithmParameterSpec not of GCMParameterSpec");
            }
        } else if (params instanceof IvParameterSpec) {
            iv = ((IvParameterSpec) params).getIV();
            if (iv.length != Aes.BLOCK) {
                throw new InvalidAlgorithmParameterException("Wrong IV length: must be 16 bytes long");
            }
        } else if (params != null) {
            throw new InvalidAlgorithmParameterException("Wrong parameter type: IV expected");
        }
        if (iv == null && mode != AesMode.ECB) {
            if (!encrypting) {
                throw mode == AesMode.GCM ? new InvalidAlgorithmParameterException("GCMParameterSpec must not be null")
                    : new InvalidAlgorithmParameterException("Parameters missing");
            }
            iv = new byte[mode == AesMode.GCM ? 12 : Aes.BLOCK];
            (random == null ? new SecureRandom() : random).nextBytes(iv);
        }
        state = new AesMode(mode, padded, encrypting, secret, iv, tagBits);
        spent = false;
    }

    private void ready() {
        if (state == null) {
            throw new IllegalStateException("Cipher not initialized");
        }
        if (spent) {
            throw new IllegalStateException("Must use either different key or  iv for GCM encryption");
        }
    }

    public final void updateAAD(byte[] src) {
        if (src == null) {
            throw new IllegalArgumentException("src buffer is null");
        }
        updateAAD(src, 0, src.length);
    }

    public final void updateAAD(byte[] src, int offset, int len) {
        ready();
        state.addAdditional(Arrays.copyOfRange(src, offset, offset + len));
    }

    public final void updateAAD(ByteBuffer src) {
        byte[] rest = new byte[src.remaining()];
        src.get(rest);
        updateAAD(rest);
    }

    private static void check(byte[] input, int offset, int len) {
        if (input == null || offset < 0 || len > input.length - offset || len < 0) {
            throw new IllegalArgumentException("Bad arguments");
        }
    }

    public final byte[] update(byte[] input) {
        ready();
        if (input == null) {
            throw new IllegalArgumentException("Null input buffer");
        }
        return update(input, 0, input.length);
    }

    public final byte[] update(byte[] input, int inputOffset, int inputLen) {
        ready();
        check(input, inputOffset, inputLen);
        if (inputLen == 0) {
            return null;
        }
        byte[] out = state.update(input, inputOffset, inputLen);
        return out.length == 0 ? null : out;
    }

    private static int store(byte[] result, byte[] output, int at) throws ShortBufferException {
        if (result == null) {
            return 0;
        }
        if (output.length - at < result.length) {
            throw new ShortBufferException("Output buffer must be (at least) " + result.length + " bytes long");
        }
        System.arraycopy(result, 0, output, at, result.length);
        return result.length;
    }

    public final int update(byte[] input, int inputOffset, int inputLen, byte[] output) throws ShortBufferException {
        return update(input, inputOffset, inputLen, output, 0);
    }

    public final int update(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        return store(update(input, inputOffset, inputLen), output, outputOffset);
    }

    public final int update(ByteBuffer input, ByteBuffer output) throws ShortBufferException {
        byte[] rest = new byte[input.remaining()];
        input.get(rest);
        byte[] out = update(rest);
        if (out == null) {
            return 0;
        }
        if (output.remaining() < out.length) {
            throw new ShortBufferException("Need at least " + out.length + " bytes of space in output buffer");
        }
        output.put(out);
        return out.length;
    }

    public final byte[] doFinal() throws IllegalBlockSizeException, BadPaddingException {
        return doFinal(new byte[0], 0, 0);
    }

    public final int doFinal(byte[] output, int outputOffset) throws IllegalBlockSizeException, ShortBufferException, BadPaddingException {
        return store(doFinal(), output, outputOffset);
    }

    public final byte[] doFinal(byte[] input) throws IllegalBlockSizeException, BadPaddingException {
        if (input == null) {
            throw new IllegalArgumentException("Null input buffer");
        }
        return doFinal(input, 0, input.length);
    }

    public final byte[] doFinal(byte[] input, int inputOffset, int inputLen) throws IllegalBlockSizeException, BadPaddingException {
        ready();
        check(input, inputOffset, inputLen);
        byte[] out = state.finish(input, inputOffset, inputLen);
        spent = mode == AesMode.GCM && encrypting;
        return out;
    }

    public final int doFinal(byte[] input, int inputOffset, int inputLen, byte[] output)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        return doFinal(input, inputOffset, inputLen, output, 0);
    }

    public final int doFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        return store(doFinal(input, inputOffset, inputLen), output, outputOffset);
    }

    public final int doFinal(ByteBuffer input, ByteBuffer output)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        byte[] rest = new byte[input.remaining()];
        input.get(rest);
        byte[] out = doFinal(rest);
        if (output.remaining() < out.length) {
            throw new ShortBufferException("Need at least " + out.length + " bytes of space in output buffer");
        }
        output.put(out);
        return out.length;
    }

    public final byte[] wrap(Key key) throws IllegalBlockSizeException, InvalidKeyException {
        byte[] secret = key.getEncoded();
        if (secret == null) {
            throw new InvalidKeyException("Cannot get an encoding of the key to be wrapped");
        }
        try {
            return doFinal(secret);
        } catch (BadPaddingException e) {
            throw new InvalidKeyException(e);
        }
    }

    public final Key unwrap(byte[] wrappedKey, String wrappedKeyAlgorithm, int wrappedKeyType)
        throws InvalidKeyException, NoSuchAlgorithmException {
        try {
            return new javax.crypto.spec.SecretKeySpec(doFinal(wrappedKey), wrappedKeyAlgorithm);
        } catch (IllegalBlockSizeException | BadPaddingException e) {
            throw new InvalidKeyException("The wrapped key does not have the correct length");
        }
    }

    public static final int getMaxAllowedKeyLength(String transformation) throws NoSuchAlgorithmException {
        return Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
        return "Cipher." + transformation + ", mode: " + (state == null ? "not initialized" : encrypting ? "encryption" : "decryption")
            + ", algorithm from: " + getProvider().getName();
    }
}

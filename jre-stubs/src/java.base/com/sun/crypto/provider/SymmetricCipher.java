package com.sun.crypto.provider;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.RC2ParameterSpec;

/** AES, DES, DESede, Blowfish and RC2 in their modes. */
public final class SymmetricCipher extends WrappingCipher {
    private static final String[] MODES = {"ECB", "CBC", "CTR", "CFB", "OFB", "GCM"};

    private final String algorithm;
    private final int size;
    private int mode = BlockMode.ECB;
    private boolean padding = true;
    private BlockMode state;
    private byte[] iv;
    private int tagBits;
    private boolean encrypting;
    private boolean spent;
    /** How many bytes go back into the register at once. */
    private int unit;
    private int effective;
    /** How long a key must be, or 0. */
    private int only;
    private byte[] lastKey;
    private byte[] lastIv;

    public SymmetricCipher(String algorithm) {
        this.algorithm = algorithm;
        size = algorithm.equals("AES") ? 16 : 8;
        unit = size;
    }

    /** In Galois counter mode. */
    public static SymmetricCipher gcm() {
        SymmetricCipher made = new SymmetricCipher("AES");
        made.mode = BlockMode.GCM;
        made.padding = false;
        return made;
    }

    /** From a name as AES_128/CBC/NoPadding. */
    public static SymmetricCipher sized(String name) {
        String[] parts = name.split("/");
        SymmetricCipher made = parts[1].equals("GCM") ? gcm() : new SymmetricCipher("AES");
        made.mode = Arrays.asList(MODES).indexOf(parts[1]);
        made.padding = false;
        made.only = Integer.parseInt(parts[0].substring(4)) / 8;
        return made;
    }

    @Override
    protected void engineSetMode(String name) throws NoSuchAlgorithmException {
        String upper = name.toUpperCase(Locale.ENGLISH);
        boolean register = upper.startsWith("CFB") || upper.startsWith("OFB");
        unit = size;
        if (register && upper.matches("...[0-9]{1,3}")) {
            int bits = Integer.parseInt(upper.substring(3));
            if (bits == 0 || bits % 8 != 0 || bits > 8 * size) {
                throw new NoSuchAlgorithmException("Invalid algorithm mode: " + name);
            }
            unit = bits / 8;
            upper = upper.substring(0, 3);
        }
        int found = Arrays.asList(MODES).indexOf(upper);
        if (found < 0 || found == BlockMode.GCM && mode != BlockMode.GCM) {
            throw new NoSuchAlgorithmException("Cipher mode: " + name + " not found");
        }
        mode = found;
    }

    @Override
    protected void engineSetPadding(String name) throws NoSuchPaddingException {
        if (name.equalsIgnoreCase("NoPadding")) {
            padding = false;
        } else if (!name.equalsIgnoreCase("PKCS5Padding")) {
            throw new NoSuchPaddingException("Padding: " + name + " not implemented");
        } else if (mode == BlockMode.CTR) {
            throw new NoSuchPaddingException("CTR mode must be used with NoPadding");
        } else {
            padding = true;
        }
    }

    @Override
    protected int engineGetBlockSize() {
        return size;
    }

    @Override
    protected int engineGetKeySize(Key key) throws InvalidKeyException {
        int n = secret(key).length;
        return algorithm.equals("DES") ? 56 : algorithm.equals("DESede") ? 112 : 8 * n;
    }

    @Override
    protected int engineGetOutputSize(int length) {
        int all = length + (state == null ? 0 : state.waiting());
        if (mode == BlockMode.GCM) {
            return encrypting ? all + tagBits / 8 : Math.max(0, all - tagBits / 8);
        }
        return padding && encrypting ? (all / size + 1) * size : all;
    }

    @Override
    protected byte[] engineGetIV() {
        return iv == null ? null : iv.clone();
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        if (mode == BlockMode.ECB) {
            return null;
        }
        try {
            byte[] value = iv;
            if (value == null) {
                value = new byte[mode == BlockMode.GCM ? 12 : size];
                new SecureRandom().nextBytes(value);
            }
            AlgorithmParameters made = AlgorithmParameters.getInstance(mode == BlockMode.GCM ? "GCM" : algorithm);
            made.init(algorithm.equals("RC2") ? new RC2ParameterSpec(effective, value) : mode == BlockMode.GCM ? new GCMParameterSpec(tagBits == 0 ? 128 : tagBits, value) : new IvParameterSpec(value));
            return made;
        } catch (GeneralSecurityException e) {
            throw new ProviderException(e);
        }
    }

    private byte[] secret(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("No installed provider supports this key: (null)");
        }
        byte[] secret = key.getEncoded();
        if (secret == null) {
            throw new InvalidKeyException("Key encoding must not be null");
        }
        int n = secret.length;
        switch (algorithm) {
            case "AES":
                if (only != 0 && n != only) {
                    throw new InvalidKeyException("The key must be " + only + " bytes");
                }
                if (n != 16 && n != 24 && n != 32) {
                    throw new InvalidKeyException("Invalid AES key length: " + n + " bytes");
                }
                break;
            case "DES":
            case "DESede":
                if (!key.getAlgorithm().regionMatches(true, 0, "DES", 0, 3) && !key.getAlgorithm().equalsIgnoreCase("TripleDES")) {
                    throw new InvalidKeyException("Wrong algorithm: " + algorithm + (algorithm.equals("DES") ? "" : " or TripleDES") + " required");
                }
                if (n != (algorithm.equals("DES") ? 8 : 24)) {
                    throw new InvalidKeyException(algorithm.equals("DES") ? "Invalid key length: " + n + " bytes" : "Wrong key size");
                }
                break;
            case "RC2":
                if (!key.getAlgorithm().equalsIgnoreCase("RC2")) {
                    throw new InvalidKeyException("Key algorithm must be RC2");
                }
                if (n < 5 || n > 128) {
                    throw new InvalidKeyException("RC2 key length must be between 40 and 1024 bit");
                }
                break;
            default:
                if (n == 0 || n > 56) {
                    throw new InvalidKeyException(n == 0 ? "Empty key" : "Key too long (> 448 bits)");
                }
        }
        return secret;
    }

    private BlockCipher cipher(byte[] key) {
        return algorithm.equals("AES") ? new Aes(key) : algorithm.startsWith("DES") ? new Des(key) : algorithm.equals("RC2") ? new Rc2(key, effective) : new Blowfish(key);
    }

    @Override
    protected void engineInit(int opmode, Key key, SecureRandom random) throws InvalidKeyException {
        try {
            engineInit(opmode, key, (AlgorithmParameterSpec) null, random);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException(e.getMessage(), e);
        }
    }

    @Override
    protected void engineInit(int opmode, Key key, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        AlgorithmParameterSpec spec = null;
        if (params != null) {
            try {
                spec = mode == BlockMode.GCM ? params.getParameterSpec(GCMParameterSpec.class)
                    : algorithm.equals("RC2") ? params.getParameterSpec(RC2ParameterSpec.class) : params.getParameterSpec(IvParameterSpec.class);
            } catch (InvalidParameterSpecException e) {
                throw new InvalidAlgorithmParameterException("Wrong parameter type: " + (mode == BlockMode.GCM ? "GCM" : "IV") + " expected");
            }
        }
        engineInit(opmode, key, spec, random);
    }

    @Override
    protected void engineInit(int opmode, Key key, AlgorithmParameterSpec given, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        byte[] secret = secret(key);
        effective = 8 * secret.length;
        AlgorithmParameterSpec params = given;
        if (algorithm.equals("RC2") && given instanceof RC2ParameterSpec) {
            RC2ParameterSpec p = (RC2ParameterSpec) given;
            effective = p.getEffectiveKeyBits() == 0 ? effective : p.getEffectiveKeyBits();
            params = p.getIV() == null ? null : new IvParameterSpec(p.getIV());
        }
        encrypting = opmode == Cipher.ENCRYPT_MODE || opmode == Cipher.WRAP_MODE;
        iv = null;
        tagBits = 128;
        if (mode == BlockMode.ECB) {
            if (params != null) {
                throw new InvalidAlgorithmParameterException("ECB mode cannot use IV");
            }
        } else if (mode == BlockMode.GCM) {
            if (params instanceof GCMParameterSpec) {
                iv = ((GCMParameterSpec) params).getIV();
                tagBits = ((GCMParameterSpec) params).getTLen();
                if (tagBits < 96 || tagBits > 128 || tagBits % 8 != 0) {
                    throw new InvalidAlgorithmParameterException("Unsupported TLen value.  Must be one of {128, 120, 112, 104, 96}");
                }
                if (iv.length == 0) {
                    throw new InvalidAlgorithmParameterException("IV is empty");
                }
            } else if (params != null) {
                throw new InvalidAlgorithmParameterException("AlgorithmParameterSpec not of GCMParameterSpec");
            }
        } else if (params instanceof IvParameterSpec) {
            iv = ((IvParameterSpec) params).getIV();
            if (iv.length != size) {
                throw new InvalidAlgorithmParameterException("Wrong IV length: must be " + size + " bytes long");
            }
        } else if (params != null) {
            throw new InvalidAlgorithmParameterException("Wrong parameter type: IV expected");
        }
        if (iv == null && mode != BlockMode.ECB) {
            if (!encrypting) {
                throw mode == BlockMode.GCM ? new InvalidAlgorithmParameterException("GCMParameterSpec must not be null")
                    : new InvalidAlgorithmParameterException("Parameters missing");
            }
            iv = new byte[mode == BlockMode.GCM ? 12 : size];
            (random == null ? new SecureRandom() : random).nextBytes(iv);
        }
        if (mode == BlockMode.GCM && encrypting) {
            if (lastKey != null && Arrays.equals(lastKey, secret) && Arrays.equals(lastIv, iv)) {
                throw new InvalidAlgorithmParameterException("Cannot reuse iv for GCM encryption");
            }
            lastKey = secret;
            lastIv = iv;
        }
        state = new BlockMode(mode, padding && mode != BlockMode.CTR && mode != BlockMode.GCM, encrypting, cipher(secret), iv, tagBits, unit);
        spent = false;
    }

    private void ready() {
        if (spent) {
            throw new IllegalStateException("Must use either different key or  iv for GCM encryption");
        }
    }

    @Override
    protected void engineUpdateAAD(byte[] data, int offset, int length) {
        if (mode != BlockMode.GCM) {
            throw new IllegalStateException("No AAD accepted");
        }
        ready();
        state.addAdditional(Arrays.copyOfRange(data, offset, offset + length));
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
        return state.update(data, offset, length);
    }

    @Override
    protected int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        ready();
        return store(state.update(input, inputOffset, inputLen), output, outputOffset);
    }

    @Override
    protected byte[] engineDoFinal(byte[] data, int offset, int length) throws IllegalBlockSizeException, BadPaddingException {
        ready();
        byte[] out = state.finish(data == null ? new byte[0] : data, offset, length);
        spent = mode == BlockMode.GCM && encrypting;
        return out;
    }

    @Override
    protected int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        int least = engineGetOutputSize(inputLen);
        if (output.length - outputOffset < least && (encrypting || !padding)) {
            throw new ShortBufferException(mode == BlockMode.GCM ? "Output buffer too small" : "Output buffer must be (at least) "
                + least + " bytes long");
        }
        return store(engineDoFinal(input, inputOffset, inputLen), output, outputOffset);
    }

    private static int store(byte[] made, byte[] output, int at) throws ShortBufferException {
        if (output.length - at < made.length) {
            throw new ShortBufferException("Output buffer must be (at least) " + made.length + " bytes long");
        }
        System.arraycopy(made, 0, output, at, made.length);
        return made.length;
    }
}

package com.sun.crypto.provider;

import java.io.ByteArrayOutputStream;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import sun.security.rsa.RSACore;
import sun.security.rsa.RSAKeyFactory;

/** RSA as a cipher: PKCS #1 v1.5, OAEP, or nothing around the message (RFC 8017). */
public final class RSACipher extends WrappingCipher {
    private static final int NONE = 0;
    private static final int PKCS1 = 1;
    private static final int OAEP = 2;

    private int padding = PKCS1;
    private String digestName = "SHA-1";
    private OAEPParameterSpec spec;
    private RSAKey key;
    private boolean encrypting;
    private SecureRandom random;
    private int most;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    @Override
    protected void engineSetMode(String name) throws NoSuchAlgorithmException {
        if (!name.equalsIgnoreCase("ECB")) {
            throw new NoSuchAlgorithmException("Unsupported mode " + name);
        }
    }

    @Override
    protected void engineSetPadding(String name) throws NoSuchPaddingException {
        String upper = name.toUpperCase(Locale.ENGLISH);
        if (upper.equals("NOPADDING")) {
            padding = NONE;
        } else if (upper.equals("PKCS1PADDING")) {
            padding = PKCS1;
        } else if (upper.equals("OAEPPADDING")) {
            padding = OAEP;
        } else if (upper.startsWith("OAEPWITH") && upper.endsWith("ANDMGF1PADDING")) {
            padding = OAEP;
            digestName = upper.substring(8, upper.length() - 14);
            if (digestName.equals("SHA1")) {
                digestName = "SHA-1";
            }
            try {
                MessageDigest.getInstance(digestName);
            } catch (NoSuchAlgorithmException e) {
                throw new NoSuchPaddingException("MessageDigest not available for " + name);
            }
        } else {
            throw new NoSuchPaddingException("Padding " + name + " not supported");
        }
    }

    @Override
    protected int engineGetBlockSize() {
        return 0;
    }

    @Override
    protected int engineGetKeySize(Key given) throws InvalidKeyException {
        return RSAKeyFactory.rsaKey(given, "RSA").getModulus().bitLength();
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return key == null ? 0 : RSACore.length(key);
    }

    @Override
    protected byte[] engineGetIV() {
        return null;
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        if (spec == null || padding != OAEP) {
            return null;
        }
        try {
            AlgorithmParameters made = AlgorithmParameters.getInstance("OAEP");
            made.init(spec);
            return made;
        } catch (GeneralSecurityException e) {
            throw new RuntimeException(e);
        }
    }

    @Override
    protected void engineInit(int opmode, Key given, SecureRandom random) throws InvalidKeyException {
        try {
            engineInit(opmode, given, (AlgorithmParameterSpec) null, random);
        } catch (InvalidAlgorithmParameterException e) {
            InvalidKeyException wrapped = new InvalidKeyException("Wrong parameters");
            wrapped.initCause(e);
            throw wrapped;
        }
    }

    @Override
    protected void engineInit(int opmode, Key given, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        try {
            engineInit(opmode, given, params == null ? null : params.getParameterSpec(OAEPParameterSpec.class), random);
        } catch (InvalidParameterSpecException e) {
            throw new InvalidAlgorithmParameterException("Wrong parameter", e);
        }
    }

    @Override
    protected void engineInit(int opmode, Key given, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        encrypting = opmode == Cipher.ENCRYPT_MODE || opmode == Cipher.WRAP_MODE;
        if (given == null || !given.getAlgorithm().equals("RSA")) {
            throw new InvalidKeyException(given == null ? "Key must not be null" : "Expected a RSA key, but got " + given.getAlgorithm());
        }
        RSAKey k = RSAKeyFactory.rsaKey(given, "RSA");
        int n = RSACore.length(k);
        if (padding == OAEP) {
            if (params == null) {
                spec = new OAEPParameterSpec(digestName, "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT);
            } else if (params instanceof OAEPParameterSpec) {
                spec = (OAEPParameterSpec) params;
            } else {
                throw new InvalidAlgorithmParameterException("Wrong Parameters for OAEP Padding");
            }
            if (k instanceof RSAPrivateKey && encrypting) {
                throw new InvalidKeyException("OAEP cannot be used to sign or verify signatures");
            }
            if (!encrypting && k instanceof RSAPublicKey) {
                throw new InvalidKeyException("OAEP cannot be used to sign or verify signatures");
            }
            most = n - 2 - 2 * digest(spec.getDigestAlgorithm()).getDigestLength();
            if (most <= 0) {
                throw new InvalidKeyException("Key is too short for encryption using OAEPPadding with " + spec.getDigestAlgorithm()
                    + " and " + spec.getMGFAlgorithm() + ((MGF1ParameterSpec) spec.getMGFParameters()).getDigestAlgorithm());
            }
        } else {
            if (params != null) {
                throw new InvalidAlgorithmParameterException("Parameters not supported");
            }
            most = padding == PKCS1 ? n - 11 : n;
        }
        if (!encrypting) {
            most = n;
        }
        key = k;
        this.random = random;
        data.reset();
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new InvalidParameterException(e.getMessage());
        }
    }

    @Override
    protected byte[] engineUpdate(byte[] in, int offset, int length) {
        data.write(in, offset, length);
        return new byte[0];
    }

    @Override
    protected int engineUpdate(byte[] in, int offset, int length, byte[] output, int outputOffset) {
        data.write(in, offset, length);
        return 0;
    }

    @Override
    protected byte[] engineDoFinal(byte[] in, int offset, int length) throws IllegalBlockSizeException, BadPaddingException {
        if (in != null) {
            data.write(in, offset, length);
        }
        byte[] m = data.toByteArray();
        data.reset();
        if (m.length > most) {
            throw new IllegalBlockSizeException("Data must not be longer than " + most + " bytes");
        }
        if (!encrypting) {
            byte[] em = key instanceof RSAPrivateKey ? RSACore.apply((RSAPrivateKey) key, m) : RSACore.apply((RSAPublicKey) key, m);
            return padding == NONE ? em : padding == OAEP ? openOaep(em) : open(em, key instanceof RSAPrivateKey ? 2 : 1);
        }
        byte[] em = padding == NONE ? m : padding == OAEP ? oaep(m) : pad(m, key instanceof RSAPublicKey ? 2 : 1);
        return key instanceof RSAPublicKey ? RSACore.apply((RSAPublicKey) key, em) : RSACore.apply((RSAPrivateKey) key, em);
    }

    @Override
    protected int engineDoFinal(byte[] in, int offset, int length, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        int n = RSACore.length(key);
        if (n > output.length - outputOffset) {
            throw new ShortBufferException("Need " + n + " bytes for output");
        }
        byte[] made = engineDoFinal(in, offset, length);
        System.arraycopy(made, 0, output, outputOffset, made.length);
        return made.length;
    }

    private SecureRandom random() {
        if (random == null) {
            random = new SecureRandom();
        }
        return random;
    }

    private byte[] pad(byte[] m, int type) {
        byte[] em = new byte[RSACore.length(key)];
        int end = em.length - m.length - 1;
        System.arraycopy(m, 0, em, end + 1, m.length);
        em[1] = (byte) type;
        byte[] one = new byte[1];
        for (int i = 2; i < end; i++) {
            em[i] = (byte) 0xff;
            if (type == 2) {
                do {
                    random().nextBytes(one);
                } while (one[0] == 0);
                em[i] = one[0];
            }
        }
        return em;
    }

    private static byte[] open(byte[] em, int type) throws BadPaddingException {
        int end = 2;
        while (end < em.length && em[end] != 0) {
            if (type == 1 && em[end] != (byte) 0xff) {
                end = em.length;
                break;
            }
            end++;
        }
        if (em[0] != 0 || em[1] != type || end >= em.length || end < 10) {
            throw new BadPaddingException("Padding error in decryption");
        }
        return Arrays.copyOfRange(em, end + 1, em.length);
    }

    private byte[] label() {
        return digest(spec.getDigestAlgorithm()).digest(((PSource.PSpecified) spec.getPSource()).getValue());
    }

    private MessageDigest maskDigest() {
        return digest(((MGF1ParameterSpec) spec.getMGFParameters()).getDigestAlgorithm());
    }

    private byte[] oaep(byte[] m) {
        byte[] hash = label();
        int h = hash.length;
        byte[] em = new byte[RSACore.length(key)];
        byte[] seed = new byte[h];
        random().nextBytes(seed);
        System.arraycopy(seed, 0, em, 1, h);
        System.arraycopy(hash, 0, em, 1 + h, h);
        em[em.length - m.length - 1] = 1;
        System.arraycopy(m, 0, em, em.length - m.length, m.length);
        RSACore.mask(maskDigest(), em, 1, h, em, 1 + h, em.length - 1 - h);
        RSACore.mask(maskDigest(), em, 1 + h, em.length - 1 - h, em, 1, h);
        return em;
    }

    private byte[] openOaep(byte[] em) throws BadPaddingException {
        byte[] hash = label();
        int h = hash.length;
        RSACore.mask(maskDigest(), em, 1 + h, em.length - 1 - h, em, 1, h);
        RSACore.mask(maskDigest(), em, 1, h, em, 1 + h, em.length - 1 - h);
        boolean good = em[0] == 0 && MessageDigest.isEqual(hash, Arrays.copyOfRange(em, 1 + h, 1 + 2 * h));
        int at = 1 + 2 * h;
        while (at < em.length && em[at] == 0) {
            at++;
        }
        if (!good || at == em.length || em[at] != 1) {
            throw new BadPaddingException("Padding error in decryption");
        }
        return Arrays.copyOfRange(em, at + 1, em.length);
    }
}

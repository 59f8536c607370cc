package com.sun.crypto.provider;

import java.nio.charset.StandardCharsets;
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
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encryption with a password: PBES1 and PBES2 (RFC 8018), and PKCS #12's (RFC 7292). */
public final class PBECipher extends WrappingCipher {
    private final String name;
    private final CipherSpi cipher;
    private byte[] salt;
    private int rounds;
    private byte[] iv;

    public PBECipher(String name) {
        this.name = name;
        cipher = name.contains("RC4") ? new RC4Cipher() : new SymmetricCipher(name.contains("AES") ? "AES" : name.endsWith("AndDES") ? "DES"
            : name.contains("RC2") ? "RC2" : "DESede");
        try {
            if (cipher instanceof SymmetricCipher) {
                ((SymmetricCipher) cipher).engineSetMode("CBC");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new ProviderException(e);
        }
    }

    @Override
    protected void engineSetMode(String mode) throws NoSuchAlgorithmException {
        if (!mode.equalsIgnoreCase("CBC")) {
            throw new NoSuchAlgorithmException("Invalid cipher mode: " + mode);
        }
    }

    @Override
    protected void engineSetPadding(String padding) throws NoSuchPaddingException {
        if (!padding.equalsIgnoreCase("PKCS5Padding")) {
            throw new NoSuchPaddingException("Invalid padding scheme: " + padding);
        }
    }

    @Override
    protected int engineGetBlockSize() {
        return name.contains("AES") ? 16 : name.contains("RC4") ? 0 : 8;
    }

    @Override
    protected int engineGetKeySize(Key key) {
        return name.endsWith("256") ? 256 : name.contains("128") ? 128 : name.endsWith("AndDES") ? 56 : 112;
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return cipher instanceof SymmetricCipher ? ((SymmetricCipher) cipher).engineGetOutputSize(length) : length;
    }

    @Override
    protected byte[] engineGetIV() {
        return iv == null ? null : iv.clone();
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        try {
            if (salt == null) {
                salt = random(8, null);
                rounds = 10000;
                if (name.contains("AES")) {
                    iv = random(16, null);
                }
            }
            AlgorithmParameters made = AlgorithmParameters.getInstance(name);
            made.init(new PBEParameterSpec(salt, rounds, name.contains("AES") ? new IvParameterSpec(iv) : null));
            return made;
        } catch (GeneralSecurityException e) {
            throw new ProviderException(e);
        }
    }

    private static byte[] random(int n, SecureRandom random) {
        byte[] b = new byte[n];
        (random == null ? new SecureRandom() : random).nextBytes(b);
        return b;
    }

    @Override
    protected void engineInit(int opmode, Key key, SecureRandom random) throws InvalidKeyException {
        try {
            engineInit(opmode, key, (AlgorithmParameterSpec) null, random);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException("requires PBE parameters", e);
        }
    }

    @Override
    protected void engineInit(int opmode, Key key, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        try {
            engineInit(opmode, key, params == null ? null : params.getParameterSpec(PBEParameterSpec.class), random);
        } catch (InvalidParameterSpecException e) {
            throw new InvalidAlgorithmParameterException("Wrong parameter type: PBE expected");
        }
    }

    @Override
    protected void engineInit(int opmode, Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        boolean encrypting = opmode == Cipher.ENCRYPT_MODE || opmode == Cipher.WRAP_MODE;
        byte[] password = key == null ? null : key.getEncoded();
        if (password == null) {
            throw new InvalidKeyException("Missing password");
        }
        iv = null;
        salt = null;
        rounds = 0;
        if (key instanceof javax.crypto.interfaces.PBEKey) {
            salt = ((javax.crypto.interfaces.PBEKey) key).getSalt();
            rounds = ((javax.crypto.interfaces.PBEKey) key).getIterationCount();
        }
        if (params instanceof PBEParameterSpec) {
            PBEParameterSpec p = (PBEParameterSpec) params;
            salt = p.getSalt();
            rounds = p.getIterationCount();
            if (p.getParameterSpec() instanceof IvParameterSpec) {
                iv = ((IvParameterSpec) p.getParameterSpec()).getIV();
            } else if (p.getParameterSpec() != null) {
                throw new InvalidAlgorithmParameterException("Wrong parameter type: IV expected");
            }
        } else if (params != null) {
            throw new InvalidAlgorithmParameterException("Wrong parameter type: PBE expected");
        }
        boolean modern = name.contains("AES");
        if (salt == null || modern && iv == null) {
            if (!encrypting) {
                throw new InvalidAlgorithmParameterException(salt == null ? "Missing salt" : "Missing IV");
            }
            if (salt == null) {
                salt = random(modern ? 20 : name.startsWith("PBEWithSHA1") ? 20 : 8, random);
            }
            if (modern && iv == null) {
                iv = random(16, random);
            }
        }
        if (rounds == 0) {
            rounds = modern ? 4096 : name.startsWith("PBEWithSHA1") ? 1024 : 10;
        }
        if (salt.length < 8 && (modern || !name.startsWith("PBEWithSHA1"))) {
            throw new InvalidAlgorithmParameterException("Salt must be " + (modern ? "at least " : "") + "8 bytes long");
        }
        if (rounds < 0) {
            throw new InvalidAlgorithmParameterException("IterationCount must be a positive number");
        }
        byte[] secret = derive(password);
        String algorithm = modern ? "AES" : name.contains("RC4") ? "ARCFOUR" : name.endsWith("AndDES") ? "DES"
            : name.contains("RC2") ? "RC2" : "DESede";
        Key made = new SecretKeySpec(secret, algorithm);
        if (cipher instanceof RC4Cipher) {
            ((RC4Cipher) cipher).engineInit(opmode, made, random);
        } else {
            ((SymmetricCipher) cipher).engineInit(opmode, made, new IvParameterSpec(iv), random);
        }
    }

    /** The key, and the initialization vector if that is derived too. */
    private byte[] derive(byte[] password) throws InvalidKeyException {
        try {
            if (name.contains("AES")) {
                String mac = name.substring(7, name.indexOf("And"));
                int bits = name.endsWith("256") ? 256 : 128;
                char[] chars = new String(password, StandardCharsets.UTF_8).toCharArray();
                SecretKey k = SecretKeyFactory.getInstance("PBKDF2With" + mac).generateSecret(new PBEKeySpec(chars, salt, rounds, bits));
                return k.getEncoded();
            }
            if (name.startsWith("PBEWithSHA1")) {
                char[] chars = new String(password, StandardCharsets.ISO_8859_1).toCharArray();
                int n = name.endsWith("DESede") ? 24 : name.endsWith("40") ? 5 : 16;
                if (!name.contains("RC4")) {
                    iv = Pkcs12Kdf.derive("SHA-1", chars, salt, rounds, 2, 8);
                }
                return Pkcs12Kdf.derive("SHA-1", chars, salt, rounds, 1, n);
            }
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            if (name.endsWith("AndDES")) {
                md5.update(password);
                byte[] all = md5.digest(salt);
                for (int i = 1; i < rounds; i++) {
                    all = md5.digest(all);
                }
                iv = Arrays.copyOfRange(all, 8, 16);
                return Arrays.copyOf(all, 8);
            }
            // Both halves of the salt on their own; if they are the same, the first is turned round.
            byte[][] half = {Arrays.copyOf(salt, 4), Arrays.copyOfRange(salt, 4, 8)};
            if (Arrays.equals(half[0], half[1])) {
                for (int i = 0; i < 2; i++) {
                    byte t = half[0][i];
                    half[0][i] = half[0][3 - i];
                    half[0][3 - 1] = t;
                }
            }
            byte[] all = new byte[32];
            for (int h = 0; h < 2; h++) {
                byte[] some = half[h];
                for (int i = 0; i < rounds; i++) {
                    md5.update(some);
                    some = md5.digest(password);
                }
                System.arraycopy(some, 0, all, 16 * h, 16);
            }
            iv = Arrays.copyOfRange(all, 24, 32);
            return Arrays.copyOf(all, 24);
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException("Cannot construct PBE key", e);
        }
    }

    @Override
    protected byte[] engineUpdate(byte[] data, int offset, int length) {
        return cipher instanceof RC4Cipher ? ((RC4Cipher) cipher).engineUpdate(data, offset, length)
            : ((SymmetricCipher) cipher).engineUpdate(data, offset, length);
    }

    @Override
    protected int engineUpdate(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        return cipher instanceof RC4Cipher ? ((RC4Cipher) cipher).engineUpdate(input, inputOffset, inputLen, output, outputOffset)
            : ((SymmetricCipher) cipher).engineUpdate(input, inputOffset, inputLen, output, outputOffset);
    }

    @Override
    protected byte[] engineDoFinal(byte[] data, int offset, int length) throws IllegalBlockSizeException, BadPaddingException {
        return cipher instanceof RC4Cipher ? ((RC4Cipher) cipher).engineDoFinal(data, offset, length)
            : ((SymmetricCipher) cipher).engineDoFinal(data, offset, length);
    }

    @Override
    protected int engineDoFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        return cipher instanceof RC4Cipher ? ((RC4Cipher) cipher).engineDoFinal(input, inputOffset, inputLen, output, outputOffset)
            : ((SymmetricCipher) cipher).engineDoFinal(input, inputOffset, inputLen, output, outputOffset);
    }
}

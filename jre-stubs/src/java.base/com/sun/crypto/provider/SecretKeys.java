package com.sun.crypto.provider;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.interfaces.PBEKey;
import javax.crypto.spec.DESKeySpec;
import javax.crypto.spec.DESedeKeySpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys of passwords (RFC 8018) and of DES. */
public final class SecretKeys extends SecretKeyFactorySpi {
    private final String algorithm;

    public SecretKeys(String algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    protected SecretKey engineGenerateSecret(KeySpec keySpec) throws InvalidKeySpecException {
        if (algorithm.startsWith("DES")) {
            if (algorithm.equals("DES") && keySpec instanceof DESKeySpec) {
                return new SecretKeySpec(Des.odd(((DESKeySpec) keySpec).getKey()), "DES");
            }
            if (algorithm.equals("DESede") && keySpec instanceof DESedeKeySpec) {
                return new SecretKeySpec(Des.odd(((DESedeKeySpec) keySpec).getKey()), "DESede");
            }
            throw new InvalidKeySpecException("Inappropriate key specification");
        }
        if (!(keySpec instanceof PBEKeySpec)) {
            throw new InvalidKeySpecException(algorithm.startsWith("PBKDF2") ? "Only PBEKeySpec is accepted" : "Invalid key spec");
        }
        PBEKeySpec spec = (PBEKeySpec) keySpec;
        if (!algorithm.startsWith("PBKDF2")) {
            char[] password = spec.getPassword();
            for (char c : password) {
                if (!algorithm.contains("AES") && (c < 0x20 || c > 0x7e)) {
                    throw new InvalidKeySpecException("Password is not ASCII");
                }
            }
            return new PasswordKey(algorithm, new String(password).getBytes(StandardCharsets.UTF_8), password, spec.getSalt(), spec.getIterationCount());
        }
        if (spec.getSalt() == null) {
            throw new InvalidKeySpecException("Salt not found");
        }
        if (spec.getKeyLength() == 0) {
            throw new InvalidKeySpecException("Key length not found");
        }
        char[] password = spec.getPassword();
        byte[] key = derive(algorithm.substring(10), new String(password).getBytes(StandardCharsets.UTF_8), spec.getSalt(),
            spec.getIterationCount(), spec.getKeyLength() / 8);
        return new PasswordKey(algorithm, key, password, spec.getSalt(), spec.getIterationCount());
    }

    static byte[] derive(String code, byte[] password, byte[] salt, int rounds, int length) {
        try {
            Mac mac = Mac.getInstance(code);
            mac.init(password.length == 0 ? new EmptyKey() : new SecretKeySpec(password, code));
            byte[] key = new byte[length];
            int at = 0;
            for (int block = 1; at < key.length; block++) {
                mac.update(salt);
                mac.update(new byte[] {(byte) (block >> 24), (byte) (block >> 16), (byte) (block >> 8), (byte) block});
                byte[] u = mac.doFinal();
                byte[] sum = u.clone();
                for (int i = 1; i < rounds; i++) {
                    u = mac.doFinal(u);
                    for (int k = 0; k < sum.length; k++) {
                        sum[k] ^= u[k];
                    }
                }
                int n = Math.min(sum.length, key.length - at);
                System.arraycopy(sum, 0, key, at, n);
                at += n;
            }
            return key;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new ProviderException(e);
        }
    }

    @Override
    protected KeySpec engineGetKeySpec(SecretKey key, Class<?> type) throws InvalidKeySpecException {
        if (type == null) {
            throw new InvalidKeySpecException("Key spec class is null");
        }
        try {
            byte[] encoded = key.getEncoded();
            if (algorithm.equals("DES") && type.isAssignableFrom(DESKeySpec.class)) {
                return new DESKeySpec(encoded);
            }
            if (algorithm.equals("DESede") && type.isAssignableFrom(DESedeKeySpec.class)) {
                return new DESedeKeySpec(encoded);
            }
            if (!algorithm.startsWith("DES") && type.isAssignableFrom(PBEKeySpec.class)) {
                if (key instanceof PasswordKey) {
                    PasswordKey k = (PasswordKey) key;
                    return k.salt == null ? new PBEKeySpec(k.password) : algorithm.startsWith("PBKDF2")
                        ? new PBEKeySpec(k.password, k.salt, k.rounds, 8 * encoded.length) : new PBEKeySpec(k.password, k.salt, k.rounds);
                }
                return new PBEKeySpec(new String(encoded, StandardCharsets.ISO_8859_1).toCharArray());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException("Inappropriate key specification: " + e.getMessage());
        }
        throw new InvalidKeySpecException(algorithm.startsWith("DES") ? "Inappropriate key specification" : "Invalid key spec");
    }

    @Override
    protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
        if (key == null || !key.getAlgorithm().equalsIgnoreCase(algorithm)) {
            throw new InvalidKeyException("Invalid key format/algorithm");
        }
        return key;
    }

    /** No bytes at all: SecretKeySpec does not take that. */
    private static final class EmptyKey implements SecretKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "HMAC";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    /** A password, or what has been derived from it. */
    private static final class PasswordKey implements PBEKey {
        private static final long serialVersionUID = 1L;

        private final String algorithm;
        private final byte[] key;
        private final char[] password;
        private final byte[] salt;
        private final int rounds;

        PasswordKey(String algorithm, byte[] key, char[] password, byte[] salt, int rounds) {
            this.algorithm = algorithm;
            this.key = key;
            this.password = password;
            this.salt = salt;
            this.rounds = rounds;
        }

        @Override
        public String getAlgorithm() {
            return algorithm;
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return key.clone();
        }

        @Override
        public char[] getPassword() {
            return password.clone();
        }

        @Override
        public byte[] getSalt() {
            return salt == null ? null : salt.clone();
        }

        @Override
        public int getIterationCount() {
            return rounds;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(key) ^ algorithm.toLowerCase(java.util.Locale.ENGLISH).hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof SecretKey && algorithm.equalsIgnoreCase(((SecretKey) other).getAlgorithm())
                && "RAW".equalsIgnoreCase(((SecretKey) other).getFormat()) && Arrays.equals(key, ((SecretKey) other).getEncoded());
        }
    }
}

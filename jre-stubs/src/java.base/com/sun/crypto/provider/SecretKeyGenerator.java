package com.sun.crypto.provider;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidParameterException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.KeyGeneratorSpi;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Random keys of ciphers and codes. */
public final class SecretKeyGenerator extends KeyGeneratorSpi {
    private final String algorithm;
    private int bits;
    private SecureRandom random;

    public SecretKeyGenerator(String algorithm) {
        this.algorithm = algorithm;
        switch (algorithm) {
            case "AES":
            case "ChaCha20":
                bits = 256;
                break;
            case "HmacMD5":
            case "HmacSHA1":
                bits = 512;
                break;
            case "DES":
                bits = 56;
                break;
            case "DESede":
                bits = 168;
                break;
            case "Blowfish":
            case "ARCFOUR":
            case "RC2":
                bits = 128;
                break;
            default:
                bits = Integer.parseInt(algorithm.substring(algorithm.length() - 3));
        }
    }

    @Override
    protected void engineInit(SecureRandom random) {
        this.random = random;
    }

    @Override
    protected void engineInit(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        throw new InvalidAlgorithmParameterException(algorithm + " key generation does not take any parameters");
    }

    @Override
    protected void engineInit(int length, SecureRandom random) {
        String wrong = null;
        switch (algorithm) {
            case "AES":
                wrong = length % 64 == 0 && length >= 128 && length <= 256 ? null : "Wrong keysize: must be equal to 128, 192 or 256";
                break;
            case "ChaCha20":
                wrong = length == 256 ? null : "Key length for ChaCha20 must be 256 bits";
                break;
            case "DES":
                wrong = length == 56 ? null : "Wrong keysize: must be equal to 56";
                break;
            case "DESede":
                wrong = length == 112 || length == 168 ? null : "Wrong keysize: must be equal to 112 or 168";
                break;
            case "Blowfish":
                wrong = length % 8 == 0 && length >= 32 && length <= 448 ? null : "Keysize must be multiple of 8, and can only range from 32 to 448 (inclusive)";
                break;
            case "ARCFOUR":
            case "RC2":
                wrong = length >= 40 && length <= 1024 ? null : "Key length for " + algorithm + " must be between 40 and 1024 bits";
                break;
            default:
                wrong = length < 40 && !algorithm.equals("HmacMD5") && !algorithm.equals("HmacSHA1") ? "Key length must be at least 40 bits" : null;
        }
        if (wrong != null) {
            throw new InvalidParameterException(wrong);
        }
        bits = length;
        this.random = random;
    }

    @Override
    protected SecretKey engineGenerateKey() {
        if (random == null) {
            random = new SecureRandom();
        }
        byte[] key = new byte[algorithm.equals("DES") ? 8 : algorithm.equals("DESede") ? bits == 112 ? 16 : 24 : bits + 7 >> 3];
        random.nextBytes(key);
        if (algorithm.startsWith("DES")) {
            int n = key.length;
            key = java.util.Arrays.copyOf(Des.odd(key), n == 16 ? 24 : n);
            if (n == 16) {
                System.arraycopy(key, 0, key, 16, 8);
            }
        }
        return new SecretKeySpec(key, algorithm);
    }
}

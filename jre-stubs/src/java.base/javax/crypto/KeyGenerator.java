package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** Makes secret keys. */
public class KeyGenerator {
    private final String algorithm;
    private int bits;
    private SecureRandom random;

    private KeyGenerator(String algorithm, int bits) {
        this.algorithm = algorithm;
        this.bits = bits;
    }

    public static final KeyGenerator getInstance(String algorithm) throws NoSuchAlgorithmException {
        if (algorithm == null) {
            throw new NullPointerException("null algorithm name");
        }
        String name = algorithm.toUpperCase(Locale.ENGLISH);
        switch (name) {
            case "AES":
                return new KeyGenerator(algorithm, 256);
            case "HMACMD5":
            case "HMACSHA1":
                return new KeyGenerator(algorithm, 512);
            case "HMACSHA224":
                return new KeyGenerator(algorithm, 224);
            case "HMACSHA256":
                return new KeyGenerator(algorithm, 256);
            case "HMACSHA384":
                return new KeyGenerator(algorithm, 384);
            case "HMACSHA512":
                return new KeyGenerator(algorithm, 512);
            default:
                throw new NoSuchAlgorithmException(algorithm + " KeyGenerator not available");
        }
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final Provider getProvider() {
        return Security.getProvider("SunJCE");
    }

    public final void init(SecureRandom random) {
        this.random = random;
    }

    public final void init(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        init(params, null);
    }

    public final void init(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        throw new InvalidAlgorithmParameterException(algorithm + " key generation does not take any parameters");
    }

    public final void init(int keysize) {
        init(keysize, null);
    }

    public final void init(int keysize, SecureRandom random) {
        if (algorithm.equalsIgnoreCase("AES") && keysize != 128 && keysize != 192 && keysize != 256) {
            throw new InvalidParameterException("Wrong keysize: must be equal to 128, 192 or 256");
        }
        bits = keysize;
        this.random = random;
    }

    public final SecretKey generateKey() {
        byte[] key = new byte[(bits + 7) / 8];
        if (random == null) {
            random = new SecureRandom();
        }
        random.nextBytes(key);
        return new SecretKeySpec(key, algorithm.equalsIgnoreCase("AES") ? "AES" : algorithm);
    }
}

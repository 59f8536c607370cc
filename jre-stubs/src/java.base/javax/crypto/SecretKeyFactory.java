package javax.crypto;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.Locale;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Makes secret keys of what they are described by: PBKDF2 (RFC 8018) of passwords. */
public class SecretKeyFactory {
    private static final String PREFIX = "PBKDF2WITH";

    private final String algorithm;

    private SecretKeyFactory(String algorithm) {
        this.algorithm = algorithm;
    }

    public static final SecretKeyFactory getInstance(String algorithm) throws NoSuchAlgorithmException {
        if (algorithm == null) {
            throw new NullPointerException("null algorithm name");
        }
        String name = algorithm.toUpperCase(Locale.ENGLISH);
        if (!name.equals("AES") && (!name.startsWith(PREFIX) || Hmac.of(name.substring(PREFIX.length())) == null)) {
            throw new NoSuchAlgorithmException(algorithm + " SecretKeyFactory not available");
        }
        return new SecretKeyFactory(algorithm);
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final Provider getProvider() {
        return Security.getProvider("SunJCE");
    }

    public final SecretKey generateSecret(KeySpec keySpec) throws InvalidKeySpecException {
        if (keySpec instanceof SecretKeySpec && algorithm.equalsIgnoreCase("AES")) {
            return (SecretKeySpec) keySpec;
        }
        if (!(keySpec instanceof PBEKeySpec)) {
            throw new InvalidKeySpecException("Only PBEKeySpec is accepted");
        }
        PBEKeySpec spec = (PBEKeySpec) keySpec;
        byte[] salt = spec.getSalt();
        if (salt == null) {
            throw new InvalidKeySpecException("Salt not found");
        }
        if (spec.getKeyLength() == 0) {
            throw new InvalidKeySpecException("Key length not found");
        }
        Hmac mac = Hmac.of(algorithm.substring(PREFIX.length()));
        mac.set(new String(spec.getPassword()).getBytes(StandardCharsets.UTF_8));
        byte[] key = new byte[spec.getKeyLength() / 8];
        int at = 0;
        for (int block = 1; at < key.length; block++) {
            mac.engineUpdate(salt, 0, salt.length);
            mac.engineUpdate(new byte[] {(byte) (block >> 24), (byte) (block >> 16), (byte) (block >> 8), (byte) block}, 0, 4);
            byte[] u = mac.engineDoFinal();
            byte[] sum = u.clone();
            for (int i = 1; i < spec.getIterationCount(); i++) {
                mac.engineUpdate(u, 0, u.length);
                u = mac.engineDoFinal();
                for (int k = 0; k < sum.length; k++) {
                    sum[k] ^= u[k];
                }
            }
            int n = Math.min(sum.length, key.length - at);
            System.arraycopy(sum, 0, key, at, n);
            at += n;
        }
        return new SecretKeySpec(key, algorithm);
    }

    public final SecretKey translateKey(SecretKey key) throws java.security.InvalidKeyException {
        return key;
    }
}

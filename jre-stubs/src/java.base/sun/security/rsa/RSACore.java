package sun.security.rsa;

import java.math.BigInteger;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import javax.crypto.BadPaddingException;

/** The two functions of RSA, over bytes. */
public final class RSACore {
    private RSACore() {
    }

    public static int length(RSAKey key) {
        return key.getModulus().bitLength() + 7 >> 3;
    }

    /** Exactly that many bytes, high byte first. */
    public static byte[] bytes(BigInteger v, int length) {
        byte[] b = v.toByteArray();
        if (b.length == length) {
            return b;
        }
        byte[] out = new byte[length];
        int n = Math.min(b.length, length);
        System.arraycopy(b, b.length - n, out, length - n, n);
        return out;
    }

    private static BigInteger message(byte[] data, BigInteger n) throws BadPaddingException {
        BigInteger m = new BigInteger(1, data);
        if (m.compareTo(n) >= 0) {
            throw new BadPaddingException("Message is larger than modulus");
        }
        return m;
    }

    public static byte[] apply(RSAPublicKey key, byte[] data) throws BadPaddingException {
        BigInteger n = key.getModulus();
        return bytes(message(data, n).modPow(key.getPublicExponent(), n), length(key));
    }

    public static byte[] apply(RSAPrivateKey key, byte[] data) throws BadPaddingException {
        BigInteger n = key.getModulus();
        BigInteger m = message(data, n);
        if (!(key instanceof RSAPrivateCrtKey)) {
            return bytes(m.modPow(key.getPrivateExponent(), n), length(key));
        }
        RSAPrivateCrtKey k = (RSAPrivateCrtKey) key;
        BigInteger p = k.getPrimeP();
        BigInteger q = k.getPrimeQ();
        BigInteger mp = m.modPow(k.getPrimeExponentP(), p);
        BigInteger mq = m.modPow(k.getPrimeExponentQ(), q);
        BigInteger r = mp.subtract(mq).multiply(k.getCrtCoefficient()).mod(p).multiply(q).add(mq);
        // A fault in one half would give the primes away.
        if (!r.modPow(k.getPublicExponent(), n).equals(m)) {
            throw new BadPaddingException("RSA private key operation failed");
        }
        return bytes(r, length(key));
    }

    /** The mask generation function MGF1, onto a part of the data. */
    public static void mask(java.security.MessageDigest digest, byte[] seed, int from, int length, byte[] data, int at, int count) {
        byte[] counter = new byte[4];
        for (int i = 0; i < count;) {
            digest.update(seed, from, length);
            digest.update(counter);
            for (byte b : digest.digest()) {
                if (i < count) {
                    data[at + i++] ^= b;
                }
            }
            for (int k = 3; k >= 0 && ++counter[k] == 0; k--) {
                // The carry goes on.
            }
        }
        Arrays.fill(counter, (byte) 0);
    }
}

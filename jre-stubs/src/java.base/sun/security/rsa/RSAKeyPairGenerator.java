package sun.security.rsa;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** Makes RSA keys. */
public final class RSAKeyPairGenerator extends KeyPairGeneratorSpi {
    private static final int SPAN = 2048;

    private final String algorithm;
    private int bits = 3072;
    private BigInteger e = RSAKeyGenParameterSpec.F4;
    private AlgorithmParameterSpec keyParams;
    private SecureRandom random;

    public RSAKeyPairGenerator(String algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public void initialize(int keysize, SecureRandom random) {
        try {
            initialize(new RSAKeyGenParameterSpec(keysize, RSAKeyGenParameterSpec.F4), random);
        } catch (InvalidAlgorithmParameterException x) {
            InvalidParameterException wrapped = new InvalidParameterException(x.toString());
            wrapped.initCause(x);
            throw wrapped;
        }
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        if (!(params instanceof RSAKeyGenParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Params must be instance of RSAKeyGenParameterSpec");
        }
        RSAKeyGenParameterSpec spec = (RSAKeyGenParameterSpec) params;
        BigInteger exponent = spec.getPublicExponent();
        if (exponent == null) {
            exponent = RSAKeyGenParameterSpec.F4;
        } else if (!exponent.testBit(0)) {
            throw new InvalidAlgorithmParameterException("Public exponent must be an odd number");
        } else if (exponent.compareTo(RSAKeyGenParameterSpec.F0) < 0) {
            throw new InvalidAlgorithmParameterException("Public exponent must be 3 or larger");
        } else if (exponent.bitLength() > spec.getKeysize()) {
            throw new InvalidAlgorithmParameterException("Public exponent must be no longer than modulus in bits");
        }
        try {
            RSAKeyFactory.checkLength(spec.getKeysize(), exponent);
        } catch (InvalidKeyException x) {
            throw new InvalidAlgorithmParameterException("Invalid key sizes", x);
        }
        if (spec.getKeyParams() != null && !(spec.getKeyParams() instanceof PSSParameterSpec && algorithm.equals("RSASSA-PSS"))) {
            throw new InvalidAlgorithmParameterException(algorithm.equals("RSA") ? "null params expected for RSA"
                : "Invalid key parameters");
        }
        this.bits = spec.getKeysize();
        this.e = exponent;
        this.keyParams = spec.getKeyParams();
        this.random = random;
    }

    @Override
    public KeyPair generateKeyPair() {
        if (random == null) {
            random = new SecureRandom();
        }
        int lp = bits + 1 >> 1;
        int lq = bits - lp;
        while (true) {
            BigInteger p = prime(lp);
            BigInteger q;
            do {
                q = prime(lq);
            } while (p.subtract(q).abs().bitLength() < lp - 100);
            if (p.compareTo(q) < 0) {
                BigInteger t = p;
                p = q;
                q = t;
            }
            BigInteger n = p.multiply(q);
            BigInteger p1 = p.subtract(BigInteger.ONE);
            BigInteger q1 = q.subtract(BigInteger.ONE);
            BigInteger d = e.modInverse(p1.multiply(q1).divide(p1.gcd(q1)));
            if (n.bitLength() < bits || d.bitLength() <= lp) {
                continue;
            }
            try {
                return new KeyPair(new RSAPublicKeyImpl(algorithm, keyParams, n, e),
                    new RSAPrivateCrtKeyImpl(algorithm, keyParams, n, e, d, p, q, d.mod(p1), d.mod(q1), q.modInverse(p)));
            } catch (InvalidKeyException x) {
                throw new java.security.ProviderException(x);
            }
        }
    }

    /** A prime whose two upper bits are set, one less than which has no divisor in common with e. */
    private BigInteger prime(int length) {
        while (true) {
            BigInteger start = new BigInteger(length, random).setBit(length - 1).setBit(length - 2).setBit(0);
            boolean[] out = sieve(start);
            for (int i = 0; i < SPAN; i++) {
                if (out[i]) {
                    continue;
                }
                BigInteger p = start.add(BigInteger.valueOf(2L * i));
                if (p.bitLength() == length && BigInteger.TWO.modPow(p.subtract(BigInteger.ONE), p).equals(BigInteger.ONE)
                    && p.isProbablePrime(100) && p.subtract(BigInteger.ONE).gcd(e).equals(BigInteger.ONE)) {
                    return p;
                }
            }
        }
    }

    /** Which of the odd numbers from start on have small divisors. */
    private static boolean[] sieve(BigInteger start) {
        boolean[] out = new boolean[SPAN];
        boolean[] composite = new boolean[2000];
        for (int p = 3; p < composite.length; p += 2) {
            if (composite[p]) {
                continue;
            }
            for (int k = p; k < composite.length; k += 2 * p) {
                composite[k] = true;
            }
            int rest = start.remainder(BigInteger.valueOf(p)).intValue();
            // start + 2i = 0 modulo p
            int first = (int) ((long) (p - rest) % p * ((p + 1) / 2) % p);
            for (int i = first; i < SPAN; i += p) {
                out[i] = true;
            }
        }
        return out;
    }
}

package sun.security.ec;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import sun.security.util.NamedCurve;

/** Makes keys on elliptic curves. */
public final class ECKeyPairGenerator extends KeyPairGeneratorSpi {
    private NamedCurve curve = NamedCurve.of(384);
    private SecureRandom random;

    @Override
    public void initialize(int keysize, SecureRandom random) {
        if (keysize < 112) {
            throw new InvalidParameterException("Key size must be at least 112 bits");
        }
        if (keysize > 571) {
            throw new InvalidParameterException("Key size must be at most 571 bits");
        }
        NamedCurve found = NamedCurve.of(keysize);
        if (found == null) {
            throw new InvalidParameterException("Unknown key size: " + keysize);
        }
        this.curve = found;
        this.random = random;
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        NamedCurve found;
        if (params instanceof ECParameterSpec) {
            found = NamedCurve.of((ECParameterSpec) params);
            if (found == null) {
                throw new InvalidAlgorithmParameterException("Curve not supported: " + params);
            }
        } else if (params instanceof ECGenParameterSpec) {
            String name = ((ECGenParameterSpec) params).getName();
            found = NamedCurve.of(name);
            if (found == null) {
                throw new InvalidAlgorithmParameterException(name.equalsIgnoreCase("secp256k1")
                    ? "Curve not supported: " + NamedCurve.describe(name) : "Unknown curve name: " + name);
            }
        } else {
            throw new InvalidAlgorithmParameterException("ECParameterSpec or ECGenParameterSpec required for EC");
        }
        this.curve = found;
        this.random = random;
    }

    /** From 1 to n - 1. */
    static BigInteger secret(BigInteger n, SecureRandom random) {
        SecureRandom from = random == null ? new SecureRandom() : random;
        BigInteger k;
        do {
            byte[] drawn = new byte[(n.bitLength() + 71) / 8];
            from.nextBytes(drawn);
            // The first byte is the lowest.
            for (int i = 0, j = drawn.length - 1; i < j; i++, j--) {
                byte b = drawn[i];
                drawn[i] = drawn[j];
                drawn[j] = b;
            }
            drawn[0] &= (byte) (0xff >>> 7 - (n.bitLength() + 63) % 8);
            k = new BigInteger(1, drawn).mod(n);
        } while (k.signum() == 0);
        return k;
    }

    @Override
    public KeyPair generateKeyPair() {
        try {
            ECPrivateKeyImpl key = new ECPrivateKeyImpl(secret(curve.getOrder(), random), curve);
            return new KeyPair(new ECPublicKeyImpl(key.point(), curve), key);
        } catch (InvalidKeyException e) {
            throw new ProviderException(e);
        }
    }
}

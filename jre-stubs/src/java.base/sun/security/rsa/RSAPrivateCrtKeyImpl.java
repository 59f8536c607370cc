package sun.security.rsa;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import sun.security.util.Der;
import sun.security.util.PrivateKeyBase;

/** An RSA private key with its primes. */
public final class RSAPrivateCrtKeyImpl extends PrivateKeyBase implements RSAPrivateCrtKey {
    private static final long serialVersionUID = -1326088454257084918L;

    private final String algorithm;
    private final transient AlgorithmParameterSpec params;
    /** n, e, d, p, q, d mod p-1, d mod q-1, 1/q mod p. */
    private final BigInteger[] v;

    RSAPrivateCrtKeyImpl(String algorithm, AlgorithmParameterSpec params, BigInteger... v) throws InvalidKeyException {
        RSAKeyFactory.checkLength(v[0].bitLength(), v[1]);
        this.algorithm = algorithm;
        this.params = params;
        this.v = v;
    }

    /** With primes, or without if they are not known. */
    static RSAPrivateKey of(String wanted, byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        return of(PssParameters.keyAlgorithm((Der) parts[0], wanted), new Der((byte[]) parts[1]));
    }

    private static RSAPrivateKey of(Object[] id, Der all) throws InvalidKeyException {
        BigInteger[] v = new BigInteger[8];
        try {
            Der d = all.sequence();
            if (d.smallInteger() != 0) {
                throw new IOException("Version must be 0");
            }
            for (int i = 0; i < 8; i++) {
                v[i] = d.integer();
            }
            d.end();
        } catch (IOException e) {
            throw new InvalidKeyException("Invalid RSA private key", e);
        }
        for (BigInteger b : v) {
            if (b.signum() == 0) {
                return new RSAPrivateKeyImpl((String) id[0], (AlgorithmParameterSpec) id[1], v[0], v[2]);
            }
        }
        return new RSAPrivateCrtKeyImpl((String) id[0], (AlgorithmParameterSpec) id[1], v);
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public BigInteger getModulus() {
        return v[0];
    }

    @Override
    public BigInteger getPublicExponent() {
        return v[1];
    }

    @Override
    public BigInteger getPrivateExponent() {
        return v[2];
    }

    @Override
    public BigInteger getPrimeP() {
        return v[3];
    }

    @Override
    public BigInteger getPrimeQ() {
        return v[4];
    }

    @Override
    public BigInteger getPrimeExponentP() {
        return v[5];
    }

    @Override
    public BigInteger getPrimeExponentQ() {
        return v[6];
    }

    @Override
    public BigInteger getCrtCoefficient() {
        return v[7];
    }

    @Override
    public AlgorithmParameterSpec getParams() {
        return params;
    }

    @Override
    protected byte[] algorithmId() {
        return PssParameters.keyAlgorithmId(algorithm, params);
    }

    @Override
    protected byte[] keyOctets() {
        byte[][] all = new byte[9][];
        all[0] = Der.integer(0);
        for (int i = 0; i < 8; i++) {
            all[i + 1] = Der.integer(v[i]);
        }
        return Der.sequence(all);
    }
}

package sun.security.rsa;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import sun.security.util.Der;
import sun.security.util.PublicKeyBase;

/** An RSA public key. */
public final class RSAPublicKeyImpl extends PublicKeyBase implements RSAPublicKey {
    private static final long serialVersionUID = 2644735423591199609L;

    private final String algorithm;
    private final transient AlgorithmParameterSpec params;
    private final BigInteger n;
    private final BigInteger e;

    RSAPublicKeyImpl(String algorithm, AlgorithmParameterSpec params, BigInteger n, BigInteger e) throws InvalidKeyException {
        RSAKeyFactory.checkLength(n.bitLength(), e);
        if (n.signum() <= 0 || !n.testBit(0)) {
            throw new InvalidKeyException("RSA modulus must be an odd number");
        }
        if (e.signum() <= 0 || !e.testBit(0) || e.equals(BigInteger.ONE)) {
            throw new InvalidKeyException("RSA exponent must be an odd number larger than 1");
        }
        this.algorithm = algorithm;
        this.params = params;
        this.n = n;
        this.e = e;
    }

    static RSAPublicKeyImpl of(String wanted, byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Object[] id = PssParameters.keyAlgorithm((Der) parts[0], wanted);
        BigInteger n;
        BigInteger e;
        try {
            Der d = new Der((byte[]) parts[1]).sequence();
            n = d.integer();
            e = d.integer();
            if (d.more()) {
                throw new InvalidKeyException("Extra data available");
            }
        } catch (IOException x) {
            throw new InvalidKeyException("Invalid RSA public key", x);
        }
        return new RSAPublicKeyImpl((String) id[0], (AlgorithmParameterSpec) id[1], n, e);
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public BigInteger getModulus() {
        return n;
    }

    @Override
    public BigInteger getPublicExponent() {
        return e;
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
    protected byte[] keyBits() {
        return Der.sequence(Der.integer(n), Der.integer(e));
    }

    @Override
    public String toString() {
        return "Sun " + algorithm + " public key, " + n.bitLength() + " bits\n  params: " + params + "\n  modulus: " + n
            + "\n  public exponent: " + e;
    }
}

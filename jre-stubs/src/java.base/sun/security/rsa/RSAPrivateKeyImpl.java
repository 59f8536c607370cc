package sun.security.rsa;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import sun.security.util.Der;
import sun.security.util.PrivateKeyBase;

/** An RSA private key: modulus and exponent. */
public final class RSAPrivateKeyImpl extends PrivateKeyBase implements RSAPrivateKey {
    private static final long serialVersionUID = -33106691987952810L;

    private final String algorithm;
    private final transient AlgorithmParameterSpec params;
    private final BigInteger n;
    private final BigInteger d;

    RSAPrivateKeyImpl(String algorithm, AlgorithmParameterSpec params, BigInteger n, BigInteger d) throws InvalidKeyException {
        RSAKeyFactory.checkLength(n.bitLength(), null);
        this.algorithm = algorithm;
        this.params = params;
        this.n = n;
        this.d = d;
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
    public BigInteger getPrivateExponent() {
        return d;
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
        byte[] zero = Der.integer(0);
        return Der.sequence(zero, Der.integer(n), zero, Der.integer(d), zero, zero, zero, zero, zero);
    }
}

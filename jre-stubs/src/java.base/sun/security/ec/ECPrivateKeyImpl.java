package sun.security.ec;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import sun.security.rsa.RSACore;
import sun.security.util.Der;
import sun.security.util.NamedCurve;
import sun.security.util.PrivateKeyBase;

/** A private key on one of the curves (RFC 5915). */
public final class ECPrivateKeyImpl extends PrivateKeyBase implements ECPrivateKey {
    private static final long serialVersionUID = 88695385615075129L;

    private final transient BigInteger s;
    private final transient NamedCurve params;
    /** As they were given: with the public key, it may be. */
    private transient byte[] octets;

    ECPrivateKeyImpl(BigInteger s, ECParameterSpec params) throws InvalidKeyException {
        this.s = s;
        this.params = ECParameters.required(params);
    }

    static ECPrivateKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        try {
            Der d = new Der((byte[]) parts[1]).sequence();
            if (d.smallInteger() != 1) {
                throw new IOException("Version must be 1");
            }
            BigInteger s = new BigInteger(1, d.octets());
            ECPrivateKeyImpl key = new ECPrivateKeyImpl(s, ECParameters.ofKey((Der) parts[0]));
            key.octets = (byte[]) parts[1];
            return key;
        } catch (IOException e) {
            throw new InvalidKeyException("Invalid EC private key", e);
        }
    }

    /** The public key's point. */
    ECPoint point() {
        return Weierstrass.of(params).sum(s, null, null);
    }

    @Override
    public String getAlgorithm() {
        return "EC";
    }

    @Override
    public BigInteger getS() {
        return s;
    }

    @Override
    public ECParameterSpec getParams() {
        return params;
    }

    @Override
    protected byte[] algorithmId() {
        return ECParameters.keyAlgorithmId(params);
    }

    @Override
    protected byte[] keyOctets() {
        return octets != null ? octets : Der.sequence(Der.integer(1), Der.octets(RSACore.bytes(s, params.getOrder().bitLength() + 7 >> 3)));
    }
}

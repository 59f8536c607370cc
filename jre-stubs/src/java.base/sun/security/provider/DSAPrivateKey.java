package sun.security.provider;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.DSAParams;
import java.security.spec.DSAParameterSpec;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.util.PrivateKeyBase;

/** A DSA private key. */
public final class DSAPrivateKey extends PrivateKeyBase implements java.security.interfaces.DSAPrivateKey {
    private static final long serialVersionUID = 1L;

    private final transient BigInteger x;
    private final transient DSAParameterSpec params;

    DSAPrivateKey(BigInteger x, DSAParameterSpec params) {
        this.x = x;
        this.params = params;
    }

    static DSAPrivateKey of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Der id = (Der) parts[0];
        try {
            if (!id.oid().equals(Oids.of("DSA"))) {
                throw new InvalidKeyException("Not a DSA key");
            }
            DSAParameterSpec p = id.is(Der.SEQUENCE) ? DSAParameters.decode(id.sequence()) : null;
            return new DSAPrivateKey(new Der((byte[]) parts[1]).integer(), p);
        } catch (IOException e) {
            throw new InvalidKeyException("Invalid key: " + e.getMessage(), e);
        }
    }

    @Override
    public String getAlgorithm() {
        return "DSA";
    }

    @Override
    public DSAParams getParams() {
        return params;
    }

    @Override
    public BigInteger getX() {
        return x;
    }

    @Override
    protected byte[] algorithmId() {
        return DSAParameters.keyAlgorithmId(params);
    }

    @Override
    protected byte[] keyOctets() {
        return Der.integer(x);
    }
}

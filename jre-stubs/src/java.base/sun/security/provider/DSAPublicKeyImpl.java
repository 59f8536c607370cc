package sun.security.provider;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.DSAParams;
import java.security.interfaces.DSAPublicKey;
import java.security.spec.DSAParameterSpec;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.util.PublicKeyBase;

/** A DSA public key. */
public final class DSAPublicKeyImpl extends PublicKeyBase implements DSAPublicKey {
    private static final long serialVersionUID = 1L;

    private final transient BigInteger y;
    private final transient DSAParameterSpec params;

    DSAPublicKeyImpl(BigInteger y, DSAParameterSpec params) {
        this.y = y;
        this.params = params;
    }

    static DSAPublicKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Der id = (Der) parts[0];
        try {
            if (!id.oid().equals(Oids.of("DSA"))) {
                throw new InvalidKeyException("Not a DSA key");
            }
            DSAParameterSpec p = id.is(Der.SEQUENCE) ? DSAParameters.decode(id.sequence()) : null;
            return new DSAPublicKeyImpl(new Der((byte[]) parts[1]).integer(), p);
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
    public BigInteger getY() {
        return y;
    }

    @Override
    protected byte[] algorithmId() {
        return DSAParameters.keyAlgorithmId(params);
    }

    @Override
    protected byte[] keyBits() {
        return Der.integer(y);
    }

    @Override
    public String toString() {
        return "Sun DSA Public Key\n    Parameters:" + (params == null ? "null" : DSAParameters.text(params)) + "\n  y:\n" + DSAParameters.hex(y) + "\n";
    }
}

package sun.security.ec;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.XECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.util.PrivateKeyBase;

/** A private key of X25519 or X448. */
public final class XDHPrivateKeyImpl extends PrivateKeyBase implements XECPrivateKey {
    private static final long serialVersionUID = 1L;

    private final transient Ladder curve;
    private final transient byte[] k;

    XDHPrivateKeyImpl(Ladder curve, byte[] k) throws InvalidKeyException {
        this.curve = curve;
        this.k = k;
        if (k.length != curve.length) {
            throw new InvalidKeyException("key length must be " + curve.length);
        }
    }

    static XDHPrivateKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Ladder curve = XDHPublicKeyImpl.curve((Der) parts[0]);
        try {
            return new XDHPrivateKeyImpl(curve, new Der((byte[]) parts[1]).octets());
        } catch (IOException e) {
            throw new InvalidKeyException(e);
        }
    }

    Ladder curve() {
        return curve;
    }

    byte[] secret() {
        return k;
    }

    BigInteger point() {
        return curve.multiply(k, curve.base);
    }

    @Override
    public String getAlgorithm() {
        return "XDH";
    }

    @Override
    public NamedParameterSpec getParams() {
        return curve.params;
    }

    @Override
    public Optional<byte[]> getScalar() {
        return Optional.of(k.clone());
    }

    @Override
    protected byte[] algorithmId() {
        return Der.sequence(Der.oid(Oids.of(curve.params.getName())));
    }

    @Override
    protected byte[] keyOctets() {
        return Der.octets(k);
    }
}

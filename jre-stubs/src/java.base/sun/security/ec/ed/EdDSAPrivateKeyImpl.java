package sun.security.ec.ed;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPoint;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.util.PrivateKeyBase;

/** A private key of EdDSA: the bytes that everything is derived from. */
public final class EdDSAPrivateKeyImpl extends PrivateKeyBase implements EdECPrivateKey {
    private static final long serialVersionUID = 1L;

    private final transient Edwards curve;
    private final transient byte[] h;

    EdDSAPrivateKeyImpl(Edwards curve, byte[] h) throws InvalidKeyException {
        this.curve = curve;
        this.h = h;
        if (h.length != curve.length) {
            throw new InvalidKeyException("key length is " + h.length + ", key length must be " + curve.length);
        }
    }

    static EdDSAPrivateKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Edwards curve = EdDSAPublicKeyImpl.curve((Der) parts[0]);
        try {
            return new EdDSAPrivateKeyImpl(curve, new Der((byte[]) parts[1]).octets());
        } catch (IOException e) {
            throw new InvalidKeyException(e);
        }
    }

    Edwards curve() {
        return curve;
    }

    byte[] secret() {
        return h;
    }

    EdECPoint point() {
        return curve.sum(curve.scalar(curve.digest(h)), null, null);
    }

    @Override
    public String getAlgorithm() {
        return "EdDSA";
    }

    @Override
    public NamedParameterSpec getParams() {
        return curve.params;
    }

    @Override
    public Optional<byte[]> getBytes() {
        return Optional.of(h.clone());
    }

    @Override
    protected byte[] algorithmId() {
        return Der.sequence(Der.oid(Oids.of(curve.params.getName())));
    }

    @Override
    protected byte[] keyOctets() {
        return Der.octets(h);
    }
}

package sun.security.ec.ed;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.NamedParameterSpec;
import sun.security.util.Der;
import sun.security.util.HexDump;
import sun.security.util.Oids;
import sun.security.util.PublicKeyBase;

/** A public key of EdDSA (RFC 8410). */
public final class EdDSAPublicKeyImpl extends PublicKeyBase implements EdECPublicKey {
    private static final long serialVersionUID = 1L;

    private final transient Edwards curve;
    private final transient EdECPoint point;

    EdDSAPublicKeyImpl(Edwards curve, EdECPoint point) {
        this.curve = curve;
        this.point = point;
    }

    static EdDSAPublicKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Edwards curve = curve((Der) parts[0]);
        byte[] bits = (byte[]) parts[1];
        if (bits.length != curve.length) {
            throw new InvalidKeyException("key length must be " + curve.length);
        }
        return new EdDSAPublicKeyImpl(curve, curve.decode(bits));
    }

    static Edwards curve(Der id) throws InvalidKeyException {
        try {
            String oid = id.oid();
            Edwards curve = Edwards.of(Oids.name(oid));
            if (curve == null) {
                throw new InvalidKeyException("Unsupported OID: " + oid);
            }
            return curve;
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }

    Edwards curve() {
        return curve;
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
    public EdECPoint getPoint() {
        return point;
    }

    @Override
    protected byte[] algorithmId() {
        return Der.sequence(Der.oid(Oids.of(curve.params.getName())));
    }

    @Override
    protected byte[] keyBits() {
        return curve.encode(point);
    }

    @Override
    public String toString() {
        return "algorithm = " + curve.params.getName() + ", unparsed keybits = \n" + HexDump.of(keyBits());
    }
}

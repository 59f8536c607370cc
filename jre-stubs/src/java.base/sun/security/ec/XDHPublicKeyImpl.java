package sun.security.ec;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import sun.security.util.Der;
import sun.security.util.HexDump;
import sun.security.util.Oids;
import sun.security.util.PublicKeyBase;

/** A public key of X25519 or X448 (RFC 8410). */
public final class XDHPublicKeyImpl extends PublicKeyBase implements XECPublicKey {
    private static final long serialVersionUID = 1L;

    private final transient Ladder curve;
    private final transient BigInteger u;

    XDHPublicKeyImpl(Ladder curve, BigInteger u) {
        this.curve = curve;
        this.u = u;
    }

    static XDHPublicKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        Ladder curve = curve((Der) parts[0]);
        byte[] bits = (byte[]) parts[1];
        if (bits.length != curve.length) {
            throw new InvalidKeyException("key length must be " + curve.length);
        }
        return new XDHPublicKeyImpl(curve, curve.decode(bits));
    }

    static Ladder curve(Der id) throws InvalidKeyException {
        try {
            String oid = id.oid();
            Ladder curve = Ladder.of(Oids.name(oid));
            if (curve == null) {
                throw new InvalidKeyException("Unsupported OID: " + oid);
            }
            return curve;
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }

    Ladder curve() {
        return curve;
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
    public BigInteger getU() {
        return u;
    }

    @Override
    protected byte[] algorithmId() {
        return Der.sequence(Der.oid(Oids.of(curve.params.getName())));
    }

    @Override
    protected byte[] keyBits() {
        return curve.encode(u);
    }

    @Override
    public String toString() {
        return "algorithm = " + curve.params.getName() + ", unparsed keybits = \n" + HexDump.of(keyBits());
    }
}

package sun.security.ec;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import sun.security.util.Der;
import sun.security.util.NamedCurve;
import sun.security.util.PublicKeyBase;

/** A public key on one of the curves. */
public final class ECPublicKeyImpl extends PublicKeyBase implements ECPublicKey {
    private static final long serialVersionUID = -2462037275160462289L;

    private final transient ECPoint w;
    private final transient NamedCurve params;

    ECPublicKeyImpl(ECPoint w, ECParameterSpec params) throws InvalidKeyException {
        this.w = w;
        this.params = ECParameters.required(params);
    }

    static ECPublicKeyImpl of(byte[] encoded) throws InvalidKeyException {
        Object[] parts = parse(encoded);
        NamedCurve curve = ECParameters.ofKey((Der) parts[0]);
        try {
            return new ECPublicKeyImpl(ECParameters.decode((byte[]) parts[1], curve), curve);
        } catch (IOException e) {
            throw new InvalidKeyException("Invalid EC key", e);
        }
    }

    @Override
    public String getAlgorithm() {
        return "EC";
    }

    @Override
    public ECPoint getW() {
        return w;
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
    protected byte[] keyBits() {
        return ECParameters.encode(w, params);
    }

    @Override
    public String toString() {
        return "Sun EC public key, " + params.getCurve().getField().getFieldSize() + " bits\n  public x coord: " + w.getAffineX()
            + "\n  public y coord: " + w.getAffineY() + "\n  parameters: " + params;
    }
}

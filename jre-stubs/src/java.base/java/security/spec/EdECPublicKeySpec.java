package java.security.spec;

import java.util.Objects;

/** A public key of EdDSA. */
public final class EdECPublicKeySpec implements KeySpec {
    private final NamedParameterSpec params;
    private final EdECPoint point;

    public EdECPublicKeySpec(NamedParameterSpec params, EdECPoint point) {
        this.params = Objects.requireNonNull(params, "params must not be null");
        this.point = Objects.requireNonNull(point, "point must not be null");
    }

    public NamedParameterSpec getParams() {
        return params;
    }

    public EdECPoint getPoint() {
        return point;
    }
}

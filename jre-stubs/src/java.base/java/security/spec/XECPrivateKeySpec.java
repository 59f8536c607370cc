package java.security.spec;

import java.util.Objects;

/** A private key of X25519 or X448. */
public class XECPrivateKeySpec implements KeySpec {
    private final AlgorithmParameterSpec params;
    private final byte[] scalar;

    public XECPrivateKeySpec(AlgorithmParameterSpec params, byte[] scalar) {
        this.params = Objects.requireNonNull(params, "params must not be null");
        this.scalar = Objects.requireNonNull(scalar, "scalar must not be null").clone();
    }

    public AlgorithmParameterSpec getParams() {
        return params;
    }

    public byte[] getScalar() {
        return scalar.clone();
    }
}

package java.security.spec;

import java.math.BigInteger;
import java.util.Objects;

/** A public key of X25519 or X448. */
public class XECPublicKeySpec implements KeySpec {
    private final AlgorithmParameterSpec params;
    private final BigInteger u;

    public XECPublicKeySpec(AlgorithmParameterSpec params, BigInteger u) {
        this.params = Objects.requireNonNull(params, "params must not be null");
        this.u = Objects.requireNonNull(u, "u must not be null");
    }

    public AlgorithmParameterSpec getParams() {
        return params;
    }

    public BigInteger getU() {
        return u;
    }
}

package java.security.spec;

import java.util.Objects;

/** A private key of EdDSA. */
public final class EdECPrivateKeySpec implements KeySpec {
    private final NamedParameterSpec params;
    private final byte[] bytes;

    public EdECPrivateKeySpec(NamedParameterSpec params, byte[] bytes) {
        this.params = Objects.requireNonNull(params, "params must not be null");
        this.bytes = Objects.requireNonNull(bytes, "bytes must not be null").clone();
    }

    public NamedParameterSpec getParams() {
        return params;
    }

    public byte[] getBytes() {
        return bytes.clone();
    }
}

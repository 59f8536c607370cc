package java.security.spec;

import java.util.Objects;
import java.util.Optional;

/** The variant of EdDSA: prehashing and the context (RFC 8032). */
public class EdDSAParameterSpec implements AlgorithmParameterSpec {
    private final boolean prehash;
    private final byte[] context;

    public EdDSAParameterSpec(boolean prehash) {
        this.prehash = prehash;
        this.context = null;
    }

    public EdDSAParameterSpec(boolean prehash, byte[] context) {
        Objects.requireNonNull(context, "context may not be null");
        if (context.length > 255) {
            throw new java.security.InvalidParameterException("context length cannot be greater than 255");
        }
        this.prehash = prehash;
        this.context = context.clone();
    }

    public boolean isPrehash() {
        return prehash;
    }

    public Optional<byte[]> getContext() {
        return context == null ? Optional.empty() : Optional.of(context.clone());
    }
}

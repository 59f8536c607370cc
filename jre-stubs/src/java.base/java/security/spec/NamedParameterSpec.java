package java.security.spec;

import java.util.Objects;

/** Parameters by their name. */
public class NamedParameterSpec implements AlgorithmParameterSpec {
    public static final NamedParameterSpec X25519 = new NamedParameterSpec("X25519");
    public static final NamedParameterSpec X448 = new NamedParameterSpec("X448");
    public static final NamedParameterSpec ED25519 = new NamedParameterSpec("Ed25519");
    public static final NamedParameterSpec ED448 = new NamedParameterSpec("Ed448");
    public static final NamedParameterSpec ML_DSA_44 = new NamedParameterSpec("ML-DSA-44");
    public static final NamedParameterSpec ML_DSA_65 = new NamedParameterSpec("ML-DSA-65");
    public static final NamedParameterSpec ML_DSA_87 = new NamedParameterSpec("ML-DSA-87");
    public static final NamedParameterSpec ML_KEM_512 = new NamedParameterSpec("ML-KEM-512");
    public static final NamedParameterSpec ML_KEM_768 = new NamedParameterSpec("ML-KEM-768");
    public static final NamedParameterSpec ML_KEM_1024 = new NamedParameterSpec("ML-KEM-1024");

    private final String name;

    public NamedParameterSpec(String stdName) {
        this.name = Objects.requireNonNull(stdName, "stdName must not be null");
    }

    public String getName() {
        return name;
    }
}

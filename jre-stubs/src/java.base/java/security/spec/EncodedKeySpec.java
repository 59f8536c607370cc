package java.security.spec;

/** A key as bytes in some format. */
public abstract class EncodedKeySpec implements KeySpec {
    private final byte[] encodedKey;
    private final String algorithm;

    public EncodedKeySpec(byte[] encodedKey) {
        this.encodedKey = encodedKey.clone();
        this.algorithm = null;
    }

    protected EncodedKeySpec(byte[] encodedKey, String algorithm) {
        if (algorithm == null) {
            throw new NullPointerException("algorithm name may not be null");
        }
        if (algorithm.isEmpty()) {
            throw new IllegalArgumentException("algorithm name may not be empty");
        }
        this.encodedKey = encodedKey.clone();
        this.algorithm = algorithm;
    }

    public String getAlgorithm() {
        return algorithm;
    }

    public byte[] getEncoded() {
        return encodedKey.clone();
    }

    public abstract String getFormat();
}

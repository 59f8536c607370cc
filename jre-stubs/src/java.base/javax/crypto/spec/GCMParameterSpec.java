package javax.crypto.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;

/** Length of the tag and first value of Galois counter mode. */
public class GCMParameterSpec implements AlgorithmParameterSpec {
    private final byte[] iv;
    private final int tLen;

    public GCMParameterSpec(int tLen, byte[] src) {
        if (src == null) {
            throw new IllegalArgumentException("src array is null");
        }
        if (tLen < 0) {
            throw new IllegalArgumentException("Length argument is negative");
        }
        this.tLen = tLen;
        this.iv = src.clone();
    }

    public GCMParameterSpec(int tLen, byte[] src, int offset, int len) {
        if (src == null) {
            throw new IllegalArgumentException("src array is null");
        }
        if (tLen < 0) {
            throw new IllegalArgumentException("Length argument is negative");
        }
        if (len < 0 || offset < 0 || len + offset > src.length) {
            throw new IllegalArgumentException("Invalid buffer arguments");
        }
        this.tLen = tLen;
        this.iv = Arrays.copyOfRange(src, offset, offset + len);
    }

    public int getTLen() {
        return tLen;
    }

    public byte[] getIV() {
        return iv.clone();
    }
}

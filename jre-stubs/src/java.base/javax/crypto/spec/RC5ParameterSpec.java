package javax.crypto.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;

/** The parameters of RC5. */
public class RC5ParameterSpec implements AlgorithmParameterSpec {
    private final int version;
    private final int rounds;
    private final int wordSize;
    private final byte[] iv;

    public RC5ParameterSpec(int version, int rounds, int wordSize) {
        this.version = version;
        this.rounds = rounds;
        this.wordSize = wordSize;
        this.iv = null;
    }

    public RC5ParameterSpec(int version, int rounds, int wordSize, byte[] iv) {
        this(version, rounds, wordSize, iv, 0);
    }

    public RC5ParameterSpec(int version, int rounds, int wordSize, byte[] iv, int offset) {
        this.version = version;
        this.rounds = rounds;
        this.wordSize = wordSize;
        if (iv == null) {
            throw new IllegalArgumentException("IV missing");
        }
        if (offset < 0) {
            throw new ArrayIndexOutOfBoundsException("offset is negative");
        }
        int blockSize = wordSize / 8 * 2;
        if (iv.length - offset < blockSize) {
            throw new IllegalArgumentException("IV too short");
        }
        this.iv = Arrays.copyOfRange(iv, offset, offset + blockSize);
    }

    public int getVersion() {
        return version;
    }

    public int getRounds() {
        return rounds;
    }

    public int getWordSize() {
        return wordSize;
    }

    public byte[] getIV() {
        return iv == null ? null : iv.clone();
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof RC5ParameterSpec)) {
            return false;
        }
        RC5ParameterSpec other = (RC5ParameterSpec) obj;
        return version == other.version && rounds == other.rounds && wordSize == other.wordSize && Arrays.equals(iv, other.iv);
    }

    @Override
    public int hashCode() {
        int h = 0;
        if (iv != null) {
            for (int i = 1; i < iv.length; i++) {
                h += iv[i] * i;
            }
        }
        return h + version + rounds + wordSize;
    }
}

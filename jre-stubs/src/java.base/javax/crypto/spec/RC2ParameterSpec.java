package javax.crypto.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;

/** The parameters of RC2. */
public class RC2ParameterSpec implements AlgorithmParameterSpec {
    private final int effectiveKeyBits;
    private final byte[] iv;

    public RC2ParameterSpec(int effectiveKeyBits) {
        this.effectiveKeyBits = effectiveKeyBits;
        this.iv = null;
    }

    public RC2ParameterSpec(int effectiveKeyBits, byte[] iv) {
        this(effectiveKeyBits, iv, 0);
    }

    public RC2ParameterSpec(int effectiveKeyBits, byte[] iv, int offset) {
        if (iv == null) {
            throw new IllegalArgumentException("IV missing");
        }
        if (iv.length - offset < 8) {
            throw new IllegalArgumentException("IV too short");
        }
        this.effectiveKeyBits = effectiveKeyBits;
        this.iv = Arrays.copyOfRange(iv, offset, offset + 8);
    }

    public int getEffectiveKeyBits() {
        return effectiveKeyBits;
    }

    public byte[] getIV() {
        return iv == null ? null : iv.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof RC2ParameterSpec && effectiveKeyBits == ((RC2ParameterSpec) obj).effectiveKeyBits
            && Arrays.equals(iv, ((RC2ParameterSpec) obj).iv);
    }

    @Override
    public int hashCode() {
        int h = 0;
        if (iv != null) {
            for (int i = 1; i < iv.length; i++) {
                h += iv[i] * i;
            }
        }
        return h + effectiveKeyBits;
    }
}

package java.security.spec;

import java.math.BigInteger;
import java.util.Arrays;

/** A field of polynomials over bits. */
public class ECFieldF2m implements ECField {
    private final int m;
    private final int[] ks;
    private final BigInteger rp;

    public ECFieldF2m(int m) {
        if (m <= 0) {
            throw new IllegalArgumentException("m is not positive");
        }
        this.m = m;
        this.ks = null;
        this.rp = null;
    }

    public ECFieldF2m(int m, BigInteger rp) {
        this.m = m;
        this.rp = rp;
        if (m <= 0) {
            throw new IllegalArgumentException("m is not positive");
        }
        int bitCount = rp.bitCount();
        if (!rp.testBit(0) || !rp.testBit(m) || bitCount != 3 && bitCount != 5) {
            throw new IllegalArgumentException("rp does not represent a valid reduction polynomial");
        }
        BigInteger rest = rp.clearBit(0).clearBit(m);
        ks = new int[bitCount - 2];
        for (int i = ks.length - 1; i >= 0; i--) {
            ks[i] = rest.getLowestSetBit();
            rest = rest.clearBit(ks[i]);
        }
    }

    public ECFieldF2m(int m, int[] ks) {
        this.m = m;
        this.ks = ks.clone();
        if (m <= 0) {
            throw new IllegalArgumentException("m is not positive");
        }
        if (ks.length != 1 && ks.length != 3) {
            throw new IllegalArgumentException("length of ks is neither 1 nor 3");
        }
        BigInteger made = BigInteger.ONE.setBit(m);
        for (int i = 0; i < ks.length; i++) {
            if (ks[i] < 1 || ks[i] > m - 1) {
                throw new IllegalArgumentException("ks[" + i + "] is out of range");
            }
            if (i != 0 && ks[i] >= ks[i - 1]) {
                throw new IllegalArgumentException("values in ks are not in descending order");
            }
            made = made.setBit(ks[i]);
        }
        rp = made;
    }

    @Override
    public int getFieldSize() {
        return m;
    }

    public int getM() {
        return m;
    }

    public BigInteger getReductionPolynomial() {
        return rp;
    }

    public int[] getMidTermsOfReductionPolynomial() {
        return ks == null ? null : ks.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ECFieldF2m && m == ((ECFieldF2m) obj).m && Arrays.equals(ks, ((ECFieldF2m) obj).ks);
    }

    @Override
    public int hashCode() {
        return (m << 5) + (rp == null ? 0 : rp.hashCode());
    }
}

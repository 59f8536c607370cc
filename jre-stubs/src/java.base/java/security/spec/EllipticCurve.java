package java.security.spec;

import java.math.BigInteger;
import java.util.Objects;

/** An elliptic curve: field, coefficients and the seed that they were made from. */
public class EllipticCurve {
    private final ECField field;
    private final BigInteger a;
    private final BigInteger b;
    private final byte[] seed;

    private static void check(ECField field, BigInteger c, String name) {
        if (field instanceof ECFieldFp) {
            if (((ECFieldFp) field).getP().compareTo(c) != 1) {
                throw new IllegalArgumentException(name + " is too large");
            }
            if (c.signum() < 0) {
                throw new IllegalArgumentException(name + " is negative");
            }
        } else if (field instanceof ECFieldF2m && c.bitLength() > ((ECFieldF2m) field).getM()) {
            throw new IllegalArgumentException(name + " is too large");
        }
    }

    public EllipticCurve(ECField field, BigInteger a, BigInteger b) {
        this(field, a, b, null);
    }

    public EllipticCurve(ECField field, BigInteger a, BigInteger b, byte[] seed) {
        this.field = Objects.requireNonNull(field, "field is null");
        this.a = Objects.requireNonNull(a, "first coefficient is null");
        this.b = Objects.requireNonNull(b, "second coefficient is null");
        check(field, a, "first coefficient");
        check(field, b, "second coefficient");
        this.seed = seed == null ? null : seed.clone();
    }

    public ECField getField() {
        return field;
    }

    public BigInteger getA() {
        return a;
    }

    public BigInteger getB() {
        return b;
    }

    public byte[] getSeed() {
        return seed == null ? null : seed.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof EllipticCurve && field.equals(((EllipticCurve) obj).field) && a.equals(((EllipticCurve) obj).a)
            && b.equals(((EllipticCurve) obj).b);
    }

    @Override
    public int hashCode() {
        return field.hashCode() << 6 + (a.hashCode() << 4) + (b.hashCode() << 2);
    }
}

package sun.security.ec;

import ijen.internal.Montgomery;
import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import sun.security.util.NamedCurve;

/** Points of a curve y^2 = x^3 - 3x + b in Jacobian coordinates: {x, y, z}, infinity with z = 0. */
final class Weierstrass {
    private static final Weierstrass[] MADE = new Weierstrass[3];

    private final NamedCurve curve;
    private final Montgomery f;
    private final int[][] base;
    private int[][][] multiples;

    private Weierstrass(NamedCurve curve) {
        this.curve = curve;
        f = new Montgomery(((ECFieldFp) curve.getCurve().getField()).getP());
        base = point(curve.getGenerator());
    }

    static Weierstrass of(NamedCurve curve) {
        int at = curve.getOrder().bitLength() / 150 - 1;
        synchronized (MADE) {
            if (MADE[at] == null) {
                MADE[at] = new Weierstrass(curve);
            }
            return MADE[at];
        }
    }

    private int[][] point(ECPoint p) {
        return new int[][] {f.of(p.getAffineX()), f.of(p.getAffineY()), f.one()};
    }

    private ECPoint affine(int[][] p) {
        if (Montgomery.isZero(p[2])) {
            return ECPoint.POINT_INFINITY;
        }
        int[] i = f.invert(p[2]);
        int[] i2 = f.square(i);
        return new ECPoint(f.value(f.multiply(p[0], i2)), f.value(f.multiply(p[1], f.multiply(i2, i))));
    }

    boolean contains(ECPoint p) {
        if (p == ECPoint.POINT_INFINITY) {
            return false;
        }
        BigInteger m = f.modulus();
        BigInteger x = p.getAffineX();
        BigInteger y = p.getAffineY();
        return x.signum() >= 0 && x.compareTo(m) < 0 && y.signum() >= 0 && y.compareTo(m) < 0
            && y.multiply(y).subtract(x.multiply(x).add(curve.getCurve().getA()).multiply(x)).subtract(curve.getCurve().getB()).mod(m).signum() == 0;
    }

    private int[][] twice(int[][] p) {
        int[] delta = f.square(p[2]);
        int[] gamma = f.square(p[1]);
        int[] beta = f.multiply(p[0], gamma);
        int[] t = f.multiply(f.subtract(p[0], delta), f.add(p[0], delta));
        int[] alpha = f.add(f.add(t, t), t);
        int[] beta2 = f.add(beta, beta);
        int[] beta4 = f.add(beta2, beta2);
        int[] x = f.subtract(f.square(alpha), f.add(beta4, beta4));
        int[] z = f.subtract(f.subtract(f.square(f.add(p[1], p[2])), gamma), delta);
        int[] g2 = f.square(gamma);
        g2 = f.add(g2, g2);
        g2 = f.add(g2, g2);
        return new int[][] {x, f.subtract(f.multiply(alpha, f.subtract(beta4, x)), f.add(g2, g2)), z};
    }

    private int[][] add(int[][] p, int[][] q) {
        if (Montgomery.isZero(p[2])) {
            return q;
        }
        if (Montgomery.isZero(q[2])) {
            return p;
        }
        int[] z1 = f.square(p[2]);
        int[] z2 = f.square(q[2]);
        int[] u1 = f.multiply(p[0], z2);
        int[] u2 = f.multiply(q[0], z1);
        int[] s1 = f.multiply(p[1], f.multiply(q[2], z2));
        int[] s2 = f.multiply(q[1], f.multiply(p[2], z1));
        int[] h = f.subtract(u2, u1);
        int[] r = f.subtract(s2, s1);
        if (Montgomery.isZero(h)) {
            return Montgomery.isZero(r) ? twice(p) : new int[][] {f.one(), f.one(), f.zero()};
        }
        int[] h2 = f.square(h);
        int[] h3 = f.multiply(h, h2);
        int[] v = f.multiply(u1, h2);
        int[] x = f.subtract(f.subtract(f.square(r), h3), f.add(v, v));
        int[] y = f.subtract(f.multiply(r, f.subtract(v, x)), f.multiply(s1, h3));
        return new int[][] {x, y, f.multiply(f.multiply(p[2], q[2]), h)};
    }

    /** Nothing to fifteen times the point. */
    private int[][][] table(int[][] p) {
        int[][][] t = new int[16][][];
        t[0] = new int[][] {f.one(), f.one(), f.zero()};
        t[1] = p;
        for (int i = 2; i < 16; i++) {
            t[i] = (i & 1) == 0 ? twice(t[i / 2]) : add(t[i - 1], p);
        }
        return t;
    }

    private static int digit(BigInteger k, int at) {
        return (k.testBit(at) ? 1 : 0) | (k.testBit(at + 1) ? 2 : 0) | (k.testBit(at + 2) ? 4 : 0) | (k.testBit(at + 3) ? 8 : 0);
    }

    /** k times the base point, plus l times p if that is given. */
    ECPoint sum(BigInteger k, BigInteger l, ECPoint p) {
        if (k != null && multiples == null) {
            multiples = table(base);
        }
        int[][][] other = p == null ? null : table(point(p));
        int[][] r = {f.one(), f.one(), f.zero()};
        boolean begun = false;
        for (int i = curve.getOrder().bitLength() + 3 & ~3; i >= 0; i -= 4) {
            if (begun) {
                r = twice(twice(twice(twice(r))));
            }
            if (k != null) {
                r = add(r, multiples[digit(k, i)]);
            }
            if (other != null) {
                r = add(r, other[digit(l, i)]);
            }
            begun = begun || !Montgomery.isZero(r[2]);
        }
        return affine(r);
    }
}

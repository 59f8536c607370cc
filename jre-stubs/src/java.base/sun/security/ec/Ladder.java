package sun.security.ec;

import ijen.internal.Montgomery;
import java.math.BigInteger;
import java.security.spec.NamedParameterSpec;
import sun.security.rsa.RSACore;

/** The curves of RFC 7748, by their u coordinates alone. */
final class Ladder {
    private static Ladder small;
    private static Ladder big;

    final NamedParameterSpec params;
    final int length;
    final BigInteger base;
    private final Montgomery f;
    private final int[] a24;

    private Ladder(NamedParameterSpec params, int length, BigInteger p, int base, int a24) {
        this.params = params;
        this.length = length;
        this.base = BigInteger.valueOf(base);
        f = new Montgomery(p);
        this.a24 = f.of(BigInteger.valueOf(a24));
    }

    static synchronized Ladder of(String name) {
        if (name.equalsIgnoreCase("X25519")) {
            if (small == null) {
                small = new Ladder(NamedParameterSpec.X25519, 32, BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19)), 9, 121665);
            }
            return small;
        }
        if (name.equalsIgnoreCase("X448")) {
            if (big == null) {
                big = new Ladder(NamedParameterSpec.X448, 56,
                    BigInteger.ONE.shiftLeft(448).subtract(BigInteger.ONE.shiftLeft(224)).subtract(BigInteger.ONE), 5, 39081);
            }
            return big;
        }
        return null;
    }

    private static byte[] reverse(byte[] b) {
        byte[] r = new byte[b.length];
        for (int i = 0; i < b.length; i++) {
            r[i] = b[b.length - 1 - i];
        }
        return r;
    }

    byte[] encode(BigInteger u) {
        return reverse(RSACore.bytes(u.mod(f.modulus()), length));
    }

    BigInteger decode(byte[] b) {
        byte[] r = reverse(b);
        if (length == 32) {
            r[0] &= 0x7f;
        }
        return new BigInteger(1, r);
    }

    BigInteger multiply(byte[] scalar, BigInteger u) {
        byte[] k = scalar.clone();
        if (length == 32) {
            k[0] &= (byte) 0xf8;
            k[31] = (byte) (k[31] & 0x7f | 0x40);
        } else {
            k[0] &= (byte) 0xfc;
            k[55] |= (byte) 0x80;
        }
        int[] x1 = f.of(u.mod(f.modulus()));
        int[] x2 = f.one();
        int[] z2 = f.zero();
        int[] x3 = x1;
        int[] z3 = f.one();
        boolean swapped = false;
        for (int i = 8 * length - 1; i >= 0; i--) {
            boolean bit = (k[i >> 3] >> (i & 7) & 1) != 0;
            if (bit != swapped) {
                int[] t = x2;
                x2 = x3;
                x3 = t;
                t = z2;
                z2 = z3;
                z3 = t;
            }
            swapped = bit;
            int[] a = f.add(x2, z2);
            int[] aa = f.square(a);
            int[] b = f.subtract(x2, z2);
            int[] bb = f.square(b);
            int[] e = f.subtract(aa, bb);
            int[] da = f.multiply(f.subtract(x3, z3), a);
            int[] cb = f.multiply(f.add(x3, z3), b);
            x3 = f.square(f.add(da, cb));
            z3 = f.multiply(x1, f.square(f.subtract(da, cb)));
            x2 = f.multiply(aa, bb);
            z2 = f.multiply(e, f.add(aa, f.multiply(a24, e)));
        }
        if (swapped) {
            x2 = x3;
            z2 = z3;
        }
        return Montgomery.isZero(z2) ? BigInteger.ZERO : f.value(f.multiply(x2, f.invert(z2)));
    }
}

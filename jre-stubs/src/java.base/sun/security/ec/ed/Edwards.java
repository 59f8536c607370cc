package sun.security.ec.ed;

import ijen.internal.Montgomery;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.spec.EdECPoint;
import java.security.spec.NamedParameterSpec;
import sun.security.provider.Keccak;
import sun.security.rsa.RSACore;

/** The curves of EdDSA (RFC 8032) in projective coordinates {x, y, z}: a*x^2 + y^2 = 1 + d*x^2*y^2. */
final class Edwards {
    private static Edwards small;
    private static Edwards big;

    final NamedParameterSpec params;
    /** Bytes of keys, and half of those of signatures. */
    final int length;
    final BigInteger order;
    private final boolean minus;
    private final Montgomery f;
    private final BigInteger p;
    private final BigInteger d;
    private final int[] df;
    private final int[][] base;
    private int[][][] multiples;

    private Edwards(NamedParameterSpec params, int length, boolean minus, BigInteger p, BigInteger d, BigInteger order, String x, String y) {
        this.params = params;
        this.length = length;
        this.minus = minus;
        this.p = p;
        this.d = d;
        this.order = order;
        f = new Montgomery(p);
        df = f.of(d);
        base = new int[][] {f.of(new BigInteger(x)), f.of(new BigInteger(y)), f.one()};
    }

    static synchronized Edwards ed25519() {
        if (small == null) {
            BigInteger p = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
            small = new Edwards(NamedParameterSpec.ED25519, 32, true, p,
                BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(p)).mod(p),
                BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493")),
                "15112221349535400772501151409588531511454012693041857206046113283949847762202",
                "46316835694926478169428394003475163141307993866256225615783033603165251855960");
        }
        return small;
    }

    static synchronized Edwards ed448() {
        if (big == null) {
            BigInteger p = BigInteger.ONE.shiftLeft(448).subtract(BigInteger.ONE.shiftLeft(224)).subtract(BigInteger.ONE);
            big = new Edwards(NamedParameterSpec.ED448, 57, false, p, p.subtract(BigInteger.valueOf(39081)),
                BigInteger.ONE.shiftLeft(446).subtract(new BigInteger("13818066809895115352007386748515426880336692474882178609894547503885")),
                "224580040295924300187604334099896036246789641632564134246125461686950415467406032909029192869357953282578032075146446173674602635247710",
                "298819210078481492676017930443930673437544040154080242095928241372331506189835876003536878655418784733982303233503462500531545062832660");
        }
        return big;
    }

    static Edwards of(String name) {
        return name.equalsIgnoreCase("Ed25519") ? ed25519() : name.equalsIgnoreCase("Ed448") ? ed448() : null;
    }

    private int[][] twice(int[][] q) {
        int[] c = f.square(q[0]);
        int[] dd = f.square(q[1]);
        int[] b = f.subtract(f.subtract(f.square(f.add(q[0], q[1])), c), dd);
        int[] e = minus ? f.subtract(f.zero(), c) : c;
        int[] ff = f.add(e, dd);
        int[] h = f.square(q[2]);
        int[] j = f.subtract(f.subtract(ff, h), h);
        return new int[][] {f.multiply(b, j), f.multiply(ff, f.subtract(e, dd)), f.multiply(ff, j)};
    }

    private int[][] add(int[][] q, int[][] r) {
        int[] a = f.multiply(q[2], r[2]);
        int[] b = f.square(a);
        int[] c = f.multiply(q[0], r[0]);
        int[] dd = f.multiply(q[1], r[1]);
        int[] e = f.multiply(df, f.multiply(c, dd));
        int[] ff = f.subtract(b, e);
        int[] g = f.add(b, e);
        int[] cross = f.subtract(f.subtract(f.multiply(f.add(q[0], q[1]), f.add(r[0], r[1])), c), dd);
        return new int[][] {f.multiply(f.multiply(a, ff), cross), f.multiply(f.multiply(a, g), minus ? f.add(dd, c) : f.subtract(dd, c)),
            f.multiply(ff, g)};
    }

    private int[][][] table(int[][] q) {
        int[][][] t = new int[16][][];
        t[0] = new int[][] {f.zero(), f.one(), f.one()};
        for (int i = 1; i < 16; i++) {
            t[i] = add(t[i - 1], q);
        }
        return t;
    }

    private static int digit(BigInteger k, int at) {
        return (k.testBit(at) ? 1 : 0) | (k.testBit(at + 1) ? 2 : 0) | (k.testBit(at + 2) ? 4 : 0) | (k.testBit(at + 3) ? 8 : 0);
    }

    /** k times the base point, plus l times {x, y} if that is given. */
    EdECPoint sum(BigInteger k, BigInteger l, BigInteger[] q) {
        if (multiples == null) {
            multiples = table(base);
        }
        int[][][] other = q == null ? null : table(new int[][] {f.of(q[0]), f.of(q[1]), f.one()});
        int[][] r = multiples[0];
        int top = Math.max(k.bitLength(), l == null ? 0 : l.bitLength()) + 3 & ~3;
        for (int i = top; i >= 0; i -= 4) {
            if (i < top) {
                r = twice(twice(twice(twice(r))));
            }
            r = add(r, multiples[digit(k, i)]);
            if (other != null) {
                r = add(r, other[digit(l, i)]);
            }
        }
        int[] z = f.invert(r[2]);
        return new EdECPoint(f.value(f.multiply(r[0], z)).testBit(0), f.value(f.multiply(r[1], z)));
    }

    /** x and y of a point that is given by y and a bit of x; null if there is none. */
    BigInteger[] decompress(EdECPoint point) {
        BigInteger y = point.getY();
        if (y.compareTo(p) >= 0) {
            return null;
        }
        BigInteger y2 = y.multiply(y).mod(p);
        BigInteger u = y2.subtract(BigInteger.ONE);
        BigInteger v = d.multiply(y2).subtract(minus ? BigInteger.ONE.negate() : BigInteger.ONE);
        BigInteger x2 = u.multiply(v.mod(p).modInverse(p)).mod(p);
        BigInteger x = minus ? x2.modPow(p.add(BigInteger.valueOf(3)).shiftRight(3), p) : x2.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
        if (minus && !x.multiply(x).mod(p).equals(x2)) {
            x = x.multiply(BigInteger.TWO.modPow(p.subtract(BigInteger.ONE).shiftRight(2), p)).mod(p);
        }
        if (!x.multiply(x).mod(p).equals(x2) || x.signum() == 0 && point.isXOdd()) {
            return null;
        }
        return new BigInteger[] {x.testBit(0) == point.isXOdd() ? x : p.subtract(x), y};
    }

    BigInteger negate(BigInteger x) {
        return x.signum() == 0 ? x : p.subtract(x);
    }

    static byte[] little(BigInteger v, int length) {
        byte[] b = RSACore.bytes(v, length);
        reverse(b);
        return b;
    }

    private static void reverse(byte[] b) {
        for (int i = 0, k = b.length - 1; i < k; i++, k--) {
            byte t = b[i];
            b[i] = b[k];
            b[k] = t;
        }
    }

    static BigInteger number(byte[] little) {
        byte[] b = little.clone();
        reverse(b);
        return new BigInteger(1, b);
    }

    byte[] encode(EdECPoint point) {
        byte[] b = little(point.getY(), length);
        if (point.isXOdd()) {
            b[length - 1] |= (byte) 0x80;
        }
        return b;
    }

    EdECPoint decode(byte[] b) {
        byte[] y = b.clone();
        y[length - 1] &= 0x7f;
        return new EdECPoint((b[length - 1] & 0x80) != 0, number(y));
    }

    /** The long digest: SHA-512, or 114 bytes of SHAKE256. */
    byte[] digest(byte[]... parts) {
        if (minus) {
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-512");
                for (byte[] part : parts) {
                    sha.update(part);
                }
                return sha.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new ProviderException(e);
            }
        }
        Keccak shake = Keccak.shake256();
        for (byte[] part : parts) {
            shake.absorb(part);
        }
        return shake.squeeze(114);
    }

    /** What the message's digest begins with: nothing for plain Ed25519. */
    byte[] prefix(boolean prehash, byte[] context) {
        if (minus && !prehash && context == null) {
            return new byte[0];
        }
        byte[] name = (minus ? "SigEd25519 no Ed25519 collisions" : "SigEd448").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int n = context == null ? 0 : context.length;
        byte[] out = java.util.Arrays.copyOf(name, name.length + 2 + n);
        out[name.length] = (byte) (prehash ? 1 : 0);
        out[name.length + 1] = (byte) n;
        if (n > 0) {
            System.arraycopy(context, 0, out, name.length + 2, n);
        }
        return out;
    }

    /** The message's digest, for the variants that sign that. */
    byte[] prehash(byte[] message) {
        return minus ? digest(message) : Keccak.shake256().absorb(message).squeeze(64);
    }

    /** The first half of the secret's digest as a multiple of the cofactor. */
    BigInteger scalar(byte[] digest) {
        byte[] a = java.util.Arrays.copyOf(digest, length);
        if (minus) {
            a[0] &= (byte) 0xf8;
            a[31] = (byte) (a[31] & 0x7f | 0x40);
        } else {
            a[0] &= (byte) 0xfc;
            a[55] |= (byte) 0x80;
            a[56] = 0;
        }
        return number(a);
    }
}

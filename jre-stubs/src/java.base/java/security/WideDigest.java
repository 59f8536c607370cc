package java.security;

import java.math.BigInteger;

/** The digests with blocks of 128 bytes (FIPS 180-4): SHA-384, SHA-512, SHA-512/224 and SHA-512/256. */
final class WideDigest extends MessageDigest implements Cloneable {
    /** Blocks that are worked on at once. */
    private static final int SLICE = 2048;
    private static long[] roots;

    private final int length;
    private final long[] initial;
    private long[] h;
    private byte[] block = new byte[128];
    private long count;

    /** With so many bytes of result; {@code truncated}: one of the SHA-512/t family. */
    WideDigest(String name, int length, boolean truncated) {
        super(name);
        this.length = length;
        long[] start = squareRoots(length == 48 ? 8 : 0);
        if (truncated) {
            WideDigest seed = new WideDigest(name, start);
            byte[] d = seed.digest(("SHA-512/" + length * 8).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            start = new long[8];
            for (int i = 0; i < 8; i++) {
                start[i] = word(d, 8 * i);
            }
        }
        initial = start;
        h = initial.clone();
    }

    /** The digest that makes the initial values of SHA-512/t. */
    private WideDigest(String name, long[] start) {
        super(name);
        length = 64;
        for (int i = 0; i < 8; i++) {
            start[i] ^= 0xa5a5a5a5a5a5a5a5L;
        }
        initial = start;
        h = initial.clone();
    }

    private static int nextPrime(int p) {
        for (;;) {
            p++;
            int d = 2;
            while (d * d <= p && p % d != 0) {
                d++;
            }
            if (d * d > p) {
                return p;
            }
        }
    }

    /** The first 64 bits of the fractions of the square roots of eight primes, the first few left out. */
    private static long[] squareRoots(int skip) {
        long[] r = new long[8];
        int p = 1;
        for (int i = 0; i < skip + 8; i++) {
            p = nextPrime(p);
            if (i >= skip) {
                r[i - skip] = BigInteger.valueOf(p).shiftLeft(128).sqrt().longValue();
            }
        }
        return r;
    }

    /** The first 64 bits of the fractions of the cube roots of the first 80 primes. */
    private static long[] cubeRoots() {
        long[] k = new long[80];
        int p = 1;
        for (int n = 0; n < 80; n++) {
            p = nextPrime(p);
            BigInteger target = BigInteger.valueOf(p).shiftLeft(192);
            // Newton's steps from above end at the integer root.
            BigInteger x = BigInteger.valueOf((long) (Math.cbrt(p) * 1024) + 2).shiftLeft(54);
            for (;;) {
                BigInteger y = x.shiftLeft(1).add(target.divide(x.multiply(x))).divide(BigInteger.valueOf(3));
                if (y.compareTo(x) >= 0) {
                    break;
                }
                x = y;
            }
            k[n] = x.longValue();
        }
        return k;
    }

    private static long word(byte[] b, int at) {
        long v = 0;
        for (int i = 0; i < 8; i++) {
            v = v << 8 | b[at + i] & 0xff;
        }
        return v;
    }

    @Override
    protected int engineGetDigestLength() {
        return length;
    }

    @Override
    protected void engineReset() {
        count = 0;
        h = initial.clone();
    }

    @Override
    protected void engineUpdate(byte input) {
        block[(int) (count++ & 127)] = input;
        if ((count & 127) == 0) {
            compress(h, block, 0, 1);
        }
    }

    @Override
    protected void engineUpdate(byte[] b, int off, int len) {
        while (len > 0) {
            int used = (int) (count & 127);
            if (used == 0 && len >= 128) {
                int blocks = Math.min(len >> 7, SLICE);
                compress(h, b, off, blocks);
                off += blocks << 7;
                len -= blocks << 7;
                count += blocks << 7;
                continue;
            }
            int n = Math.min(128 - used, len);
            System.arraycopy(b, off, block, used, n);
            count += n;
            off += n;
            len -= n;
            if (used + n == 128) {
                compress(h, block, 0, 1);
            }
        }
    }

    @Override
    protected byte[] engineDigest() {
        long bytes = count;
        engineUpdate((byte) 0x80);
        while ((count & 127) != 112) {
            engineUpdate((byte) 0);
        }
        for (int i = 0; i < 8; i++) {
            engineUpdate((byte) (i == 7 ? bytes >>> 61 : 0));
        }
        for (int i = 0; i < 8; i++) {
            engineUpdate((byte) (bytes << 3 >>> 56 - 8 * i));
        }
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            out[i] = (byte) (h[i >> 3] >>> 56 - 8 * (i & 7));
        }
        engineReset();
        return out;
    }

    private static void compress(long[] h, byte[] data, int off, int blocks) {
        for (; blocks > 0; blocks--, off += 128) {
            compress(h, data, off);
        }
    }

    private static void compress(long[] h, byte[] data, int off) {
        if (roots == null) {
            roots = cubeRoots();
        }
        long[] k = roots;
        long[] w = new long[80];
        for (int i = 0; i < 16; i++) {
            w[i] = word(data, off + 8 * i);
        }
        for (int i = 16; i < 80; i++) {
            long x = w[i - 15];
            long y = w[i - 2];
            w[i] = w[i - 16] + (Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7) + w[i - 7]
                + (Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ y >>> 6);
        }
        long a = h[0];
        long b = h[1];
        long c = h[2];
        long d = h[3];
        long e = h[4];
        long f = h[5];
        long g = h[6];
        long z = h[7];
        for (int i = 0; i < 80; i++) {
            long t1 = z + (Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41)) + (e & f ^ ~e & g) + k[i] + w[i];
            long t2 = (Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39)) + (a & b ^ a & c ^ b & c);
            z = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
        h[5] += f;
        h[6] += g;
        h[7] += z;
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        WideDigest d = (WideDigest) super.clone();
        d.h = h.clone();
        d.block = block.clone();
        return d;
    }
}

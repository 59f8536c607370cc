package java.security;

import java.util.Arrays;

/** The digests with blocks of 64 bytes (RFC 1321, FIPS 180-4). */
final class BlockDigest extends MessageDigest implements Cloneable {
    static final int MD5 = 0;
    static final int SHA1 = 1;
    static final int SHA224 = 2;
    static final int SHA256 = 3;
    /** Blocks that are worked on at once. */
    private static final int SLICE = 4096;
    private static int[] sines;
    private static int[] roots;

    private final int kind;
    private int[] h;
    private byte[] block = new byte[64];
    private long count;

    BlockDigest(String name, int kind) {
        super(name);
        this.kind = kind;
        engineReset();
    }

    @Override
    protected int engineGetDigestLength() {
        return kind == MD5 ? 16 : kind == SHA1 ? 20 : kind == SHA224 ? 28 : 32;
    }

    @Override
    protected void engineReset() {
        count = 0;
        if (kind <= SHA1) {
            h = new int[] {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
        } else if (kind == SHA224) {
            h = new int[] {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4};
        } else {
            h = new int[] {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
        }
    }

    @Override
    protected void engineUpdate(byte input) {
        block[(int) (count++ & 63)] = input;
        if ((count & 63) == 0) {
            compress(block, 0, 1);
        }
    }

    @Override
    protected void engineUpdate(byte[] b, int off, int len) {
        while (len > 0) {
            int used = (int) (count & 63);
            if (used == 0 && len >= 64) {
                int blocks = Math.min(len >> 6, SLICE);
                compress(b, off, blocks);
                off += blocks << 6;
                len -= blocks << 6;
                count += blocks << 6;
                continue;
            }
            int n = Math.min(64 - used, len);
            System.arraycopy(b, off, block, used, n);
            count += n;
            off += n;
            len -= n;
            if (used + n == 64) {
                compress(block, 0, 1);
            }
        }
    }

    @Override
    protected byte[] engineDigest() {
        long bits = count * 8;
        engineUpdate((byte) 0x80);
        while ((count & 63) != 56) {
            engineUpdate((byte) 0);
        }
        for (int i = 0; i < 8; i++) {
            engineUpdate((byte) (kind == MD5 ? bits >>> 8 * i : bits >>> 56 - 8 * i));
        }
        byte[] out = new byte[engineGetDigestLength()];
        for (int i = 0; i < out.length; i++) {
            int s = 8 * (i & 3);
            out[i] = (byte) (kind == MD5 ? h[i >> 2] >>> s : h[i >> 2] >>> 24 - s);
        }
        engineReset();
        return out;
    }

    private void compress(byte[] b, int off, int blocks) {
        if (kind == MD5) {
            md5(h, b, off, blocks);
        } else if (kind == SHA1) {
            sha1(h, b, off, blocks);
        } else {
            sha2(h, b, off, blocks);
        }
    }

    /** The words of a block, high byte first. */
    private static void load(int[] w, byte[] b, int off) {
        for (int i = 0; i < 16; i++, off += 4) {
            w[i] = (b[off] & 0xff) << 24 | (b[off + 1] & 0xff) << 16 | (b[off + 2] & 0xff) << 8 | b[off + 3] & 0xff;
        }
    }

    private static void md5(int[] h, byte[] b, int off, int blocks) {
        int[] w = new int[16];
        for (; blocks > 0; blocks--, off += 64) {
            load(w, b, off);
            for (int i = 0; i < 16; i++) {
                w[i] = Integer.reverseBytes(w[i]);
            }
            md5(h, w);
        }
    }

    private static void sha1(int[] h, byte[] b, int off, int blocks) {
        int[] w = new int[80];
        for (; blocks > 0; blocks--, off += 64) {
            load(w, b, off);
            sha1(h, w);
        }
    }

    private static void sha2(int[] h, byte[] b, int off, int blocks) {
        int[] w = new int[64];
        for (; blocks > 0; blocks--, off += 64) {
            load(w, b, off);
            sha2(h, w);
        }
    }

    private static void md5(int[] h, int[] w) {
        if (sines == null) {
            int[] t = new int[64];
            for (int i = 0; i < 64; i++) {
                t[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * 4294967296.0);
            }
            sines = t;
        }
        int[] t = sines;
        int a = h[0];
        int b = h[1];
        int c = h[2];
        int d = h[3];
        for (int i = 0; i < 64; i++) {
            int f;
            int g;
            int s;
            switch (i >> 4) {
                case 0:
                    f = b & c | ~b & d;
                    g = i;
                    s = 7 + 5 * (i & 3);
                    break;
                case 1:
                    f = d & b | ~d & c;
                    g = 5 * i + 1 & 15;
                    s = 0x140e0905 >> 8 * (i & 3) & 31;
                    break;
                case 2:
                    f = b ^ c ^ d;
                    g = 3 * i + 5 & 15;
                    s = 0x17100b04 >> 8 * (i & 3) & 31;
                    break;
                default:
                    f = c ^ (b | ~d);
                    g = 7 * i & 15;
                    s = 0x150f0a06 >> 8 * (i & 3) & 31;
            }
            int next = b + Integer.rotateLeft(a + f + t[i] + w[g], s);
            a = d;
            d = c;
            c = b;
            b = next;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
    }

    private static void sha1(int[] h, int[] w) {
        for (int i = 16; i < 80; i++) {
            w[i] = Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        }
        int a = h[0];
        int b = h[1];
        int c = h[2];
        int d = h[3];
        int e = h[4];
        for (int i = 0; i < 80; i++) {
            int f = i < 20 ? (b & c | ~b & d) + 0x5a827999 : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1
                : i < 60 ? (b & c | b & d | c & d) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
            int next = Integer.rotateLeft(a, 5) + f + e + w[i];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = next;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
    }

    /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
    private static int[] cubeRoots() {
        int[] k = new int[64];
        int n = 0;
        for (int p = 2; n < 64; p++) {
            boolean prime = true;
            for (int d = 2; d * d <= p && prime; d++) {
                prime = p % d != 0;
            }
            if (!prime) {
                continue;
            }
            java.math.BigInteger target = java.math.BigInteger.valueOf(p).shiftLeft(96);
            long root = 0;
            for (int bit = 35; bit >= 0; bit--) {
                long trial = root | 1L << bit;
                if (java.math.BigInteger.valueOf(trial).pow(3).compareTo(target) <= 0) {
                    root = trial;
                }
            }
            k[n++] = (int) root;
        }
        return k;
    }

    private static void sha2(int[] h, int[] w) {
        if (roots == null) {
            roots = cubeRoots();
        }
        for (int i = 16; i < 64; i++) {
            int x = w[i - 15];
            int y = w[i - 2];
            w[i] = w[i - 16] + (Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3) + w[i - 7]
                + (Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10);
        }
        int[] v = h.clone();
        for (int i = 0; i < 64; i++) {
            int e = v[4];
            int a = v[0];
            int t1 = v[7] + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
                + (e & v[5] ^ ~e & v[6]) + roots[i] + w[i];
            int t2 = (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
                + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
            System.arraycopy(v, 0, v, 1, 7);
            v[4] += t1;
            v[0] = t1 + t2;
        }
        for (int i = 0; i < 8; i++) {
            h[i] += v[i];
        }
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        BlockDigest d = (BlockDigest) super.clone();
        d.h = h.clone();
        d.block = block.clone();
        return d;
    }
}

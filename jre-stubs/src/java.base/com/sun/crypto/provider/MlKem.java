package com.sun.crypto.provider;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import sun.security.provider.Keccak;

/** ML-KEM (FIPS 203) with one set of parameters. */
public final class MlKem {
    private static final int Q = 3329;
    private static final int[] ZETAS = new int[128];

    static {
        for (int i = 0; i < 128; i++) {
            ZETAS[i] = power(Integer.reverse(i) >>> 25);
        }
    }

    private final int k;
    private final int eta1;
    private final int du;
    private final int dv;

    private MlKem(int k) {
        this.k = k;
        eta1 = k == 2 ? 3 : 2;
        du = k == 4 ? 11 : 10;
        dv = k == 4 ? 5 : 4;
    }

    public static MlKem of(String set) {
        return new MlKem(set.endsWith("512") ? 2 : set.endsWith("768") ? 3 : 4);
    }

    int cipherSize() {
        return 32 * (du * k + dv);
    }

    int publicSize() {
        return 384 * k + 32;
    }

    int privateSize() {
        return 768 * k + 96;
    }

    private static int power(int e) {
        int v = 1;
        for (int i = 0; i < e; i++) {
            v = v * 17 % Q;
        }
        return v;
    }

    private static byte[] hash(String name, byte[]... parts) {
        try {
            MessageDigest d = MessageDigest.getInstance(name);
            for (byte[] p : parts) {
                d.update(p);
            }
            return d.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void transform(int[] f) {
        int i = 1;
        for (int len = 128; len >= 2; len >>= 1) {
            for (int start = 0; start < 256; start += 2 * len) {
                int zeta = ZETAS[i++];
                for (int j = start; j < start + len; j++) {
                    int t = zeta * f[j + len] % Q;
                    f[j + len] = (f[j] - t + Q) % Q;
                    f[j] = (f[j] + t) % Q;
                }
            }
        }
    }

    private static void inverse(int[] f) {
        int i = 127;
        for (int len = 2; len <= 128; len <<= 1) {
            for (int start = 0; start < 256; start += 2 * len) {
                int zeta = ZETAS[i--];
                for (int j = start; j < start + len; j++) {
                    int t = f[j];
                    f[j] = (t + f[j + len]) % Q;
                    f[j + len] = zeta * (f[j + len] - t + Q) % Q;
                }
            }
        }
        for (int j = 0; j < 256; j++) {
            f[j] = f[j] * 3303 % Q;
        }
    }

    /** Adds a product, in the transformed domain. */
    private static void multiply(int[] sum, int[] f, int[] g) {
        for (int i = 0; i < 128; i++) {
            int gamma = ZETAS[64 + (i >> 1)];
            gamma = (i & 1) == 0 ? gamma : Q - gamma;
            int a = 2 * i;
            int b = a + 1;
            sum[a] = (sum[a] + f[a] * g[a] + f[b] * g[b] % Q * gamma) % Q;
            sum[b] = (sum[b] + f[a] * g[b] + f[b] * g[a]) % Q;
        }
    }

    private static int[] uniform(byte[] rho, int i, int j) {
        Keccak x = Keccak.shake128().absorb(rho).absorb((byte) i, (byte) j);
        int[] f = new int[256];
        int n = 0;
        while (n < 256) {
            byte[] b = x.squeeze(168);
            for (int at = 0; at < 168 && n < 256; at += 3) {
                int one = b[at] & 0xff | (b[at + 1] & 15) << 8;
                int two = b[at + 1] >> 4 & 15 | (b[at + 2] & 0xff) << 4;
                if (one < Q) {
                    f[n++] = one;
                }
                if (two < Q && n < 256) {
                    f[n++] = two;
                }
            }
        }
        return f;
    }

    /** Small coefficients. */
    private static int[] small(byte[] seed, int nonce, int eta) {
        byte[] b = Keccak.shake256().absorb(seed).absorb((byte) nonce).squeeze(64 * eta);
        int[] f = new int[256];
        int at = 0;
        for (int i = 0; i < 256; i++) {
            int v = 0;
            for (int j = 0; j < 2 * eta; j++, at++) {
                int bit = b[at >> 3] >> (at & 7) & 1;
                v += j < eta ? bit : -bit;
            }
            f[i] = v < 0 ? v + Q : v;
        }
        return f;
    }

    private static void pack(byte[] out, int from, int[] f, int bits) {
        int at = 8 * from;
        for (int v : f) {
            for (int j = 0; j < bits; j++, at++) {
                out[at >> 3] |= (byte) ((v >> j & 1) << (at & 7));
            }
        }
    }

    private static int[] unpack(byte[] in, int from, int bits) {
        int[] f = new int[256];
        int at = 8 * from;
        for (int i = 0; i < 256; i++) {
            for (int j = 0; j < bits; j++, at++) {
                f[i] |= (in[at >> 3] >> (at & 7) & 1) << j;
            }
        }
        return f;
    }

    private static int[] compress(int[] f, int bits) {
        int[] c = new int[256];
        for (int i = 0; i < 256; i++) {
            c[i] = ((f[i] << bits) + Q / 2) / Q & (1 << bits) - 1;
        }
        return c;
    }

    private static int[] expand(int[] f, int bits) {
        int[] c = new int[256];
        for (int i = 0; i < 256; i++) {
            c[i] = f[i] * Q + (1 << bits - 1) >> bits;
        }
        return c;
    }

    private static void add(int[] f, int[] g) {
        for (int i = 0; i < 256; i++) {
            f[i] = (f[i] + g[i]) % Q;
        }
    }

    /** A public and a private key (algorithm 16). */
    public byte[][] keys(byte[] d, byte[] z) {
        byte[] g = hash("SHA3-512", d, new byte[] {(byte) k});
        byte[] rho = Arrays.copyOf(g, 32);
        byte[] sigma = Arrays.copyOfRange(g, 32, 64);
        int[][] s = new int[k][];
        for (int i = 0; i < k; i++) {
            s[i] = small(sigma, i, eta1);
            transform(s[i]);
        }
        byte[] ek = new byte[publicSize()];
        byte[] dk = new byte[privateSize()];
        for (int i = 0; i < k; i++) {
            int[] t = small(sigma, k + i, eta1);
            transform(t);
            for (int j = 0; j < k; j++) {
                multiply(t, uniform(rho, j, i), s[j]);
            }
            pack(ek, 384 * i, t, 12);
            pack(dk, 384 * i, s[i], 12);
        }
        System.arraycopy(rho, 0, ek, 384 * k, 32);
        System.arraycopy(ek, 0, dk, 384 * k, ek.length);
        System.arraycopy(hash("SHA3-256", ek), 0, dk, dk.length - 64, 32);
        System.arraycopy(z, 0, dk, dk.length - 32, 32);
        return new byte[][] {ek, dk};
    }

    /** Whether all coefficients of a public key are below the modulus. */
    boolean fits(byte[] ek) {
        for (int i = 0; i < k; i++) {
            for (int v : unpack(ek, 384 * i, 12)) {
                if (v >= Q) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a private key has the hash of its public part. */
    boolean whole(byte[] dk) {
        byte[] ek = Arrays.copyOfRange(dk, 384 * k, 768 * k + 32);
        return Arrays.equals(hash("SHA3-256", ek), Arrays.copyOfRange(dk, dk.length - 64, dk.length - 32));
    }

    private byte[] encrypt(byte[] ek, byte[] m, byte[] r) {
        byte[] rho = Arrays.copyOfRange(ek, 384 * k, 384 * k + 32);
        int[][] y = new int[k][];
        for (int i = 0; i < k; i++) {
            y[i] = small(r, i, eta1);
            transform(y[i]);
        }
        byte[] c = new byte[cipherSize()];
        int[] v = new int[256];
        for (int i = 0; i < k; i++) {
            int[] u = new int[256];
            for (int j = 0; j < k; j++) {
                multiply(u, uniform(rho, i, j), y[j]);
            }
            inverse(u);
            add(u, small(r, k + i, 2));
            pack(c, 32 * du * i, compress(u, du), du);
            multiply(v, unpack(ek, 384 * i, 12), y[i]);
        }
        inverse(v);
        add(v, small(r, 2 * k, 2));
        add(v, expand(unpack(m, 0, 1), 1));
        pack(c, 32 * du * k, compress(v, dv), dv);
        return c;
    }

    /** The encapsulation and the secret for a message (algorithm 17). */
    byte[][] encapsulate(byte[] ek, byte[] m) {
        byte[] g = hash("SHA3-512", m, hash("SHA3-256", ek));
        return new byte[][] {encrypt(ek, m, Arrays.copyOfRange(g, 32, 64)), Arrays.copyOf(g, 32)};
    }

    /** The secret, another one if the encapsulation is none (algorithm 18). */
    byte[] decapsulate(byte[] dk, byte[] c) {
        int[] w = new int[256];
        for (int i = 0; i < k; i++) {
            int[] u = expand(unpack(c, 32 * du * i, du), du);
            transform(u);
            multiply(w, unpack(dk, 384 * i, 12), u);
        }
        inverse(w);
        int[] v = expand(unpack(c, 32 * du * k, dv), dv);
        for (int i = 0; i < 256; i++) {
            w[i] = (v[i] - w[i] + Q) % Q;
        }
        byte[] m = new byte[32];
        pack(m, 0, compress(w, 1), 1);
        byte[] ek = Arrays.copyOfRange(dk, 384 * k, 768 * k + 32);
        byte[] g = hash("SHA3-512", m, Arrays.copyOfRange(dk, dk.length - 64, dk.length - 32));
        byte[] other = Keccak.shake256().absorb(Arrays.copyOfRange(dk, dk.length - 32, dk.length)).absorb(c).squeeze(32);
        return MessageDigest.isEqual(c, encrypt(ek, m, Arrays.copyOfRange(g, 32, 64))) ? Arrays.copyOf(g, 32) : other;
    }
}

package sun.security.provider;

import java.util.Arrays;

/** ML-DSA (FIPS 204) with one set of parameters. */
public final class MlDsa {
    private static final int Q = 8380417;
    private static final int[] ZETAS = new int[256];

    static {
        long v = 1;
        for (int i = 0; i < 256; i++) {
            ZETAS[Integer.reverse(i) >>> 24] = (int) v;
            v = v * 1753 % Q;
        }
    }

    private final int k;
    private final int l;
    private final int eta;
    private final int tau;
    private final int gamma1;
    private final int gamma2;
    private final int omega;
    private final int challenge;

    private MlDsa(int k, int l, int eta, int tau, int gamma1, int gamma2, int omega, int challenge) {
        this.k = k;
        this.l = l;
        this.eta = eta;
        this.tau = tau;
        this.gamma1 = gamma1;
        this.gamma2 = gamma2;
        this.omega = omega;
        this.challenge = challenge;
    }

    public static MlDsa of(String set) {
        return set.endsWith("44") ? new MlDsa(4, 4, 2, 39, 17, (Q - 1) / 88, 80, 32)
            : set.endsWith("65") ? new MlDsa(6, 5, 4, 49, 19, (Q - 1) / 32, 55, 48) : new MlDsa(8, 7, 2, 60, 19, (Q - 1) / 32, 75, 64);
    }

    private int etaBits() {
        return eta == 2 ? 3 : 4;
    }

    int publicSize() {
        return 32 + 320 * k;
    }

    int privateSize() {
        return 128 + 32 * ((k + l) * etaBits() + 13 * k);
    }

    int signatureSize() {
        return challenge + 32 * l * (gamma1 + 1) + omega + k;
    }

    private static byte[] hash(int length, byte[]... parts) {
        Keccak x = Keccak.shake256();
        for (byte[] p : parts) {
            x.absorb(p);
        }
        return x.squeeze(length);
    }

    private static int times(int a, int b) {
        return (int) ((long) a * b % Q);
    }

    /** Within half of the modulus. */
    private static int centered(int v) {
        return v > Q / 2 ? v - Q : v;
    }

    private static int[] transform(int[] given) {
        int[] f = given.clone();
        int i = 1;
        for (int len = 128; len >= 1; len >>= 1) {
            for (int start = 0; start < 256; start += 2 * len) {
                int zeta = ZETAS[i++];
                for (int j = start; j < start + len; j++) {
                    int t = times(zeta, f[j + len]);
                    f[j + len] = f[j] < t ? f[j] - t + Q : f[j] - t;
                    f[j] = (f[j] + t) % Q;
                }
            }
        }
        return f;
    }

    private static int[] inverse(int[] f) {
        int i = 255;
        for (int len = 1; len <= 128; len <<= 1) {
            for (int start = 0; start < 256; start += 2 * len) {
                int zeta = Q - ZETAS[i--];
                for (int j = start; j < start + len; j++) {
                    int t = f[j];
                    f[j] = (t + f[j + len]) % Q;
                    f[j + len] = times(zeta, t - f[j + len] + Q);
                }
            }
        }
        for (int j = 0; j < 256; j++) {
            f[j] = times(f[j], 8347681);
        }
        return f;
    }

    private static void multiply(int[] sum, int[] f, int[] g) {
        for (int i = 0; i < 256; i++) {
            sum[i] = (int) ((sum[i] + (long) f[i] * g[i]) % Q);
        }
    }

    private static int[] product(int[] f, int[] g) {
        int[] sum = new int[256];
        multiply(sum, f, g);
        return inverse(sum);
    }

    private static void add(int[] f, int[] g) {
        for (int i = 0; i < 256; i++) {
            f[i] = (f[i] + g[i]) % Q;
        }
    }

    private static void subtract(int[] f, int[] g) {
        for (int i = 0; i < 256; i++) {
            f[i] = f[i] < g[i] ? f[i] - g[i] + Q : f[i] - g[i];
        }
    }

    private static boolean exceeds(int[] f, int bound) {
        for (int v : f) {
            if (Math.abs(centered(v)) >= bound) {
                return true;
            }
        }
        return false;
    }

    private static int[] uniform(byte[] rho, int s, int r) {
        Keccak x = Keccak.shake128().absorb(rho).absorb((byte) s, (byte) r);
        int[] f = new int[256];
        int n = 0;
        while (n < 256) {
            byte[] b = x.squeeze(168);
            for (int at = 0; at < 168 && n < 256; at += 3) {
                int v = b[at] & 0xff | (b[at + 1] & 0xff) << 8 | (b[at + 2] & 0x7f) << 16;
                if (v < Q) {
                    f[n++] = v;
                }
            }
        }
        return f;
    }

    private int[][][] matrix(byte[] rho) {
        int[][][] a = new int[k][l][];
        for (int r = 0; r < k; r++) {
            for (int s = 0; s < l; s++) {
                a[r][s] = uniform(rho, s, r);
            }
        }
        return a;
    }

    private int[] bounded(byte[] rho, int nonce) {
        Keccak x = Keccak.shake256().absorb(rho).absorb((byte) nonce, (byte) (nonce >> 8));
        int[] f = new int[256];
        int n = 0;
        while (n < 256) {
            byte b = x.squeeze(1)[0];
            for (int half = 0; half < 2 && n < 256; half++) {
                int z = half == 0 ? b & 15 : b >> 4 & 15;
                if (eta == 2 ? z < 15 : z < 9) {
                    int v = eta == 2 ? 2 - z % 5 : 4 - z;
                    f[n++] = v < 0 ? v + Q : v;
                }
            }
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

    /** What is missing to a bound, which is how signed coefficients are packed; its own inverse. */
    private static int[] below(int bound, int[] f) {
        int[] g = new int[256];
        for (int i = 0; i < 256; i++) {
            int v = bound - centered(f[i]);
            g[i] = v < 0 ? v + Q : v;
        }
        return g;
    }

    private int high(int r) {
        int low = low(r);
        return r - low == Q - 1 ? 0 : (r - low) / (2 * gamma2);
    }

    private int low(int r) {
        int low = r % (2 * gamma2);
        return low > gamma2 ? low - 2 * gamma2 : low;
    }

    /** As in the decomposition (algorithm 36): the last part of the range counts to the first. */
    private int lowest(int r) {
        int low = low(r);
        return r - low == Q - 1 ? low - 1 : low;
    }

    /** A public and a private key (algorithm 6). */
    byte[][] keys(byte[] seed) {
        byte[] h = hash(128, seed, new byte[] {(byte) k, (byte) l});
        byte[] rho = Arrays.copyOf(h, 32);
        byte[] rest = Arrays.copyOfRange(h, 32, 96);
        byte[] pk = new byte[publicSize()];
        byte[] sk = new byte[privateSize()];
        System.arraycopy(rho, 0, pk, 0, 32);
        System.arraycopy(rho, 0, sk, 0, 32);
        System.arraycopy(h, 96, sk, 32, 32);
        int[][] s1 = new int[l][];
        int at = 128;
        for (int i = 0; i < l; i++, at += 32 * etaBits()) {
            int[] s = bounded(rest, i);
            pack(sk, at, below(eta, s), etaBits());
            s1[i] = transform(s);
        }
        int[][][] a = matrix(rho);
        int t0 = at + 32 * etaBits() * k;
        for (int i = 0; i < k; i++, at += 32 * etaBits(), t0 += 416) {
            int[] s2 = bounded(rest, l + i);
            pack(sk, at, below(eta, s2), etaBits());
            int[] t = new int[256];
            for (int j = 0; j < l; j++) {
                multiply(t, a[i][j], s1[j]);
            }
            inverse(t);
            add(t, s2);
            int[] upper = new int[256];
            int[] lower = new int[256];
            for (int j = 0; j < 256; j++) {
                int low = t[j] & 8191;
                low = low > 4096 ? low - 8192 : low;
                upper[j] = t[j] - low >> 13;
                lower[j] = low < 0 ? low + Q : low;
            }
            pack(pk, 32 + 320 * i, upper, 10);
            pack(sk, t0, below(4096, lower), 13);
        }
        System.arraycopy(hash(64, pk), 0, sk, 64, 64);
        return new byte[][] {pk, sk};
    }

    /** The challenge as a polynomial (algorithm 29). */
    private int[] ball(byte[] seed) {
        Keccak x = Keccak.shake256().absorb(seed);
        byte[] signs = x.squeeze(8);
        int[] c = new int[256];
        for (int i = 256 - tau; i < 256; i++) {
            int j;
            do {
                j = x.squeeze(1)[0] & 0xff;
            } while (j > i);
            c[i] = c[j];
            int n = i + tau - 256;
            c[j] = (signs[n >> 3] >> (n & 7) & 1) == 0 ? 1 : Q - 1;
        }
        return c;
    }

    private byte[] upper(int[][] w) {
        int bits = gamma2 == (Q - 1) / 88 ? 6 : 4;
        byte[] out = new byte[32 * bits * k];
        for (int i = 0; i < k; i++) {
            pack(out, 32 * bits * i, w[i], bits);
        }
        return out;
    }

    private int[][] read(byte[] sk, int from, int n, int bits, int bound) {
        int[][] all = new int[n][];
        for (int i = 0; i < n; i++) {
            all[i] = transform(below(bound, unpack(sk, from + 32 * bits * i, bits)));
        }
        return all;
    }

    /** Signs what the message is as its domain has it (algorithm 7). */
    byte[] sign(byte[] sk, byte[] message, byte[] chance) {
        byte[] mu = hash(64, Arrays.copyOfRange(sk, 64, 128), message);
        byte[] rest = hash(64, Arrays.copyOfRange(sk, 32, 64), chance, mu);
        int eb = etaBits();
        int[][] s1 = read(sk, 128, l, eb, eta);
        int[][] s2 = read(sk, 128 + 32 * eb * l, k, eb, eta);
        int[][] t0 = read(sk, 128 + 32 * eb * (k + l), k, 13, 4096);
        int[][][] a = matrix(Arrays.copyOf(sk, 32));
        int beta = tau * eta;
        for (int kappa = 0;; kappa += l) {
            int[][] y = new int[l][];
            int[][] yh = new int[l][];
            for (int i = 0; i < l; i++) {
                byte[] nonce = {(byte) (kappa + i), (byte) (kappa + i >> 8)};
                y[i] = below(1 << gamma1, unpack(hash(32 * (gamma1 + 1), rest, nonce), 0, gamma1 + 1));
                yh[i] = transform(y[i]);
            }
            int[][] w = new int[k][256];
            int[][] w1 = new int[k][256];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < l; j++) {
                    multiply(w[i], a[i][j], yh[j]);
                }
                inverse(w[i]);
                for (int j = 0; j < 256; j++) {
                    w1[i][j] = high(w[i][j]);
                }
            }
            byte[] seed = hash(challenge, mu, upper(w1));
            int[] c = transform(ball(seed));
            byte[] out = Arrays.copyOf(seed, signatureSize());
            if (answers(out, y, s1, c, (1 << gamma1) - beta) && hints(out, w, c, s2, t0, beta)) {
                return out;
            }
        }
    }

    private boolean answers(byte[] out, int[][] y, int[][] s1, int[] c, int bound) {
        for (int i = 0; i < l; i++) {
            add(y[i], product(c, s1[i]));
            if (exceeds(y[i], bound)) {
                return false;
            }
            pack(out, challenge + 32 * (gamma1 + 1) * i, below(1 << gamma1, y[i]), gamma1 + 1);
        }
        return true;
    }

    private boolean hints(byte[] out, int[][] w, int[] c, int[][] s2, int[][] t0, int beta) {
        int from = out.length - omega - k;
        int n = 0;
        for (int i = 0; i < k; i++) {
            int[] r = w[i];
            subtract(r, product(c, s2[i]));
            for (int v : r) {
                if (Math.abs(lowest(v)) >= gamma2 - beta) {
                    return false;
                }
            }
        }
        for (int i = 0; i < k; i++) {
            int[] r = w[i];
            int[] ct0 = product(c, t0[i]);
            if (exceeds(ct0, gamma2)) {
                return false;
            }
            for (int j = 0; j < 256; j++) {
                if (high(r[j]) != high((r[j] + ct0[j]) % Q)) {
                    if (n == omega) {
                        return false;
                    }
                    out[from + n++] = (byte) j;
                }
            }
            out[from + omega + i] = (byte) n;
        }
        return true;
    }

    /** Algorithm 8. */
    boolean verify(byte[] pk, byte[] message, byte[] signature) {
        boolean[][] hints = hints(signature);
        if (hints == null) {
            return false;
        }
        int[][] z = new int[l][];
        for (int i = 0; i < l; i++) {
            int[] f = below(1 << gamma1, unpack(signature, challenge + 32 * (gamma1 + 1) * i, gamma1 + 1));
            if (exceeds(f, (1 << gamma1) - tau * eta)) {
                return false;
            }
            z[i] = transform(f);
        }
        byte[] seed = Arrays.copyOf(signature, challenge);
        int[] c = transform(ball(seed));
        byte[] mu = hash(64, hash(64, pk), message);
        int[][][] a = matrix(Arrays.copyOf(pk, 32));
        int[][] w1 = new int[k][256];
        int m = (Q - 1) / (2 * gamma2);
        for (int i = 0; i < k; i++) {
            int[] t = unpack(pk, 32 + 320 * i, 10);
            for (int j = 0; j < 256; j++) {
                t[j] = t[j] << 13;
            }
            int[] ct = new int[256];
            multiply(ct, c, transform(t));
            int[] w = new int[256];
            for (int j = 0; j < l; j++) {
                multiply(w, a[i][j], z[j]);
            }
            subtract(w, ct);
            inverse(w);
            for (int j = 0; j < 256; j++) {
                int upper = high(w[j]);
                w1[i][j] = !hints[i][j] ? upper : lowest(w[j]) > 0 ? (upper + 1) % m : (upper + m - 1) % m;
            }
        }
        return Arrays.equals(seed, hash(challenge, mu, upper(w1)));
    }

    /** Algorithm 21; null if they are not as they are written. */
    private boolean[][] hints(byte[] signature) {
        int from = signature.length - omega - k;
        boolean[][] h = new boolean[k][256];
        int at = 0;
        for (int i = 0; i < k; i++) {
            int to = signature[from + omega + i] & 0xff;
            if (to < at || to > omega) {
                return null;
            }
            for (int first = at; at < to; at++) {
                if (at > first && (signature[from + at - 1] & 0xff) >= (signature[from + at] & 0xff)) {
                    return null;
                }
                h[i][signature[from + at] & 0xff] = true;
            }
        }
        for (; at < omega; at++) {
            if (signature[from + at] != 0) {
                return null;
            }
        }
        return h;
    }
}

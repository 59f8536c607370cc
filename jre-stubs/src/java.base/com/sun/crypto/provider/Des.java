package com.sun.crypto.provider;

/** DES, once or three times (FIPS 46-3). */
final class Des extends BlockCipher {
    private static final byte[] IP = {58,50,42,34,26,18,10,2,60,52,44,36,28,20,12,4,62,54,46,38,30,22,14,6,64,56,48,40,32,24,16,8,57,49,41,33,25,17,9,1,59,51,43,35,27,19,11,3,61,53,45,37,29,21,13,5,63,55,47,39,31,23,15,7};
    private static final byte[] P = {16,7,20,21,29,12,28,17,1,15,23,26,5,18,31,10,2,8,24,14,32,27,3,9,19,13,30,6,22,11,4,25};
    private static final byte[] PC1 = {57,49,41,33,25,17,9,1,58,50,42,34,26,18,10,2,59,51,43,35,27,19,11,3,60,52,44,36,63,55,47,39,31,23,15,7,62,54,46,38,30,22,14,6,61,53,45,37,29,21,13,5,28,20,12,4};
    private static final byte[] PC2 = {14,17,11,24,1,5,3,28,15,6,21,10,23,19,12,4,26,8,16,7,27,20,13,2,41,52,31,37,47,55,30,40,51,45,33,48,44,49,39,56,34,53,46,42,50,36,29,32};
    private static final String S = "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06df18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e"
        + "2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23cd2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b";
    /** Substitution and permutation of six bits in each place. */
    private static int[][] boxes;

    /** One key for each pass. */
    private final long[][] keys;

    Des(byte[] key) {
        super(8);
        if (boxes == null) {
            boxes = boxes();
        }
        keys = new long[key.length / 8][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = schedule(load(key, 8 * i));
        }
    }

    private static int[][] boxes() {
        int[][] made = new int[8][64];
        for (int b = 0; b < 8; b++) {
            for (int x = 0; x < 64; x++) {
                int row = x >> 4 & 2 | x & 1;
                int v = Character.digit(S.charAt(64 * b + 16 * row + (x >> 1 & 15)), 16);
                made[b][x] = (int) permute((long) v << 28 - 4 * b, 32, P);
            }
        }
        return made;
    }

    /** The bits of the table's places, the highest of n being the first. */
    private static long permute(long v, int n, byte[] table) {
        long r = 0;
        for (byte place : table) {
            r = r << 1 | v >>> n - place & 1;
        }
        return r;
    }

    private static long[] schedule(long key) {
        long both = permute(key, 64, PC1);
        int c = (int) (both >>> 28);
        int d = (int) both & 0xfffffff;
        long[] k = new long[16];
        for (int i = 0; i < 16; i++) {
            int by = i == 0 || i == 1 || i == 8 || i == 15 ? 1 : 2;
            c = (c << by | c >>> 28 - by) & 0xfffffff;
            d = (d << by | d >>> 28 - by) & 0xfffffff;
            k[i] = permute((long) c << 28 | d, 56, PC2);
        }
        return k;
    }

    private static long load(byte[] b, int at) {
        long v = 0;
        for (int i = 0; i < 8; i++) {
            v = v << 8 | b[at + i] & 0xff;
        }
        return v;
    }

    private static long pass(long v, long[] k, boolean back) {
        int l = (int) (v >>> 32);
        int r = (int) v;
        int[][] box = boxes;
        for (int i = 0; i < 16; i++) {
            long key = k[back ? 15 - i : i];
            int f = 0;
            // The expansion: six bits around each four, beginning with the last bit.
            int turned = Integer.rotateRight(r, 1);
            for (int b = 0; b < 8; b++) {
                f |= box[b][(Integer.rotateLeft(turned, 4 * b) >>> 26 ^ (int) (key >>> 42 - 6 * b)) & 63];
            }
            int next = l ^ f;
            l = r;
            r = next;
        }
        return (long) r << 32 | l & 0xffffffffL;
    }

    private void apply(byte[] in, int from, byte[] out, int to, boolean back) {
        long v = permute(load(in, from), 64, IP);
        int n = keys.length;
        for (int i = 0; i < n; i++) {
            // Three passes: there, back and there again.
            v = pass(v, keys[back ? n - 1 - i : i], back ^ (i & 1) != 0);
        }
        long r = 0;
        for (int i = 0; i < 64; i++) {
            r |= (v >>> 63 - i & 1) << 64 - IP[i];
        }
        for (int i = 0; i < 8; i++) {
            out[to + i] = (byte) (r >>> 56 - 8 * i);
        }
    }

    @Override
    void encrypt(byte[] in, int from, byte[] out, int to) {
        apply(in, from, out, to, false);
    }

    @Override
    void decrypt(byte[] in, int from, byte[] out, int to) {
        apply(in, from, out, to, true);
    }

    /** Sets the last bit of each byte so that the number of bits is odd. */
    static byte[] odd(byte[] key) {
        byte[] k = key.clone();
        for (int i = 0; i < k.length; i++) {
            int b = k[i] & 0xfe;
            k[i] = (byte) (b | (Integer.bitCount(b) & 1 ^ 1));
        }
        return k;
    }
}

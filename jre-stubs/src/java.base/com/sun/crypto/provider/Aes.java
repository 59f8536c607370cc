package com.sun.crypto.provider;

/** The Advanced Encryption Standard (FIPS 197): one block of 16 bytes at a time. */
final class Aes extends BlockCipher {
    static final int BLOCK = 16;

    /** The substitution and its inverse, and multiples of it for whole columns. */
    private static final class Tables {
        static final int[] BOX = new int[256];
        static final int[] BACK = new int[256];

        static {
            int p = 1;
            int q = 1;
            do {
                // p runs through the field, q through the inverses.
                p = (p ^ p << 1 ^ ((p & 0x80) != 0 ? 0x11b : 0)) & 255;
                q ^= q << 1;
                q ^= q << 2;
                q ^= q << 4;
                q &= 255;
                if ((q & 0x80) != 0) {
                    q ^= 9;
                }
                int x = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4);
                BOX[p] = (x ^ 0x63) & 255;
            } while (p != 1);
            BOX[0] = 0x63;
            for (int i = 0; i < 256; i++) {
                BACK[BOX[i]] = i;
            }
        }
    }

    private final int rounds;
    /** The round keys, a byte in each. */
    private final int[] keys;

    Aes(byte[] key) {
        super(BLOCK);
        int words = key.length / 4;
        rounds = words + 6;
        keys = new int[16 * (rounds + 1)];
        for (int i = 0; i < key.length; i++) {
            keys[i] = key[i] & 255;
        }
        int round = 1;
        for (int w = words; w < 4 * (rounds + 1); w++) {
            int[] t = {keys[4 * w - 4], keys[4 * w - 3], keys[4 * w - 2], keys[4 * w - 1]};
            if (w % words == 0) {
                t = new int[] {Tables.BOX[t[1]] ^ round, Tables.BOX[t[2]], Tables.BOX[t[3]], Tables.BOX[t[0]]};
                round = twice(round);
            } else if (words > 6 && w % words == 4) {
                t = new int[] {Tables.BOX[t[0]], Tables.BOX[t[1]], Tables.BOX[t[2]], Tables.BOX[t[3]]};
            }
            for (int k = 0; k < 4; k++) {
                keys[4 * w + k] = keys[4 * (w - words) + k] ^ t[k];
            }
        }
    }

    private static int twice(int x) {
        return (x << 1 ^ ((x & 0x80) != 0 ? 0x1b : 0)) & 255;
    }

    @Override
    void encrypt(byte[] in, int from, byte[] out, int to) {
        int[] s = new int[16];
        int[] t = new int[16];
        for (int i = 0; i < 16; i++) {
            s[i] = in[from + i] & 255 ^ keys[i];
        }
        int[] box = Tables.BOX;
        for (int r = 1; r <= rounds; r++) {
            for (int c = 0; c < 16; c += 4) {
                int a = box[s[c]];
                int b = box[s[c + 5 & 15]];
                int d = box[s[c + 10 & 15]];
                int e = box[s[c + 15 & 15]];
                if (r < rounds) {
                    int all = a ^ b ^ d ^ e;
                    int first = a;
                    a ^= all ^ twice(a ^ b);
                    b ^= all ^ twice(b ^ d);
                    d ^= all ^ twice(d ^ e);
                    e ^= all ^ twice(e ^ first);
                }
                int k = 16 * r + c;
                t[c] = a ^ keys[k];
                t[c + 1] = b ^ keys[k + 1];
                t[c + 2] = d ^ keys[k + 2];
                t[c + 3] = e ^ keys[k + 3];
            }
            int[] swap = s;
            s = t;
            t = swap;
        }
        for (int i = 0; i < 16; i++) {
            out[to + i] = (byte) s[i];
        }
    }

    @Override
    void decrypt(byte[] in, int from, byte[] out, int to) {
        int[] s = new int[16];
        int[] t = new int[16];
        for (int i = 0; i < 16; i++) {
            s[i] = in[from + i] & 255 ^ keys[16 * rounds + i];
        }
        int[] back = Tables.BACK;
        for (int r = rounds - 1; r >= 0; r--) {
            for (int c = 0; c < 16; c += 4) {
                int k = 16 * r + c;
                int a = back[s[c]] ^ keys[k];
                int b = back[s[c + 13 & 15]] ^ keys[k + 1];
                int d = back[s[c + 10 & 15]] ^ keys[k + 2];
                int e = back[s[c + 7 & 15]] ^ keys[k + 3];
                if (r > 0) {
                    int x = twice(twice(a ^ d));
                    int y = twice(twice(b ^ e));
                    a ^= x;
                    d ^= x;
                    b ^= y;
                    e ^= y;
                    int all = a ^ b ^ d ^ e;
                    int first = a;
                    a ^= all ^ twice(a ^ b);
                    b ^= all ^ twice(b ^ d);
                    d ^= all ^ twice(d ^ e);
                    e ^= all ^ twice(e ^ first);
                }
                t[c] = a;
                t[c + 1] = b;
                t[c + 2] = d;
                t[c + 3] = e;
            }
            int[] swap = s;
            s = t;
            t = swap;
        }
        for (int i = 0; i < 16; i++) {
            out[to + i] = (byte) s[i];
        }
    }
}

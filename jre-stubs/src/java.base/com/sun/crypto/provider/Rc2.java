package com.sun.crypto.provider;

import java.util.HexFormat;

/** RC2 (RFC 2268). */
final class Rc2 extends BlockCipher {
    private static final byte[] TABLE = HexFormat.of().parseHex("d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82"
        + "54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb6266fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7"
        + "08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731"
        + "2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad");

    private final int[] k = new int[64];

    /** With so many effective bits, or all of the key for 0. */
    Rc2(byte[] key, int effective) {
        super(8);
        int bits = effective == 0 ? 8 * key.length : effective;
        byte[] l = new byte[128];
        System.arraycopy(key, 0, l, 0, key.length);
        for (int i = key.length; i < 128; i++) {
            l[i] = TABLE[l[i - 1] + l[i - key.length] & 255];
        }
        int n = bits + 7 >> 3;
        l[128 - n] = TABLE[l[128 - n] & 255 >> (-bits & 7)];
        for (int i = 127 - n; i >= 0; i--) {
            l[i] = TABLE[(l[i + 1] ^ l[i + n]) & 255];
        }
        for (int i = 0; i < 64; i++) {
            k[i] = l[2 * i] & 255 | (l[2 * i + 1] & 255) << 8;
        }
    }

    private static int[] words(byte[] in, int from) {
        int[] r = new int[4];
        for (int i = 0; i < 4; i++) {
            r[i] = in[from + 2 * i] & 255 | (in[from + 2 * i + 1] & 255) << 8;
        }
        return r;
    }

    private static void store(int[] r, byte[] out, int to) {
        for (int i = 0; i < 4; i++) {
            out[to + 2 * i] = (byte) r[i];
            out[to + 2 * i + 1] = (byte) (r[i] >> 8);
        }
    }

    private static int shift(int i) {
        return i == 3 ? 5 : i + 1;
    }

    @Override
    void encrypt(byte[] in, int from, byte[] out, int to) {
        int[] r = words(in, from);
        for (int round = 0, j = 0; round < 16; round++) {
            for (int i = 0; i < 4; i++) {
                int v = r[i] + k[j++] + (r[i + 3 & 3] & r[i + 2 & 3]) + (~r[i + 3 & 3] & r[i + 1 & 3]) & 0xffff;
                r[i] = (v << shift(i) | v >> 16 - shift(i)) & 0xffff;
            }
            for (int i = 0; i < 4 && (round == 4 || round == 10); i++) {
                r[i] = r[i] + k[r[i + 3 & 3] & 63] & 0xffff;
            }
        }
        store(r, out, to);
    }

    @Override
    void decrypt(byte[] in, int from, byte[] out, int to) {
        int[] r = words(in, from);
        for (int round = 15, j = 63; round >= 0; round--) {
            for (int i = 3; i >= 0 && (round == 4 || round == 10); i--) {
                r[i] = r[i] - k[r[i + 3 & 3] & 63] & 0xffff;
            }
            for (int i = 3; i >= 0; i--) {
                int v = (r[i] >> shift(i) | r[i] << 16 - shift(i)) & 0xffff;
                r[i] = v - k[j--] - (r[i + 3 & 3] & r[i + 2 & 3]) - (~r[i + 3 & 3] & r[i + 1 & 3]) & 0xffff;
            }
        }
        store(r, out, to);
    }
}

package com.sun.crypto.provider;

import java.math.BigInteger;

/** Blowfish, whose tables are the digits of pi. */
final class Blowfish extends BlockCipher {
    private static int[] digits;

    private final int[] p = new int[18];
    private final int[] s = new int[1024];

    Blowfish(byte[] key) {
        super(8);
        if (digits == null) {
            digits = pi();
        }
        System.arraycopy(digits, 0, p, 0, 18);
        System.arraycopy(digits, 18, s, 0, 1024);
        for (int i = 0, k = 0; i < 18; i++) {
            int word = 0;
            for (int b = 0; b < 4; b++) {
                word = word << 8 | key[k] & 0xff;
                k = (k + 1) % key.length;
            }
            p[i] ^= word;
        }
        long v = 0;
        for (int i = 0; i < 18; i += 2) {
            v = apply(v);
            p[i] = (int) (v >>> 32);
            p[i + 1] = (int) v;
        }
        for (int i = 0; i < 1024; i += 2) {
            v = apply(v);
            s[i] = (int) (v >>> 32);
            s[i + 1] = (int) v;
        }
    }

    /** The fraction of pi, 1042 words of it. */
    private static int[] pi() {
        BigInteger fraction = DHParameters.pi(32 * 1042).subtract(BigInteger.valueOf(3).shiftLeft(32 * 1042));
        byte[] b = sun.security.rsa.RSACore.bytes(fraction, 4 * 1042);
        int[] words = new int[1042];
        for (int i = 0; i < b.length; i++) {
            words[i >> 2] = words[i >> 2] << 8 | b[i] & 0xff;
        }
        return words;
    }

    private int f(int x) {
        return (s[x >>> 24] + s[256 + (x >> 16 & 255)] ^ s[512 + (x >> 8 & 255)]) + s[768 + (x & 255)];
    }

    private long apply(long v) {
        int l = (int) (v >>> 32);
        int r = (int) v;
        for (int i = 0; i < 16; i += 2) {
            l ^= p[i];
            r ^= f(l);
            r ^= p[i + 1];
            l ^= f(r);
        }
        return (long) (r ^ p[17]) << 32 | (l ^ p[16]) & 0xffffffffL;
    }

    private long undo(long v) {
        int l = (int) (v >>> 32);
        int r = (int) v;
        for (int i = 16; i > 0; i -= 2) {
            l ^= p[i + 1];
            r ^= f(l);
            r ^= p[i];
            l ^= f(r);
        }
        return (long) (r ^ p[0]) << 32 | (l ^ p[1]) & 0xffffffffL;
    }

    private static long load(byte[] b, int at) {
        long v = 0;
        for (int i = 0; i < 8; i++) {
            v = v << 8 | b[at + i] & 0xff;
        }
        return v;
    }

    private static void store(long v, byte[] b, int at) {
        for (int i = 0; i < 8; i++) {
            b[at + i] = (byte) (v >>> 56 - 8 * i);
        }
    }

    @Override
    void encrypt(byte[] in, int from, byte[] out, int to) {
        store(apply(load(in, from)), out, to);
    }

    @Override
    void decrypt(byte[] in, int from, byte[] out, int to) {
        store(undo(load(in, from)), out, to);
    }
}

package com.sun.crypto.provider;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import sun.security.rsa.RSACore;

/** The derivation of keys from passwords of PKCS #12 (RFC 7292, B.2). */
public final class Pkcs12Kdf {
    private Pkcs12Kdf() {
    }

    /** The purpose is 1 for keys, 2 for initialization vectors, 3 for codes. */
    public static byte[] derive(String digest, char[] password, byte[] salt, int rounds, int purpose, int length) throws NoSuchAlgorithmException {
        MessageDigest md = MessageDigest.getInstance(digest);
        int v = digest.equals("SHA-384") || digest.startsWith("SHA-512") ? 128 : 64;
        byte[] pass = new byte[0];
        if (password.length > 0) {
            pass = new byte[2 * password.length + 2];
            for (int i = 0; i < password.length; i++) {
                pass[2 * i] = (byte) (password[i] >> 8);
                pass[2 * i + 1] = (byte) password[i];
            }
        }
        byte[] d = new byte[v];
        Arrays.fill(d, (byte) purpose);
        byte[] s = stretch(salt, v);
        byte[] p = stretch(pass, v);
        byte[] all = Arrays.copyOf(s, s.length + p.length);
        System.arraycopy(p, 0, all, s.length, p.length);
        byte[] out = new byte[length];
        for (int at = 0;;) {
            md.update(d);
            byte[] a = md.digest(all);
            for (int i = 1; i < rounds; i++) {
                a = md.digest(a);
            }
            int n = Math.min(a.length, length - at);
            System.arraycopy(a, 0, out, at, n);
            at += n;
            if (at == length) {
                return out;
            }
            BigInteger b = new BigInteger(1, Arrays.copyOf(stretch(a, v), v)).add(BigInteger.ONE);
            for (int i = 0; i < all.length; i += v) {
                BigInteger sum = new BigInteger(1, Arrays.copyOfRange(all, i, i + v)).add(b);
                System.arraycopy(RSACore.bytes(sum, v), 0, all, i, v);
            }
        }
    }

    private static byte[] stretch(byte[] b, int v) {
        byte[] out = new byte[(b.length + v - 1) / v * v];
        for (int i = 0; i < out.length; i++) {
            out[i] = b[i % b.length];
        }
        return out;
    }
}

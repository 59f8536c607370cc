import java.util.*;

public class Hashing {
    static int fnv(byte[] data) { int h = 0x811c9dc5; for (byte b : data) { h ^= b & 0xff; h *= 0x01000193; } return h; }
    static int crc(byte[] data) { int c = -1; for (byte b : data) { c ^= b & 0xff; for (int k = 0; k < 8; k++) c = (c >>> 1) ^ (0xEDB88320 & -(c & 1)); } return ~c; }
    static long adler(byte[] data) { long a = 1, b = 0; for (byte x : data) { a = (a + (x & 0xff)) % 65521; b = (b + a) % 65521; } return b << 16 | a; }

    static String md5(byte[] message) {
        int[] s = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
        int[] t = new int[64];
        for (int i = 0; i < 64; i++) t[i] = (int) (long) ((1L << 32) * Math.abs(Math.sin(i + 1)));
        int blocks = ((message.length + 8) >>> 6) + 1;
        byte[] padding = new byte[(blocks << 6) - message.length];
        padding[0] = (byte) 0x80;
        long bits = (long) message.length << 3;
        for (int i = 0; i < 8; i++) { padding[padding.length - 8 + i] = (byte) bits; bits >>>= 8; }
        int a = 0x67452301, b = 0xEFCDAB89, c = 0x98BADCFE, d = 0x10325476;
        int[] buffer = new int[16];
        for (int i = 0; i < blocks; i++) {
            int index = i << 6;
            for (int j = 0; j < 64; j++, index++) buffer[j >>> 2] = ((int) (index < message.length ? message[index] : padding[index - message.length]) << 24) | (buffer[j >>> 2] >>> 8);
            int oa = a, ob = b, oc = c, od = d;
            for (int j = 0; j < 64; j++) {
                int div = j >>> 4, f = 0, k = j;
                switch (div) {
                    case 0: f = (b & c) | (~b & d); break;
                    case 1: f = (b & d) | (c & ~d); k = (k * 5 + 1) & 15; break;
                    case 2: f = b ^ c ^ d; k = (k * 3 + 5) & 15; break;
                    case 3: f = c ^ (b | ~d); k = (k * 7) & 15; break;
                }
                int temp = b + Integer.rotateLeft(a + f + buffer[k] + t[j], s[(div << 2) | (j & 3)]);
                a = d; d = c; c = b; b = temp;
            }
            a += oa; b += ob; c += oc; d += od;
        }
        StringBuilder out = new StringBuilder();
        for (int v : new int[] {a, b, c, d}) for (int j = 0; j < 4; j++) { out.append(String.format("%02x", v & 0xff)); v >>>= 8; }
        return out.toString();
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", "a", "abc", "message digest", "The quick brown fox jumps over the lazy dog", "x".repeat(1000)}) {
            byte[] b = s.getBytes();
            System.out.println(s.length() + " " + s.hashCode() + " " + fnv(b) + " " + Integer.toHexString(crc(b)) + " " + adler(b) + " " + md5(b) + " " + Arrays.hashCode(b));
        }
        System.out.println(List.of(1, 2, 3).hashCode() + " " + Map.of("a", 1).hashCode() + " " + Set.of("x").hashCode() + " " + Objects.hash("a", 1, 2.5, 'c', null, true, 1L) + " " + Boolean.hashCode(false) + " " + Character.hashCode('a') + " " + Optional.of("o").hashCode());
    }
}

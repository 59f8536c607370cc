import java.nio.charset.StandardCharsets;
import java.security.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.*;

public class Ciphers {
    interface Action {
        Object run() throws Exception;
    }

    static void t(String what, Action a) {
        try {
            Object r = a.run();
            System.out.println(what + " -> " + (r instanceof byte[] b ? hex(b) : r));
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    public static void main(String[] args) throws Exception {
        byte[] iv = new byte[16];
        byte[] key = new byte[32];
        for (int i = 0; i < 32; i++) {
            key[i] = (byte) (i * 7);
            iv[i / 2] = (byte) i;
        }
        byte[] text = "Attack at dawn, and bring the \u00e4pples. More text follows here.".getBytes(StandardCharsets.UTF_8);
        for (int size : new int[] {16, 24, 32}) {
            SecretKeySpec k = new SecretKeySpec(key, 0, size, "AES");
            for (String tr : new String[] {"AES", "AES/ECB/PKCS5Padding", "AES/CBC/PKCS5Padding", "AES/CTR/NoPadding", "AES/OFB/NoPadding", "AES/CFB/NoPadding"}) {
                Cipher c = Cipher.getInstance(tr);
                boolean ecb = tr.equals("AES") || tr.contains("ECB");
                if (ecb) {
                    c.init(Cipher.ENCRYPT_MODE, k);
                } else {
                    c.init(Cipher.ENCRYPT_MODE, k, new IvParameterSpec(iv));
                }
                byte[] out = c.doFinal(text);
                System.out.println(tr + " " + size + " " + c.getBlockSize() + " " + c.getOutputSize(5) + " " + hex(out));
                byte[] p1 = c.update(text, 0, 20);
                byte[] p2 = c.update(text, 20, 30);
                byte[] p3 = c.doFinal(text, 50, text.length - 50);
                System.out.println("  " + (p1 == null ? -1 : p1.length) + " " + (p2 == null ? -1 : p2.length) + " " + p3.length);
                if (ecb) {
                    c.init(Cipher.DECRYPT_MODE, k);
                } else {
                    c.init(Cipher.DECRYPT_MODE, k, new IvParameterSpec(iv));
                }
                System.out.println("  " + new String(c.doFinal(out), StandardCharsets.UTF_8).equals(new String(text, StandardCharsets.UTF_8)) + " " + (c.getIV() == null ? null : hex(c.getIV())));
            }
            Cipher g = Cipher.getInstance("AES/GCM/NoPadding");
            g.init(Cipher.ENCRYPT_MODE, k, new GCMParameterSpec(128, iv, 0, 12));
            g.updateAAD("header".getBytes());
            byte[] sealed = g.doFinal(text);
            System.out.println("GCM " + hex(sealed));
            t("reuse", () -> g.doFinal(text));
            g.init(Cipher.DECRYPT_MODE, k, new GCMParameterSpec(128, iv, 0, 12));
            g.updateAAD("header".getBytes());
            System.out.println(Arrays.equals(text, g.doFinal(sealed)));
            sealed[3] ^= 1;
            g.updateAAD("header".getBytes());
            t("tampered", () -> g.doFinal(sealed));
            g.init(Cipher.ENCRYPT_MODE, k, new GCMParameterSpec(96, iv));
            System.out.println("GCM " + hex(g.doFinal(new byte[0])));
        }
        SecretKeySpec k = new SecretKeySpec(key, 0, 16, "AES");
        Cipher c = Cipher.getInstance("AES/CBC/NoPadding");
        c.init(Cipher.ENCRYPT_MODE, k, new IvParameterSpec(iv));
        t("odd", () -> c.doFinal(new byte[15]));
        t("even", () -> c.doFinal(new byte[32]));
        Cipher d = Cipher.getInstance("AES/CBC/PKCS5Padding");
        d.init(Cipher.DECRYPT_MODE, k, new IvParameterSpec(iv));
        t("bad padding", () -> d.doFinal(new byte[16]));
        t("bad length", () -> d.doFinal(new byte[17]));
        t("no init", () -> Cipher.getInstance("AES").doFinal());
        t("key length", () -> {
            Cipher.getInstance("AES").init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[5], "AES"));
            return "";
        });
        t("iv length", () -> {
            Cipher.getInstance("AES/CBC/PKCS5Padding").init(Cipher.ENCRYPT_MODE, k, new IvParameterSpec(new byte[5]));
            return "";
        });
        t("no iv", () -> {
            Cipher.getInstance("AES/CBC/PKCS5Padding").init(Cipher.DECRYPT_MODE, k);
            return "";
        });
        t("none", () -> Cipher.getInstance("Nope"));
        t("none", () -> Cipher.getInstance("AES/XYZ/PKCS5Padding"));
        t("format", () -> Cipher.getInstance("AES/CBC"));
        KeyGenerator kg = KeyGenerator.getInstance("AES");
        kg.init(128);
        SecretKey made = kg.generateKey();
        System.out.println(made.getAlgorithm() + " " + made.getEncoded().length + " " + made.getFormat() + " " + KeyGenerator.getInstance("HmacSHA256").generateKey().getEncoded().length);
        t("size", () -> {
            kg.init(100);
            return "";
        });
        t("gen", () -> KeyGenerator.getInstance("NOPE"));
        SecretKeyFactory f = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        System.out.println(hex(f.generateSecret(new PBEKeySpec("password".toCharArray(), "salt".getBytes(), 100, 256)).getEncoded()));
        SecretKey sk = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1").generateSecret(new PBEKeySpec("p\u00e4ss".toCharArray(), "NaCl1234".getBytes(), 20, 160));
        System.out.println(hex(sk.getEncoded()) + " " + sk.getAlgorithm() + " " + sk.getFormat());
        t("factory", () -> SecretKeyFactory.getInstance("NOPE"));
        t("pbe", () -> new PBEKeySpec("x".toCharArray(), new byte[0], 1, 1));
        System.out.println(Base64.getEncoder().encodeToString(new SealedLike().run(k)));
    }

    static class SealedLike {
        byte[] run(SecretKey k) throws Exception {
            Cipher c = Cipher.getInstance("AES/ECB/PKCS5Padding");
            c.init(Cipher.ENCRYPT_MODE, k);
            byte[] out = new byte[64];
            int n = c.update("0123456789abcdefXYZ".getBytes(), 0, 19, out);
            n += c.doFinal(out, n);
            return Arrays.copyOf(out, n);
        }
    }
}

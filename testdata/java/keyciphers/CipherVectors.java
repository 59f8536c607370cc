import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.DESKeySpec;
import javax.crypto.spec.DESedeKeySpec;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Ciphers with fixed keys. */
public class CipherVectors {
    static final HexFormat HEX = HexFormat.of();
    static final byte[] TEXT = "The quick brown fox jumps over the lazy dog, twice and again.".getBytes(StandardCharsets.US_ASCII);

    static byte[] bytes(int n) {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) (i * 17 + 3);
        }
        return b;
    }

    static void run(String transformation, Key key, AlgorithmParameterSpec params) throws Exception {
        Cipher c = Cipher.getInstance(transformation);
        String before = c.toString();
        c.init(Cipher.ENCRYPT_MODE, key, params);
        byte[] text = transformation.contains("NoPadding") && (transformation.contains("ECB") || transformation.contains("CBC"))
            ? java.util.Arrays.copyOf(TEXT, 48) : TEXT;
        byte[] first = c.update(text, 0, 20);
        byte[] last = c.doFinal(text, 20, text.length - 20);
        int n = first == null ? 0 : first.length;
        byte[] all = new byte[n + last.length];
        if (first != null) {
            System.arraycopy(first, 0, all, 0, n);
        }
        System.arraycopy(last, 0, all, n, last.length);
        System.out.println(transformation + " " + n + " " + HEX.formatHex(all));
        Cipher d = Cipher.getInstance(transformation);
        d.init(Cipher.DECRYPT_MODE, key, params);
        System.out.println("  " + java.util.Arrays.equals(d.doFinal(all), text) + " " + c.getBlockSize() + " " + c.getOutputSize(5) + " " + before + " | " + d);
        AlgorithmParameters p = d.getParameters();
        System.out.println("  " + (p == null ? "none" : p.getAlgorithm() + " " + HEX.formatHex(p.getEncoded())));
    }

    interface Action {
        Object run() throws Exception;
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Exception e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        SecretKey des = SecretKeyFactory.getInstance("DES").generateSecret(new DESKeySpec(bytes(8)));
        SecretKey triple = SecretKeyFactory.getInstance("DESede").generateSecret(new DESedeKeySpec(bytes(24)));
        SecretKey aes = new SecretKeySpec(bytes(32), "AES");
        SecretKey blowfish = new SecretKeySpec(bytes(16), "Blowfish");
        IvParameterSpec iv8 = new IvParameterSpec(bytes(8));
        IvParameterSpec iv16 = new IvParameterSpec(bytes(16));
        System.out.println(HEX.formatHex(des.getEncoded()) + " " + HEX.formatHex(triple.getEncoded()) + " " + des.getAlgorithm());
        run("DES/ECB/PKCS5Padding", des, null);
        run("DES/CBC/PKCS5Padding", des, iv8);
        run("DES/CBC/NoPadding", des, iv8);
        run("DESede", triple, null);
        run("DESede/CBC/PKCS5Padding", triple, iv8);
        run("TripleDES/CTR/NoPadding", triple, iv8);
        run("Blowfish", blowfish, null);
        run("Blowfish/CBC/PKCS5Padding", blowfish, iv8);
        run("Blowfish/OFB/NoPadding", blowfish, iv8);
        run("RC4", new SecretKeySpec(bytes(16), "RC4"), null);
        run("AES", aes, null);
        run("AES/CBC/PKCS5Padding", aes, iv16);
        run("AES/CTR/NoPadding", aes, iv16);
        run("AES/CFB/NoPadding", aes, iv16);
        run("AES/GCM/NoPadding", aes, new GCMParameterSpec(128, bytes(12)));
        run("AES/GCM/NoPadding", aes, new GCMParameterSpec(96, bytes(16)));
        run("ChaCha20", new SecretKeySpec(bytes(32), "ChaCha20"), new ChaCha20ParameterSpec(bytes(12), 7));
        run("ChaCha20-Poly1305", new SecretKeySpec(bytes(32), "ChaCha20"), new IvParameterSpec(bytes(12)));
        for (String name : new String[] {"PBEWithMD5AndDES", "PBEWithMD5AndTripleDES", "PBEWithSHA1AndDESede", "PBEWithSHA1AndRC4_128"}) {
            SecretKey password = SecretKeyFactory.getInstance(name).generateSecret(new PBEKeySpec("secret word".toCharArray()));
            System.out.println(password.getAlgorithm() + " " + password.getFormat() + " " + new String(password.getEncoded()));
            run(name, password, new PBEParameterSpec(bytes(8), 1000));
        }
        for (String name : new String[] {"PBEWithHmacSHA1AndAES_128", "PBEWithHmacSHA256AndAES_256", "PBEWithHmacSHA512AndAES_128"}) {
            SecretKey password = SecretKeyFactory.getInstance(name).generateSecret(new PBEKeySpec("secret word".toCharArray()));
            run(name, password, new PBEParameterSpec(bytes(16), 1000, iv16));
        }
        Cipher sealed = Cipher.getInstance("ChaCha20-Poly1305");
        sealed.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(HEX.parseHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"), "ChaCha20"),
            new IvParameterSpec(HEX.parseHex("070000004041424344454647")));
        sealed.updateAAD(HEX.parseHex("50515253c0c1c2c3c4c5c6c7"));
        System.out.println(HEX.formatHex(sealed.doFinal(("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
            + "sunscreen would be it.").getBytes(StandardCharsets.US_ASCII))));
        show("reuse", () -> {
            sealed.doFinal(new byte[3]);
            return "done";
        });
        show("tampered", () -> {
            Cipher d = Cipher.getInstance("AES/GCM/NoPadding");
            d.init(Cipher.DECRYPT_MODE, aes, new GCMParameterSpec(128, bytes(12)));
            return d.doFinal(bytes(40)).length;
        });
        show("short", () -> {
            Cipher d = Cipher.getInstance("AES/GCM/NoPadding");
            d.init(Cipher.DECRYPT_MODE, aes, new GCMParameterSpec(128, bytes(12)));
            return d.doFinal(bytes(4)).length;
        });
        for (String name : new String[] {"AES/XYZ/NoPadding", "AES/CBC/Odd", "AES/CBC", "Nothing", "", "AES/CTR/PKCS5Padding", "RSA/CBC/PKCS1Padding", "//"}) {
            show("'" + name + "'", () -> Cipher.getInstance(name));
            show("'" + name + "' of SunJCE", () -> Cipher.getInstance(name, "SunJCE"));
        }
        show("no provider", () -> Cipher.getInstance("AES", "Nobody"));
        show("key length", () -> {
            Cipher.getInstance("AES").init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes(5), "AES"));
            return "fine";
        });
        show("DES with AES", () -> {
            Cipher.getInstance("DES").init(Cipher.ENCRYPT_MODE, aes);
            return "fine";
        });
        show("iv length", () -> {
            Cipher.getInstance("AES/CBC/PKCS5Padding").init(Cipher.ENCRYPT_MODE, aes, iv8);
            return "fine";
        });
        show("ecb with iv", () -> {
            Cipher.getInstance("AES").init(Cipher.ENCRYPT_MODE, aes, iv16);
            return "fine";
        });
        show("decrypt without iv", () -> {
            Cipher.getInstance("AES/CBC/PKCS5Padding").init(Cipher.DECRYPT_MODE, aes);
            return "fine";
        });
        show("not initialized", () -> Cipher.getInstance("AES").doFinal(TEXT));
        show("mode", () -> {
            Cipher c = Cipher.getInstance("AES");
            c.init(9, aes);
            return "fine";
        });
        show("for wrapping", () -> {
            Cipher c = Cipher.getInstance("AES");
            c.init(Cipher.WRAP_MODE, aes);
            System.out.println(HEX.formatHex(c.wrap(des)) + " " + c);
            return c.doFinal(TEXT);
        });
        show("block size", () -> {
            Cipher c = Cipher.getInstance("AES/ECB/NoPadding");
            c.init(Cipher.ENCRYPT_MODE, aes);
            return c.doFinal(TEXT);
        });
        show("padding", () -> {
            Cipher c = Cipher.getInstance("DES");
            c.init(Cipher.DECRYPT_MODE, des);
            return c.doFinal(bytes(16));
        });
        show("reuse of the vector", () -> {
            Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
            c.init(Cipher.ENCRYPT_MODE, aes, new GCMParameterSpec(128, bytes(12)));
            c.doFinal(TEXT);
            c.init(Cipher.ENCRYPT_MODE, aes, new GCMParameterSpec(128, bytes(12)));
            return "fine";
        });
        show("buffer", () -> {
            Cipher c = Cipher.getInstance("AES");
            c.init(Cipher.ENCRYPT_MODE, aes);
            return c.doFinal(TEXT, 0, 10, new byte[5]);
        });
        for (String name : new String[] {"AES", "DES", "DESede", "Blowfish", "ChaCha20", "HmacSHA256", "HmacSHA3-512", "RC4"}) {
            KeyGenerator g = KeyGenerator.getInstance(name);
            SecretKey k = g.generateKey();
            System.out.println(name + " " + k.getAlgorithm() + " " + k.getEncoded().length + " " + k.getFormat() + " " + g.getProvider().getName());
            show("  of 13 bits", () -> {
                g.init(13);
                return "fine";
            });
        }
        System.out.println(Cipher.getMaxAllowedKeyLength("AES") + " " + Cipher.getMaxAllowedParameterSpec("AES"));
    }
}

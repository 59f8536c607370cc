import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.util.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Digests {
    interface Action {
        Object run() throws Exception;
    }

    static void t(String what, Action a) {
        try {
            System.out.println(what + " -> " + a.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    public static class Xor extends MessageDigestSpi {
        private byte x;

        protected void engineUpdate(byte b) {
            x ^= b;
        }

        protected void engineUpdate(byte[] b, int off, int len) {
            for (int i = off; i < off + len; i++) {
                x ^= b[i];
            }
        }

        protected byte[] engineDigest() {
            byte[] r = {x};
            x = 0;
            return r;
        }

        protected void engineReset() {
            x = 0;
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] text = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8);
        byte[] million = new byte[100_000];
        for (int i = 0; i < million.length; i++) {
            million[i] = (byte) (i * 31);
        }
        for (String a : new String[] {"MD2", "MD5", "SHA", "SHA-1", "SHA1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA-512/224", "SHA-512/256", "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512", "sha-256"}) {
            MessageDigest d = MessageDigest.getInstance(a);
            System.out.println(a + " " + d.getDigestLength() + " " + d.getAlgorithm() + " " + d.getProvider().getName() + " " + hex(d.digest()));
            System.out.println("  " + hex(d.digest(text)));
            if (!a.equals("MD2")) {
                d.update(million, 0, 99_999);
                MessageDigest copy = (MessageDigest) d.clone();
                d.update(million[99_999]);
                System.out.println("  " + hex(d.digest()) + " " + hex(copy.digest()).substring(0, 8));
            }
        }
        MessageDigest m = MessageDigest.getInstance("SHA-256");
        m.update(ByteBuffer.wrap(text));
        m.update(ByteBuffer.allocateDirect(10));
        System.out.println(hex(m.digest()));
        System.out.print(m);
        byte[] out = new byte[40];
        m.update(text);
        System.out.println(m.digest(out, 4, 32) + " " + hex(out));
        t("short", () -> m.digest(out, 0, 10));
        t("none", () -> MessageDigest.getInstance("SHA-9"));
        t("provider", () -> MessageDigest.getInstance("MD5", "SUN").getProvider());
        t("provider", () -> MessageDigest.getInstance("MD5", "NOPE"));
        t("provider", () -> MessageDigest.getInstance("MD5", ""));
        t("provider", () -> MessageDigest.getInstance("XX", "SUN"));
        t("null", () -> MessageDigest.getInstance(null));
        System.out.println(MessageDigest.isEqual(new byte[] {1}, new byte[] {1}) + " " + MessageDigest.isEqual(null, new byte[0]));
        byte[] key = "key".getBytes();
        for (String a : new String[] {"HmacMD5", "HmacSHA1", "HmacSHA224", "HmacSHA256", "HmacSHA384", "HmacSHA512", "HmacSHA512/256", "HmacSHA3-256"}) {
            Mac mac = Mac.getInstance(a);
            mac.init(new SecretKeySpec(key, a));
            System.out.println(a + " " + mac.getMacLength() + " " + hex(mac.doFinal(text)));
            mac.update(text, 0, 10);
            Mac c = (Mac) mac.clone();
            mac.update((byte) 1);
            System.out.println("  " + hex(mac.doFinal()) + " " + hex(c.doFinal(new byte[] {1})));
            mac.init(new SecretKeySpec(million, 0, 500, a));
            System.out.println("  " + hex(mac.doFinal(million)));
        }
        t("mac none", () -> Mac.getInstance("HmacNope"));
        t("mac init", () -> Mac.getInstance("HmacSHA256").doFinal());
        t("key empty", () -> new SecretKeySpec(new byte[0], "X"));
        t("key null", () -> new SecretKeySpec(null, "X"));
        SecretKeySpec k = new SecretKeySpec(key, "AES");
        System.out.println(k.getAlgorithm() + " " + k.getFormat() + " " + hex(k.getEncoded()) + " " + k.equals(new SecretKeySpec(key, "aes")) + " " + k.hashCode());
        Provider p = new Provider("Mine", "1.5", "my info") {
        };
        p.put("MessageDigest.XOR", Xor.class.getName());
        p.put("Alg.Alias.MessageDigest.EXOR", "XOR");
        System.out.println(Security.addProvider(p) > 0);
        System.out.println(Security.getProvider("Mine") + " " + p.getVersionStr() + " " + p.getInfo() + " " + p.getName());
        System.out.println(hex(MessageDigest.getInstance("XOR").digest(new byte[] {1, 2, 4})) + " " + hex(MessageDigest.getInstance("exor", "Mine").digest(new byte[] {8})));
        System.out.println(Security.addProvider(p));
        Security.removeProvider("Mine");
        t("removed", () -> MessageDigest.getInstance("XOR"));
        System.out.println(Security.getProvider("SUN").getName() + " " + Security.getProvider("None") + " " + Security.getAlgorithms("MessageDigest").contains("SHA-256"));
        SecureRandom r = SecureRandom.getInstance("SHA1PRNG");
        r.setSeed(42);
        System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextInt(100) + " " + r.nextDouble() + " " + r.nextBoolean() + " " + r.getAlgorithm());
        byte[] rb = new byte[30];
        r.nextBytes(rb);
        System.out.println(hex(rb));
        r.setSeed(new byte[] {1, 2, 3});
        r.nextBytes(rb);
        System.out.println(hex(rb));
        SecureRandom r2 = SecureRandom.getInstance("SHA1PRNG");
        r2.setSeed("seed".getBytes());
        System.out.println(r2.nextInt() + " " + r2.nextGaussian());
        t("rand", () -> SecureRandom.getInstance("NOPE"));
        SecureRandom any = new SecureRandom();
        System.out.println(any.getAlgorithm() + " " + any.generateSeed(8).length + " " + (any.nextLong() != any.nextLong()) + " " + SecureRandom.getInstanceStrong().getAlgorithm() + " " + any.getProvider().getName());
        System.out.println(UUID.nameUUIDFromBytes(text) + " " + UUID.nameUUIDFromBytes(new byte[0]));
    }
}

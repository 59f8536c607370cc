import java.io.*;
import java.math.BigInteger;
import java.security.*;
import java.util.*;
import java.util.zip.*;
import javax.crypto.*;
import javax.crypto.spec.*;

/** Digests, checksums and codes of messages over known and long inputs, streams that digest, and what is refused. */
public class Digests {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    public static void main(String[] args) throws Exception {
        byte[] million = new byte[100_000];
        Arrays.fill(million, (byte) 'a');
        for (String n : new String[] {"MD2", "MD5", "SHA-1", "SHA", "SHA1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA-512/224", "SHA-512/256", "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512", "sha-256", "SHA256", "MD4", "nope", ""}) {
            t(n, () -> {
                MessageDigest d = MessageDigest.getInstance(n);
                return d.getAlgorithm() + " " + d.getDigestLength() + " " + hex(d.digest()) + " " + hex(d.digest("abc".getBytes())).substring(0, 16) + " " + hex(d.digest(million)).substring(0, 16) + " " + d.getProvider().getName();
            });
        }
        for (int len : new int[] {55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 137, 143, 144}) {
            byte[] b = Arrays.copyOf(million, len);
            t("length " + len, () -> {
                StringBuilder s = new StringBuilder();
                for (String n : new String[] {"MD5", "SHA-1", "SHA-256", "SHA-512", "SHA3-256", "SHA3-224"}) {
                    s.append(hex(MessageDigest.getInstance(n).digest(b)), 0, 12).append(' ');
                }
                return s;
            });
        }
        MessageDigest d = MessageDigest.getInstance("SHA-256");
        t("toString", () -> d.toString().replaceAll("@.*", ""));
        d.update((byte) 'a');
        MessageDigest copy = (MessageDigest) d.clone();
        d.update("bc".getBytes());
        d.update("xbcx".getBytes(), 1, 2);
        t("clone", () -> hex(copy.digest("bc".getBytes())).equals(hex(MessageDigest.getInstance("SHA-256").digest("abc".getBytes()))));
        d.reset();
        t("reset", () -> hex(d.digest()).substring(0, 8));
        t("into", () -> {
            byte[] out = new byte[40];
            d.update("abc".getBytes());
            return d.digest(out, 4, 36) + " " + hex(out);
        });
        t("into small", () -> d.digest(new byte[10], 0, 10));
        t("into bounds", () -> d.digest(new byte[10], 5, 10));
        t("equal", () -> MessageDigest.isEqual(new byte[] {1, 2}, new byte[] {1, 2}) + " " + MessageDigest.isEqual(new byte[] {1}, new byte[] {1, 2}) + " " + MessageDigest.isEqual(null, null));
        t("buffer", () -> {
            d.update(java.nio.ByteBuffer.wrap("abc".getBytes(), 1, 2));
            return hex(d.digest()).substring(0, 8);
        });
        t("null name", () -> MessageDigest.getInstance(null));
        t("provider", () -> MessageDigest.getInstance("MD5", "NoSuch"));
        t("provider", () -> MessageDigest.getInstance("MD5", "SUN").getProvider());
        t("stream", () -> {
            DigestInputStream in = new DigestInputStream(new ByteArrayInputStream("hello world".getBytes()), MessageDigest.getInstance("MD5"));
            in.readNBytes(5);
            in.on(false);
            in.readAllBytes();
            DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("MD5"));
            out.write("hello".getBytes());
            return hex(in.getMessageDigest().digest()).equals(hex(out.getMessageDigest().digest())) + " " + in.toString().contains("MD5");
        });
        t("fingerprint", () -> new BigInteger(1, MessageDigest.getInstance("MD5").digest("The quick brown fox".getBytes())).toString(36));
        for (Checksum c : new Checksum[] {new CRC32(), new CRC32C(), new Adler32()}) {
            t(c.getClass().getSimpleName(), () -> {
                StringBuilder s = new StringBuilder(Long.toHexString(c.getValue()));
                c.update("123456789".getBytes());
                s.append(' ').append(Long.toHexString(c.getValue()));
                c.update('x');
                c.update(million, 3, 70000);
                s.append(' ').append(Long.toHexString(c.getValue()));
                c.reset();
                c.update(java.nio.ByteBuffer.wrap("123456789".getBytes()));
                return s.append(' ').append(Long.toHexString(c.getValue()));
            });
            t(" bounds", () -> {
                c.update(new byte[3], 2, 2);
                return "";
            });
        }
        t("checked", () -> {
            CheckedInputStream in = new CheckedInputStream(new ByteArrayInputStream("123456789".getBytes()), new CRC32());
            in.skip(4);
            in.readAllBytes();
            CheckedOutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), new Adler32());
            out.write("123456789".getBytes());
            return Long.toHexString(in.getChecksum().getValue()) + " " + Long.toHexString(out.getChecksum().getValue());
        });
        for (String n : new String[] {"HmacMD5", "HmacSHA1", "HmacSHA224", "HmacSHA256", "HmacSHA384", "HmacSHA512", "HmacSHA3-256", "HmacNope"}) {
            t(n, () -> {
                Mac m = Mac.getInstance(n);
                m.init(new SecretKeySpec("Jefe".getBytes(), n));
                return m.getMacLength() + " " + m.getAlgorithm() + " " + hex(m.doFinal("what do ya want for nothing?".getBytes()));
            });
        }
        t("mac long key", () -> {
            Mac m = Mac.getInstance("HmacSHA256");
            m.init(new SecretKeySpec(new byte[200], "x"));
            m.update((byte) 1);
            m.update(new byte[] {2, 3});
            String one = hex(m.doFinal());
            return one + " " + one.equals(hex(m.doFinal(new byte[] {1, 2, 3})));
        });
        t("mac not started", () -> Mac.getInstance("HmacSHA1").doFinal());
        t("key", () -> new SecretKeySpec(new byte[0], "AES"));
        t("key", () -> new SecretKeySpec(new byte[3], null));
        t("key", () -> new SecretKeySpec(new byte[] {1, 2}, "X").getFormat() + new SecretKeySpec(new byte[] {1, 2}, "X").equals(new SecretKeySpec(new byte[] {1, 2}, "x")) + new SecretKeySpec(new byte[] {1, 2}, "X").hashCode());
        for (String n : new String[] {"PBKDF2WithHmacSHA1", "PBKDF2WithHmacSHA256", "PBKDF2WithHmacSHA512"}) {
            t(n, () -> hex(SecretKeyFactory.getInstance(n).generateSecret(new PBEKeySpec("password".toCharArray(), "salt".getBytes(), 50, 160)).getEncoded()));
        }
        t("aes", () -> {
            Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
            SecretKeySpec k = new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
            c.init(Cipher.ENCRYPT_MODE, k, new IvParameterSpec(new byte[16]));
            byte[] e = c.doFinal("secret message of some length".getBytes());
            c.init(Cipher.DECRYPT_MODE, k, new IvParameterSpec(new byte[16]));
            return hex(e) + " " + new String(c.doFinal(e));
        });
        t("aes gcm", () -> {
            Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
            c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"), new GCMParameterSpec(128, new byte[12]));
            c.updateAAD("header".getBytes());
            return hex(c.doFinal("text".getBytes()));
        });
        t("aes key", () -> {
            Cipher c = Cipher.getInstance("AES/ECB/NoPadding");
            c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[5], "AES"));
            return "";
        });
        t("aes block", () -> {
            Cipher c = Cipher.getInstance("AES/ECB/NoPadding");
            c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"));
            return c.doFinal(new byte[5]);
        });
        t("cipher", () -> Cipher.getInstance("Nope/CBC/PKCS5Padding"));
        t("secure random", () -> {
            SecureRandom r = new SecureRandom();
            byte[] b = new byte[32];
            r.nextBytes(b);
            return r.getAlgorithm().isEmpty() + " " + (new BigInteger(1, b).bitLength() > 100) + " " + r.nextInt(1) + " " + r.generateSeed(4).length + " " + (r.nextInt(10) < 10);
        });
        t("seeded", () -> {
            SecureRandom r = SecureRandom.getInstance("SHA1PRNG");
            r.setSeed(42);
            SecureRandom s = SecureRandom.getInstance("SHA1PRNG");
            s.setSeed(42);
            return r.nextInt() + " " + (r.nextLong() == 0) + " " + s.nextInt();
        });
        t("no generator", () -> SecureRandom.getInstance("Dice"));
    }
}

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Digests, checksums and Base64 of inputs of many lengths, in one piece and in several. */
public class Digests {
    static long seed = 11;

    static int next(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed >>> 33) % bound);
    }

    static byte[] bytes(int n) {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) next(256);
        }
        return b;
    }

    static long checksum(Checksum sum, byte[] b) {
        sum.update(b, 0, b.length);
        long whole = sum.getValue();
        sum.reset();
        int at = 0;
        while (at < b.length) {
            int n = Math.min(b.length - at, 1 + next(50000));
            if (n == 1) {
                sum.update(b[at]);
            } else {
                sum.update(b, at, n);
            }
            at += n;
        }
        return whole == sum.getValue() ? whole : -1;
    }

    static void digests(byte[] b, MessageDigest total, String name) throws Exception {
        MessageDigest digest = MessageDigest.getInstance(name);
        byte[] whole = digest.digest(b);
        int at = 0;
        while (at < b.length) {
            int n = Math.min(b.length - at, 1 + next(b.length));
            digest.update(b, at, n);
            at += n;
        }
        if (!Arrays.equals(whole, digest.digest())) {
            System.out.println(name + " differs in pieces of " + b.length);
        }
        total.update(whole);
    }

    interface Action {
        Object run();
    }

    static void attempt(String what, Action action) {
        try {
            System.out.println(what + " = " + action.run());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + (e instanceof NullPointerException ? "" : ": " + e.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] large = bytes(1_300_001);
        String[] names = {"MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA-512/256", "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512"};
        for (String name : names) {
            MessageDigest total = MessageDigest.getInstance("SHA-256");
            for (int n = 0; n < 290; n += n < 140 ? 1 : 7) {
                digests(bytes(n), total, name);
            }
            System.out.println(name + " " + HexFormat.of().formatHex(total.digest()));
            System.out.println(name + " " + HexFormat.of().formatHex(MessageDigest.getInstance(name).digest(Arrays.copyOf(large, 400_003))));
        }
        MessageDigest part = MessageDigest.getInstance("SHA-256");
        part.update(large, 0, 1000);
        MessageDigest copy = (MessageDigest) part.clone();
        copy.update((byte) 1);
        System.out.println(HexFormat.of().formatHex(part.digest()) + " " + HexFormat.of().formatHex(copy.digest()));
        for (int n : new int[] {0, 1, 2, 7, 8, 9, 63, 64, 65, 1000, 5551, 5552, 5553, 70000, 262144, 262145, 1_300_001}) {
            byte[] b = Arrays.copyOf(large, n);
            System.out.println(n + " " + checksum(new CRC32(), b) + " " + checksum(new CRC32C(), b) + " " + checksum(new Adler32(), b));
        }
        byte[] ones = new byte[700000];
        Arrays.fill(ones, (byte) -1);
        System.out.println(checksum(new CRC32(), ones) + " " + checksum(new CRC32C(), ones) + " " + checksum(new Adler32(), ones));
        CRC32 crc = new CRC32();
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(large, 3, 1000);
        crc.update(buffer);
        System.out.println(crc.getValue() + " " + buffer.position() + " " + buffer.remaining());
        buffer = java.nio.ByteBuffer.wrap(large, 3, 1000).asReadOnlyBuffer();
        crc.update(buffer);
        System.out.println(crc.getValue() + " " + buffer.position());
        attempt("crc range", () -> {
            new CRC32().update(new byte[3], 1, 3);
            return 0;
        });
        attempt("crc null", () -> {
            new CRC32C().update((byte[]) null, 0, 0);
            return 0;
        });
        attempt("adler range", () -> {
            new Adler32().update(new byte[3], -1, 1);
            return 0;
        });
        long sum = 0;
        Base64.Encoder lines = Base64.getMimeEncoder(20, new byte[] {'\n'});
        for (int n = 0; n < 200; n++) {
            byte[] b = bytes(n);
            String[] texts = {Base64.getEncoder().encodeToString(b), Base64.getUrlEncoder().encodeToString(b), Base64.getMimeEncoder().encodeToString(b),
                Base64.getEncoder().withoutPadding().encodeToString(b), lines.encodeToString(b)};
            for (String text : texts) {
                sum = sum * 31 + text.hashCode();
            }
            if (!Arrays.equals(b, Base64.getDecoder().decode(texts[0])) || !Arrays.equals(b, Base64.getUrlDecoder().decode(texts[1]))
                || !Arrays.equals(b, Base64.getMimeDecoder().decode(texts[2])) || !Arrays.equals(b, Base64.getDecoder().decode(texts[3]))
                || !Arrays.equals(b, Base64.getMimeDecoder().decode(texts[4]))) {
                System.out.println("not the same again: " + n);
            }
        }
        String encoded = Base64.getEncoder().encodeToString(large);
        System.out.println(Long.toHexString(sum) + " " + encoded.hashCode() + " " + Arrays.equals(large, Base64.getDecoder().decode(encoded)));
        String mime = Base64.getMimeEncoder().encodeToString(large);
        System.out.println(mime.length() + " " + mime.hashCode() + " " + Arrays.equals(large, Base64.getMimeDecoder().decode(mime)));
        for (String bad : new String[] {"A", "AA", "AAA", "AA=", "AA==", "AAA=", "AAAA=", "AAAAB", "AAAA====", "AA=A", "A=AA", "AAAA*AAA", "AAAA\nAAAA", "AA==AA",
            "AAAAAAAA-_", "\u00e9AAA"}) {
            attempt("basic " + bad.replace("\n", "\\n"), () -> Arrays.toString(Base64.getDecoder().decode(bad)));
            attempt("url " + bad.replace("\n", "\\n"), () -> Arrays.toString(Base64.getUrlDecoder().decode(bad)));
            attempt("mime " + bad.replace("\n", "\\n"), () -> Arrays.toString(Base64.getMimeDecoder().decode(bad)));
        }
    }
}

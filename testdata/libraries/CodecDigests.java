// library: commons-codec
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.commons.codec.binary.*;
import org.apache.commons.codec.digest.*;

/** Encoders and checksums of commons-codec. */
public class CodecDigests {
    public static void main(String[] args) throws Exception {
        byte[][] inputs = {new byte[0], "f".getBytes(), "foobar".getBytes(), "Grüße, 世界".getBytes(StandardCharsets.UTF_8), bytes(200)};
        for (byte[] in : inputs) {
            System.out.println("base64 " + Base64.encodeBase64String(in));
            System.out.println("url    " + Base64.encodeBase64URLSafeString(in));
            System.out.println("base32 " + new Base32().encodeAsString(in));
            System.out.println("hex    " + Hex.encodeHexString(in) + " " + Hex.encodeHexString(in, false).length());
            System.out.println("back   " + new String(Base64.decodeBase64(Base64.encodeBase64String(in)), StandardCharsets.UTF_8).length()
                + " " + new Base32().decode(new Base32().encode(in)).length + " " + Hex.decodeHex(Hex.encodeHex(in)).length);
            System.out.println("crc    " + Integer.toHexString(PureJavaCrc(in)) + " " + MurmurHash3.hash32x86(in) + " " + XX(in));
            long[] h = MurmurHash3.hash128x64(in);
            System.out.println("murmur " + Long.toHexString(h[0]) + Long.toHexString(h[1]) + " " + MurmurHash2.hash64(in, in.length));
        }
        System.out.println(new String(Base64.encodeBase64(bytes(100), true)));
        System.out.println(BinaryCodec.toAsciiString("hi".getBytes()));
        System.out.println(StringUtils.newStringUtf8(StringUtils.getBytesUtf16Be("abc")).length());
        try {
            Hex.decodeHex("abc");
        } catch (Exception e) {
            System.out.println(e);
        }
        try {
            Hex.decodeHex("zz");
        } catch (Exception e) {
            System.out.println(e);
        }
        for (byte[] in : inputs) {
            System.out.println("md5    " + DigestUtils.md5Hex(in));
            System.out.println("sha1   " + DigestUtils.sha1Hex(in));
            System.out.println("sha256 " + DigestUtils.sha256Hex(in));
            System.out.println("sha384 " + DigestUtils.sha384Hex(in));
            System.out.println("others " + DigestUtils.md2Hex(in) + " " + DigestUtils.sha3_256Hex(in) + " " + DigestUtils.sha3_512Hex(in) + " "
                + DigestUtils.sha512_224Hex(in) + " " + DigestUtils.sha512_256Hex(in) + " " + DigestUtils.sha3_224Hex(in) + DigestUtils.sha3_384Hex(in));
            System.out.println("sha512 " + DigestUtils.sha512Hex(in));
        }
        System.out.println(DigestUtils.sha256Hex(new ByteArrayInputStream(bytes(5000))));
        System.out.println(Md5Crypt.md5Crypt("secret".getBytes(), "$1$saltsalt"));
        System.out.println(Md5Crypt.apr1Crypt("secret".getBytes(), "$apr1$saltsalt"));
        System.out.println(Sha2Crypt.sha256Crypt("secret".getBytes(), "$5$rounds=1000$saltsalt"));
        System.out.println(UnixCrypt.crypt("secret", "ab"));
    }

    static int PureJavaCrc(byte[] in) {
        PureJavaCrc32 c = new PureJavaCrc32();
        c.update(in, 0, in.length);
        PureJavaCrc32C d = new PureJavaCrc32C();
        d.update(in, 0, in.length);
        return (int) (c.getValue() ^ d.getValue());
    }

    static long XX(byte[] in) {
        XXHash32 x = new XXHash32();
        x.update(in, 0, in.length);
        return x.getValue();
    }

    static byte[] bytes(int n) {
        byte[] b = new byte[n];
        new Random(n).nextBytes(b);
        return b;
    }
}

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.SecretKeySpec;

/** Keys wrapped by AES: the vectors of RFC 3394. */
public class KeyWrapping {
    static final HexFormat HEX = HexFormat.of();

    static void wrap(String secret, String data) throws Exception {
        Key kek = new SecretKeySpec(HEX.parseHex(secret), "AES");
        Key key = new SecretKeySpec(HEX.parseHex(data), "AES");
        for (String name : new String[] {"AESWrap", "AES/KW/NoPadding"}) {
            Cipher c = Cipher.getInstance(name);
            c.init(Cipher.WRAP_MODE, kek);
            byte[] wrapped = c.wrap(key);
            System.out.println(name + " " + HEX.formatHex(wrapped) + " " + c.getBlockSize() + " " + HEX.formatHex(c.getIV()));
            Cipher d = Cipher.getInstance(name);
            d.init(Cipher.UNWRAP_MODE, kek);
            System.out.println(d.unwrap(wrapped, "AES", Cipher.SECRET_KEY).equals(key));
            wrapped[3] ^= 1;
            try {
                d.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
            } catch (InvalidKeyException e) {
                System.out.println(e.getClass().getName());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        wrap("000102030405060708090A0B0C0D0E0F", "00112233445566778899AABBCCDDEEFF");
        wrap("000102030405060708090A0B0C0D0E0F1011121314151617", "00112233445566778899AABBCCDDEEFF0001020304050607");
        wrap("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F",
            "00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F");
        Key kek = new SecretKeySpec(new byte[16], "AES");
        Cipher c = Cipher.getInstance("AESWrap");
        c.init(Cipher.WRAP_MODE, kek);
        try {
            c.wrap(new SecretKeySpec(new byte[13], "X"));
        } catch (IllegalBlockSizeException e) {
            System.out.println("not a multiple of eight");
        }
        KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
        g.initialize(256);
        KeyPair pair = g.generateKeyPair();
        Cipher cbc = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cbc.init(Cipher.WRAP_MODE, kek);
        byte[] wrapped = cbc.wrap(pair.getPrivate());
        Cipher back = Cipher.getInstance("AES/CBC/PKCS5Padding");
        back.init(Cipher.UNWRAP_MODE, kek, cbc.getParameters());
        System.out.println(back.unwrap(wrapped, "EC", Cipher.PRIVATE_KEY).equals(pair.getPrivate()));
        cbc.init(Cipher.WRAP_MODE, kek);
        wrapped = cbc.wrap(pair.getPublic());
        back.init(Cipher.UNWRAP_MODE, kek, cbc.getParameters());
        System.out.println(back.unwrap(wrapped, "EC", Cipher.PUBLIC_KEY).equals(pair.getPublic()));
    }
}

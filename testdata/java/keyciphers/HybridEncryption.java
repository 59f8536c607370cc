import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.NullCipher;
import javax.crypto.SealedObject;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** A session key under RSA, files under passwords, sealed objects. */
public class HybridEncryption {
    record Order(String customer, int amount) implements Serializable {
    }

    static byte[] encryptFile(byte[] content, String password, byte[] salt, byte[] iv) throws Exception {
        SecretKey derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(password.toCharArray(), salt, 5000, 256));
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived.getEncoded(), "AES"), new GCMParameterSpec(128, iv));
        c.updateAAD("header".getBytes(StandardCharsets.UTF_8));
        return c.doFinal(content);
    }

    static byte[] decryptFile(byte[] content, String password, byte[] salt, byte[] iv) throws Exception {
        SecretKey derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(password.toCharArray(), salt, 5000, 256));
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        c.init(Cipher.DECRYPT_MODE, new SecretKeySpec(derived.getEncoded(), "AES"), new GCMParameterSpec(128, iv));
        c.updateAAD("header".getBytes(StandardCharsets.UTF_8));
        return c.doFinal(content);
    }

    public static void main(String[] args) throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(2048);
        KeyPair pair = g.generateKeyPair();
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(256);
        SecretKey session = keys.generateKey();
        String[] transformations = {"RSA", "RSA/ECB/PKCS1Padding", "RSA/ECB/OAEPWithSHA-256AndMGF1Padding", "RSA/ECB/OAEPWithSHA-1AndMGF1Padding",
            "RSA/ECB/OAEPPadding", "RSA/None/PKCS1Padding"};
        for (String t : transformations) {
            try {
                Cipher c = Cipher.getInstance(t);
                c.init(Cipher.WRAP_MODE, pair.getPublic());
                byte[] wrapped = c.wrap(session);
                Cipher d = Cipher.getInstance(t);
                d.init(Cipher.UNWRAP_MODE, pair.getPrivate());
                Object unwrapped = d.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
                c.init(Cipher.ENCRYPT_MODE, pair.getPublic());
                byte[] secret = c.doFinal("attack at dawn".getBytes(StandardCharsets.UTF_8));
                d.init(Cipher.DECRYPT_MODE, pair.getPrivate());
                System.out.println(t + " " + wrapped.length + " " + unwrapped.equals(session) + " " + new String(d.doFinal(secret), StandardCharsets.UTF_8)
                    + " " + c + " " + c.getBlockSize() + " " + c.getOutputSize(3) + " " + (c.getParameters() == null ? null : c.getParameters().getAlgorithm()));
                try {
                    c.doFinal(new byte[300]);
                } catch (Exception e) {
                    System.out.println("  " + e);
                }
                try {
                    secret[5] ^= 1;
                    d.doFinal(secret);
                    System.out.println("  opened");
                } catch (javax.crypto.BadPaddingException e) {
                    System.out.println("  " + e);
                }
            } catch (java.security.GeneralSecurityException e) {
                System.out.println(t + " " + e);
            }
        }
        Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPPadding");
        OAEPParameterSpec params = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSource.PSpecified(new byte[] {1, 2}));
        oaep.init(Cipher.ENCRYPT_MODE, pair.getPublic(), params);
        byte[] secret = oaep.doFinal(new byte[10]);
        System.out.println(Base64.getEncoder().encodeToString(oaep.getParameters().getEncoded()));
        System.out.println(oaep.getParameters());
        oaep.init(Cipher.DECRYPT_MODE, pair.getPrivate(), params);
        System.out.println(oaep.doFinal(secret).length);
        Cipher signing = Cipher.getInstance("RSA");
        signing.init(Cipher.ENCRYPT_MODE, pair.getPrivate());
        byte[] signed = signing.doFinal("licence for Ada".getBytes(StandardCharsets.UTF_8));
        signing.init(Cipher.DECRYPT_MODE, pair.getPublic());
        System.out.println(new String(signing.doFinal(signed), StandardCharsets.UTF_8));

        Cipher wrap = Cipher.getInstance("AES/CBC/PKCS5Padding");
        byte[] iv = new byte[16];
        wrap.init(Cipher.WRAP_MODE, session, new IvParameterSpec(iv));
        byte[] wrappedPair = wrap.wrap(pair.getPrivate());
        wrap.init(Cipher.UNWRAP_MODE, session, new IvParameterSpec(iv));
        PrivateKey back = (PrivateKey) wrap.unwrap(wrappedPair, "RSA", Cipher.PRIVATE_KEY);
        System.out.println(back.equals(pair.getPrivate()) + " " + back.equals(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(back.getEncoded()))));

        byte[] salt = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        byte[] nonce = "nonce of GCM".getBytes(StandardCharsets.UTF_8);
        byte[] file = encryptFile("the contents of a file".getBytes(StandardCharsets.UTF_8), "correct horse", salt, nonce);
        System.out.println(Base64.getEncoder().encodeToString(file));
        System.out.println(new String(decryptFile(file, "correct horse", salt, nonce), StandardCharsets.UTF_8));
        try {
            decryptFile(file, "battery staple", salt, nonce);
        } catch (javax.crypto.AEADBadTagException e) {
            System.out.println(e.getMessage());
        }

        SecretKey aes = new SecretKeySpec(salt, "AES");
        byte[] data = new byte[100000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * i >> 3);
        }
        Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
        c.init(Cipher.ENCRYPT_MODE, aes, new IvParameterSpec(iv));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CipherOutputStream stream = new CipherOutputStream(out, c)) {
            stream.write(data, 0, 5000);
            stream.write(77);
            stream.write(data, 5000, data.length - 5000);
        }
        System.out.println(out.size() + " " + Arrays.hashCode(out.toByteArray()));
        c.init(Cipher.DECRYPT_MODE, aes, new IvParameterSpec(iv));
        try (CipherInputStream stream = new CipherInputStream(new ByteArrayInputStream(out.toByteArray()), c)) {
            System.out.println(stream.read() + " " + stream.markSupported() + " " + stream.skip(10));
            byte[] rest = stream.readAllBytes();
            System.out.println(rest.length + " " + Arrays.hashCode(rest) + " " + stream.read());
        }

        c.init(Cipher.ENCRYPT_MODE, aes, new IvParameterSpec(iv));
        List<Order> orders = new ArrayList<>(List.of(new Order("Ada", 3), new Order("Grace", 4)));
        SealedObject sealed = new SealedObject((Serializable) orders, c);
        System.out.println(sealed.getAlgorithm() + " " + sealed.getObject(aes));
        c.init(Cipher.DECRYPT_MODE, aes, new IvParameterSpec(iv));
        System.out.println(sealed.getObject(c));
        try {
            sealed.getObject(new SecretKeySpec("fedcba9876543210".getBytes(), "AES"));
            System.out.println("opened");
        } catch (Exception e) {
            System.out.println(e.getClass().getName());
        }
        Cipher none = new NullCipher();
        System.out.println(new String(none.doFinal("plain".getBytes())) + " " + none.getBlockSize() + " " + none.update(new byte[3]).length);
        PublicKey p = pair.getPublic();
        System.out.println(p.getAlgorithm() + " " + p.getFormat());
    }
}

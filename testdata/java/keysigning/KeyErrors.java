import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.security.spec.ECFieldFp;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.KeyAgreement;

/** What is said of wrong names, sizes, keys and states. */
public class KeyErrors {
    interface Action {
        Object run() throws Exception;
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Exception e) {
            StringBuilder sb = new StringBuilder();
            for (Throwable t = e; t != null; t = t.getCause()) {
                sb.append(" <- ").append(t.getClass().getName()).append(": ").append(t.getMessage());
            }
            System.out.println(what + sb);
        }
    }

    public static void main(String[] args) throws Exception {
        KeyPair ec = KeyPairGenerator.getInstance("EC").generateKeyPair();
        KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
        small.initialize(1024);
        KeyPair rsa = small.generateKeyPair();
        KeyPair ed = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (String name : new String[] {"FOO", "SHA256withFOO", "RSA"}) {
            show("signature " + name, () -> Signature.getInstance(name));
            show("signature of a provider " + name, () -> Signature.getInstance(name, "SunRsaSign"));
        }
        show("no provider", () -> Signature.getInstance("SHA256withRSA", "Nobody"));
        show("empty provider", () -> Signature.getInstance("SHA256withRSA", ""));
        show("null", () -> Signature.getInstance(null));
        show("key pair generator", () -> KeyPairGenerator.getInstance("FOO"));
        show("key factory", () -> KeyFactory.getInstance("FOO"));
        show("agreement", () -> KeyAgreement.getInstance("FOO"));
        show("parameters", () -> java.security.AlgorithmParameters.getInstance("FOO"));
        show("wrong key", () -> {
            Signature.getInstance("SHA256withRSA").initSign(ec.getPrivate());
            return "initialized";
        });
        show("wrong key for ECDSA", () -> {
            Signature.getInstance("SHA256withECDSA").initVerify(rsa.getPublic());
            return "initialized";
        });
        show("wrong key for EdDSA", () -> {
            Signature.getInstance("Ed25519").initVerify(rsa.getPublic());
            return "initialized";
        });
        show("null key", () -> {
            Signature.getInstance("SHA256withRSA").initVerify((PublicKey) null);
            return "initialized";
        });
        show("not initialized", () -> Signature.getInstance("SHA256withECDSA").sign());
        show("not for verifying", () -> {
            Signature s = Signature.getInstance("SHA256withECDSA");
            s.initSign(ec.getPrivate());
            return s.verify(new byte[3]);
        });
        show("not ready", () -> {
            Signature.getInstance("SHA256withECDSA").update((byte) 1);
            return "updated";
        });
        show("bad length", () -> {
            Signature s = Signature.getInstance("SHA256withRSA");
            s.initVerify(rsa.getPublic());
            return s.verify(new byte[3]);
        });
        show("states", () -> {
            Signature s = Signature.getInstance("SHA1withRSA");
            String all = s + " " + s.getAlgorithm() + " " + s.getProvider();
            s.initSign(rsa.getPrivate());
            all += " " + s;
            s.initVerify(rsa.getPublic());
            return all + " " + s;
        });
        show("pss without parameters", () -> {
            Signature s = Signature.getInstance("RSASSA-PSS");
            s.initSign(rsa.getPrivate());
            s.update((byte) 1);
            return s.sign();
        });
        show("pss parameters", () -> {
            Signature s = Signature.getInstance("RSASSA-PSS");
            s.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
            return s.getParameters().getParameterSpec(PSSParameterSpec.class);
        });
        for (int size : new int[] {256, 511, 20000}) {
            show("rsa " + size, () -> {
                KeyPairGenerator.getInstance("RSA").initialize(size);
                return "fine";
            });
        }
        show("even exponent", () -> {
            KeyPairGenerator.getInstance("RSA").initialize(new RSAKeyGenParameterSpec(1024, BigInteger.TWO));
            return "fine";
        });
        show("wrong parameters", () -> {
            KeyPairGenerator.getInstance("RSA").initialize(new ECGenParameterSpec("secp256r1"));
            return "fine";
        });
        for (String curve : new String[] {"secp256r1", "NIST P-384", "prime256v1", "1.3.132.0.35", "secp256k1"}) {
            show("curve " + curve, () -> {
                KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
                g.initialize(new ECGenParameterSpec(curve));
                return ((java.security.interfaces.ECPublicKey) g.generateKeyPair().getPublic()).getParams();
            });
        }
        show("size of EdDSA", () -> {
            KeyPairGenerator.getInstance("EdDSA").initialize(100);
            return "fine";
        });
        show("name of EdDSA", () -> {
            KeyPairGenerator.getInstance("EdDSA").initialize(NamedParameterSpec.X448);
            return "fine";
        });
        for (String name : new String[] {"RSA", "EC", "EdDSA", "X25519"}) {
            KeyFactory f = KeyFactory.getInstance(name);
            show(name + " garbage", () -> f.generatePublic(new X509EncodedKeySpec(new byte[5])));
            show(name + " private garbage", () -> f.generatePrivate(new PKCS8EncodedKeySpec(new byte[5])));
            show(name + " wrong format", () -> f.generatePrivate(new X509EncodedKeySpec(new byte[5])));
        }
        show("point", () -> new ECPoint(null, BigInteger.ONE));
        show("curve", () -> new EllipticCurve(new ECFieldFp(BigInteger.valueOf(23)), BigInteger.valueOf(24), BigInteger.ONE));
        show("pss salt", () -> new PSSParameterSpec(-1));
        show("agreement with the wrong key", () -> {
            KeyAgreement a = KeyAgreement.getInstance("ECDH");
            a.init(rsa.getPrivate());
            return "fine";
        });
        show("agreement not begun", () -> {
            KeyAgreement a = KeyAgreement.getInstance("ECDH");
            a.init(ec.getPrivate());
            return a.generateSecret();
        });
        show("agreement with another curve", () -> {
            KeyAgreement a = KeyAgreement.getInstance("ECDH");
            a.init(ec.getPrivate());
            KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
            g.initialize(256);
            return a.doPhase(g.generateKeyPair().getPublic(), true);
        });
        Key[] keys = {ec.getPublic(), ec.getPrivate(), rsa.getPublic(), rsa.getPrivate(), ed.getPublic(), ed.getPrivate()};
        for (Key key : keys) {
            System.out.println(key.getAlgorithm() + " " + key.getFormat() + " " + key.getClass().getName() + " " + key.equals(key) + " "
                + key.equals(keys[0]));
        }
    }
}

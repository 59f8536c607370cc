import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.interfaces.DHPublicKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Agreeing on keys and deriving others from them; what a key pair consists of. */
public class Exchanges {
    static void agree(String agreement, KeyPairGenerator g) throws Exception {
        KeyPair alice = g.generateKeyPair();
        KeyPair bob = g.generateKeyPair();
        KeyAgreement a = KeyAgreement.getInstance(agreement);
        a.init(alice.getPrivate());
        a.doPhase(bob.getPublic(), true);
        KeyAgreement b = KeyAgreement.getInstance(agreement);
        b.init(bob.getPrivate());
        b.doPhase(alice.getPublic(), true);
        byte[] one = a.generateSecret();
        System.out.println(agreement + " " + a.getProvider().getName() + " " + one.length + " " + Arrays.equals(one, b.generateSecret()));
    }

    public static void main(String[] args) throws Exception {
        for (int size : new int[] {256, 384, 521}) {
            KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
            g.initialize(size);
            agree("ECDH", g);
        }
        agree("X25519", KeyPairGenerator.getInstance("X25519"));
        agree("XDH", KeyPairGenerator.getInstance("X448"));
        KeyPairGenerator dh = KeyPairGenerator.getInstance("DiffieHellman");
        dh.initialize(1024);
        agree("DH", dh);
        DHPublicKey key = (DHPublicKey) dh.generateKeyPair().getPublic();
        System.out.println(key.getParams().getG() + " " + key.getParams().getL() + " " + key.getParams().getP().hashCode());
        for (int size : new int[] {768, 1536, 2048, 3072, 4096}) {
            dh.initialize(size, new SecureRandom());
            key = (DHPublicKey) dh.generateKeyPair().getPublic();
            System.out.println(size + " " + key.getParams().getP().hashCode() + " " + key.getParams().getL());
        }

        KDF kdf = KDF.getInstance("HKDF-SHA256");
        HexFormat hex = HexFormat.of();
        byte[] material = hex.parseHex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b");
        byte[] salt = hex.parseHex("000102030405060708090a0b0c");
        byte[] info = hex.parseHex("f0f1f2f3f4f5f6f7f8f9");
        System.out.println(hex.formatHex(kdf.deriveData(HKDFParameterSpec.ofExtract().addIKM(material).addSalt(salt).thenExpand(info, 42))));
        System.out.println(hex.formatHex(kdf.deriveData(HKDFParameterSpec.ofExtract().addIKM(material).addSalt(salt).extractOnly())));
        System.out.println(hex.formatHex(kdf.deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(material).thenExpand(null, 32)).getEncoded()));
        System.out.println(kdf.getAlgorithm() + " " + kdf.getProviderName() + " " + kdf.getParameters());

        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(1024);
        KeyPair pair = g.generateKeyPair();
        RSAPublicKey pub = (RSAPublicKey) pair.getPublic();
        RSAPrivateCrtKey priv = (RSAPrivateCrtKey) pair.getPrivate();
        BigInteger p = priv.getPrimeP();
        BigInteger q = priv.getPrimeQ();
        System.out.println(pub.getModulus().bitLength() + " " + pub.getPublicExponent() + " " + p.multiply(q).equals(pub.getModulus()) + " "
            + p.isProbablePrime(50) + " " + q.isProbablePrime(50) + " " + (p.compareTo(q) > 0));
        System.out.println(priv.getPrivateExponent().mod(p.subtract(BigInteger.ONE)).equals(priv.getPrimeExponentP()) + " "
            + priv.getCrtCoefficient().multiply(q).mod(p));
        KeyFactory f = KeyFactory.getInstance("RSA");
        System.out.println(f.getKeySpec(pub, RSAPublicKeySpec.class).getModulus().equals(pub.getModulus()) + " "
            + f.generatePublic(new RSAPublicKeySpec(pub.getModulus(), pub.getPublicExponent())).equals(pub) + " "
            + f.generatePrivate(f.getKeySpec(priv, RSAPrivateCrtKeySpec.class)).equals(priv) + " "
            + f.generatePrivate(new RSAPrivateKeySpec(priv.getModulus(), priv.getPrivateExponent())).equals(priv));

        BigInteger m = BigInteger.TWO.pow(521).subtract(BigInteger.ONE);
        BigInteger x = new BigInteger("123456789abcdef0fedcba9876543210", 16);
        for (int bits : new int[] {16, 17, 40, 128, 500, 521, 700}) {
            BigInteger e = BigInteger.TWO.pow(bits).subtract(BigInteger.valueOf(bits * 31L));
            System.out.println(bits + " " + x.modPow(e, m).hashCode() + " " + x.pow(5).modPow(e, m.multiply(m)).hashCode() + " "
                + x.negate().modPow(e, m.add(BigInteger.ONE)).hashCode() + " " + x.modPow(e.negate(), m).hashCode());
        }
    }
}

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.EdDSAParameterSpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/** The test vectors of RFC 8032 and RFC 7748. */
public class EdVectors {
    static final HexFormat HEX = HexFormat.of();

    static void ed(String curve, String secret, String message, boolean prehash, String context) throws Exception {
        NamedParameterSpec params = new NamedParameterSpec(curve);
        KeyFactory factory = KeyFactory.getInstance("EdDSA");
        PrivateKey key = factory.generatePrivate(new EdECPrivateKeySpec(params, HEX.parseHex(secret)));
        Signature s = Signature.getInstance("EdDSA");
        if (prehash || context != null) {
            s.setParameter(context == null ? new EdDSAParameterSpec(prehash) : new EdDSAParameterSpec(prehash, HEX.parseHex(context)));
        }
        s.initSign(key);
        s.update(HEX.parseHex(message));
        byte[] signature = s.sign();
        System.out.println(curve + " " + HEX.formatHex(signature));
        System.out.println("  " + HEX.formatHex(((EdECPrivateKey) key).getBytes().get()).equals(secret) + " " + HEX.formatHex(key.getEncoded()));
    }

    static PublicKey point(String curve, String encoded) throws Exception {
        byte[] b = HEX.parseHex(encoded);
        byte[] big = new byte[b.length];
        for (int i = 0; i < b.length; i++) {
            big[i] = b[b.length - 1 - i];
        }
        boolean odd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        return KeyFactory.getInstance(curve).generatePublic(new EdECPublicKeySpec(new NamedParameterSpec(curve), new EdECPoint(odd, new BigInteger(1, big))));
    }

    static void verify(String curve, String key, String message, String signature) throws Exception {
        Signature s = Signature.getInstance(curve);
        PublicKey k = point(curve, key);
        s.initVerify(k);
        s.update(HEX.parseHex(message));
        System.out.println(curve + " verified " + s.verify(HEX.parseHex(signature)) + " " + ((EdECPublicKey) k).getPoint().isXOdd());
    }

    static void agree(String curve, String secret, String u) throws Exception {
        NamedParameterSpec params = new NamedParameterSpec(curve);
        KeyFactory factory = KeyFactory.getInstance(curve);
        PrivateKey key = factory.generatePrivate(new XECPrivateKeySpec(params, HEX.parseHex(secret)));
        byte[] b = HEX.parseHex(u);
        byte[] big = new byte[b.length];
        for (int i = 0; i < b.length; i++) {
            big[i] = b[b.length - 1 - i];
        }
        if (curve.equals("X25519")) {
            big[0] &= 0x7f;
        }
        PublicKey other = factory.generatePublic(new XECPublicKeySpec(params, new BigInteger(1, big)));
        KeyAgreement agreement = KeyAgreement.getInstance("XDH");
        agreement.init(key);
        agreement.doPhase(other, true);
        System.out.println(curve + " " + HEX.formatHex(agreement.generateSecret()) + " " + ((XECPublicKey) other).getU().bitLength());
    }

    public static void main(String[] args) throws Exception {
        ed("Ed25519", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "", false, null);
        ed("Ed25519", "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72", false, null);
        ed("Ed25519", "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "af82", false, null);
        ed("Ed25519", "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42", "616263", true, null);
        ed("Ed25519", "0305334e381af78f141cb666f6199f57bc3495335a256a95bd2a55bf546663f6", "f726936d19c800494e3fdaff20b276a8", false, "666f6f");
        ed("Ed448", "6c82a562cb808d10d632be89c8513ebf6c929f34ddfa8c9f63c9960ef6e348a3528c8a3fcc2f044e39a3fc5b94492f8f032e7549a20098f95b", "", false, null);
        ed("Ed448", "c4eab05d357007c632f3dbb48489924d552b08fe0c353a0d4a1f00acda2c463afbea67c5e8d2877c5e3bc397a659949ef8021e954e0a12274e", "03", false, null);
        verify("Ed25519", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        verify("Ed25519", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "00",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        verify("Ed448", "5fd7449b59b461fd2ce787ec616ad46a1da1342485a70e1f8a0ea75d80e96778edf124769b46c7061bd6783df1e50f6cd1fa1abeafe8256180", "",
            "533a37f6bbe457251f023c0d88f976ae2dfb504a843e34d2074fd823d41a591f2b233f034f628281f2fd7a22ddd47d7828c59bd0a21bfd3980ff0d2028d4b18a9df63e006c5d1c2d345b925d8dc00b4104852db99ac5c7cdda8530a113a0f4dbb61149f05a7363268c71d95808ff2e652600");
        try {
            verify("Ed25519", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "", "00");
        } catch (SignatureException e) {
            System.out.println(e.getMessage());
        }
        agree("X25519", "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4", "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
        agree("X25519", "77076d0a7318a57d3c16c17251b26645c6c2f6c0b6e56f2f3e2b1a3d0c0d4d8a".substring(0, 64), "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        agree("X448", "3d262fddf9ec8e88495266fea19a34d28882acef045104d0d1aae121700a779c984c24f8cdd78fbff44943eba368f54b29259a4f1c600ad3",
            "06fce640fa3487bfda5f6cf2d5263f8aad88334cbd07437f020f08f9814dc031ddbdc38c19c6da2583fa5429db94ada18aa7a7fb4ef8a086");
        for (String name : new String[] {"Ed25519", "Ed448", "EdDSA"}) {
            KeyPair pair = KeyPairGenerator.getInstance(name).generateKeyPair();
            Signature s = Signature.getInstance(name);
            s.initSign(pair.getPrivate());
            s.update("round trip".getBytes());
            byte[] signature = s.sign();
            s.initVerify(pair.getPublic());
            s.update("round trip".getBytes());
            System.out.println(name + " " + s.verify(signature) + " " + signature.length + " " + pair.getPublic().getAlgorithm());
        }
    }
}

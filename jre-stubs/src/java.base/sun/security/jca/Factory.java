package sun.security.jca;

import com.sun.crypto.provider.AesWrap;
import com.sun.crypto.provider.ChaCha20Cipher;
import com.sun.crypto.provider.CipherParameters;
import com.sun.crypto.provider.DHKEM;
import com.sun.crypto.provider.DHKeyAgreement;
import com.sun.crypto.provider.DHKeyFactory;
import com.sun.crypto.provider.DHKeyPairGenerator;
import com.sun.crypto.provider.DHParameters;
import com.sun.crypto.provider.HkdfKeyDerivation;
import com.sun.crypto.provider.MlKemMechanism;
import com.sun.crypto.provider.PBECipher;
import com.sun.crypto.provider.RC4Cipher;
import com.sun.crypto.provider.RSACipher;
import com.sun.crypto.provider.Rc2Parameters;
import com.sun.crypto.provider.SecretKeyGenerator;
import com.sun.crypto.provider.SecretKeys;
import com.sun.crypto.provider.SymmetricCipher;
import java.security.InvalidAlgorithmParameterException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.CertStoreParameters;
import javax.crypto.KDFParameters;
import sun.security.ec.ECDHKeyAgreement;
import sun.security.ec.ECDSASignature;
import sun.security.ec.ECKeyFactory;
import sun.security.ec.ECKeyPairGenerator;
import sun.security.ec.ECParameters;
import sun.security.ec.XDHKeyAgreement;
import sun.security.ec.XDHKeyFactory;
import sun.security.ec.XDHKeyPairGenerator;
import sun.security.ec.ed.EdDSAKeyFactory;
import sun.security.ec.ed.EdDSAKeyPairGenerator;
import sun.security.ec.ed.EdDSASignature;
import sun.security.pkcs12.JavaKeyStore;
import sun.security.pkcs12.PKCS12KeyStore;
import sun.security.provider.ConfigFile;
import sun.security.provider.DSA;
import sun.security.provider.DSAKeyFactory;
import sun.security.provider.DSAKeyPairGenerator;
import sun.security.provider.DSAParameters;
import sun.security.provider.MlDsaSignature;
import sun.security.provider.NamedKeyFactory;
import sun.security.provider.NamedKeyPairGenerator;
import sun.security.provider.X509Factory;
import sun.security.provider.certpath.CollectionCertStore;
import sun.security.provider.certpath.PKIXCertPathValidator;
import sun.security.provider.certpath.SunCertPathBuilder;
import sun.security.rsa.PssParameters;
import sun.security.rsa.RSAKeyFactory;
import sun.security.rsa.RSAKeyPairGenerator;
import sun.security.rsa.RSAPSSSignature;
import sun.security.rsa.RSASignature;

/** What the library's providers have, and how it is made. */
public final class Factory {
    private static final String PASSWORDS = " PBEWithHmacSHA1AndAES_128 PBEWithHmacSHA1AndAES_256 PBEWithHmacSHA224AndAES_128 "
        + "PBEWithHmacSHA224AndAES_256 PBEWithHmacSHA256AndAES_128 PBEWithHmacSHA256AndAES_256 PBEWithHmacSHA384AndAES_128 "
        + "PBEWithHmacSHA384AndAES_256 PBEWithHmacSHA512AndAES_128 PBEWithHmacSHA512AndAES_256 PBEWithHmacSHA512/224AndAES_128 "
        + "PBEWithHmacSHA512/224AndAES_256 PBEWithHmacSHA512/256AndAES_128 PBEWithHmacSHA512/256AndAES_256";

    private Factory() {
    }

    /** Types, each with its algorithms and their other names. */
    public static String algorithms(String provider) {
        switch (provider) {
            case "SUN":
                return "MessageDigest: MD2 MD5 SHA-1|SHA|SHA1 SHA-224|SHA224 SHA-256|SHA256 SHA-384|SHA384 SHA-512|SHA512 SHA-512/224|SHA512/224 "
                    + "SHA-512/256|SHA512/256 SHA3-224 SHA3-256 SHA3-384 SHA3-512 SHAKE128-256|SHAKE128 SHAKE256-512|SHAKE256 "
                    + "SecureRandom: NativePRNG DRBG SHA1PRNG NativePRNGBlocking NativePRNGNonBlocking "
                    + "CertificateFactory: X.509|X509 CertPathValidator: PKIX CertPathBuilder: PKIX CertStore: Collection Configuration: JavaLoginConfig "
                    + "KeyStore: PKCS12 JKS KeyFactory: DSA ML-DSA ML-DSA-44 ML-DSA-65 ML-DSA-87 "
                    + "KeyPairGenerator: DSA ML-DSA ML-DSA-44 ML-DSA-65 ML-DSA-87 AlgorithmParameters: DSA "
                    + "Signature: SHA1withDSA|DSA|DSS|SHA/DSA|SHA-1/DSA|SHA1/DSA|SHAwithDSA|DSAWithSHA1 SHA224withDSA SHA256withDSA SHA384withDSA "
                    + "SHA512withDSA SHA3-224withDSA SHA3-256withDSA SHA3-384withDSA SHA3-512withDSA NONEwithDSA|RawDSA SHA1withDSAinP1363Format "
                    + "SHA224withDSAinP1363Format SHA256withDSAinP1363Format SHA384withDSAinP1363Format SHA512withDSAinP1363Format "
                    + "SHA3-224withDSAinP1363Format SHA3-256withDSAinP1363Format SHA3-384withDSAinP1363Format SHA3-512withDSAinP1363Format "
                    + "NONEwithDSAinP1363Format ML-DSA ML-DSA-44 ML-DSA-65 ML-DSA-87";
            case "SunRsaSign":
                return "KeyFactory: RSA RSASSA-PSS|PSS KeyPairGenerator: RSA RSASSA-PSS|PSS AlgorithmParameters: RSASSA-PSS|PSS "
                    + "Signature: MD2withRSA MD5withRSA SHA1withRSA SHA224withRSA SHA256withRSA SHA384withRSA SHA512withRSA SHA512/224withRSA "
                    + "SHA512/256withRSA SHA3-224withRSA SHA3-256withRSA SHA3-384withRSA SHA3-512withRSA RSASSA-PSS|PSS";
            case "SunEC":
                return "KeyFactory: EC|EllipticCurve XDH X25519 X448 EdDSA Ed25519 Ed448 KeyPairGenerator: EC|EllipticCurve XDH X25519 X448 EdDSA "
                    + "Ed25519 Ed448 AlgorithmParameters: EC|EllipticCurve KeyAgreement: ECDH XDH X25519 X448 "
                    + "Signature: NONEwithECDSA SHA1withECDSA SHA224withECDSA SHA256withECDSA SHA384withECDSA SHA512withECDSA SHA3-224withECDSA "
                    + "SHA3-256withECDSA SHA3-384withECDSA SHA3-512withECDSA NONEwithECDSAinP1363Format SHA1withECDSAinP1363Format "
                    + "SHA224withECDSAinP1363Format SHA256withECDSAinP1363Format SHA384withECDSAinP1363Format SHA512withECDSAinP1363Format "
                    + "SHA3-224withECDSAinP1363Format SHA3-256withECDSAinP1363Format SHA3-384withECDSAinP1363Format SHA3-512withECDSAinP1363Format "
                    + "EdDSA Ed25519 Ed448";
            default:
                return "Mac: HmacMD5 HmacSHA1 HmacSHA224 HmacSHA256 HmacSHA384 HmacSHA512 HmacSHA512/224 HmacSHA512/256 HmacSHA3-224 HmacSHA3-256 "
                    + "HmacSHA3-384 HmacSHA3-512 Cipher: AES AES/GCM/NoPadding AES/KW/NoPadding|AESWrap AES/KW/PKCS5Padding AES/KWP/NoPadding|AESWrapPad " + sized(128) + sized(192)
                    + sized(256) + "RSA ChaCha20 ChaCha20-Poly1305 DESede|TripleDES DES Blowfish RC2 "
                    + "ARCFOUR|RC4 PBEWithMD5AndDES|PBE PBEWithMD5AndTripleDES PBEWithSHA1AndDESede PBEWithSHA1AndRC2_40 PBEWithSHA1AndRC2_128 PBEWithSHA1AndRC4_128 "
                    + "PBEWithSHA1AndRC4_40" + PASSWORDS + " KeyGenerator: AES ARCFOUR|RC4 Blowfish ChaCha20 DES DESede|TripleDES RC2 HmacMD5 HmacSHA1 HmacSHA224 HmacSHA256 "
                    + "HmacSHA384 HmacSHA512 HmacSHA512/224 HmacSHA512/256 HmacSHA3-224 HmacSHA3-256 HmacSHA3-384 HmacSHA3-512 "
                    + "SecretKeyFactory: PBKDF2WithHmacSHA1 PBKDF2WithHmacSHA224 PBKDF2WithHmacSHA256 PBKDF2WithHmacSHA384 "
                    + "PBKDF2WithHmacSHA512 PBKDF2WithHmacSHA512/224 PBKDF2WithHmacSHA512/256 DES DESede|TripleDES PBEWithMD5AndDES|PBE "
                    + "PBEWithMD5AndTripleDES PBEWithSHA1AndDESede PBEWithSHA1AndRC2_40 PBEWithSHA1AndRC2_128 PBEWithSHA1AndRC4_128 PBEWithSHA1AndRC4_40"
                    + PASSWORDS + " AlgorithmParameters: AES GCM ChaCha20-Poly1305 DES DESede|TripleDES Blowfish RC2 OAEP DiffieHellman|DH PBES2 "
                    + "PBEWithMD5AndDES|PBE PBEWithMD5AndTripleDES PBEWithSHA1AndDESede PBEWithSHA1AndRC2_40 PBEWithSHA1AndRC2_128 PBEWithSHA1AndRC4_128 "
                    + "PBEWithSHA1AndRC4_40" + PASSWORDS
                    + " KDF: HKDF-SHA256 HKDF-SHA384 HKDF-SHA512 KEM: DHKEM ML-KEM ML-KEM-512 ML-KEM-768 ML-KEM-1024 "
                    + "KeyFactory: DiffieHellman|DH ML-KEM ML-KEM-512 ML-KEM-768 ML-KEM-1024 "
                    + "KeyPairGenerator: DiffieHellman|DH ML-KEM ML-KEM-512 ML-KEM-768 ML-KEM-1024 "
                    + "KeyAgreement: DiffieHellman|DH Signature: NONEwithRSA";
        }
    }

    /** AES with keys of one size. */
    private static String sized(int bits) {
        String name = "AES_" + bits;
        return name + "/ECB/NoPadding " + name + "/CBC/NoPadding " + name + "/OFB/NoPadding " + name + "/CFB/NoPadding " + name + "/GCM/NoPadding "
            + name + "/KW/NoPadding|AESWrap_" + bits + " " + name + "/KW/PKCS5Padding " + name + "/KWP/NoPadding|AESWrapPad_" + bits + " ";
    }

    /** The only curve that a name stands for; null for both. */
    private static String only(String name) {
        return name.endsWith("DSA") || name.equals("XDH") ? null : name;
    }

    /** An implementation. */
    public static Object make(String type, String name, Object parameter) throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
        Object made = null;
        switch (type) {
            case "MessageDigest":
                made = MessageDigest.getInstance(name);
                break;
            case "SecureRandom":
                made = SecureRandom.getInstance(name);
                break;
            case "KeyFactory":
                made = keyFactory(name);
                break;
            case "KeyPairGenerator":
                made = keyPairGenerator(name);
                break;
            case "Signature":
                made = signature(name);
                break;
            case "KeyAgreement":
                made = name.equals("ECDH") ? new ECDHKeyAgreement() : name.startsWith("D") ? new DHKeyAgreement() : new XDHKeyAgreement(only(name));
                break;
            case "AlgorithmParameters":
                made = parameters(name);
                break;
            case "Cipher":
                made = cipher(name);
                break;
            case "KeyGenerator":
                made = new SecretKeyGenerator(name);
                break;
            case "SecretKeyFactory":
                made = new SecretKeys(name);
                break;
            case "CertificateFactory":
                made = new X509Factory();
                break;
            case "KeyStore":
                made = name.equals("JKS") ? new JavaKeyStore() : new PKCS12KeyStore();
                break;
            case "CertPathValidator":
                made = new PKIXCertPathValidator();
                break;
            case "CertPathBuilder":
                made = new SunCertPathBuilder();
                break;
            case "CertStore":
                made = new CollectionCertStore((CertStoreParameters) parameter);
                break;
            case "Configuration":
                made = new ConfigFile(parameter);
                break;
            case "KEM":
                made = name.equals("DHKEM") ? new DHKEM() : new MlKemMechanism(name);
                break;
            case "KDF":
                made = new HkdfKeyDerivation((KDFParameters) parameter, "Hmac" + name.substring(5));
                break;
            default:
        }
        if (made == null) {
            throw new NoSuchAlgorithmException("class configured for " + type + " (provider: library) cannot be found.");
        }
        return made;
    }

    private static Object cipher(String name) {
        switch (name) {
            case "RSA":
                return new RSACipher();
            case "AES/GCM/NoPadding":
                return SymmetricCipher.gcm();
            case "ChaCha20":
                return new ChaCha20Cipher(false);
            case "ChaCha20-Poly1305":
                return new ChaCha20Cipher(true);
            case "ARCFOUR":
                return new RC4Cipher();
            default:
                return name.startsWith("PBE") ? new PBECipher(name) : name.contains("/KW") ? new AesWrap(name)
                    : name.startsWith("AES_") ? SymmetricCipher.sized(name) : new SymmetricCipher(name);
        }
    }

    private static Object keyFactory(String name) {
        switch (name) {
            case "RSA":
            case "RSASSA-PSS":
                return new RSAKeyFactory(name);
            case "EC":
                return new ECKeyFactory();
            case "DSA":
                return new DSAKeyFactory();
            case "DiffieHellman":
                return new DHKeyFactory();
            default:
                return name.startsWith("ML") ? new NamedKeyFactory(name) : name.startsWith("X") ? new XDHKeyFactory(only(name)) : new EdDSAKeyFactory(only(name));
        }
    }

    private static Object keyPairGenerator(String name) {
        switch (name) {
            case "RSA":
            case "RSASSA-PSS":
                return new RSAKeyPairGenerator(name);
            case "EC":
                return new ECKeyPairGenerator();
            case "DSA":
                return new DSAKeyPairGenerator();
            case "DiffieHellman":
                return new DHKeyPairGenerator();
            default:
                return name.startsWith("ML") ? new NamedKeyPairGenerator(name) : name.startsWith("X") ? new XDHKeyPairGenerator(only(name)) : new EdDSAKeyPairGenerator(only(name));
        }
    }

    private static Object signature(String name) {
        int with = name.indexOf("with");
        if (with < 0) {
            return name.equals("RSASSA-PSS") ? new RSAPSSSignature() : name.startsWith("ML") ? new MlDsaSignature(name) : new EdDSASignature(only(name));
        }
        String hash = name.substring(0, with);
        boolean p1363 = name.endsWith("inP1363Format");
        if (name.equals("NONEwithRSA")) {
            return new RSASignature(null);
        }
        return name.endsWith("RSA") ? new RSASignature(hash) : name.startsWith("ECDSA", with + 4) ? new ECDSASignature(hash, p1363)
            : new DSA(hash, p1363);
    }

    private static Object parameters(String name) {
        switch (name) {
            case "RSASSA-PSS":
                return new PssParameters();
            case "EC":
                return new ECParameters();
            case "DSA":
                return new DSAParameters();
            case "DiffieHellman":
                return new DHParameters();
            case "RC2":
                return new Rc2Parameters();
            default:
                return new CipherParameters(name);
        }
    }
}

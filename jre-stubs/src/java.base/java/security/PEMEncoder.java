package java.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.EncryptedPrivateKeyInfo;
import sun.security.util.Der;

/** Writes keys, certificates and lists of revoked ones as text (RFC 7468). */
public final class PEMEncoder {
    private static final PEMEncoder PLAIN = new PEMEncoder(null);

    private final char[] password;

    private PEMEncoder(char[] password) {
        this.password = password;
    }

    public static PEMEncoder of() {
        return PLAIN;
    }

    public PEMEncoder withEncryption(char[] password) {
        return new PEMEncoder(Objects.requireNonNull(password, "password cannot be null.").clone());
    }

    public byte[] encode(DEREncodable de) {
        return encodeToString(de).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String type, byte[] encoded) {
        return new PEMRecord(type, Base64.getEncoder().encodeToString(encoded)).toString();
    }

    private String secret(byte[] plain, PrivateKey key) {
        try {
            return password == null ? text("PRIVATE KEY", plain) : text("ENCRYPTED PRIVATE KEY", EncryptedPrivateKeyInfo.encryptKey(key, password).getEncoded());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String encodeToString(DEREncodable de) {
        Objects.requireNonNull(de);
        if (de instanceof PrivateKey) {
            return secret(((PrivateKey) de).getEncoded(), (PrivateKey) de);
        }
        if (de instanceof KeyPair) {
            KeyPair pair = (KeyPair) de;
            if (pair.getPublic() == null) {
                throw new IllegalArgumentException("KeyPair does not contain PublicKey.");
            }
            if (pair.getPrivate() == null) {
                throw new IllegalArgumentException("KeyPair does not contain PrivateKey.");
            }
            return secret(both(pair), pair.getPrivate());
        }
        if (de instanceof PKCS8EncodedKeySpec && password == null) {
            return text("PRIVATE KEY", ((PKCS8EncodedKeySpec) de).getEncoded());
        }
        if (password != null) {
            throw new IllegalArgumentException("Can only encrypt a PrivateKey.");
        }
        try {
            if (de instanceof PublicKey) {
                return text("PUBLIC KEY", ((PublicKey) de).getEncoded());
            }
            if (de instanceof X509EncodedKeySpec) {
                return text("PUBLIC KEY", ((X509EncodedKeySpec) de).getEncoded());
            }
            if (de instanceof EncryptedPrivateKeyInfo) {
                return text("ENCRYPTED PRIVATE KEY", ((EncryptedPrivateKeyInfo) de).getEncoded());
            }
            if (de instanceof X509Certificate) {
                return text("CERTIFICATE", ((X509Certificate) de).getEncoded());
            }
            if (de instanceof X509CRL) {
                return text("X509 CRL", ((X509CRL) de).getEncoded());
            }
        } catch (IOException | CertificateEncodingException | CRLException e) {
            throw new IllegalArgumentException(e);
        }
        if (de instanceof PEMRecord) {
            return de.toString();
        }
        throw new IllegalArgumentException("PEM does not support " + de.getClass().getCanonicalName());
    }

    /** The private key with the public one (RFC 5958). */
    private static byte[] both(KeyPair pair) {
        try {
            Der info = new Der(pair.getPrivate().getEncoded()).sequence();
            info.integer();
            byte[] algorithm = info.whole();
            byte[] secret = info.whole();
            Der pub = new Der(pair.getPublic().getEncoded()).sequence();
            pub.skip();
            return Der.sequence(Der.integer(1), algorithm, secret, Der.tagged(0x81, pub.content(Der.BITS)));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

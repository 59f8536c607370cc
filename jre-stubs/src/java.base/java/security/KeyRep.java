package java.security;

import java.io.NotSerializableException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** What is written for a key: its encoding. */
public class KeyRep implements Serializable {
    private static final long serialVersionUID = -4757683898830641853L;

    /** Which kind of key. */
    public enum Type {
        SECRET, PUBLIC, PRIVATE
    }

    private final Type type;
    private final String algorithm;
    private final String format;
    private byte[] encoded;

    public KeyRep(Type type, String algorithm, String format, byte[] encoded) {
        if (type == null || algorithm == null || format == null || encoded == null) {
            throw new NullPointerException("invalid null input(s)");
        }
        this.type = type;
        this.algorithm = algorithm;
        this.format = format.toUpperCase(Locale.ENGLISH);
        this.encoded = encoded.clone();
    }

    protected Object readResolve() throws ObjectStreamException {
        try {
            if (type == Type.SECRET && format.equals("RAW")) {
                return new SecretKeySpec(encoded, algorithm);
            }
            if (type == Type.PUBLIC && format.equals("X.509")) {
                return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
            }
            if (type == Type.PRIVATE && format.equals("PKCS#8")) {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            }
            throw new NotSerializableException("unrecognized type/format combination: " + type + "/" + format);
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            NotSerializableException n = new NotSerializableException("java.security.Key: [" + type + "] [" + algorithm + "] [" + format + "]");
            n.initCause(e);
            throw n;
        }
    }
}

package sun.security.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyRep;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.Arrays;

/** A private key as a PrivateKeyInfo (PKCS #8, RFC 5958). */
public abstract class PrivateKeyBase implements PrivateKey {
    private static final long serialVersionUID = -3836890099307167124L;

    private transient byte[] encoded;

    /** The algorithm's identifier with its parameters. */
    protected abstract byte[] algorithmId();

    /** What the octet string holds. */
    protected abstract byte[] keyOctets();

    @Override
    public String getFormat() {
        return "PKCS#8";
    }

    private byte[] encoding() {
        if (encoded == null) {
            encoded = Der.sequence(Der.integer(BigInteger.ZERO), algorithmId(), Der.octets(keyOctets()));
        }
        return encoded;
    }

    @Override
    public byte[] getEncoded() {
        return encoding().clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Key && MessageDigest.isEqual(encoding(), ((Key) other).getEncoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoding());
    }

    protected Object writeReplace() {
        return new KeyRep(KeyRep.Type.PRIVATE, getAlgorithm(), getFormat(), getEncoded());
    }

    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException(getClass().getSimpleName() + " keys are not directly deserializable");
    }

    /** The two parts of an encoded key: the identifier as a sequence, and the octets. */
    public static Object[] parse(byte[] encoded) throws InvalidKeyException {
        try {
            Der all = new Der(encoded);
            byte[] whole = all.whole();
            all.end();
            Der key = new Der(whole).sequence();
            int version = key.smallInteger();
            if (version != 0 && version != 1) {
                throw new InvalidKeyException("unknown version: " + version);
            }
            return new Object[] {key.sequence(), key.octets()};
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }
}

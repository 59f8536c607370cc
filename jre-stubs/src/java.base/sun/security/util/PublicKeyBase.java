package sun.security.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyRep;
import java.security.PublicKey;
import java.util.Arrays;

/** A public key as a SubjectPublicKeyInfo (RFC 5280). */
public abstract class PublicKeyBase implements PublicKey {
    private static final long serialVersionUID = -5359250853002055002L;

    private transient byte[] encoded;

    /** The algorithm's identifier with its parameters. */
    protected abstract byte[] algorithmId();

    /** What the bit string holds. */
    protected abstract byte[] keyBits();

    @Override
    public String getFormat() {
        return "X.509";
    }

    private byte[] encoding() {
        if (encoded == null) {
            encoded = Der.sequence(algorithmId(), Der.bits(keyBits()));
        }
        return encoded;
    }

    @Override
    public byte[] getEncoded() {
        return encoding().clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Key && Arrays.equals(encoding(), ((Key) other).getEncoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoding());
    }

    protected Object writeReplace() {
        return new KeyRep(KeyRep.Type.PUBLIC, getAlgorithm(), getFormat(), getEncoded());
    }

    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException(getClass().getSimpleName() + " keys are not directly deserializable");
    }

    /** The two parts of an encoded key: the identifier as a sequence, and the bits. */
    public static Object[] parse(byte[] encoded) throws InvalidKeyException {
        try {
            Der all = new Der(encoded);
            byte[] whole = all.whole();
            all.end();
            Der key = new Der(whole).sequence();
            Der id = key.sequence();
            byte[] bits = key.bits();
            key.end();
            return new Object[] {id, bits};
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }
}

package sun.security.x509;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.security.InvalidKeyException;
import java.security.KeyRep;
import java.security.PublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import sun.security.util.Der;
import sun.security.util.Oids;

/** A public key that is bytes, of an algorithm whose parameters have a name. */
public final class NamedX509Key implements PublicKey {
    private static final long serialVersionUID = 1L;

    private final String family;
    private final transient NamedParameterSpec params;
    private final transient byte[] raw;

    public NamedX509Key(String family, String name, byte[] raw) {
        this.family = family;
        this.params = new NamedParameterSpec(name);
        this.raw = raw;
    }

    /** From its encoding. */
    public static NamedX509Key of(String family, byte[] encoded) throws InvalidKeyException {
        try {
            Der d = new Der(encoded).sequence();
            Der id = d.sequence();
            String name = Oids.name(id.oid());
            byte[] raw = d.bits();
            if (id.more()) {
                throw new InvalidKeyException("algorithm identifier has params");
            }
            return new NamedX509Key(family, name, raw);
        } catch (IOException e) {
            throw new InvalidKeyException("Unable to decode key", e);
        }
    }

    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public AlgorithmParameterSpec getParams() {
        return params;
    }

    @Override
    public String getAlgorithm() {
        return family;
    }

    @Override
    public String getFormat() {
        return "X.509";
    }

    @Override
    public byte[] getEncoded() {
        return Der.sequence(Der.sequence(Der.oid(Oids.of(params.getName()))), Der.bits(raw));
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof PublicKey && Arrays.equals(getEncoded(), ((PublicKey) o).getEncoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(getEncoded());
    }

    @Override
    public String toString() {
        return params.getName() + " public key";
    }

    private Object writeReplace() throws ObjectStreamException {
        return new KeyRep(KeyRep.Type.PUBLIC, family, "X.509", getEncoded());
    }

    private void readObject(ObjectInputStream s) throws IOException {
        throw new InvalidObjectException("NamedX509Key keys are not directly deserializable");
    }
}

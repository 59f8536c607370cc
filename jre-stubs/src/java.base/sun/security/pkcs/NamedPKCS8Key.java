package sun.security.pkcs;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.security.InvalidKeyException;
import java.security.KeyRep;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import sun.security.util.Der;
import sun.security.util.Oids;

/** A private key that is bytes, of an algorithm whose parameters have a name. */
public final class NamedPKCS8Key implements PrivateKey {
    private static final long serialVersionUID = 1L;

    private final String family;
    private final transient NamedParameterSpec params;
    private final transient byte[] raw;

    public NamedPKCS8Key(String family, String name, byte[] raw) {
        this.family = family;
        this.params = new NamedParameterSpec(name);
        this.raw = raw;
    }

    /** From its encoding. */
    public static NamedPKCS8Key of(String family, byte[] encoded) throws InvalidKeyException {
        try {
            Der d = new Der(encoded).sequence();
            d.integer();
            Der id = d.sequence();
            String name = Oids.name(id.oid());
            Der key = new Der(d.octets());
            if (!key.is(Der.OCTETS)) {
                throw new InvalidKeyException("Cannot parse input", new IOException("DER input not an octet string"));
            }
            if (id.more()) {
                throw new InvalidKeyException("algorithm identifier has params");
            }
            return new NamedPKCS8Key(family, name, key.octets());
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
        return "PKCS#8";
    }

    @Override
    public byte[] getEncoded() {
        return Der.sequence(Der.integer(0), Der.sequence(Der.oid(Oids.of(params.getName()))), Der.octets(Der.octets(raw)));
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof PrivateKey && Arrays.equals(getEncoded(), ((PrivateKey) o).getEncoded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(getEncoded());
    }

    @Override
    public String toString() {
        return params.getName() + " private key";
    }

    private Object writeReplace() throws ObjectStreamException {
        return new KeyRep(KeyRep.Type.PRIVATE, family, "PKCS#8", getEncoded());
    }

    private void readObject(ObjectInputStream s) throws IOException {
        throw new InvalidObjectException("NamedPKCS8Key keys are not directly deserializable");
    }
}

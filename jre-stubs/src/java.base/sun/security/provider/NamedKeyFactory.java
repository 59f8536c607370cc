package sun.security.provider;

import java.io.IOException;
import java.security.AsymmetricKey;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.EncodedKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import sun.security.pkcs.NamedPKCS8Key;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.x509.NamedX509Key;

/** Keys of ML-KEM and ML-DSA, with all sets of parameters or one. */
public final class NamedKeyFactory extends KeyFactorySpi {
    private final String family;
    /** A family, or one of its sets of parameters. */
    private final String name;

    public NamedKeyFactory(String name) {
        this.name = name;
        this.family = name.substring(0, 6);
    }

    private void check(String set) throws InvalidKeyException {
        if (!set.startsWith(family + "-") || !name.equals(family) && !name.equals(set)) {
            throw new InvalidKeyException("Unsupported parameter set name: " + set);
        }
    }

    @Override
    protected PublicKey engineGeneratePublic(KeySpec spec) throws InvalidKeySpecException {
        if (!(spec instanceof X509EncodedKeySpec)) {
            throw new InvalidKeySpecException("Unsupported keyspec: " + spec);
        }
        try {
            NamedX509Key key = NamedX509Key.of(family, ((X509EncodedKeySpec) spec).getEncoded());
            check(((NamedParameterSpec) key.getParams()).getName());
            return key;
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec spec) throws InvalidKeySpecException {
        if (!(spec instanceof PKCS8EncodedKeySpec)) {
            throw new InvalidKeySpecException("Unsupported keyspec: " + spec);
        }
        try {
            NamedPKCS8Key key = NamedPKCS8Key.of(family, ((PKCS8EncodedKeySpec) spec).getEncoded());
            check(((NamedParameterSpec) key.getParams()).getName());
            return key;
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key given, Class<T> type) throws InvalidKeySpecException {
        try {
            Key key = engineTranslateKey(given);
            boolean secret = key instanceof PrivateKey;
            Class<?> encoded = secret ? PKCS8EncodedKeySpec.class : X509EncodedKeySpec.class;
            if (type == encoded) {
                return type.cast(secret ? new PKCS8EncodedKeySpec(key.getEncoded()) : new X509EncodedKeySpec(key.getEncoded()));
            }
            if (type == EncodedKeySpec.class) {
                return type.cast(new RawEncodedKeySpec(secret ? ((NamedPKCS8Key) key).raw() : ((NamedX509Key) key).raw()));
            }
            throw new InvalidKeySpecException("Unsupported type: " + type);
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("Key must not be null");
        }
        if (key instanceof NamedX509Key || key instanceof NamedPKCS8Key) {
            check(((NamedParameterSpec) ((AsymmetricKey) key).getParams()).getName());
            return key;
        }
        boolean secret = key instanceof PrivateKey;
        if (!secret && !(key instanceof PublicKey)) {
            throw new InvalidKeyException("Unsupported key type: " + key.getClass());
        }
        String format = key.getFormat();
        if (format == null) {
            throw new InvalidKeyException("Unsupported key: " + key);
        }
        if (!secret && format.equals("X.509")) {
            try {
                check(Oids.name(new Der(key.getEncoded()).sequence().sequence().oid()));
            } catch (IOException e) {
                throw new InvalidKeyException("Unable to decode key", e);
            }
            return NamedX509Key.of(family, key.getEncoded());
        }
        if (secret && format.equals("PKCS#8")) {
            NamedPKCS8Key made = NamedPKCS8Key.of(family, key.getEncoded());
            check(((NamedParameterSpec) made.getParams()).getName());
            return made;
        }
        throw new InvalidKeyException("Unsupported key format: " + format);
    }

    /** The bytes of a key alone. */
    private static final class RawEncodedKeySpec extends EncodedKeySpec {
        RawEncodedKeySpec(byte[] encoded) {
            super(encoded);
        }

        @Override
        public String getFormat() {
            return "RAW";
        }
    }
}

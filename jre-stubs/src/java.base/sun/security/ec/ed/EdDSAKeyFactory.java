package sun.security.ec.ed;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;

/** Keys of EdDSA. */
public final class EdDSAKeyFactory extends KeyFactorySpi {
    /** The only curve, or null for both. */
    private final String only;

    public EdDSAKeyFactory(String only) {
        this.only = only;
    }

    private <K extends Key> K check(K key) throws InvalidKeyException {
        String name = key instanceof EdDSAPublicKeyImpl ? ((EdDSAPublicKeyImpl) key).curve().params.getName()
            : ((EdDSAPrivateKeyImpl) (Key) key).curve().params.getName();
        if (only != null && !name.equals(only)) {
            throw new InvalidKeyException("Parameters must be " + only);
        }
        return key;
    }

    @Override
    protected PublicKey engineGeneratePublic(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof X509EncodedKeySpec) {
                return check(EdDSAPublicKeyImpl.of(((X509EncodedKeySpec) keySpec).getEncoded()));
            }
            if (keySpec instanceof EdECPublicKeySpec) {
                EdECPublicKeySpec s = (EdECPublicKeySpec) keySpec;
                return check(new EdDSAPublicKeyImpl(EdDSAKeyPairGenerator.curve(s.getParams()), s.getPoint()));
            }
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                EdDSAPrivateKeyImpl key = check(EdDSAPrivateKeyImpl.of(((PKCS8EncodedKeySpec) keySpec).getEncoded()));
                return new EdDSAPublicKeyImpl(key.curve(), key.point());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
        throw new InvalidKeySpecException(keySpec == null ? "keySpec must not be null" : keySpec.getClass().getName() + " not supported.");
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                return check(EdDSAPrivateKeyImpl.of(((PKCS8EncodedKeySpec) keySpec).getEncoded()));
            }
            if (keySpec instanceof EdECPrivateKeySpec) {
                EdECPrivateKeySpec s = (EdECPrivateKeySpec) keySpec;
                return check(new EdDSAPrivateKeyImpl(EdDSAKeyPairGenerator.curve(s.getParams()), s.getBytes()));
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
        throw new InvalidKeySpecException(keySpec == null ? "keySpec must not be null" : keySpec.getClass().getName() + " not supported.");
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key given, Class<T> type) throws InvalidKeySpecException {
        if (given instanceof EdECPublicKey) {
            EdECPublicKey key = (EdECPublicKey) given;
            if (type.isAssignableFrom(X509EncodedKeySpec.class) && "X.509".equals(key.getFormat())) {
                return type.cast(new X509EncodedKeySpec(key.getEncoded()));
            }
            if (type.isAssignableFrom(EdECPublicKeySpec.class)) {
                return type.cast(new EdECPublicKeySpec(key.getParams(), key.getPoint()));
            }
            throw new InvalidKeySpecException("KeySpec must be EdECPublicKeySpec or X509EncodedKeySpec for EdEC public keys");
        }
        if (given instanceof EdECPrivateKey) {
            EdECPrivateKey key = (EdECPrivateKey) given;
            if (type.isAssignableFrom(PKCS8EncodedKeySpec.class) && "PKCS#8".equals(key.getFormat())) {
                return type.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
            }
            if (type.isAssignableFrom(EdECPrivateKeySpec.class) && key.getBytes().isPresent()) {
                return type.cast(new EdECPrivateKeySpec(key.getParams(), key.getBytes().get()));
            }
            throw new InvalidKeySpecException("KeySpec must be EdECPrivateKeySpec or PKCS8EncodedKeySpec for EdEC private keys");
        }
        throw new InvalidKeySpecException("Unsupported key type");
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("Key must not be null");
        }
        return check(translate(key));
    }

    static Key translate(Key key) throws InvalidKeyException {
        if (key instanceof EdDSAPublicKeyImpl || key instanceof EdDSAPrivateKeyImpl) {
            return key;
        }
        if (key instanceof EdECPublicKey) {
            EdECPublicKey k = (EdECPublicKey) key;
            return new EdDSAPublicKeyImpl(EdDSAKeyPairGenerator.curve(k.getParams()), k.getPoint());
        }
        if (key instanceof EdECPrivateKey) {
            EdECPrivateKey k = (EdECPrivateKey) key;
            if (k.getBytes().isPresent()) {
                return new EdDSAPrivateKeyImpl(EdDSAKeyPairGenerator.curve(k.getParams()), k.getBytes().get());
            }
        }
        if (key instanceof PublicKey && "X.509".equals(key.getFormat())) {
            return EdDSAPublicKeyImpl.of(key.getEncoded());
        }
        if (key instanceof PrivateKey && "PKCS#8".equals(key.getFormat())) {
            return EdDSAPrivateKeyImpl.of(key.getEncoded());
        }
        throw new InvalidKeyException("Unsupported key type");
    }
}

package sun.security.ec;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.XECPrivateKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;

/** Keys of X25519 and X448. */
public final class XDHKeyFactory extends KeyFactorySpi {
    /** The only curve, or null for both. */
    private final String only;

    public XDHKeyFactory(String only) {
        this.only = only;
    }

    private <K extends Key> K check(K key) throws InvalidKeyException {
        String name = key instanceof XDHPublicKeyImpl ? ((XDHPublicKeyImpl) key).curve().params.getName()
            : ((XDHPrivateKeyImpl) (Key) key).curve().params.getName();
        if (only != null && !name.equals(only)) {
            throw new InvalidKeyException("Parameters must be " + only);
        }
        return key;
    }

    @Override
    protected PublicKey engineGeneratePublic(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof X509EncodedKeySpec) {
                return check(XDHPublicKeyImpl.of(((X509EncodedKeySpec) keySpec).getEncoded()));
            }
            if (keySpec instanceof XECPublicKeySpec) {
                XECPublicKeySpec s = (XECPublicKeySpec) keySpec;
                return check(new XDHPublicKeyImpl(XDHKeyPairGenerator.curve(s.getParams()), s.getU()));
            }
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                XDHPrivateKeyImpl key = check(XDHPrivateKeyImpl.of(((PKCS8EncodedKeySpec) keySpec).getEncoded()));
                return new XDHPublicKeyImpl(key.curve(), key.point());
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
                return check(XDHPrivateKeyImpl.of(((PKCS8EncodedKeySpec) keySpec).getEncoded()));
            }
            if (keySpec instanceof XECPrivateKeySpec) {
                XECPrivateKeySpec s = (XECPrivateKeySpec) keySpec;
                return check(new XDHPrivateKeyImpl(XDHKeyPairGenerator.curve(s.getParams()), s.getScalar()));
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
        throw new InvalidKeySpecException(keySpec == null ? "keySpec must not be null" : keySpec.getClass().getName() + " not supported.");
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key given, Class<T> type) throws InvalidKeySpecException {
        if (given instanceof XECPublicKey) {
            XECPublicKey key = (XECPublicKey) given;
            if (type.isAssignableFrom(X509EncodedKeySpec.class) && "X.509".equals(key.getFormat())) {
                return type.cast(new X509EncodedKeySpec(key.getEncoded()));
            }
            if (type.isAssignableFrom(XECPublicKeySpec.class)) {
                return type.cast(new XECPublicKeySpec(key.getParams(), key.getU()));
            }
            throw new InvalidKeySpecException("KeySpec must be XECPublicKeySpec or X509EncodedKeySpec for XEC public keys");
        }
        if (given instanceof XECPrivateKey) {
            XECPrivateKey key = (XECPrivateKey) given;
            if (type.isAssignableFrom(PKCS8EncodedKeySpec.class) && "PKCS#8".equals(key.getFormat())) {
                return type.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
            }
            if (type.isAssignableFrom(XECPrivateKeySpec.class) && key.getScalar().isPresent()) {
                return type.cast(new XECPrivateKeySpec(key.getParams(), key.getScalar().get()));
            }
            throw new InvalidKeySpecException("KeySpec must be XECPrivateKeySpec or PKCS8EncodedKeySpec for XEC private keys");
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
        if (key instanceof XDHPublicKeyImpl || key instanceof XDHPrivateKeyImpl) {
            return key;
        }
        if (key instanceof XECPublicKey) {
            XECPublicKey k = (XECPublicKey) key;
            return new XDHPublicKeyImpl(XDHKeyPairGenerator.curve(k.getParams()), k.getU());
        }
        if (key instanceof XECPrivateKey) {
            XECPrivateKey k = (XECPrivateKey) key;
            if (k.getScalar().isPresent()) {
                return new XDHPrivateKeyImpl(XDHKeyPairGenerator.curve(k.getParams()), k.getScalar().get());
            }
        }
        if (key instanceof PublicKey && "X.509".equals(key.getFormat())) {
            return XDHPublicKeyImpl.of(key.getEncoded());
        }
        if (key instanceof PrivateKey && "PKCS#8".equals(key.getFormat())) {
            return XDHPrivateKeyImpl.of(key.getEncoded());
        }
        throw new InvalidKeyException("Unsupported key type");
    }
}

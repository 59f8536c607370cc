package sun.security.ec;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Keys on elliptic curves. */
public final class ECKeyFactory extends KeyFactorySpi {
    @Override
    protected PublicKey engineGeneratePublic(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof X509EncodedKeySpec) {
                return ECPublicKeyImpl.of(((X509EncodedKeySpec) keySpec).getEncoded());
            }
            if (keySpec instanceof ECPublicKeySpec) {
                return new ECPublicKeyImpl(((ECPublicKeySpec) keySpec).getW(), ((ECPublicKeySpec) keySpec).getParams());
            }
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                ECPrivateKeyImpl key = ECPrivateKeyImpl.of(((PKCS8EncodedKeySpec) keySpec).getEncoded());
                return new ECPublicKeyImpl(key.point(), key.getParams());
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
                return ECPrivateKeyImpl.of(((PKCS8EncodedKeySpec) keySpec).getEncoded());
            }
            if (keySpec instanceof ECPrivateKeySpec) {
                return new ECPrivateKeyImpl(((ECPrivateKeySpec) keySpec).getS(), ((ECPrivateKeySpec) keySpec).getParams());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
        throw new InvalidKeySpecException(keySpec == null ? "keySpec must not be null" : keySpec.getClass().getName() + " not supported.");
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key given, Class<T> type) throws InvalidKeySpecException {
        Key key;
        try {
            key = engineTranslateKey(given);
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException(e);
        }
        if (key instanceof ECPublicKey) {
            if (type.isAssignableFrom(ECPublicKeySpec.class)) {
                return type.cast(new ECPublicKeySpec(((ECPublicKey) key).getW(), ((ECPublicKey) key).getParams()));
            }
            if (type.isAssignableFrom(X509EncodedKeySpec.class)) {
                return type.cast(new X509EncodedKeySpec(key.getEncoded()));
            }
            throw new InvalidKeySpecException("KeySpec must be ECPublicKeySpec or X509EncodedKeySpec for EC public keys");
        }
        if (type.isAssignableFrom(PKCS8EncodedKeySpec.class)) {
            return type.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
        }
        if (type.isAssignableFrom(ECPrivateKeySpec.class)) {
            return type.cast(new ECPrivateKeySpec(((ECPrivateKey) key).getS(), ((ECPrivateKey) key).getParams()));
        }
        throw new InvalidKeySpecException("KeySpec must be ECPrivateKeySpec or PKCS8EncodedKeySpec for EC private keys");
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        return translate(key);
    }

    static Key translate(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("Key must not be null");
        }
        if (!key.getAlgorithm().equals("EC")) {
            throw new InvalidKeyException("Not an EC key: " + key.getAlgorithm());
        }
        if (key instanceof ECPublicKeyImpl || key instanceof ECPrivateKeyImpl) {
            return key;
        }
        if (key instanceof ECPublicKey) {
            return new ECPublicKeyImpl(((ECPublicKey) key).getW(), ((ECPublicKey) key).getParams());
        }
        if (key instanceof ECPrivateKey) {
            return new ECPrivateKeyImpl(((ECPrivateKey) key).getS(), ((ECPrivateKey) key).getParams());
        }
        if (key instanceof PublicKey && "X.509".equals(key.getFormat())) {
            return ECPublicKeyImpl.of(key.getEncoded());
        }
        if (key instanceof PrivateKey && "PKCS#8".equals(key.getFormat())) {
            return ECPrivateKeyImpl.of(key.getEncoded());
        }
        throw new InvalidKeyException(key instanceof PublicKey ? "Public keys must be instance of ECPublicKey or have X.509 encoding"
            : key instanceof PrivateKey ? "Private keys must be instance of ECPrivateKey or have PKCS#8 encoding"
                : "Neither a public nor a private key");
    }
}

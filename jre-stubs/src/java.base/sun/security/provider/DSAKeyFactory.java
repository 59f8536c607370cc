package sun.security.provider;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.DSAParameterSpec;
import java.security.spec.DSAPrivateKeySpec;
import java.security.spec.DSAPublicKeySpec;

/** Keys of DSA. */
public final class DSAKeyFactory extends KeyFactorySpi {
    @Override
    protected PublicKey engineGeneratePublic(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof DSAPublicKeySpec) {
                DSAPublicKeySpec s = (DSAPublicKeySpec) keySpec;
                return new DSAPublicKeyImpl(s.getY(), new DSAParameterSpec(s.getP(), s.getQ(), s.getG()));
            }
            if (keySpec instanceof X509EncodedKeySpec) {
                return DSAPublicKeyImpl.of(((X509EncodedKeySpec) keySpec).getEncoded());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException("Inappropriate key specification: " + e.getMessage());
        }
        throw new InvalidKeySpecException("Inappropriate key specification");
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof DSAPrivateKeySpec) {
                DSAPrivateKeySpec s = (DSAPrivateKeySpec) keySpec;
                return new DSAPrivateKey(s.getX(), new DSAParameterSpec(s.getP(), s.getQ(), s.getG()));
            }
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                return DSAPrivateKey.of(((PKCS8EncodedKeySpec) keySpec).getEncoded());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException("Inappropriate key specification: " + e.getMessage());
        }
        throw new InvalidKeySpecException("Inappropriate key specification");
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> type) throws InvalidKeySpecException {
        if (key instanceof java.security.interfaces.DSAPublicKey) {
            if (type.isAssignableFrom(DSAPublicKeySpec.class)) {
                java.security.interfaces.DSAPublicKey k = (java.security.interfaces.DSAPublicKey) key;
                return type.cast(new DSAPublicKeySpec(k.getY(), k.getParams().getP(), k.getParams().getQ(), k.getParams().getG()));
            }
            if (type.isAssignableFrom(X509EncodedKeySpec.class)) {
                return type.cast(new X509EncodedKeySpec(key.getEncoded()));
            }
            throw new InvalidKeySpecException("Inappropriate key specification");
        }
        if (key instanceof java.security.interfaces.DSAPrivateKey) {
            if (type.isAssignableFrom(DSAPrivateKeySpec.class)) {
                java.security.interfaces.DSAPrivateKey k = (java.security.interfaces.DSAPrivateKey) key;
                return type.cast(new DSAPrivateKeySpec(k.getX(), k.getParams().getP(), k.getParams().getQ(), k.getParams().getG()));
            }
            if (type.isAssignableFrom(PKCS8EncodedKeySpec.class)) {
                return type.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
            }
            throw new InvalidKeySpecException("Inappropriate key specification");
        }
        throw new InvalidKeySpecException("Inappropriate key type");
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        try {
            if (key instanceof DSAPublicKeyImpl || key instanceof DSAPrivateKey) {
                return key;
            }
            if (key instanceof java.security.interfaces.DSAPublicKey) {
                return engineGeneratePublic(engineGetKeySpec(key, DSAPublicKeySpec.class));
            }
            if (key instanceof java.security.interfaces.DSAPrivateKey) {
                return engineGeneratePrivate(engineGetKeySpec(key, DSAPrivateKeySpec.class));
            }
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("Cannot translate key: " + e.getMessage(), e);
        }
        throw new InvalidKeyException("Wrong algorithm type");
    }
}

package com.sun.crypto.provider;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.spec.DHParameterSpec;
import javax.crypto.spec.DHPrivateKeySpec;
import javax.crypto.spec.DHPublicKeySpec;

/** Keys of Diffie-Hellman. */
public final class DHKeyFactory extends KeyFactorySpi {
    @Override
    protected PublicKey engineGeneratePublic(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof DHPublicKeySpec) {
                DHPublicKeySpec s = (DHPublicKeySpec) keySpec;
                return new DHPublicKey(s.getY(), new DHParameterSpec(s.getP(), s.getG()));
            }
            if (keySpec instanceof X509EncodedKeySpec) {
                return DHPublicKey.of(((X509EncodedKeySpec) keySpec).getEncoded());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException("Inappropriate key specification", e);
        }
        throw new InvalidKeySpecException("Inappropriate key specification");
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof DHPrivateKeySpec) {
                DHPrivateKeySpec s = (DHPrivateKeySpec) keySpec;
                return new DHPrivateKey(s.getX(), new DHParameterSpec(s.getP(), s.getG()));
            }
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                return DHPrivateKey.of(((PKCS8EncodedKeySpec) keySpec).getEncoded());
            }
        } catch (InvalidKeyException e) {
            throw new InvalidKeySpecException("Inappropriate key specification", e);
        }
        throw new InvalidKeySpecException("Inappropriate key specification");
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> type) throws InvalidKeySpecException {
        if (key instanceof javax.crypto.interfaces.DHPublicKey) {
            if (type.isAssignableFrom(DHPublicKeySpec.class)) {
                javax.crypto.interfaces.DHPublicKey k = (javax.crypto.interfaces.DHPublicKey) key;
                return type.cast(new DHPublicKeySpec(k.getY(), k.getParams().getP(), k.getParams().getG()));
            }
            if (type.isAssignableFrom(X509EncodedKeySpec.class)) {
                return type.cast(new X509EncodedKeySpec(key.getEncoded()));
            }
            throw new InvalidKeySpecException("Inappropriate key specification");
        }
        if (key instanceof javax.crypto.interfaces.DHPrivateKey) {
            if (type.isAssignableFrom(DHPrivateKeySpec.class)) {
                javax.crypto.interfaces.DHPrivateKey k = (javax.crypto.interfaces.DHPrivateKey) key;
                return type.cast(new DHPrivateKeySpec(k.getX(), k.getParams().getP(), k.getParams().getG()));
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
            if (key instanceof DHPublicKey || key instanceof DHPrivateKey) {
                return key;
            }
            if (key instanceof javax.crypto.interfaces.DHPublicKey) {
                return engineGeneratePublic(engineGetKeySpec(key, DHPublicKeySpec.class));
            }
            if (key instanceof javax.crypto.interfaces.DHPrivateKey) {
                return engineGeneratePrivate(engineGetKeySpec(key, DHPrivateKeySpec.class));
            }
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("Cannot translate key: " + e.getMessage(), e);
        }
        throw new InvalidKeyException("Wrong algorithm type");
    }
}

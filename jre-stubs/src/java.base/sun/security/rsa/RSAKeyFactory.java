package sun.security.rsa;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Keys of RSA and RSASSA-PSS. */
public final class RSAKeyFactory extends KeyFactorySpi {
    private final String algorithm;

    public RSAKeyFactory(String algorithm) {
        this.algorithm = algorithm;
    }

    static void checkLength(int bits, BigInteger exponent) throws InvalidKeyException {
        if (bits < 512) {
            throw new InvalidKeyException("RSA keys must be at least 512 bits long");
        }
        if (bits > 16384) {
            throw new InvalidKeyException("RSA keys must be no longer than 16384 bits");
        }
        if (exponent != null && bits > 3072 && exponent.bitLength() > 64) {
            throw new InvalidKeyException("RSA exponents can be no longer than 64 bits  if modulus is greater than 3072 bits");
        }
    }

    @Override
    protected PublicKey engineGeneratePublic(KeySpec keySpec) throws InvalidKeySpecException {
        try {
            if (keySpec instanceof X509EncodedKeySpec) {
                return RSAPublicKeyImpl.of(algorithm, ((X509EncodedKeySpec) keySpec).getEncoded());
            }
            if (keySpec instanceof RSAPublicKeySpec) {
                RSAPublicKeySpec s = (RSAPublicKeySpec) keySpec;
                return new RSAPublicKeyImpl(algorithm, s.getParams(), s.getModulus(), s.getPublicExponent());
            }
            if (keySpec instanceof PKCS8EncodedKeySpec) {
                RSAPrivateKey key = RSAPrivateCrtKeyImpl.of(algorithm, ((PKCS8EncodedKeySpec) keySpec).getEncoded());
                if (key instanceof RSAPrivateCrtKey) {
                    return new RSAPublicKeyImpl(algorithm, key.getParams(), key.getModulus(), ((RSAPrivateCrtKey) key).getPublicExponent());
                }
                throw new InvalidKeyException("Private key is not RSAPrivateCrtKeyImpl");
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
                return RSAPrivateCrtKeyImpl.of(algorithm, ((PKCS8EncodedKeySpec) keySpec).getEncoded());
            }
            if (keySpec instanceof RSAPrivateCrtKeySpec) {
                RSAPrivateCrtKeySpec s = (RSAPrivateCrtKeySpec) keySpec;
                return new RSAPrivateCrtKeyImpl(algorithm, s.getParams(), s.getModulus(), s.getPublicExponent(), s.getPrivateExponent(),
                    s.getPrimeP(), s.getPrimeQ(), s.getPrimeExponentP(), s.getPrimeExponentQ(), s.getCrtCoefficient());
            }
            if (keySpec instanceof RSAPrivateKeySpec) {
                RSAPrivateKeySpec s = (RSAPrivateKeySpec) keySpec;
                return new RSAPrivateKeyImpl(algorithm, s.getParams(), s.getModulus(), s.getPrivateExponent());
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
        if (key instanceof RSAPublicKey) {
            RSAPublicKey k = (RSAPublicKey) key;
            if (type.isAssignableFrom(RSAPublicKeySpec.class)) {
                return type.cast(new RSAPublicKeySpec(k.getModulus(), k.getPublicExponent(), k.getParams()));
            }
            if (type.isAssignableFrom(X509EncodedKeySpec.class)) {
                return type.cast(new X509EncodedKeySpec(key.getEncoded()));
            }
            throw new InvalidKeySpecException("KeySpec must be RSAPublicKeySpec or X509EncodedKeySpec for RSA public keys");
        }
        if (type.isAssignableFrom(PKCS8EncodedKeySpec.class)) {
            return type.cast(new PKCS8EncodedKeySpec(key.getEncoded()));
        }
        if (key instanceof RSAPrivateCrtKey) {
            if (type.isAssignableFrom(RSAPrivateCrtKeySpec.class)) {
                RSAPrivateCrtKey k = (RSAPrivateCrtKey) key;
                return type.cast(new RSAPrivateCrtKeySpec(k.getModulus(), k.getPublicExponent(), k.getPrivateExponent(), k.getPrimeP(),
                    k.getPrimeQ(), k.getPrimeExponentP(), k.getPrimeExponentQ(), k.getCrtCoefficient(), k.getParams()));
            }
        } else if (type.isAssignableFrom(RSAPrivateCrtKeySpec.class) && !type.isAssignableFrom(RSAPrivateKeySpec.class)) {
            throw new InvalidKeySpecException("RSAPrivateCrtKeySpec can only be used with CRT keys");
        }
        if (type.isAssignableFrom(RSAPrivateKeySpec.class)) {
            RSAPrivateKey k = (RSAPrivateKey) key;
            return type.cast(new RSAPrivateKeySpec(k.getModulus(), k.getPrivateExponent(), k.getParams()));
        }
        throw new InvalidKeySpecException("KeySpec must be RSAPrivate(Crt)KeySpec or PKCS8EncodedKeySpec for RSA private keys");
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("Key must not be null");
        }
        if (!key.getAlgorithm().equals(algorithm)) {
            throw new InvalidKeyException("Expected a " + algorithm + " key, but got " + key.getAlgorithm());
        }
        if (key instanceof RSAPublicKeyImpl || key instanceof RSAPrivateKeyImpl || key instanceof RSAPrivateCrtKeyImpl) {
            return key;
        }
        try {
            if (key instanceof RSAPublicKey) {
                RSAPublicKey k = (RSAPublicKey) key;
                return new RSAPublicKeyImpl(algorithm, k.getParams(), k.getModulus(), k.getPublicExponent());
            }
            if (key instanceof RSAPrivateCrtKey) {
                RSAPrivateCrtKey k = (RSAPrivateCrtKey) key;
                return engineGeneratePrivate(new RSAPrivateCrtKeySpec(k.getModulus(), k.getPublicExponent(), k.getPrivateExponent(),
                    k.getPrimeP(), k.getPrimeQ(), k.getPrimeExponentP(), k.getPrimeExponentQ(), k.getCrtCoefficient(), k.getParams()));
            }
            if (key instanceof RSAPrivateKey) {
                RSAPrivateKey k = (RSAPrivateKey) key;
                return new RSAPrivateKeyImpl(algorithm, k.getParams(), k.getModulus(), k.getPrivateExponent());
            }
            if (key instanceof PublicKey && "X.509".equals(key.getFormat())) {
                return RSAPublicKeyImpl.of(algorithm, key.getEncoded());
            }
            if (key instanceof PrivateKey && "PKCS#8".equals(key.getFormat())) {
                return RSAPrivateCrtKeyImpl.of(algorithm, key.getEncoded());
            }
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("Invalid key", e);
        }
        throw new InvalidKeyException(key instanceof PublicKey || key instanceof PrivateKey
            ? "Only keys with X.509 or PKCS#8 encoding supported; got " + key.getFormat() : "Neither a public nor a private key");
    }

    /** The key for signatures and ciphers. */
    public static RSAKey rsaKey(Key key, String type) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("Key must not be null");
        }
        if (key instanceof RSAPublicKeyImpl || key instanceof RSAPrivateKeyImpl || key instanceof RSAPrivateCrtKeyImpl) {
            return (RSAKey) key;
        }
        try {
            return (RSAKey) new RSAKeyFactory(type).engineTranslateKey(key);
        } catch (ClassCastException e) {
            throw new InvalidKeyException(e);
        }
    }
}

package sun.security.ec.ed;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;

/** Makes keys of EdDSA. */
public final class EdDSAKeyPairGenerator extends KeyPairGeneratorSpi {
    private final String only;
    private Edwards curve;
    private SecureRandom random;

    /** With the only curve, or null for both. */
    public EdDSAKeyPairGenerator(String only) {
        this.only = only;
        curve = Edwards.of(only == null ? "Ed25519" : only);
    }

    static Edwards curve(AlgorithmParameterSpec params) throws InvalidKeyException {
        Edwards found = params instanceof NamedParameterSpec ? Edwards.of(((NamedParameterSpec) params).getName()) : null;
        if (found == null) {
            throw new InvalidKeyException(params instanceof NamedParameterSpec
                ? "Unsupported name: " + ((NamedParameterSpec) params).getName() : "Only NamedParameterSpec is supported.");
        }
        return found;
    }

    @Override
    public void initialize(int keysize, SecureRandom random) {
        if (keysize != 255 && keysize != 448) {
            throw new InvalidParameterException("Unsupported size: " + keysize);
        }
        use(Edwards.of(keysize == 255 ? "Ed25519" : "Ed448"), random);
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        try {
            use(curve(params), random);
        } catch (InvalidKeyException e) {
            throw new InvalidAlgorithmParameterException(e.getMessage());
        }
    }

    private void use(Edwards given, SecureRandom from) {
        if (only != null && !given.params.getName().equals(only)) {
            throw new InvalidParameterException("Parameters must be " + only);
        }
        curve = given;
        random = from;
    }

    @Override
    public KeyPair generateKeyPair() {
        byte[] secret = new byte[curve.length];
        (random == null ? new SecureRandom() : random).nextBytes(secret);
        try {
            EdDSAPrivateKeyImpl key = new EdDSAPrivateKeyImpl(curve, secret);
            return new KeyPair(new EdDSAPublicKeyImpl(curve, key.point()), key);
        } catch (InvalidKeyException e) {
            throw new ProviderException(e);
        }
    }
}

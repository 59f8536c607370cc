package sun.security.ec;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;

/** Makes keys of X25519 and X448. */
public final class XDHKeyPairGenerator extends KeyPairGeneratorSpi {
    private final String only;
    private Ladder curve;
    private SecureRandom random;

    /** With the only curve, or null for both. */
    public XDHKeyPairGenerator(String only) {
        this.only = only;
        curve = Ladder.of(only == null ? "X25519" : only);
    }

    static Ladder curve(AlgorithmParameterSpec params) throws InvalidKeyException {
        Ladder found = params instanceof NamedParameterSpec ? Ladder.of(((NamedParameterSpec) params).getName()) : null;
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
        use(Ladder.of(keysize == 255 ? "X25519" : "X448"), random);
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom random) throws InvalidAlgorithmParameterException {
        try {
            use(curve(params), random);
        } catch (InvalidKeyException e) {
            throw new InvalidAlgorithmParameterException(e.getMessage());
        }
    }

    private void use(Ladder given, SecureRandom from) {
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
            XDHPrivateKeyImpl key = new XDHPrivateKeyImpl(curve, secret);
            return new KeyPair(new XDHPublicKeyImpl(curve, key.point()), key);
        } catch (InvalidKeyException e) {
            throw new ProviderException(e);
        }
    }
}

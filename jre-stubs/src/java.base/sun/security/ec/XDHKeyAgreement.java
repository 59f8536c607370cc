package sun.security.ec;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.KeyAgreementSpi;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/** X25519 and X448 (RFC 7748). */
public final class XDHKeyAgreement extends KeyAgreementSpi {
    private final String only;
    private XDHPrivateKeyImpl privateKey;
    private byte[] secret;

    /** With the only curve, or null for both. */
    public XDHKeyAgreement(String only) {
        this.only = only;
    }

    @Override
    protected void engineInit(Key key, SecureRandom random) throws InvalidKeyException {
        init(key);
    }

    @Override
    protected void engineInit(Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        init(key);
    }

    private void init(Key key) throws InvalidKeyException {
        if (!(key instanceof PrivateKey)) {
            throw new InvalidKeyException("Unsupported key type");
        }
        privateKey = (XDHPrivateKeyImpl) XDHKeyFactory.translate(key);
        if (only != null && !privateKey.curve().params.getName().equals(only)) {
            throw new InvalidKeyException("Parameters must be " + only);
        }
        secret = null;
    }

    @Override
    protected Key engineDoPhase(Key key, boolean lastPhase) throws InvalidKeyException {
        if (privateKey == null) {
            throw new IllegalStateException("Not initialized");
        }
        if (secret != null) {
            throw new IllegalStateException("Phase already executed");
        }
        if (!lastPhase) {
            throw new IllegalStateException("Only two party agreement supported, lastPhase must be true");
        }
        if (!(key instanceof PublicKey)) {
            throw new InvalidKeyException("Unsupported key type");
        }
        XDHPublicKeyImpl k = (XDHPublicKeyImpl) XDHKeyFactory.translate(key);
        if (k.curve() != privateKey.curve()) {
            throw new InvalidKeyException("Incompatible parameters");
        }
        byte[] shared = k.curve().encode(k.curve().multiply(privateKey.secret(), k.getU()));
        int any = 0;
        for (byte b : shared) {
            any |= b;
        }
        if (any == 0) {
            throw new InvalidKeyException("Point has small order");
        }
        secret = shared;
        return null;
    }

    @Override
    protected byte[] engineGenerateSecret() {
        if (secret == null) {
            throw new IllegalStateException("Not initialized correctly");
        }
        byte[] made = secret;
        secret = null;
        return made;
    }

    @Override
    protected int engineGenerateSecret(byte[] out, int offset) throws ShortBufferException {
        if (secret == null) {
            throw new IllegalStateException("Not initialized correctly");
        }
        if (out.length - offset < secret.length) {
            throw new ShortBufferException("Need " + secret.length + " bytes, only " + (out.length - offset) + " available");
        }
        byte[] made = engineGenerateSecret();
        System.arraycopy(made, 0, out, offset, made.length);
        return made.length;
    }

    @Override
    protected SecretKey engineGenerateSecret(String algorithm) throws NoSuchAlgorithmException, InvalidKeyException {
        if (algorithm == null) {
            throw new NoSuchAlgorithmException("Algorithm must not be null");
        }
        if (!algorithm.equals("TlsPremasterSecret") && !algorithm.equals("Generic")) {
            throw new NoSuchAlgorithmException("Only supported for algorithm TlsPremasterSecret or Generic");
        }
        return new SecretKeySpec(engineGenerateSecret(), algorithm);
    }
}

package sun.security.ec;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECPoint;
import javax.crypto.KeyAgreementSpi;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;
import sun.security.rsa.RSACore;
import sun.security.util.NamedCurve;

/** The Diffie-Hellman of elliptic curves (NIST SP 800-56A). */
public final class ECDHKeyAgreement extends KeyAgreementSpi {
    private ECPrivateKey privateKey;
    private ECPublicKey publicKey;

    @Override
    protected void engineInit(Key key, SecureRandom random) throws InvalidKeyException {
        init(key);
    }

    @Override
    protected void engineInit(Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params != null) {
            throw new InvalidAlgorithmParameterException("Parameters not supported");
        }
        init(key);
    }

    private void init(Key key) throws InvalidKeyException {
        if (!(key instanceof PrivateKey)) {
            throw new InvalidKeyException("Key must be an instance of PrivateKey");
        }
        privateKey = (ECPrivateKey) ECKeyFactory.translate(key);
        publicKey = null;
    }

    @Override
    protected Key engineDoPhase(Key key, boolean lastPhase) throws InvalidKeyException {
        if (privateKey == null) {
            throw new IllegalStateException("Not initialized");
        }
        if (publicKey != null) {
            throw new IllegalStateException("Phase already executed");
        }
        if (!lastPhase) {
            throw new IllegalStateException("Only two party agreement supported, lastPhase must be true");
        }
        if (!(key instanceof ECPublicKey)) {
            throw new InvalidKeyException("Key must be a PublicKey with algorithm EC");
        }
        ECPublicKey k = (ECPublicKey) key;
        NamedCurve curve = NamedCurve.of(privateKey.getParams());
        if (NamedCurve.of(k.getParams()) != curve || !Weierstrass.of(curve).contains(k.getW())) {
            throw new InvalidKeyException("Point is not on curve");
        }
        publicKey = k;
        return null;
    }

    @Override
    protected byte[] engineGenerateSecret() {
        if (privateKey == null || publicKey == null) {
            throw new IllegalStateException("Not initialized correctly");
        }
        NamedCurve curve = NamedCurve.of(privateKey.getParams());
        BigInteger s = privateKey.getS();
        ECPoint shared = Weierstrass.of(curve).sum(null, s, publicKey.getW());
        publicKey = null;
        return RSACore.bytes(shared.getAffineX(), curve.getCurve().getField().getFieldSize() + 7 >> 3);
    }

    @Override
    protected int engineGenerateSecret(byte[] secret, int offset) throws ShortBufferException {
        int n = privateKey == null ? 0 : privateKey.getParams().getCurve().getField().getFieldSize() + 7 >> 3;
        if (offset + n > secret.length) {
            throw new ShortBufferException("Need " + n + " bytes, only " + (secret.length - offset) + " available");
        }
        byte[] made = engineGenerateSecret();
        System.arraycopy(made, 0, secret, offset, made.length);
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

package sun.security.provider;

import java.io.ByteArrayOutputStream;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;
import sun.security.pkcs.NamedPKCS8Key;
import sun.security.x509.NamedX509Key;

/** Signatures of ML-DSA, without a context. */
public final class MlDsaSignature extends SignatureSpi {
    private final String name;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private MlDsa algorithm;
    private byte[] publicKey;
    private byte[] privateKey;

    public MlDsaSignature(String name) {
        this.name = name;
        clear();
    }

    /** The domain of messages as they are, with an empty context. */
    private void clear() {
        message.reset();
        message.write(0);
        message.write(0);
    }

    private Key translate(Key key) throws InvalidKeyException {
        try {
            return KeyFactory.getInstance(name).translateKey(key);
        } catch (NoSuchAlgorithmException e) {
            throw new InvalidKeyException(e);
        }
    }

    private void start(AlgorithmParameterSpec params) {
        algorithm = MlDsa.of(((NamedParameterSpec) params).getName());
        clear();
    }

    @Override
    protected void engineInitVerify(PublicKey given) throws InvalidKeyException {
        NamedX509Key key = (NamedX509Key) translate(given);
        start(key.getParams());
        publicKey = key.raw();
        privateKey = null;
        if (publicKey.length != algorithm.publicSize()) {
            throw new InvalidKeyException("Incorrect public key length");
        }
    }

    @Override
    protected void engineInitSign(PrivateKey given) throws InvalidKeyException {
        engineInitSign(given, null);
    }

    @Override
    protected void engineInitSign(PrivateKey given, SecureRandom random) throws InvalidKeyException {
        appRandom = random;
        NamedPKCS8Key key = (NamedPKCS8Key) translate(given);
        start(key.getParams());
        privateKey = key.raw();
        publicKey = null;
        if (privateKey.length != algorithm.privateSize()) {
            throw new InvalidKeyException("Incorrect private key length");
        }
    }

    @Override
    protected void engineUpdate(byte b) throws SignatureException {
        message.write(b);
    }

    @Override
    protected void engineUpdate(byte[] b, int off, int len) throws SignatureException {
        message.write(b, off, len);
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        if (privateKey == null) {
            throw new SignatureException("No private key");
        }
        byte[] chance = new byte[32];
        (appRandom == null ? new SecureRandom() : appRandom).nextBytes(chance);
        byte[] text = message.toByteArray();
        clear();
        return algorithm.sign(privateKey, text, chance);
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        if (publicKey == null) {
            throw new SignatureException("No public key");
        }
        byte[] text = message.toByteArray();
        clear();
        if (signature.length != algorithm.signatureSize()) {
            throw new SignatureException("Incorrect signature length");
        }
        return algorithm.verify(publicKey, text, signature);
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String param, Object value) throws InvalidParameterException {
        throw new UnsupportedOperationException("setParameter() not supported");
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String param) throws InvalidParameterException {
        throw new UnsupportedOperationException("getParameter() not supported");
    }

    @Override
    protected void engineSetParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        if (params != null) {
            throw new InvalidAlgorithmParameterException("The ML-DSA algorithm does not take any parameters");
        }
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        return null;
    }
}

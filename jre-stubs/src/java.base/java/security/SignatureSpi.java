package java.security;

import java.nio.ByteBuffer;
import java.security.spec.AlgorithmParameterSpec;

public abstract class SignatureSpi {
    protected SecureRandom appRandom;

    public SignatureSpi() {
    }

    public Object clone() throws CloneNotSupportedException {
        if (this instanceof Cloneable) {
            return super.clone();
        }
        throw new CloneNotSupportedException();
    }

    protected abstract Object engineGetParameter(String name) throws InvalidParameterException;

    protected AlgorithmParameters engineGetParameters() {
        throw new UnsupportedOperationException();
    }

    protected abstract void engineInitSign(PrivateKey privateKey) throws InvalidKeyException;

    protected void engineInitSign(PrivateKey privateKey, SecureRandom random) throws InvalidKeyException {
        appRandom = random;
        engineInitSign(privateKey);
    }

    protected abstract void engineInitVerify(PublicKey publicKey) throws InvalidKeyException;

    protected void engineSetParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        throw new UnsupportedOperationException();
    }

    protected abstract void engineSetParameter(String name, Object value) throws InvalidParameterException;

    protected abstract byte[] engineSign() throws SignatureException;

    protected int engineSign(byte[] data, int offset, int length) throws SignatureException {
        byte[] signature = engineSign();
        if (length < signature.length) {
            throw new SignatureException("partial signatures not returned");
        }
        if (data.length - offset < signature.length) {
            throw new SignatureException("insufficient space in the output buffer to store the signature");
        }
        System.arraycopy(signature, 0, data, offset, signature.length);
        return signature.length;
    }

    protected abstract void engineUpdate(byte value) throws SignatureException;

    protected void engineUpdate(ByteBuffer input) {
        byte[] rest = new byte[input.remaining()];
        input.get(rest);
        try {
            engineUpdate(rest, 0, rest.length);
        } catch (SignatureException e) {
            throw new ProviderException("update() failed", e);
        }
    }

    protected abstract void engineUpdate(byte[] data, int offset, int length) throws SignatureException;

    protected abstract boolean engineVerify(byte[] data) throws SignatureException;

    protected boolean engineVerify(byte[] data, int offset, int length) throws SignatureException {
        return engineVerify(java.util.Arrays.copyOfRange(data, offset, offset + length));
    }
}

package sun.security.ec.ed;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.EdDSAParameterSpec;
import java.util.Arrays;

/** EdDSA (RFC 8032). */
public final class EdDSASignature extends SignatureSpi {
    /** The only curve, or null for both. */
    private final String only;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private EdDSAParameterSpec params;
    private EdDSAPublicKeyImpl publicKey;
    private EdDSAPrivateKeyImpl privateKey;
    private BigInteger[] point;

    public EdDSASignature(String only) {
        this.only = only;
    }

    private Edwards check(Edwards curve) throws InvalidKeyException {
        if (only != null && !curve.params.getName().equals(only)) {
            throw new InvalidKeyException("Parameters must be " + only);
        }
        message.reset();
        return curve;
    }

    @Override
    protected void engineInitVerify(PublicKey given) throws InvalidKeyException {
        if (!(given instanceof EdECPublicKey)) {
            throw new InvalidKeyException("Unsupported key type");
        }
        Key key = EdDSAKeyFactory.translate(given);
        publicKey = (EdDSAPublicKeyImpl) key;
        privateKey = null;
        point = check(publicKey.curve()).decompress(publicKey.getPoint());
        if (point == null) {
            throw new InvalidKeyException("Invalid point");
        }
    }

    @Override
    protected void engineInitSign(PrivateKey given) throws InvalidKeyException {
        if (!(given instanceof EdECPrivateKey)) {
            throw new InvalidKeyException("Unsupported key type");
        }
        Key key = EdDSAKeyFactory.translate(given);
        privateKey = (EdDSAPrivateKeyImpl) key;
        publicKey = null;
        check(privateKey.curve());
    }

    @Override
    protected void engineUpdate(byte value) {
        message.write(value);
    }

    @Override
    protected void engineUpdate(byte[] data, int offset, int length) {
        message.write(data, offset, length);
    }

    private byte[] prefix(Edwards curve) {
        return curve.prefix(params != null && params.isPrehash(), params == null ? null : params.getContext().orElse(null));
    }

    private byte[] message(Edwards curve) {
        byte[] m = message.toByteArray();
        message.reset();
        return params != null && params.isPrehash() ? curve.prehash(m) : m;
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        if (privateKey == null) {
            throw new SignatureException("Missing private key");
        }
        Edwards curve = privateKey.curve();
        byte[] h = curve.digest(privateKey.secret());
        BigInteger a = curve.scalar(h);
        byte[] prefix = prefix(curve);
        byte[] m = message(curve);
        BigInteger r = Edwards.number(curve.digest(prefix, Arrays.copyOfRange(h, curve.length, h.length), m)).mod(curve.order);
        byte[] bigR = curve.encode(curve.sum(r, null, null));
        byte[] bigA = curve.encode(curve.sum(a, null, null));
        BigInteger k = Edwards.number(curve.digest(prefix, bigR, bigA, m)).mod(curve.order);
        byte[] out = Arrays.copyOf(bigR, 2 * curve.length);
        System.arraycopy(Edwards.little(r.add(k.multiply(a)).mod(curve.order), curve.length), 0, out, curve.length, curve.length);
        return out;
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        if (publicKey == null) {
            throw new SignatureException("Missing publicKey");
        }
        Edwards curve = publicKey.curve();
        byte[] m = message(curve);
        if (signature.length != 2 * curve.length) {
            throw new SignatureException("signature length invalid");
        }
        byte[] bigR = Arrays.copyOf(signature, curve.length);
        BigInteger s = Edwards.number(Arrays.copyOfRange(signature, curve.length, 2 * curve.length));
        if (s.compareTo(curve.order) >= 0) {
            throw new SignatureException("s is too large");
        }
        BigInteger k = Edwards.number(curve.digest(prefix(curve), bigR, curve.encode(publicKey.getPoint()), m)).mod(curve.order);
        return Arrays.equals(bigR, curve.encode(curve.sum(s, k, new BigInteger[] {curve.negate(point[0]), point[1]})));
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) throws InvalidParameterException {
        throw new UnsupportedOperationException("setParameter() not supported");
    }

    @Override
    protected void engineSetParameter(AlgorithmParameterSpec given) throws InvalidAlgorithmParameterException {
        if (given == null) {
            return;
        }
        if (!(given instanceof EdDSAParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Only EdDSAParameterSpec supported");
        }
        params = (EdDSAParameterSpec) given;
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) throws InvalidParameterException {
        throw new UnsupportedOperationException("getParameter() not supported");
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        return null;
    }
}

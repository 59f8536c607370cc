package sun.security.ec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import sun.security.rsa.RSACore;
import sun.security.util.Der;
import sun.security.util.NamedCurve;

/** ECDSA (FIPS 186-4, 6.4). */
public final class ECDSASignature extends SignatureSpi {
    /** Null: what is given is the digest. */
    private final MessageDigest digest;
    private final boolean p1363;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private boolean touched;
    private ECPublicKey publicKey;
    private ECPrivateKey privateKey;
    private SecureRandom random;

    /** By the name up to "withECDSA", and whether r and s stand side by side (IEEE P1363). */
    public ECDSASignature(String hash, boolean p1363) {
        this.p1363 = p1363;
        try {
            digest = hash.equals("NONE") ? null : MessageDigest.getInstance(hash.startsWith("SHA3-") ? hash : "SHA-" + hash.substring(3));
        } catch (NoSuchAlgorithmException e) {
            throw new ProviderException(e);
        }
    }

    private void reset() {
        if (touched && digest != null) {
            digest.reset();
        }
        raw.reset();
        touched = false;
    }

    @Override
    protected void engineInitVerify(PublicKey given) throws InvalidKeyException {
        ECPublicKey key = (ECPublicKey) ECKeyFactory.translate(given);
        if (!Weierstrass.of(NamedCurve.of(key.getParams())).contains(key.getW())) {
            throw new InvalidKeyException("Point is not on the curve");
        }
        publicKey = key;
        privateKey = null;
        reset();
    }

    @Override
    protected void engineInitSign(PrivateKey given) throws InvalidKeyException {
        engineInitSign(given, null);
    }

    @Override
    protected void engineInitSign(PrivateKey given, SecureRandom random) throws InvalidKeyException {
        ECPrivateKey key = (ECPrivateKey) ECKeyFactory.translate(given);
        BigInteger s = key.getS();
        if (s.signum() <= 0 || s.compareTo(key.getParams().getOrder()) >= 0) {
            throw new InvalidKeyException("The private key must be within the range [1, n - 1]");
        }
        privateKey = key;
        publicKey = null;
        this.random = random;
        reset();
    }

    @Override
    protected void engineUpdate(byte value) throws SignatureException {
        engineUpdate(new byte[] {value}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] data, int offset, int length) throws SignatureException {
        if (digest == null) {
            if (raw.size() + length > 64) {
                throw new SignatureException("Message digest is too long");
            }
            raw.write(data, offset, length);
        } else {
            digest.update(data, offset, length);
        }
        touched = true;
    }

    /** The leftmost bits of the digest, as many as the order has. */
    private BigInteger message(BigInteger n) {
        touched = false;
        byte[] hash = digest == null ? raw.toByteArray() : digest.digest();
        raw.reset();
        BigInteger e = new BigInteger(1, hash);
        int more = 8 * hash.length - n.bitLength();
        return more > 0 ? e.shiftRight(more) : e;
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        ECParameterSpec params = privateKey.getParams();
        BigInteger n = params.getOrder();
        BigInteger e = message(n);
        Weierstrass curve = Weierstrass.of(NamedCurve.of(params));
        BigInteger r;
        BigInteger s;
        do {
            BigInteger k = ECKeyPairGenerator.secret(n, random);
            r = curve.sum(k, null, null).getAffineX().mod(n);
            s = k.modInverse(n).multiply(e.add(r.multiply(privateKey.getS()))).mod(n);
        } while (r.signum() == 0 || s.signum() == 0);
        if (!p1363) {
            return Der.sequence(Der.integer(r), Der.integer(s));
        }
        int length = n.bitLength() + 7 >> 3;
        byte[] out = Arrays.copyOf(RSACore.bytes(r, length), 2 * length);
        System.arraycopy(RSACore.bytes(s, length), 0, out, length, length);
        return out;
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        ECParameterSpec params = publicKey.getParams();
        BigInteger n = params.getOrder();
        BigInteger e = message(n);
        BigInteger r;
        BigInteger s;
        if (p1363) {
            if (signature.length == 0 || signature.length % 2 != 0) {
                throw new SignatureException("Could not verify signature: Invalid signature length");
            }
            int half = signature.length / 2;
            if (half > (n.bitLength() + 7 >> 3)) {
                throw new SignatureException("Signature length does not match the curve");
            }
            r = new BigInteger(1, Arrays.copyOf(signature, half));
            s = new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half));
        } else {
            try {
                Der all = new Der(signature);
                Der d = all.sequence();
                r = d.integer();
                s = d.integer();
                if (d.more() || all.more()) {
                    throw new IOException("Invalid encoding for signature");
                }
            } catch (IOException x) {
                throw new SignatureException("Could not verify signature", x);
            }
        }
        if (r.signum() <= 0 || s.signum() <= 0 || r.compareTo(n) >= 0 || s.compareTo(n) >= 0) {
            return false;
        }
        BigInteger w = s.modInverse(n);
        ECPoint p = Weierstrass.of(NamedCurve.of(params)).sum(e.multiply(w).mod(n), r.multiply(w).mod(n), publicKey.getW());
        return p != ECPoint.POINT_INFINITY && p.getAffineX().mod(n).equals(r);
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) throws InvalidParameterException {
        throw new UnsupportedOperationException("setParameter() not supported");
    }

    @Override
    protected void engineSetParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        if (params != null && !(params instanceof ECParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Parameters must be of type ECParameterSpec");
        }
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) throws InvalidParameterException {
        throw new UnsupportedOperationException("getParameter() not supported");
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        ECParameterSpec params = privateKey != null ? privateKey.getParams() : publicKey != null ? publicKey.getParams() : null;
        if (params == null) {
            return null;
        }
        try {
            AlgorithmParameters made = AlgorithmParameters.getInstance("EC");
            made.init(params);
            return made;
        } catch (GeneralSecurityException e) {
            throw new ProviderException("Error retrieving EC parameters", e);
        }
    }
}

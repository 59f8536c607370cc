package sun.security.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
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
import java.security.interfaces.DSAParams;
import java.security.interfaces.DSAPublicKey;
import java.util.Arrays;
import sun.security.rsa.RSACore;
import sun.security.util.Der;

/** DSA (FIPS 186-4, 4). */
public final class DSA extends SignatureSpi {
    /** Null: what is given is the digest. */
    private final MessageDigest digest;
    private final boolean p1363;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private DSAParams params;
    private BigInteger x;
    private BigInteger y;
    private SecureRandom random;

    /** By the name up to "withDSA", and whether r and s stand side by side (IEEE P1363). */
    public DSA(String hash, boolean p1363) {
        this.p1363 = p1363;
        try {
            digest = hash.equals("NONE") ? null : MessageDigest.getInstance(hash.startsWith("SHA3-") ? hash : "SHA-" + hash.substring(3));
        } catch (NoSuchAlgorithmException e) {
            throw new ProviderException(e);
        }
    }

    private void start(DSAParams given, Object key) throws InvalidKeyException {
        if (given == null) {
            throw new InvalidKeyException("DSA " + (key instanceof PublicKey ? "public" : "private") + " key lacks parameters");
        }
        params = given;
        raw.reset();
        if (digest != null) {
            digest.reset();
        }
    }

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
        if (!(key instanceof DSAPublicKey)) {
            throw new InvalidKeyException("not a DSA public key: " + key);
        }
        start(((DSAPublicKey) key).getParams(), key);
        y = ((DSAPublicKey) key).getY();
        x = null;
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
        engineInitSign(key, null);
    }

    @Override
    protected void engineInitSign(PrivateKey key, SecureRandom random) throws InvalidKeyException {
        if (!(key instanceof java.security.interfaces.DSAPrivateKey)) {
            throw new InvalidKeyException("not a DSA private key: " + key);
        }
        start(((java.security.interfaces.DSAPrivateKey) key).getParams(), key);
        x = ((java.security.interfaces.DSAPrivateKey) key).getX();
        y = null;
        this.random = random;
    }

    @Override
    protected void engineUpdate(byte value) {
        engineUpdate(new byte[] {value}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] data, int offset, int length) {
        if (digest == null) {
            raw.write(data, offset, length);
        } else {
            digest.update(data, offset, length);
        }
    }

    private BigInteger message() throws SignatureException {
        byte[] hash = digest == null ? raw.toByteArray() : digest.digest();
        raw.reset();
        if (digest == null && hash.length != 20) {
            throw new SignatureException("Data for RawDSA must be exactly 20 bytes long");
        }
        int n = params.getQ().bitLength() / 8;
        return new BigInteger(1, n < hash.length ? Arrays.copyOf(hash, n) : hash);
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        BigInteger q = params.getQ();
        BigInteger z = message();
        SecureRandom from = random == null ? new SecureRandom() : random;
        BigInteger r;
        BigInteger s;
        do {
            BigInteger k;
            do {
                k = new BigInteger(q.bitLength() + 64, from).mod(q);
            } while (k.signum() == 0);
            r = params.getG().modPow(k, params.getP()).mod(q);
            s = k.modInverse(q).multiply(z.add(x.multiply(r))).mod(q);
        } while (r.signum() == 0 || s.signum() == 0);
        if (!p1363) {
            return Der.sequence(Der.integer(r), Der.integer(s));
        }
        int n = q.bitLength() + 7 >> 3;
        byte[] out = Arrays.copyOf(RSACore.bytes(r, n), 2 * n);
        System.arraycopy(RSACore.bytes(s, n), 0, out, n, n);
        return out;
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        BigInteger r;
        BigInteger s;
        if (p1363) {
            int half = signature.length / 2;
            r = new BigInteger(1, Arrays.copyOf(signature, half));
            s = new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length));
        } else {
            try {
                Der all = new Der(signature);
                Der d = all.sequence();
                r = d.integer();
                s = d.integer();
                if (d.more() || all.more()) {
                    throw new IOException("Invalid encoding for signature");
                }
            } catch (IOException e) {
                throw new SignatureException("Invalid encoding for signature", e);
            }
        }
        BigInteger z = message();
        BigInteger q = params.getQ();
        if (r.signum() <= 0 || s.signum() <= 0 || r.compareTo(q) >= 0 || s.compareTo(q) >= 0) {
            throw new SignatureException("invalid signature: out of range values");
        }
        BigInteger w = s.modInverse(q);
        BigInteger p = params.getP();
        return params.getG().modPow(z.multiply(w).mod(q), p).multiply(y.modPow(r.multiply(w).mod(q), p)).mod(p).mod(q).equals(r);
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) throws InvalidParameterException {
        throw new InvalidParameterException("No parameter accepted");
    }

    @Override
    protected void engineSetParameter(java.security.spec.AlgorithmParameterSpec given)
        throws java.security.InvalidAlgorithmParameterException {
        if (given != null) {
            throw new java.security.InvalidAlgorithmParameterException("No parameter accepted");
        }
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) throws InvalidParameterException {
        return null;
    }

    @Override
    protected java.security.AlgorithmParameters engineGetParameters() {
        return null;
    }
}

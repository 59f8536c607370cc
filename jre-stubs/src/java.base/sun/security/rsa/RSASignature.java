package sun.security.rsa;

import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.BadPaddingException;
import sun.security.util.Der;
import sun.security.util.Oids;

/** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2). */
public final class RSASignature extends SignatureSpi {
    private final String digestName;
    private final MessageDigest digest;
    private final java.io.ByteArrayOutputStream raw = new java.io.ByteArrayOutputStream();
    private boolean touched;
    private RSAPublicKey publicKey;
    private RSAPrivateKey privateKey;

    /** By the name up to "withRSA"; with null, what is given is signed itself. */
    public RSASignature(String hash) {
        if (hash == null) {
            digestName = null;
            digest = null;
            return;
        }
        digestName = hash.startsWith("SHA") && !hash.startsWith("SHA3-") ? "SHA-" + hash.substring(3) : hash;
        try {
            digest = MessageDigest.getInstance(digestName);
        } catch (NoSuchAlgorithmException e) {
            throw new ProviderException(e);
        }
    }

    private static RSAKey key(Key key) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("Key must not be null");
        }
        String algorithm = key.getAlgorithm();
        if (!algorithm.equals("RSA")) {
            if (!algorithm.equals("RSASSA-PSS")) {
                ProviderException e = new ProviderException("Unsupported algorithm " + algorithm);
                throw new InvalidKeyException(e.toString(), e);
            }
            throw new InvalidKeyException("Expected a RSA key, but got " + algorithm);
        }
        RSAKey k = RSAKeyFactory.rsaKey(key, "RSA");
        return k;
    }

    private void checkLength(RSAKey key) throws InvalidKeyException {
        raw.reset();
        if (digest != null && RSACore.length(key) < prefix(digestName).length + digest.getDigestLength() + 11) {
            throw new InvalidKeyException("Key is too short for this signature algorithm");
        }
    }

    @Override
    protected void engineInitVerify(PublicKey given) throws InvalidKeyException {
        RSAKey key = key(given);
        checkLength(key);
        publicKey = (RSAPublicKey) key;
        privateKey = null;
        reset();
    }

    @Override
    protected void engineInitSign(PrivateKey given) throws InvalidKeyException {
        RSAKey key = key(given);
        checkLength(key);
        privateKey = (RSAPrivateKey) key;
        publicKey = null;
        reset();
    }

    private void reset() {
        if (touched && digest != null) {
            digest.reset();
            touched = false;
        }
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
        touched = true;
    }

    /** What goes before the digest: a DigestInfo without its last bytes. */
    private static byte[] prefix(String digestName) {
        byte[] id = Der.sequence(Der.oid(Oids.of(digestName)), Der.nil());
        int n = digestLength(digestName);
        byte[] whole = Der.sequence(id, Der.octets(new byte[n]));
        return java.util.Arrays.copyOf(whole, whole.length - n);
    }

    private static int digestLength(String name) {
        if (name.startsWith("MD")) {
            return 16;
        }
        return name.equals("SHA-1") ? 20 : Integer.parseInt(name.substring(name.length() - 3)) / 8;
    }

    private byte[] padded(RSAKey key) throws SignatureException {
        touched = false;
        byte[] hash = digest == null ? raw.toByteArray() : digest.digest();
        raw.reset();
        byte[] prefix = digest == null ? new byte[0] : prefix(digestName);
        if (hash.length + prefix.length > RSACore.length(key) - 11) {
            throw new SignatureException("Data must not be longer than " + (RSACore.length(key) - 11) + " bytes");
        }
        byte[] out = new byte[RSACore.length(key)];
        int at = out.length - hash.length - prefix.length;
        java.util.Arrays.fill(out, 2, at - 1, (byte) 0xff);
        out[1] = 1;
        System.arraycopy(prefix, 0, out, at, prefix.length);
        System.arraycopy(hash, 0, out, out.length - hash.length, hash.length);
        return out;
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        if (privateKey == null) {
            throw new SignatureException("Missing private key");
        }
        try {
            return RSACore.apply(privateKey, padded(privateKey));
        } catch (BadPaddingException e) {
            throw new SignatureException("Could not sign data", e);
        }
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        if (publicKey == null) {
            throw new SignatureException("Missing public key");
        }
        try {
            if (signature.length != RSACore.length(publicKey)) {
                throw new SignatureException("Bad signature length: got " + signature.length + " but was expecting " + RSACore.length(publicKey));
            }
            return MessageDigest.isEqual(padded(publicKey), RSACore.apply(publicKey, signature));
        } catch (BadPaddingException e) {
            return false;
        } finally {
            reset();
        }
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) throws InvalidParameterException {
        throw new UnsupportedOperationException("setParameter() not supported");
    }

    @Override
    protected void engineSetParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        if (params != null) {
            throw new InvalidAlgorithmParameterException("No parameters accepted");
        }
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

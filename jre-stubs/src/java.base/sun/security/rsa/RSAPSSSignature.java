package sun.security.rsa;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import javax.crypto.BadPaddingException;

/** RSASSA-PSS (RFC 8017, 8.1). */
public final class RSAPSSSignature extends SignatureSpi {
    private PSSParameterSpec params;
    private MessageDigest digest;
    private boolean touched;
    private RSAPublicKey publicKey;
    private RSAPrivateKey privateKey;
    private SecureRandom random;

    private RSAKey key(Key given) throws InvalidKeyException {
        RSAKey key;
        if (given instanceof RSAPublicKey || given instanceof RSAPrivateKey) {
            key = (RSAKey) given;
        } else {
            throw new InvalidKeyException(given == null ? "Key must not be null" : "Unsupported key type");
        }
        if (!given.getAlgorithm().equals("RSA") && !given.getAlgorithm().equals("RSASSA-PSS")) {
            throw new InvalidKeyException("Unsupported algorithm " + given.getAlgorithm());
        }
        if (key.getParams() != null && params != null && !same((PSSParameterSpec) key.getParams(), params)) {
            throw new InvalidKeyException("Key contains incompatible PSS parameter values");
        }
        if (params != null) {
            try {
                checkLength(key);
            } catch (SignatureException e) {
                throw new InvalidKeyException(e.getMessage());
            }
        }
        return key;
    }

    private static boolean same(PSSParameterSpec key, PSSParameterSpec given) {
        return key.getDigestAlgorithm().equalsIgnoreCase(given.getDigestAlgorithm()) && key.getSaltLength() <= given.getSaltLength();
    }

    private void checkLength(RSAKey key) throws SignatureException {
        int n = (key.getModulus().bitLength() - 1 + 7 >> 3) - digest.getDigestLength() - 2;
        if (n < params.getSaltLength()) {
            throw new SignatureException("Key is too short for this signature algorithm");
        }
    }

    @Override
    protected void engineInitVerify(PublicKey given) throws InvalidKeyException {
        if (!(given instanceof RSAPublicKey)) {
            throw new InvalidKeyException("key must be RSAPublicKey");
        }
        publicKey = (RSAPublicKey) key(given);
        privateKey = null;
        defaults(publicKey);
    }

    @Override
    protected void engineInitSign(PrivateKey given) throws InvalidKeyException {
        engineInitSign(given, null);
    }

    @Override
    protected void engineInitSign(PrivateKey given, SecureRandom random) throws InvalidKeyException {
        if (!(given instanceof RSAPrivateKey)) {
            throw new InvalidKeyException("key must be RSAPrivateKey");
        }
        privateKey = (RSAPrivateKey) key(given);
        publicKey = null;
        this.random = random;
        defaults(privateKey);
    }

    private void defaults(RSAKey key) throws InvalidKeyException {
        if (touched) {
            digest.reset();
            touched = false;
        }
        if (params == null && key.getParams() != null) {
            try {
                engineSetParameter(key.getParams());
            } catch (InvalidAlgorithmParameterException e) {
                throw new InvalidKeyException("Invalid PSS parameters", e);
            }
        }
    }

    @Override
    protected void engineUpdate(byte value) throws SignatureException {
        ready();
        digest.update(value);
        touched = true;
    }

    @Override
    protected void engineUpdate(byte[] data, int offset, int length) throws SignatureException {
        ready();
        digest.update(data, offset, length);
        touched = true;
    }

    private void ready() throws SignatureException {
        if (params == null) {
            throw new SignatureException("Parameters required for RSASSA-PSS signatures");
        }
    }

    private MessageDigest maskDigest() {
        try {
            return MessageDigest.getInstance(((MGF1ParameterSpec) params.getMGFParameters()).getDigestAlgorithm());
        } catch (NoSuchAlgorithmException e) {
            throw new ProviderException(e);
        }
    }

    private byte[] hash(byte[] message, byte[] salt) {
        digest.update(new byte[8]);
        digest.update(message);
        return digest.digest(salt);
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        ready();
        touched = false;
        byte[] message = digest.digest();
        checkLength(privateKey);
        int bits = privateKey.getModulus().bitLength() - 1;
        byte[] em = new byte[bits + 7 >> 3];
        byte[] salt = new byte[params.getSaltLength()];
        (random == null ? new SecureRandom() : random).nextBytes(salt);
        byte[] h = hash(message, salt);
        int db = em.length - h.length - 1;
        em[db - salt.length - 1] = 1;
        System.arraycopy(salt, 0, em, db - salt.length, salt.length);
        System.arraycopy(h, 0, em, db, h.length);
        em[em.length - 1] = (byte) 0xbc;
        RSACore.mask(maskDigest(), h, 0, h.length, em, 0, db);
        em[0] &= (byte) (0xff >> 8 * em.length - bits);
        try {
            return RSACore.apply(privateKey, em);
        } catch (BadPaddingException e) {
            throw new SignatureException("Signature encoding error", e);
        }
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        ready();
        touched = false;
        byte[] message = digest.digest();
        int length = RSACore.length(publicKey);
        if (signature.length != length) {
            throw new SignatureException("Bad signature length: got " + signature.length + " but was expecting " + length);
        }
        int bits = publicKey.getModulus().bitLength() - 1;
        int n = bits + 7 >> 3;
        byte[] em;
        try {
            em = RSACore.apply(publicKey, signature);
        } catch (BadPaddingException e) {
            throw new SignatureException("Signature encoding error", e);
        }
        if (n < em.length) {
            if (em[0] != 0) {
                return false;
            }
            em = Arrays.copyOfRange(em, 1, em.length);
        }
        int h = message.length;
        int salt = params.getSaltLength();
        int db = n - h - 1;
        if (db < salt + 1 || em[n - 1] != (byte) 0xbc || (em[0] & 0xff) >> 8 - (8 * n - bits) != 0) {
            return false;
        }
        byte[] given = Arrays.copyOfRange(em, db, db + h);
        RSACore.mask(maskDigest(), given, 0, h, em, 0, db);
        em[0] &= (byte) (0xff >> 8 * n - bits);
        for (int i = 0; i < db - salt - 1; i++) {
            if (em[i] != 0) {
                return false;
            }
        }
        return em[db - salt - 1] == 1 && MessageDigest.isEqual(given, hash(message, Arrays.copyOfRange(em, db - salt, db)));
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) throws InvalidParameterException {
        throw new UnsupportedOperationException("setParameter() not supported");
    }

    @Override
    protected void engineSetParameter(AlgorithmParameterSpec given) throws InvalidAlgorithmParameterException {
        if (given == null) {
            throw new InvalidAlgorithmParameterException("PSS parameters required");
        }
        if (!(given instanceof PSSParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Parameters must be PSSParameterSpec");
        }
        PSSParameterSpec p = (PSSParameterSpec) given;
        RSAKey key = privateKey != null ? privateKey : publicKey;
        if (key != null && key.getParams() != null && !same((PSSParameterSpec) key.getParams(), p)) {
            throw new InvalidAlgorithmParameterException("Signature parameters does not match key parameters");
        }
        if (!p.getMGFAlgorithm().equalsIgnoreCase("MGF1")) {
            throw new InvalidAlgorithmParameterException("Only supports MGF1");
        }
        if (p.getTrailerField() != PSSParameterSpec.TRAILER_FIELD_BC) {
            throw new InvalidAlgorithmParameterException("Only supports TrailerFieldBC(1)");
        }
        if (!(p.getMGFParameters() instanceof MGF1ParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Unsupported MGF parameters");
        }
        if (touched) {
            throw new ProviderException("Cannot set parameters during operations");
        }
        try {
            digest = MessageDigest.getInstance(p.getDigestAlgorithm());
        } catch (NoSuchAlgorithmException e) {
            throw new InvalidAlgorithmParameterException("Unsupported digest algorithm " + p.getDigestAlgorithm(), e);
        }
        params = p;
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) throws InvalidParameterException {
        throw new UnsupportedOperationException("getParameter() not supported");
    }

    @Override
    protected AlgorithmParameters engineGetParameters() {
        if (params == null) {
            return null;
        }
        try {
            AlgorithmParameters made = AlgorithmParameters.getInstance("RSASSA-PSS");
            made.init(params);
            return made;
        } catch (GeneralSecurityException e) {
            throw new ProviderException(e.getMessage());
        }
    }
}

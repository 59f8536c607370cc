package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Locale;

/** RFC 2104's code over a digest. */
final class Hmac extends MacSpi implements Cloneable {
    private MessageDigest digest;
    private final int block;
    private byte[] inner;
    private byte[] outer;
    private boolean begun;

    private Hmac(MessageDigest digest, int block) {
        this.digest = digest;
        this.block = block;
    }

    /** Null if there is no such algorithm. */
    static Hmac of(String algorithm) {
        String name = algorithm.toUpperCase(Locale.ENGLISH);
        if (!name.startsWith("HMAC")) {
            return null;
        }
        String d = name.substring(4);
        switch (d) {
            case "MD5":
            case "SHA1":
                return of(d, 64);
            case "SHA224":
            case "SHA256":
                return of("SHA-" + d.substring(3), 64);
            case "SHA384":
            case "SHA512":
            case "SHA512/224":
            case "SHA512/256":
                return of("SHA-" + d.substring(3), 128);
            case "SHA3-224":
                return of(d, 144);
            case "SHA3-256":
                return of(d, 136);
            case "SHA3-384":
                return of(d, 104);
            case "SHA3-512":
                return of(d, 72);
            default:
                return null;
        }
    }

    private static Hmac of(String digest, int block) {
        try {
            return new Hmac(MessageDigest.getInstance(digest), block);
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError(e);
        }
    }

    @Override
    protected int engineGetMacLength() {
        return digest.getDigestLength();
    }

    @Override
    protected void engineInit(Key key, AlgorithmParameterSpec params) throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params != null) {
            throw new InvalidAlgorithmParameterException("HMAC does not use parameters");
        }
        if (!(key instanceof SecretKey)) {
            throw new InvalidKeyException("Secret key expected");
        }
        byte[] secret = key.getEncoded();
        if (secret == null) {
            throw new InvalidKeyException("Missing key data");
        }
        set(secret);
    }

    void set(byte[] key) {
        digest.reset();
        byte[] secret = key.length > block ? digest.digest(key) : key;
        inner = Arrays.copyOf(secret, block);
        outer = inner.clone();
        for (int i = 0; i < block; i++) {
            inner[i] ^= 0x36;
            outer[i] ^= 0x5c;
        }
        begun = false;
    }

    private void begin() {
        if (!begun) {
            digest.update(inner);
            begun = true;
        }
    }

    @Override
    protected void engineUpdate(byte input) {
        begin();
        digest.update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int len) {
        begin();
        digest.update(input, offset, len);
    }

    @Override
    protected byte[] engineDoFinal() {
        begin();
        byte[] first = digest.digest();
        digest.update(outer);
        begun = false;
        return digest.digest(first);
    }

    @Override
    protected void engineReset() {
        digest.reset();
        begun = false;
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        Hmac copy = (Hmac) super.clone();
        copy.digest = (MessageDigest) digest.clone();
        return copy;
    }
}

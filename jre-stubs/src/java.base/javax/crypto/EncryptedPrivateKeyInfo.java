package javax.crypto;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.DEREncodable;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Objects;
import javax.crypto.spec.PBEKeySpec;
import sun.security.util.Der;
import sun.security.util.Oids;

/** An encrypted private key (PKCS #8, RFC 5958). */
public class EncryptedPrivateKeyInfo implements DEREncodable {
    private final byte[] encoded;
    private final String oid;
    /** Null, or whatever stands behind the identifier. */
    private final byte[] params;
    private final byte[] encryptedData;
    private AlgorithmParameters parameters;

    public EncryptedPrivateKeyInfo(byte[] encoded) throws IOException {
        if (encoded == null) {
            throw new NullPointerException("the encoded parameter must be non-null");
        }
        this.encoded = encoded.clone();
        Der all = new Der(this.encoded);
        Der d = all.sequence();
        Der id = d.sequence();
        oid = id.oid();
        params = id.more() ? id.whole() : null;
        encryptedData = d.octets();
        if (d.more()) {
            throw new IOException("overrun, bytes = " + d.rest().length);
        }
    }

    public EncryptedPrivateKeyInfo(String algName, byte[] encryptedData) throws NoSuchAlgorithmException {
        if (algName == null) {
            throw new NullPointerException("algName must be non-null");
        }
        String found = Oids.of(algName);
        if (found == null) {
            throw new NoSuchAlgorithmException("unrecognized algorithm name: " + algName);
        }
        this.oid = found;
        this.params = null;
        this.encryptedData = given(encryptedData);
        this.encoded = encode();
    }

    public EncryptedPrivateKeyInfo(AlgorithmParameters algParams, byte[] encryptedData) throws NoSuchAlgorithmException {
        if (algParams == null) {
            throw new NullPointerException("algParams must be non-null");
        }
        String name = algParams.getAlgorithm();
        String found = Oids.of(name.startsWith("PBEWithHmac") ? "PBES2" : name);
        if (found == null) {
            throw new NoSuchAlgorithmException("unrecognized algorithm name: " + name);
        }
        this.oid = found;
        this.parameters = algParams;
        try {
            this.params = algParams.getEncoded();
        } catch (IOException e) {
            throw new IllegalArgumentException("not initialized", e);
        }
        this.encryptedData = given(encryptedData);
        this.encoded = encode();
    }

    private static byte[] given(byte[] data) {
        if (data == null) {
            throw new NullPointerException("encryptedData must be non-null");
        }
        if (data.length == 0) {
            throw new IllegalArgumentException("the encryptedData parameter must not be empty");
        }
        return data.clone();
    }

    private byte[] encode() {
        byte[] id = params == null ? Der.sequence(Der.oid(oid), Der.nil()) : Der.sequence(Der.oid(oid), params);
        return Der.sequence(id, Der.octets(encryptedData));
    }

    public String getAlgName() {
        AlgorithmParameters p = getAlgParameters();
        return oid.equals(Oids.of("PBES2")) && p != null ? p.toString() : Oids.name(oid);
    }

    public AlgorithmParameters getAlgParameters() {
        if (parameters == null && params != null && params[0] != Der.NULL) {
            try {
                parameters = AlgorithmParameters.getInstance(Oids.name(oid));
                parameters.init(params);
            } catch (NoSuchAlgorithmException | IOException e) {
                parameters = null;
            }
        }
        return parameters;
    }

    public byte[] getEncryptedData() {
        return encryptedData.clone();
    }

    /** The key, which says itself of what algorithm it is. */
    private static PKCS8EncodedKeySpec spec(byte[] plain) throws IOException {
        Der info = new Der(plain).sequence();
        info.integer();
        String algorithm = Oids.name(info.sequence().oid());
        info.octets();
        return new PKCS8EncodedKeySpec(plain, algorithm);
    }

    public PKCS8EncodedKeySpec getKeySpec(Cipher cipher) throws InvalidKeySpecException {
        try {
            return spec(cipher.doFinal(encryptedData));
        } catch (GeneralSecurityException | IOException | IllegalStateException e) {
            throw new InvalidKeySpecException("Cannot retrieve the PKCS8EncodedKeySpec", e);
        }
    }

    private PKCS8EncodedKeySpec decrypt(Key key, Provider provider) throws NoSuchAlgorithmException, InvalidKeyException {
        try {
            Cipher c = provider == null ? Cipher.getInstance(getAlgName()) : Cipher.getInstance(getAlgName(), provider);
            c.init(Cipher.DECRYPT_MODE, key, getAlgParameters());
            return spec(c.doFinal(encryptedData));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw e;
        } catch (InvalidAlgorithmParameterException | NoSuchPaddingException | IllegalBlockSizeException | BadPaddingException | IOException e) {
            throw new InvalidKeyException("Cannot retrieve the PKCS8EncodedKeySpec", e);
        }
    }

    public PKCS8EncodedKeySpec getKeySpec(Key decryptKey) throws NoSuchAlgorithmException, InvalidKeyException {
        if (decryptKey == null) {
            throw new NullPointerException("decryptKey is null");
        }
        return decrypt(decryptKey, null);
    }

    public PKCS8EncodedKeySpec getKeySpec(Key decryptKey, String providerName)
        throws NoSuchProviderException, NoSuchAlgorithmException, InvalidKeyException {
        if (decryptKey == null) {
            throw new NullPointerException("decryptKey is null");
        }
        if (providerName == null) {
            throw new NullPointerException("provider is null");
        }
        Provider provider = Security.getProvider(providerName);
        if (provider == null) {
            throw new NoSuchProviderException("provider " + providerName + " not found");
        }
        return decrypt(decryptKey, provider);
    }

    public PKCS8EncodedKeySpec getKeySpec(Key decryptKey, Provider provider) throws NoSuchAlgorithmException, InvalidKeyException {
        if (decryptKey == null) {
            throw new NullPointerException("decryptKey is null");
        }
        if (provider == null) {
            throw new NullPointerException("provider is null");
        }
        return decrypt(decryptKey, provider);
    }

    private static String name(String algorithm) {
        if (algorithm != null) {
            return algorithm;
        }
        String set = Security.getProperty("jdk.epkcs8.defaultAlgorithm");
        return set == null ? "PBEWithHmacSHA256AndAES_128" : set;
    }

    private static Key secret(char[] password, String algorithm, Provider provider) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password);
        try {
            return (provider == null ? SecretKeyFactory.getInstance(algorithm) : SecretKeyFactory.getInstance(algorithm, provider)).generateSecret(spec);
        } finally {
            spec.clearPassword();
        }
    }

    public static EncryptedPrivateKeyInfo encryptKey(PrivateKey key, char[] password, String algorithm, AlgorithmParameterSpec params, Provider provider) {
        Objects.requireNonNull(key, "key cannot be null");
        Objects.requireNonNull(password, "password cannot be null.");
        try {
            return encrypt(key, secret(password, name(algorithm), provider), name(algorithm), params, provider, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static EncryptedPrivateKeyInfo encryptKey(PrivateKey key, char[] password) {
        return encryptKey(key, password, null, null, null);
    }

    public static EncryptedPrivateKeyInfo encryptKey(PrivateKey key, Key encKey, String algorithm, AlgorithmParameterSpec params, Provider provider,
            SecureRandom random) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(encKey);
        try {
            return encrypt(key, encKey, name(algorithm), params, provider, random);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static EncryptedPrivateKeyInfo encrypt(PrivateKey key, Key with, String algorithm, AlgorithmParameterSpec params, Provider provider,
            SecureRandom random) throws GeneralSecurityException {
        Cipher c = provider == null ? Cipher.getInstance(algorithm) : Cipher.getInstance(algorithm, provider);
        c.init(Cipher.ENCRYPT_MODE, with, params, random == null ? new SecureRandom() : random);
        byte[] data = c.doFinal(key.getEncoded());
        return new EncryptedPrivateKeyInfo(c.getParameters(), data);
    }

    private static PrivateKey key(PKCS8EncodedKeySpec spec, Provider provider) throws GeneralSecurityException {
        String name = spec.getAlgorithm();
        return (provider == null ? KeyFactory.getInstance(name) : KeyFactory.getInstance(name, provider)).generatePrivate(spec);
    }

    public PrivateKey getKey(char[] password) throws GeneralSecurityException {
        Objects.requireNonNull(password, "password cannot be null");
        return key(decrypt(secret(password, getAlgName(), null), null), null);
    }

    public PrivateKey getKey(Key decryptKey, Provider provider) throws GeneralSecurityException {
        Objects.requireNonNull(decryptKey, "decryptKey cannot be null.");
        return key(decrypt(decryptKey, provider), provider);
    }

    public byte[] getEncoded() throws IOException {
        return encoded.clone();
    }
}

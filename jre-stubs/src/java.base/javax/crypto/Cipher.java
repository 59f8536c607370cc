package javax.crypto;

import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Encrypts and decrypts. */
public class Cipher {
    public static final int ENCRYPT_MODE = 1;
    public static final int DECRYPT_MODE = 2;
    public static final int WRAP_MODE = 3;
    public static final int UNWRAP_MODE = 4;
    public static final int PUBLIC_KEY = 1;
    public static final int PRIVATE_KEY = 2;
    public static final int SECRET_KEY = 3;

    private final String transformation;
    /** The parts of the transformation: algorithm, mode and padding or null. */
    private final String[] parts;
    /** Those that may be meant, until a key decides. */
    private final List<Provider.Service> services;
    private CipherSpi spi;
    private Provider provider;
    private int opmode;

    protected Cipher(CipherSpi cipherSpi, Provider provider, String transformation) {
        this.spi = cipherSpi;
        this.provider = provider;
        this.transformation = transformation;
        this.parts = null;
        this.services = List.of();
    }

    private Cipher(String transformation, String[] parts, List<Provider.Service> services) {
        this.transformation = transformation;
        this.parts = parts;
        this.services = services;
    }

    private static String[] split(String transformation) throws NoSuchAlgorithmException {
        if (transformation == null || transformation.isBlank()) {
            throw new NoSuchAlgorithmException("Null or empty transformation");
        }
        String[] found = {transformation.trim(), null, null};
        int first = transformation.indexOf('/');
        if (first >= 0) {
            // An algorithm may have a stroke of its own: PBEWithHmacSHA512/256AndAES_128.
            int from = transformation.regionMatches(true, 0, "PBEWithHmacSHA512/2", 0, 19) ? transformation.indexOf('/', first + 1) : first;
            if (from >= 0) {
                int second = transformation.indexOf('/', from + 1);
                if (second < 0) {
                    throw new NoSuchAlgorithmException("Invalid transformation format:" + transformation);
                }
                found[0] = transformation.substring(0, from).trim();
                found[1] = transformation.substring(from + 1, second).trim();
                found[2] = transformation.substring(second + 1).trim();
            }
        }
        if (found[0].isEmpty()) {
            throw new NoSuchAlgorithmException("Invalid transformation: algorithm not specified-" + transformation);
        }
        for (int i = 1; i < 3; i++) {
            if (found[i] != null && found[i].isEmpty()) {
                found[i] = null;
            }
        }
        return found;
    }

    /** The names that a provider may list an implementation under, the whole transformation first. */
    private static Provider.Service find(Provider p, String[] t) {
        Provider.Service s = null;
        if (t[1] != null && t[2] != null) {
            s = p.getService("Cipher", t[0] + "/" + t[1] + "/" + t[2]);
        }
        if (s == null && t[1] != null) {
            s = p.getService("Cipher", t[0] + "/" + t[1]);
        }
        if (s == null && t[2] != null) {
            s = p.getService("Cipher", t[0] + "//" + t[2]);
        }
        return s == null ? p.getService("Cipher", t[0]) : s;
    }

    private static CipherSpi make(Provider.Service s, String[] t) throws NoSuchAlgorithmException, NoSuchPaddingException {
        CipherSpi made = (CipherSpi) s.newInstance(null);
        String name = s.getAlgorithm();
        String rest = name.regionMatches(true, 0, t[0], 0, t[0].length()) ? name.substring(t[0].length()) : "";
        if (t[1] != null && !rest.regionMatches(true, 0, "/" + t[1], 0, t[1].length() + 1)) {
            made.engineSetMode(t[1]);
        }
        if (t[2] != null && (rest.indexOf('/', 1) < 0 || !rest.substring(rest.indexOf('/', 1) + 1).equalsIgnoreCase(t[2]))) {
            made.engineSetPadding(t[2]);
        }
        return made;
    }

    public static final Cipher getInstance(String transformation) throws NoSuchAlgorithmException, NoSuchPaddingException {
        String[] t = split(transformation);
        List<Provider.Service> fitting = new ArrayList<>();
        for (Provider p : Security.getProviders()) {
            Provider.Service s = find(p, t);
            if (s == null) {
                continue;
            }
            try {
                make(s, t);
                fitting.add(s);
            } catch (NoSuchAlgorithmException | NoSuchPaddingException e) {
                // Another may have that mode and padding.
            }
        }
        if (fitting.isEmpty()) {
            throw new NoSuchAlgorithmException("Cannot find any provider supporting " + transformation);
        }
        return new Cipher(transformation, t, fitting);
    }

    public static final Cipher getInstance(String transformation, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException, NoSuchPaddingException {
        if (transformation == null || transformation.isEmpty()) {
            throw new NoSuchAlgorithmException("Null or empty transformation");
        }
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("Missing provider");
        }
        Provider p = Security.getProvider(provider);
        if (p == null) {
            throw new NoSuchProviderException("No such provider: " + provider);
        }
        return getInstance(transformation, p);
    }

    public static final Cipher getInstance(String transformation, Provider provider) throws NoSuchAlgorithmException, NoSuchPaddingException {
        if (provider == null) {
            throw new IllegalArgumentException("Missing provider");
        }
        String[] t = split(transformation);
        Provider.Service s = find(provider, t);
        if (s == null) {
            throw new NoSuchAlgorithmException("No such algorithm: " + transformation);
        }
        try {
            Cipher made = new Cipher(transformation, t, List.of(s));
            made.spi = make(s, t);
            made.provider = provider;
            return made;
        } catch (NoSuchPaddingException e) {
            throw "CTR".equalsIgnoreCase(t[1]) ? e : new NoSuchPaddingException("Padding not supported: " + t[2]);
        } catch (NoSuchAlgorithmException e) {
            throw new NoSuchAlgorithmException("No such algorithm: " + transformation, e);
        }
    }

    /** The first, if no key has decided yet. */
    private CipherSpi chosen() {
        if (spi == null) {
            try {
                spi = make(services.get(0), parts);
                provider = services.get(0).getProvider();
            } catch (NoSuchAlgorithmException | NoSuchPaddingException e) {
                throw new ProviderException("Could not construct CipherSpi instance", e);
            }
        }
        return spi;
    }

    public final Provider getProvider() {
        chosen();
        return provider;
    }

    public final String getAlgorithm() {
        return transformation;
    }

    public final int getBlockSize() {
        return chosen().engineGetBlockSize();
    }

    public final int getOutputSize(int inputLen) {
        if (opmode == 0 && !(this instanceof NullCipher)) {
            throw new IllegalStateException("Cipher not initialized");
        }
        if (inputLen < 0) {
            throw new IllegalArgumentException("Input size must be equal to or greater than zero");
        }
        return chosen().engineGetOutputSize(inputLen);
    }

    public final byte[] getIV() {
        return chosen().engineGetIV();
    }

    public final AlgorithmParameters getParameters() {
        return chosen().engineGetParameters();
    }

    public final ExemptionMechanism getExemptionMechanism() {
        chosen();
        return null;
    }

    /** How an implementation is initialized. */
    private static void init(CipherSpi spi, int opmode, Key key, Object params, boolean given, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (!given) {
            spi.engineInit(opmode, key, random);
        } else if (params instanceof AlgorithmParameters) {
            spi.engineInit(opmode, key, (AlgorithmParameters) params, random);
        } else {
            spi.engineInit(opmode, key, (AlgorithmParameterSpec) params, random);
        }
    }

    private void start(int mode, Key key, Object params, boolean given, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        opmode = 0;
        if (mode < ENCRYPT_MODE || mode > UNWRAP_MODE) {
            throw new java.security.InvalidParameterException("Invalid operation mode");
        }
        if (spi != null) {
            init(spi, mode, key, params, given, random);
            opmode = mode;
            return;
        }
        Exception last = null;
        for (Provider.Service s : services) {
            if (!s.supportsParameter(key)) {
                continue;
            }
            try {
                CipherSpi some = make(s, parts);
                init(some, mode, key, params, given, random);
                spi = some;
                provider = s.getProvider();
                opmode = mode;
                return;
            } catch (InvalidKeyException | InvalidAlgorithmParameterException | NoSuchAlgorithmException | NoSuchPaddingException
                | RuntimeException e) {
                last = last == null ? e : last;
            }
        }
        if (last instanceof InvalidKeyException) {
            throw (InvalidKeyException) last;
        }
        if (last instanceof InvalidAlgorithmParameterException) {
            throw (InvalidAlgorithmParameterException) last;
        }
        if (last instanceof RuntimeException) {
            throw (RuntimeException) last;
        }
        throw new InvalidKeyException("No installed provider supports this key: " + (key == null ? "(null)" : key.getClass().getName()), last);
    }

    public final void init(int opmode, Key key) throws InvalidKeyException {
        init(opmode, key, new SecureRandom());
    }

    public final void init(int opmode, Key key, SecureRandom random) throws InvalidKeyException {
        try {
            start(opmode, key, null, false, random);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException(e);
        }
    }

    public final void init(int opmode, Key key, AlgorithmParameterSpec params) throws InvalidKeyException, InvalidAlgorithmParameterException {
        start(opmode, key, params, true, new SecureRandom());
    }

    public final void init(int opmode, Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        start(opmode, key, params, true, random);
    }

    public final void init(int opmode, Key key, AlgorithmParameters params) throws InvalidKeyException, InvalidAlgorithmParameterException {
        start(opmode, key, params, true, new SecureRandom());
    }

    public final void init(int opmode, Key key, AlgorithmParameters params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        start(opmode, key, params, true, random);
    }

    public final void init(int opmode, Certificate certificate) throws InvalidKeyException {
        init(opmode, certificate, new SecureRandom());
    }

    public final void init(int opmode, Certificate certificate, SecureRandom random) throws InvalidKeyException {
        if (certificate instanceof X509Certificate) {
            Set<String> critical = ((X509Certificate) certificate).getCriticalExtensionOIDs();
            boolean[] usage = ((X509Certificate) certificate).getKeyUsage();
            if (critical != null && critical.contains("2.5.29.15") && usage != null
                && (opmode == ENCRYPT_MODE && usage.length > 3 && !usage[3] || opmode == WRAP_MODE && usage.length > 2 && !usage[2])) {
                throw new InvalidKeyException("Wrong key usage");
            }
        }
        init(opmode, certificate == null ? null : certificate.getPublicKey(), random);
    }

    private void ready() {
        if (this instanceof NullCipher) {
            return;
        }
        if (opmode == 0) {
            throw new IllegalStateException("Cipher not initialized");
        }
        if (opmode != ENCRYPT_MODE && opmode != DECRYPT_MODE) {
            throw new IllegalStateException("Cipher not initialized for encryption/decryption");
        }
    }

    public final void updateAAD(byte[] src) {
        if (src == null) {
            throw new IllegalArgumentException("src buffer is null");
        }
        updateAAD(src, 0, src.length);
    }

    public final void updateAAD(byte[] src, int offset, int len) {
        ready();
        if (src == null || offset < 0 || len < 0 || len > src.length - offset) {
            throw new IllegalArgumentException("Bad arguments");
        }
        if (len > 0) {
            chosen().engineUpdateAAD(src, offset, len);
        }
    }

    public final void updateAAD(ByteBuffer src) {
        ready();
        if (src == null) {
            throw new IllegalArgumentException("src ByteBuffer is null");
        }
        if (src.hasRemaining()) {
            chosen().engineUpdateAAD(src);
        }
    }

    private static void check(byte[] input, int offset, int len) {
        if (input == null || offset < 0 || len > input.length - offset || len < 0) {
            throw new IllegalArgumentException("Bad arguments");
        }
    }

    private static void check(ByteBuffer input, ByteBuffer output) {
        if (input == null || output == null) {
            throw new IllegalArgumentException("Buffers must not be null");
        }
        if (input == output) {
            throw new IllegalArgumentException("Input and output buffers must not be the same object, consider using buffer.duplicate()");
        }
        if (output.isReadOnly()) {
            throw new java.nio.ReadOnlyBufferException();
        }
    }

    public final byte[] update(byte[] input) {
        ready();
        if (input == null) {
            throw new IllegalArgumentException("Null input buffer");
        }
        return input.length == 0 ? null : chosen().engineUpdate(input, 0, input.length);
    }

    public final byte[] update(byte[] input, int inputOffset, int inputLen) {
        ready();
        check(input, inputOffset, inputLen);
        return inputLen == 0 ? null : chosen().engineUpdate(input, inputOffset, inputLen);
    }

    public final int update(byte[] input, int inputOffset, int inputLen, byte[] output) throws ShortBufferException {
        return update(input, inputOffset, inputLen, output, 0);
    }

    public final int update(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset) throws ShortBufferException {
        ready();
        check(input, inputOffset, inputLen);
        if (outputOffset < 0) {
            throw new IllegalArgumentException("Bad arguments");
        }
        return inputLen == 0 ? 0 : chosen().engineUpdate(input, inputOffset, inputLen, output, outputOffset);
    }

    public final int update(ByteBuffer input, ByteBuffer output) throws ShortBufferException {
        ready();
        check(input, output);
        return chosen().engineUpdate(input, output);
    }

    public final byte[] doFinal() throws IllegalBlockSizeException, BadPaddingException {
        ready();
        return chosen().engineDoFinal(null, 0, 0);
    }

    public final int doFinal(byte[] output, int outputOffset) throws IllegalBlockSizeException, ShortBufferException, BadPaddingException {
        ready();
        if (output == null || outputOffset < 0) {
            throw new IllegalArgumentException("Bad arguments");
        }
        return chosen().engineDoFinal(new byte[0], 0, 0, output, outputOffset);
    }

    public final byte[] doFinal(byte[] input) throws IllegalBlockSizeException, BadPaddingException {
        ready();
        if (input == null) {
            throw new IllegalArgumentException("Null input buffer");
        }
        return chosen().engineDoFinal(input, 0, input.length);
    }

    public final byte[] doFinal(byte[] input, int inputOffset, int inputLen) throws IllegalBlockSizeException, BadPaddingException {
        ready();
        check(input, inputOffset, inputLen);
        return chosen().engineDoFinal(input, inputOffset, inputLen);
    }

    public final int doFinal(byte[] input, int inputOffset, int inputLen, byte[] output)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        return doFinal(input, inputOffset, inputLen, output, 0);
    }

    public final int doFinal(byte[] input, int inputOffset, int inputLen, byte[] output, int outputOffset)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        ready();
        check(input, inputOffset, inputLen);
        return chosen().engineDoFinal(input, inputOffset, inputLen, output, outputOffset);
    }

    public final int doFinal(ByteBuffer input, ByteBuffer output)
        throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        ready();
        check(input, output);
        return chosen().engineDoFinal(input, output);
    }

    public final byte[] wrap(Key key) throws IllegalBlockSizeException, InvalidKeyException {
        if (!(this instanceof NullCipher)) {
            if (opmode == 0) {
                throw new IllegalStateException("Cipher not initialized");
            }
            if (opmode != WRAP_MODE) {
                throw new IllegalStateException("Cipher not initialized for wrapping keys");
            }
        }
        return chosen().engineWrap(key);
    }

    public final Key unwrap(byte[] wrappedKey, String wrappedKeyAlgorithm, int wrappedKeyType)
        throws InvalidKeyException, NoSuchAlgorithmException {
        if (!(this instanceof NullCipher)) {
            if (opmode == 0) {
                throw new IllegalStateException("Cipher not initialized");
            }
            if (opmode != UNWRAP_MODE) {
                throw new IllegalStateException("Cipher not initialized for unwrapping keys");
            }
        }
        if (wrappedKeyType < PUBLIC_KEY || wrappedKeyType > SECRET_KEY) {
            throw new java.security.InvalidParameterException("Invalid key type");
        }
        return chosen().engineUnwrap(wrappedKey, wrappedKeyAlgorithm, wrappedKeyType);
    }

    public static final int getMaxAllowedKeyLength(String transformation) throws NoSuchAlgorithmException {
        split(transformation);
        return Integer.MAX_VALUE;
    }

    public static final AlgorithmParameterSpec getMaxAllowedParameterSpec(String transformation) throws NoSuchAlgorithmException {
        split(transformation);
        return null;
    }

    @Override
    public String toString() {
        String[] modes = {"not initialized", "encryption", "decryption", "key wrapping", "key unwrapping"};
        return "Cipher." + transformation + ", mode: " + modes[opmode] + ", algorithm from: " + (provider == null ? "(no provider)" : provider.getName());
    }
}

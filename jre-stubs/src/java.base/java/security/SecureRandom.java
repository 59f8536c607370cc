package java.security;

import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** A random generator whose numbers cannot be foretold: a hash chain over the host's entropy. */
public class SecureRandom extends Random {
    private static final long serialVersionUID = 4940670005562187L;
    private final String algorithm;
    /** Null: the library's own. */
    private final SecureRandomSpi secureRandomSpi;
    private final Provider provider;
    private SecureRandomParameters parameters;
    /** The chain: each output is the digest of the state, and is added to it. */
    private byte[] state;
    private byte[] output;
    private int used;

    public SecureRandom() {
        this("NativePRNG", null);
    }

    public SecureRandom(byte[] seed) {
        this("NativePRNG", null);
        setSeed(Objects.requireNonNull(seed));
    }

    private SecureRandom(String algorithm, Void none) {
        super(0);
        this.algorithm = algorithm;
        this.secureRandomSpi = null;
        this.provider = null;
    }

    protected SecureRandom(SecureRandomSpi secureRandomSpi, Provider provider) {
        super(0);
        this.algorithm = null;
        this.secureRandomSpi = secureRandomSpi;
        this.provider = provider;
    }

    /** One that a provider has given another name. */
    private SecureRandom(SecureRandomSpi secureRandomSpi, Provider provider, String algorithm) {
        super(0);
        this.algorithm = algorithm;
        this.secureRandomSpi = secureRandomSpi;
        this.provider = provider;
    }

    public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        switch (algorithm.toUpperCase(Locale.ROOT)) {
            case "NATIVEPRNG":
            case "NATIVEPRNGBLOCKING":
            case "NATIVEPRNGNONBLOCKING":
            case "DRBG":
            case "SHA1PRNG":
                return new SecureRandom(algorithm, null);
            default:
                Provider.Service s = Security.service("SecureRandom", algorithm);
                if (s == null) {
                    throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
                }
                return new SecureRandom((SecureRandomSpi) s.newInstance(null), s.getProvider(), algorithm);
        }
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters params) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        if (params == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        if (algorithm.equalsIgnoreCase("DRBG") && params instanceof DrbgParameters.Instantiation) {
            SecureRandom made = new SecureRandom(algorithm, null);
            DrbgParameters.Instantiation given = (DrbgParameters.Instantiation) params;
            made.parameters = DrbgParameters.instantiation(given.getStrength() < 0 ? 128 : given.getStrength(), given.getCapability(),
                given.getPersonalizationString());
            return made;
        }
        Provider.Service s = Security.service("SecureRandom", algorithm);
        if (s == null) {
            throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
        }
        if (s.getProvider() instanceof LibraryProvider) {
            throw new NoSuchAlgorithmException("Error constructing implementation (algorithm: " + s.getAlgorithm() + ", provider: "
                + s.getProvider().getName() + ", class: " + s.getClassName() + ")");
        }
        return new SecureRandom((SecureRandomSpi) s.newInstance(params), s.getProvider(), algorithm);
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters params, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return getInstance(algorithm, params, Security.required(provider));
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters params, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        if (params == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        Provider.Service s = Security.service("SecureRandom", algorithm, provider);
        return provider instanceof LibraryProvider ? getInstance(algorithm, params)
            : new SecureRandom((SecureRandomSpi) s.newInstance(params), provider, algorithm);
    }

    public static SecureRandom getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return getInstance(algorithm, Security.required(provider));
    }

    public static SecureRandom getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        Provider.Service s = Security.service("SecureRandom", algorithm, provider);
        return provider instanceof LibraryProvider ? getInstance(algorithm)
            : new SecureRandom((SecureRandomSpi) s.newInstance(null), provider, algorithm);
    }

    public final Provider getProvider() {
        return secureRandomSpi == null ? Security.getProvider("SUN") : provider;
    }

    public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException {
        return new SecureRandom("NativePRNGBlocking", null);
    }

    public String getAlgorithm() {
        return algorithm == null ? "unknown" : algorithm;
    }

    public SecureRandomParameters getParameters() {
        return secureRandomSpi != null ? secureRandomSpi.engineGetParameters() : parameters != null ? parameters
            : "DRBG".equalsIgnoreCase(algorithm) ? DrbgParameters.instantiation(128, DrbgParameters.Capability.RESEED_ONLY, null) : null;
    }

    @Override
    public String toString() {
        return secureRandomSpi != null ? secureRandomSpi.toString() : algorithm;
    }

    private boolean given() {
        return algorithm.equalsIgnoreCase("SHA1PRNG");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError(e);
        }
    }

    public synchronized void setSeed(byte[] seed) {
        if (secureRandomSpi != null) {
            secureRandomSpi.engineSetSeed(seed);
            return;
        }
        if (state == null && !given()) {
            state = entropy(20);
        }
        MessageDigest d = digest();
        if (state != null) {
            d.update(state);
        }
        state = d.digest(seed);
        used = 0;
        output = null;
    }

    @Override
    public void setSeed(long seed) {
        // The superclass calls this before there is an algorithm.
        if (seed != 0 && (algorithm != null || secureRandomSpi != null)) {
            byte[] b = new byte[8];
            for (int i = 0; i < 8; i++) {
                b[i] = (byte) (seed >> 8 * i);
            }
            setSeed(b);
        }
    }

    private static byte[] entropy(int n) {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i += 8) {
            long v = ijen.internal.MathNatives.seed();
            for (int k = i; k < n && k < i + 8; k++) {
                b[k] = (byte) (v >> 8 * (k - i));
            }
        }
        return b;
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        if (secureRandomSpi != null) {
            secureRandomSpi.engineNextBytes(bytes);
            return;
        }
        if (state == null) {
            state = entropy(20);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (output == null || used == output.length) {
                output = digest().digest(state);
                used = 0;
                int carry = 1;
                boolean changed = false;
                for (int k = 0; k < state.length; k++) {
                    int v = state[k] + output[k] + carry;
                    changed |= state[k] != (byte) v;
                    state[k] = (byte) v;
                    carry = v >> 8;
                }
                if (!changed) {
                    state[0]++;
                }
            }
            bytes[i] = output[used++];
        }
    }

    public void nextBytes(byte[] bytes, SecureRandomParameters params) {
        if (params == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        if (secureRandomSpi != null) {
            secureRandomSpi.engineNextBytes(Objects.requireNonNull(bytes), params);
            return;
        }
        generator();
        nextBytes(bytes);
    }

    /** Only a DRBG takes parameters. */
    private void generator() {
        if (!algorithm.equalsIgnoreCase("DRBG")) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    protected final int next(int numBits) {
        int n = (numBits + 7) / 8;
        byte[] b = new byte[n];
        int v = 0;
        nextBytes(b);
        for (int i = 0; i < n; i++) {
            v = (v << 8) + (b[i] & 0xff);
        }
        return v >>> n * 8 - numBits;
    }

    public static byte[] getSeed(int numBytes) {
        return new SecureRandom().generateSeed(numBytes);
    }

    public byte[] generateSeed(int numBytes) {
        if (numBytes < 0) {
            throw new IllegalArgumentException("numBytes cannot be negative");
        }
        return secureRandomSpi != null ? secureRandomSpi.engineGenerateSeed(numBytes) : entropy(numBytes);
    }

    public void reseed() {
        if (secureRandomSpi != null) {
            secureRandomSpi.engineReseed(null);
            return;
        }
        setSeed(entropy(20));
    }

    public void reseed(SecureRandomParameters params) {
        if (params == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        if (secureRandomSpi != null) {
            secureRandomSpi.engineReseed(params);
            return;
        }
        generator();
        setSeed(entropy(20));
    }
}

package java.security;

import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** A random generator whose numbers cannot be foretold: a hash chain over the host's entropy. */
public class SecureRandom extends Random {
    private static final long serialVersionUID = 4940670005562187L;
    private final String algorithm;
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
                throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
        }
    }

    public static SecureRandom getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return getInstance(algorithm, Security.required(provider));
    }

    public static SecureRandom getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        Security.service("SecureRandom", algorithm, provider);
        return getInstance(algorithm);
    }

    public final Provider getProvider() {
        return Security.getProvider("SUN");
    }

    public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException {
        return new SecureRandom("NativePRNGBlocking", null);
    }

    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String toString() {
        return algorithm;
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
        if (seed != 0 && algorithm != null) {
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
        return entropy(numBytes);
    }

    public void reseed() {
        setSeed(entropy(20));
    }
}

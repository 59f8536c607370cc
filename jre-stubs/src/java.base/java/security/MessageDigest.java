package java.security;

/** A one-way function of bytes: MD2, MD5, and the SHA family. */
public abstract class MessageDigest extends MessageDigestSpi {
    private final String algorithm;

    protected MessageDigest(String algorithm) {
        this.algorithm = algorithm;
    }

    private Provider provider;

    public static MessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
        java.util.Objects.requireNonNull(algorithm, "null algorithm name");
        MessageDigest own = own(algorithm);
        if (own != null) {
            return own;
        }
        Provider.Service s = Security.service("MessageDigest", algorithm);
        if (s == null) {
            throw new NoSuchAlgorithmException(algorithm + " MessageDigest not available");
        }
        return of(s, algorithm);
    }

    public static MessageDigest getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        java.util.Objects.requireNonNull(algorithm, "null algorithm name");
        return of(Security.service("MessageDigest", algorithm, Security.required(provider)), algorithm);
    }

    public static MessageDigest getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        java.util.Objects.requireNonNull(algorithm, "null algorithm name");
        return of(Security.service("MessageDigest", algorithm, provider), algorithm);
    }

    private static MessageDigest of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        MessageDigest made;
        if (s.getProvider() instanceof LibraryProvider) {
            made = own(algorithm);
        } else {
            Object o = sun.security.jca.Engines.instance(s, null);
            made = o instanceof MessageDigest ? (MessageDigest) o : new Delegate((MessageDigestSpi) o, algorithm);
        }
        made.provider = s.getProvider();
        return made;
    }

    public final Provider getProvider() {
        if (provider == null) {
            provider = Security.getProvider("SUN");
        }
        return provider;
    }

    /** What a provider implements without being a MessageDigest itself. */
    private static final class Delegate extends MessageDigest implements Cloneable {
        private MessageDigestSpi spi;

        Delegate(MessageDigestSpi spi, String algorithm) {
            super(algorithm);
            this.spi = spi;
        }

        @Override
        protected int engineGetDigestLength() {
            return spi.engineGetDigestLength();
        }

        @Override
        protected void engineUpdate(byte input) {
            spi.engineUpdate(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int len) {
            spi.engineUpdate(input, offset, len);
        }

        @Override
        protected byte[] engineDigest() {
            return spi.engineDigest();
        }

        @Override
        protected void engineReset() {
            spi.engineReset();
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            Delegate copy = (Delegate) super.clone();
            copy.spi = (MessageDigestSpi) spi.clone();
            return copy;
        }
    }

    /** The library's, or null. */
    private static MessageDigest own(String algorithm) {
        switch (algorithm.toUpperCase(java.util.Locale.ROOT)) {
            case "MD5":
                return new BlockDigest(algorithm, BlockDigest.MD5);
            case "SHA-1":
            case "SHA1":
            case "SHA":
                return new BlockDigest(algorithm, BlockDigest.SHA1);
            case "SHA-224":
            case "SHA224":
                return new BlockDigest(algorithm, BlockDigest.SHA224);
            case "SHA-256":
            case "SHA256":
                return new BlockDigest(algorithm, BlockDigest.SHA256);
            case "SHA-384":
            case "SHA384":
                return new WideDigest(algorithm, 48, false);
            case "SHA-512":
            case "SHA512":
                return new WideDigest(algorithm, 64, false);
            case "SHA-512/224":
                return new WideDigest(algorithm, 28, true);
            case "SHA-512/256":
                return new WideDigest(algorithm, 32, true);
            case "SHA3-224":
                return new SpongeDigest(algorithm, 28);
            case "SHA3-256":
                return new SpongeDigest(algorithm, 32);
            case "SHA3-384":
                return new SpongeDigest(algorithm, 48);
            case "SHA3-512":
                return new SpongeDigest(algorithm, 64);
            case "SHAKE128-256":
            case "SHAKE128":
                return new SpongeDigest(algorithm, 32, 16, (byte) 0x1f);
            case "SHAKE256-512":
            case "SHAKE256":
                return new SpongeDigest(algorithm, 64, 32, (byte) 0x1f);
            case "MD2":
                return new Md2Digest(algorithm);
            default:
                return null;
        }
    }

    public void update(byte input) {
        engineUpdate(input);
    }

    public void update(byte[] input, int offset, int len) {
        if (input == null) {
            throw new IllegalArgumentException("No input buffer given");
        }
        if (input.length - offset < len) {
            throw new IllegalArgumentException("Input buffer too short");
        }
        engineUpdate(input, offset, len);
    }

    public void update(byte[] input) {
        engineUpdate(input, 0, input.length);
    }

    public final void update(java.nio.ByteBuffer input) {
        engineUpdate(java.util.Objects.requireNonNull(input));
    }

    public byte[] digest() {
        return engineDigest();
    }

    public int digest(byte[] buf, int offset, int len) throws DigestException {
        if (buf == null) {
            throw new IllegalArgumentException("No output buffer given");
        }
        if (buf.length - offset < len) {
            throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        }
        return engineDigest(buf, offset, len);
    }

    public byte[] digest(byte[] input) {
        update(input);
        return digest();
    }

    public static boolean isEqual(byte[] digesta, byte[] digestb) {
        return java.util.Arrays.equals(digesta, digestb);
    }

    public void reset() {
        engineReset();
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final int getDigestLength() {
        return engineGetDigestLength();
    }

    @Override
    public String toString() {
        return algorithm + " Message Digest from " + getProvider().getName() + ", <initialized>\n";
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        if (this instanceof Cloneable) {
            return super.clone();
        }
        throw new CloneNotSupportedException();
    }
}

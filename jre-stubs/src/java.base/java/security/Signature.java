package java.security;

import java.nio.ByteBuffer;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.Objects;
import sun.security.jca.Engines;

/** Signs with private keys, and verifies with public ones. */
public abstract class Signature extends SignatureSpi {
    protected static final int UNINITIALIZED = 0;
    protected static final int SIGN = 2;
    protected static final int VERIFY = 3;

    protected int state = UNINITIALIZED;
    private final String algorithm;
    Provider provider;

    protected Signature(String algorithm) {
        this.algorithm = algorithm;
    }

    private static Signature of(Provider.Service s, String algorithm) throws NoSuchAlgorithmException {
        Object o = s.newInstance(null);
        if (o instanceof Signature) {
            ((Signature) o).provider = s.getProvider();
            return (Signature) o;
        }
        Delegate made = new Delegate(algorithm, List.of(s));
        made.choose((SignatureSpi) o, s.getProvider());
        return made;
    }

    public static Signature getInstance(String algorithm) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        List<Provider.Service> all = Engines.services("Signature", algorithm);
        if (all.isEmpty()) {
            throw new NoSuchAlgorithmException(algorithm + " Signature not available");
        }
        Object o = all.get(0).newInstance(null);
        if (o instanceof Signature) {
            ((Signature) o).provider = all.get(0).getProvider();
            return (Signature) o;
        }
        return new Delegate(algorithm, all);
    }

    public static Signature getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return of(Engines.service("Signature", algorithm, provider), algorithm);
    }

    public static Signature getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return of(Engines.service("Signature", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        if (this instanceof Delegate) {
            ((Delegate) this).first();
        }
        return provider;
    }

    public final void initVerify(PublicKey publicKey) throws InvalidKeyException {
        engineInitVerify(publicKey);
        state = VERIFY;
    }

    public final void initVerify(Certificate certificate) throws InvalidKeyException {
        if (certificate instanceof X509Certificate) {
            X509Certificate x = (X509Certificate) certificate;
            java.util.Set<String> critical = x.getCriticalExtensionOIDs();
            boolean[] usage = x.getKeyUsage();
            if (critical != null && critical.contains("2.5.29.15") && usage != null && !usage[0]) {
                throw new InvalidKeyException("Wrong key usage");
            }
        }
        initVerify(certificate.getPublicKey());
    }

    public final void initSign(PrivateKey privateKey) throws InvalidKeyException {
        engineInitSign(privateKey);
        state = SIGN;
    }

    public final void initSign(PrivateKey privateKey, SecureRandom random) throws InvalidKeyException {
        engineInitSign(privateKey, random);
        state = SIGN;
    }

    private void signing() throws SignatureException {
        if (state != SIGN) {
            throw new SignatureException("object not initialized for signing");
        }
    }

    private void verifying() throws SignatureException {
        if (state != VERIFY) {
            throw new SignatureException("object not initialized for verification");
        }
    }

    private void ready() throws SignatureException {
        if (state == UNINITIALIZED) {
            throw new SignatureException("object not initialized for signature or verification");
        }
    }

    public final byte[] sign() throws SignatureException {
        signing();
        return engineSign();
    }

    public final int sign(byte[] outbuf, int offset, int len) throws SignatureException {
        if (outbuf == null) {
            throw new IllegalArgumentException("No output buffer given");
        }
        if (offset < 0 || len < 0) {
            throw new IllegalArgumentException("offset or len is less than 0");
        }
        if (outbuf.length - offset < len) {
            throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        }
        signing();
        return engineSign(outbuf, offset, len);
    }

    public final boolean verify(byte[] signature) throws SignatureException {
        verifying();
        return engineVerify(signature);
    }

    public final boolean verify(byte[] signature, int offset, int length) throws SignatureException {
        if (state == VERIFY) {
            if (signature == null) {
                throw new IllegalArgumentException("signature is null");
            }
            if (offset < 0 || length < 0) {
                throw new IllegalArgumentException("offset or length is less than 0");
            }
            if (signature.length - offset < length) {
                throw new IllegalArgumentException("signature too small for specified offset and length");
            }
        }
        verifying();
        return engineVerify(signature, offset, length);
    }

    public final void update(byte b) throws SignatureException {
        ready();
        engineUpdate(b);
    }

    public final void update(byte[] data) throws SignatureException {
        update(data, 0, data.length);
    }

    public final void update(byte[] data, int off, int len) throws SignatureException {
        ready();
        if (data == null) {
            throw new IllegalArgumentException("data is null");
        }
        if (off < 0 || len < 0) {
            throw new IllegalArgumentException("off or len is less than 0");
        }
        if (data.length - off < len) {
            throw new IllegalArgumentException("data too small for specified offset and length");
        }
        engineUpdate(data, off, len);
    }

    public final void update(ByteBuffer data) throws SignatureException {
        ready();
        if (data == null) {
            throw new NullPointerException();
        }
        engineUpdate(data);
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String toString() {
        return "Signature object: " + algorithm
            + (state == SIGN ? "<initialized for signing>" : state == VERIFY ? "<initialized for verifying>" : "<not initialized>");
    }

    @Deprecated
    public final void setParameter(String param, Object value) throws InvalidParameterException {
        engineSetParameter(param, value);
    }

    public final void setParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        engineSetParameter(params);
    }

    public final AlgorithmParameters getParameters() {
        return engineGetParameters();
    }

    @Deprecated
    public final Object getParameter(String param) throws InvalidParameterException {
        return engineGetParameter(param);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        if (this instanceof Cloneable) {
            return super.clone();
        }
        throw new CloneNotSupportedException();
    }

    /** Keys and parameters decide which provider's implementation it is. */
    private static final class Delegate extends Signature {
        private final List<Provider.Service> services;
        private SignatureSpi spi;

        Delegate(String algorithm, List<Provider.Service> services) {
            super(algorithm);
            this.services = services;
        }

        void choose(SignatureSpi spi, Provider provider) {
            this.spi = spi;
            this.provider = provider;
        }

        void first() {
            if (spi == null) {
                try {
                    choose((SignatureSpi) services.get(0).newInstance(null), services.get(0).getProvider());
                } catch (NoSuchAlgorithmException e) {
                    throw new ProviderException("Could not construct SignatureSpi instance", e);
                }
            }
        }

        /** The first that takes the key. */
        private void init(Key key, boolean signing, boolean given, SecureRandom random) throws InvalidKeyException {
            if (spi != null) {
                init(spi, key, signing, given, random);
                return;
            }
            Exception last = null;
            for (Provider.Service s : services) {
                if (key != null && !s.supportsParameter(key)) {
                    continue;
                }
                try {
                    SignatureSpi some = (SignatureSpi) s.newInstance(null);
                    init(some, key, signing, given, random);
                    choose(some, s.getProvider());
                    return;
                } catch (InvalidKeyException | NoSuchAlgorithmException | RuntimeException e) {
                    last = last == null ? e : last;
                }
            }
            if (last instanceof InvalidKeyException) {
                throw (InvalidKeyException) last;
            }
            if (last instanceof RuntimeException) {
                throw (RuntimeException) last;
            }
            throw new InvalidKeyException("No installed provider supports this key: " + (key == null ? "(null)" : key.getClass().getName()), last);
        }

        private static void init(SignatureSpi spi, Key key, boolean signing, boolean given, SecureRandom random) throws InvalidKeyException {
            if (!signing) {
                spi.engineInitVerify((PublicKey) key);
            } else if (given) {
                spi.engineInitSign((PrivateKey) key, random);
            } else {
                spi.engineInitSign((PrivateKey) key);
            }
        }

        @Override
        protected void engineInitVerify(PublicKey publicKey) throws InvalidKeyException {
            init(publicKey, false, false, null);
        }

        @Override
        protected void engineInitSign(PrivateKey privateKey) throws InvalidKeyException {
            init(privateKey, true, false, null);
        }

        @Override
        protected void engineInitSign(PrivateKey privateKey, SecureRandom random) throws InvalidKeyException {
            init(privateKey, true, true, random);
        }

        @Override
        protected void engineUpdate(byte value) throws SignatureException {
            first();
            spi.engineUpdate(value);
        }

        @Override
        protected void engineUpdate(byte[] data, int offset, int length) throws SignatureException {
            first();
            spi.engineUpdate(data, offset, length);
        }

        @Override
        protected void engineUpdate(ByteBuffer input) {
            first();
            spi.engineUpdate(input);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            first();
            return spi.engineSign();
        }

        @Override
        protected int engineSign(byte[] data, int offset, int length) throws SignatureException {
            first();
            return spi.engineSign(data, offset, length);
        }

        @Override
        protected boolean engineVerify(byte[] data) throws SignatureException {
            first();
            return spi.engineVerify(data);
        }

        @Override
        protected boolean engineVerify(byte[] data, int offset, int length) throws SignatureException {
            first();
            return spi.engineVerify(data, offset, length);
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) throws InvalidParameterException {
            first();
            spi.engineSetParameter(name, value);
        }

        @Override
        protected void engineSetParameter(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
            first();
            spi.engineSetParameter(params);
        }

        @Override
        protected AlgorithmParameters engineGetParameters() {
            first();
            return spi.engineGetParameters();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) throws InvalidParameterException {
            first();
            return spi.engineGetParameter(name);
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            first();
            if (!(spi instanceof Cloneable)) {
                throw new CloneNotSupportedException();
            }
            Delegate copy = new Delegate(getAlgorithm(), services);
            copy.choose((SignatureSpi) spi.clone(), provider);
            copy.state = state;
            return copy;
        }
    }
}

import java.security.DrbgParameters;
import java.security.GuardedObject;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyPairGeneratorSpi;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.SignedObject;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;

/** A program's own provider beside those of the library; signed and guarded objects. */
public class OwnProvider {
    public static class Summing extends SignatureSpi {
        private int sum;

        @Override
        protected void engineInitVerify(PublicKey publicKey) throws InvalidKeyException {
            if (!publicKey.getAlgorithm().equals("Sum")) {
                throw new InvalidKeyException("not a key of sums");
            }
            sum = 0;
        }

        @Override
        protected void engineInitSign(PrivateKey privateKey) throws InvalidKeyException {
            sum = 0;
        }

        @Override
        protected void engineUpdate(byte b) throws SignatureException {
            sum += b;
        }

        @Override
        protected void engineUpdate(byte[] b, int off, int len) throws SignatureException {
            for (int i = 0; i < len; i++) {
                sum += b[off + i];
            }
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return new byte[] {(byte) sum};
        }

        @Override
        protected boolean engineVerify(byte[] sigBytes) throws SignatureException {
            return sigBytes[0] == (byte) sum;
        }

        @Override
        protected void engineSetParameter(String param, Object value) throws InvalidParameterException {
            throw new InvalidParameterException("none");
        }

        @Override
        protected Object engineGetParameter(String param) throws InvalidParameterException {
            return null;
        }
    }

    static class SumKey implements PublicKey, PrivateKey {
        @Override
        public String getAlgorithm() {
            return "Sum";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    public static class Pairs extends KeyPairGeneratorSpi {
        @Override
        public void initialize(int keysize, SecureRandom random) {
            System.out.println("size " + keysize);
        }

        @Override
        public KeyPair generateKeyPair() {
            return new KeyPair(new SumKey(), new SumKey());
        }
    }

    public static class Counting extends SecureRandomSpi {
        private byte next = 1;

        @Override
        protected void engineSetSeed(byte[] seed) {
            next = seed[0];
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = next++;
            }
        }

        @Override
        protected byte[] engineGenerateSeed(int numBytes) {
            return new byte[numBytes];
        }
    }

    static class Sums extends Provider {
        Sums() {
            super("Sums", "1.5", "adds bytes");
            put("Signature.Sum", Summing.class.getName());
            put("Alg.Alias.Signature.Addition", "Sum");
            put("KeyPairGenerator.Sum", Pairs.class.getName());
            put("SecureRandom.Counting", Counting.class.getName());
            put("Signature.SHA256withRSA", Summing.class.getName());
        }
    }

    public static void main(String[] args) throws Exception {
        Provider own = new Sums();
        System.out.println(Security.addProvider(own) > 3);
        System.out.println(Security.addProvider(new Sums()) + " " + Security.getProvider("Sums").getInfo() + " " + own);
        KeyPairGenerator g = KeyPairGenerator.getInstance("Sum");
        g.initialize(5);
        KeyPair pair = g.generateKeyPair();
        Signature s = Signature.getInstance("Addition");
        System.out.println(s + " " + s.getProvider().getName());
        s.initSign(pair.getPrivate());
        s.update(new byte[] {1, 2, 3});
        byte[] signature = s.sign();
        s.initVerify(pair.getPublic());
        s.update((byte) 6);
        System.out.println(Arrays.toString(signature) + " " + s.verify(signature));
        // The library's comes first, and does not take this key.
        Signature chosen = Signature.getInstance("SHA256withRSA");
        chosen.initSign(pair.getPrivate());
        System.out.println(chosen.getProvider().getName());
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(1024);
        KeyPair keys = rsa.generateKeyPair();
        chosen = Signature.getInstance("SHA256withRSA");
        chosen.initSign(keys.getPrivate());
        System.out.println(chosen.getProvider().getName());
        try {
            s.initVerify(keys.getPublic());
        } catch (InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
        SecureRandom random = SecureRandom.getInstance("Counting");
        System.out.println(random.nextInt() + " " + random.getAlgorithm() + " " + random.getProvider().getName());
        random.setSeed(new byte[] {9});
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        System.out.println(Arrays.toString(bytes) + " " + random.generateSeed(2).length + " " + random.getParameters());
        try {
            random.reseed();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        for (String name : new String[] {"SUN", "SunRsaSign", "SunEC", "SunJCE"}) {
            Provider p = Security.getProvider(name);
            System.out.println(p + " " + (p.getService("Signature", "SHA256withRSA") != null) + " " + (p.getService("KeyFactory", "EC") != null) + " "
                + (p.getProperty("KeyPairGenerator.RSA") != null));
        }
        Provider.Service service = Security.getProvider("SunRsaSign").getService("Signature", "1.2.840.113549.1.1.11");
        System.out.println(service.getAlgorithm() + " " + service.getType() + " " + service.supportsParameter(keys.getPrivate()) + " "
            + service.supportsParameter(pair.getPrivate()));
        Security.removeProvider("Sums");
        try {
            Signature.getInstance("Sum");
        } catch (java.security.NoSuchAlgorithmException e) {
            System.out.println(e.getMessage());
        }

        SecureRandom drbg = SecureRandom.getInstance("DRBG",
            DrbgParameters.instantiation(256, DrbgParameters.Capability.PR_AND_RESEED, "mine".getBytes()));
        DrbgParameters.Instantiation given = (DrbgParameters.Instantiation) drbg.getParameters();
        System.out.println(given.getCapability() + " " + given.getStrength() + " " + given.getCapability().supportsReseeding());
        drbg.nextBytes(bytes, DrbgParameters.nextBytes(128, false, null));
        drbg.reseed(DrbgParameters.reseed(true, null));
        System.out.println(new SecureRandom().getAlgorithm() + " " + SecureRandom.getInstanceStrong().getAlgorithm());

        ArrayList<String> list = new ArrayList<>(Arrays.asList("one", "two"));
        SignedObject signed = new SignedObject(list, keys.getPrivate(), Signature.getInstance("SHA512withRSA"));
        list.add("three");
        System.out.println(signed.getObject() + " " + signed.getAlgorithm() + " " + signed.getSignature().length + " "
            + signed.verify(keys.getPublic(), Signature.getInstance("SHA512withRSA")));
        GuardedObject guarded = new GuardedObject("treasure", o -> {
            throw new SecurityException("not " + o);
        });
        try {
            guarded.getObject();
        } catch (SecurityException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new GuardedObject("treasure", null).getObject());
        try {
            new KeyPairGeneratorSpi() {
                @Override
                public void initialize(int keysize, SecureRandom random) {
                }

                @Override
                public KeyPair generateKeyPair() {
                    return null;
                }
            }.initialize((AlgorithmParameterSpec) null, null);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
    }
}

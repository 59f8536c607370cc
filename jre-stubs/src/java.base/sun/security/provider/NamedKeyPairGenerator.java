package sun.security.provider;

import com.sun.crypto.provider.MlKem;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;
import sun.security.pkcs.NamedPKCS8Key;
import sun.security.x509.NamedX509Key;

/** Makes keys of ML-KEM and ML-DSA. */
public final class NamedKeyPairGenerator extends KeyPairGeneratorSpi {
    private final String family;
    private final boolean fixed;
    private String set;
    private SecureRandom random;

    public NamedKeyPairGenerator(String name) {
        family = name.substring(0, 6);
        fixed = !name.equals(family);
        set = fixed ? name : family.equals("ML-KEM") ? "ML-KEM-768" : "ML-DSA-65";
    }

    @Override
    public void initialize(AlgorithmParameterSpec params, SecureRandom given) throws InvalidAlgorithmParameterException {
        String name = params instanceof NamedParameterSpec ? ((NamedParameterSpec) params).getName() : null;
        if (name == null) {
            throw new InvalidAlgorithmParameterException("Unsupported AlgorithmParameterSpec: " + params);
        }
        boolean known = fixed ? name.equals(set)
            : family.equals("ML-KEM") ? name.equals("ML-KEM-512") || name.equals("ML-KEM-768") || name.equals("ML-KEM-1024")
            : name.equals("ML-DSA-44") || name.equals("ML-DSA-65") || name.equals("ML-DSA-87");
        if (!known) {
            throw new InvalidAlgorithmParameterException("Unsupported parameter set name: " + name);
        }
        set = name;
        random = given;
    }

    @Override
    public void initialize(int size, SecureRandom given) {
        if (size != -1) {
            throw new InvalidParameterException("keysize not supported");
        }
        random = given;
    }

    @Override
    public KeyPair generateKeyPair() {
        SecureRandom source = random == null ? new SecureRandom() : random;
        byte[] seed = new byte[32];
        source.nextBytes(seed);
        byte[][] made;
        if (family.equals("ML-KEM")) {
            byte[] z = new byte[32];
            source.nextBytes(z);
            made = MlKem.of(set).keys(seed, z);
        } else {
            made = MlDsa.of(set).keys(seed);
        }
        return new KeyPair(new NamedX509Key(family, set, made[0]), new NamedPKCS8Key(family, set, made[1]));
    }
}

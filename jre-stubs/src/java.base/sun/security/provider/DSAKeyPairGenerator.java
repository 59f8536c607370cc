package sun.security.provider;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.DSAParameterSpec;

/** Makes keys of DSA. */
public final class DSAKeyPairGenerator extends KeyPairGeneratorSpi {
    private DSAParameterSpec params;
    private SecureRandom random;

    @Override
    public void initialize(int modlen, SecureRandom random) {
        params = DSAParameters.known(modlen);
        if (params == null) {
            throw new InvalidParameterException("Unsupported prime and subprime size combination: " + modlen + ", "
                + (modlen <= 1024 ? 160 : modlen == 2048 ? 224 : 256));
        }
        this.random = random;
    }

    @Override
    public void initialize(AlgorithmParameterSpec given, SecureRandom random) throws InvalidAlgorithmParameterException {
        if (!(given instanceof DSAParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Inappropriate parameter");
        }
        params = (DSAParameterSpec) given;
        this.random = random;
    }

    @Override
    public KeyPair generateKeyPair() {
        if (params == null) {
            params = DSAParameters.known(2048);
        }
        if (random == null) {
            random = new SecureRandom();
        }
        BigInteger x;
        do {
            x = new BigInteger(params.getQ().bitLength() + 64, random).mod(params.getQ());
        } while (x.signum() == 0);
        return new KeyPair(new DSAPublicKeyImpl(params.getG().modPow(x, params.getP()), params), new DSAPrivateKey(x, params));
    }
}

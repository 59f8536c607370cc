package com.sun.crypto.provider;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.spec.DHParameterSpec;

/** Makes keys of Diffie-Hellman. */
public final class DHKeyPairGenerator extends KeyPairGeneratorSpi {
    private DHParameterSpec params;
    private SecureRandom random;

    @Override
    public void initialize(int keysize, SecureRandom random) {
        if (keysize < 512 || keysize > 8192 || keysize % 64 != 0) {
            throw new InvalidParameterException("DH key size must be multiple of 64, and can only range from 512 to 8192 (inclusive). "
                + "The specific key size " + keysize + " is not supported");
        }
        params = DHParameters.known(keysize);
        if (params == null) {
            params = new DHParameterSpec(BigInteger.probablePrime(keysize, random == null ? new SecureRandom() : random), BigInteger.TWO,
                keysize / 2);
        }
        this.random = random;
    }

    @Override
    public void initialize(AlgorithmParameterSpec given, SecureRandom random) throws InvalidAlgorithmParameterException {
        if (!(given instanceof DHParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Inappropriate parameter type");
        }
        params = (DHParameterSpec) given;
        this.random = random;
    }

    @Override
    public KeyPair generateKeyPair() {
        if (params == null) {
            params = DHParameters.known(3072);
        }
        if (random == null) {
            random = new SecureRandom();
        }
        int bits = params.getL() > 0 ? params.getL() : Math.max(384, params.getP().bitLength() >> 1);
        bits = Math.min(bits, params.getP().bitLength() - 1);
        BigInteger x;
        do {
            x = new BigInteger(bits, random);
        } while (x.compareTo(BigInteger.TWO) < 0 || x.bitLength() != bits);
        return new KeyPair(new DHPublicKey(params.getG().modPow(x, params.getP()), params), new DHPrivateKey(x, params));
    }
}

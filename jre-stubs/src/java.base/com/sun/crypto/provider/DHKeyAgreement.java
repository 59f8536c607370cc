package com.sun.crypto.provider;

import java.math.BigInteger;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.KeyAgreementSpi;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.DHParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import sun.security.rsa.RSACore;

/** Diffie-Hellman, with two parties or more (PKCS #3). */
public final class DHKeyAgreement extends KeyAgreementSpi {
    private BigInteger p;
    private BigInteger g;
    private BigInteger x;
    private BigInteger y;
    private boolean ready;

    @Override
    protected void engineInit(Key key, SecureRandom random) throws InvalidKeyException {
        try {
            engineInit(key, null, random);
        } catch (InvalidAlgorithmParameterException e) {
            throw new InvalidKeyException(e);
        }
    }

    @Override
    protected void engineInit(Key key, AlgorithmParameterSpec params, SecureRandom random)
        throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (params != null && !(params instanceof DHParameterSpec)) {
            throw new InvalidAlgorithmParameterException("Diffie-Hellman parameters expected");
        }
        if (!(key instanceof javax.crypto.interfaces.DHPrivateKey)) {
            throw new InvalidKeyException("Diffie-Hellman private key expected");
        }
        javax.crypto.interfaces.DHPrivateKey k = (javax.crypto.interfaces.DHPrivateKey) key;
        p = k.getParams().getP();
        g = k.getParams().getG();
        x = k.getX();
        if (params != null && (!p.equals(((DHParameterSpec) params).getP()) || !g.equals(((DHParameterSpec) params).getG()))) {
            throw new InvalidAlgorithmParameterException("Incompatible parameters");
        }
        y = null;
        ready = false;
    }

    @Override
    protected Key engineDoPhase(Key key, boolean lastPhase) throws InvalidKeyException {
        if (!(key instanceof javax.crypto.interfaces.DHPublicKey)) {
            throw new InvalidKeyException("Diffie-Hellman public key expected");
        }
        javax.crypto.interfaces.DHPublicKey k = (javax.crypto.interfaces.DHPublicKey) key;
        if (p == null) {
            throw new IllegalStateException("Not initialized");
        }
        if (!p.equals(k.getParams().getP()) || !g.equals(k.getParams().getG())) {
            throw new InvalidKeyException("Incompatible parameters");
        }
        y = k.getY();
        if (y.compareTo(BigInteger.TWO) < 0 || y.compareTo(p.subtract(BigInteger.ONE)) >= 0) {
            throw new InvalidKeyException("Diffie-Hellman public key is out of range");
        }
        ready = lastPhase;
        return lastPhase ? null : new DHPublicKey(y.modPow(x, p), new DHParameterSpec(p, g));
    }

    @Override
    protected byte[] engineGenerateSecret() {
        byte[] secret = new byte[p == null ? 0 : p.bitLength() + 7 >> 3];
        try {
            engineGenerateSecret(secret, 0);
        } catch (ShortBufferException e) {
            throw new IllegalStateException(e);
        }
        return secret;
    }

    @Override
    protected int engineGenerateSecret(byte[] secret, int offset) throws ShortBufferException {
        if (!ready) {
            throw new IllegalStateException("Key agreement has not been completed yet");
        }
        int n = p.bitLength() + 7 >> 3;
        if (secret.length - offset < n) {
            throw new ShortBufferException("Buffer too short for shared secret");
        }
        System.arraycopy(RSACore.bytes(y.modPow(x, p), n), 0, secret, offset, n);
        ready = false;
        return n;
    }

    @Override
    protected SecretKey engineGenerateSecret(String algorithm) throws NoSuchAlgorithmException, InvalidKeyException {
        if (algorithm == null) {
            throw new NoSuchAlgorithmException("null algorithm");
        }
        if (!algorithm.equals("TlsPremasterSecret") && !algorithm.equals("Generic")) {
            throw new NoSuchAlgorithmException("Unsupported secret key algorithm: " + algorithm);
        }
        return new SecretKeySpec(engineGenerateSecret(), algorithm);
    }
}

package com.sun.crypto.provider;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.NamedParameterSpec;
import javax.crypto.DecapsulateException;
import javax.crypto.KEM;
import javax.crypto.KEMSpi;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import sun.security.pkcs.NamedPKCS8Key;
import sun.security.x509.NamedX509Key;

/** ML-KEM with keys and secrets. */
public final class MlKemMechanism implements KEMSpi {
    private final String name;

    public MlKemMechanism(String name) {
        this.name = name;
    }

    private Key translate(Key key, AlgorithmParameterSpec spec) throws InvalidKeyException, InvalidAlgorithmParameterException {
        if (spec != null) {
            throw new InvalidAlgorithmParameterException("The ML-KEM algorithm does not take any parameters");
        }
        try {
            return KeyFactory.getInstance(name).translateKey(key);
        } catch (NoSuchAlgorithmException e) {
            throw new InvalidKeyException(e);
        }
    }

    private static MlKem of(AlgorithmParameterSpec params) {
        return MlKem.of(((NamedParameterSpec) params).getName());
    }

    private static SecretKey part(byte[] secret, int from, int to, String algorithm) {
        return new SecretKeySpec(secret, from, to - from, algorithm);
    }

    @Override
    public EncapsulatorSpi engineNewEncapsulator(PublicKey publicKey, AlgorithmParameterSpec spec, SecureRandom secureRandom)
        throws InvalidAlgorithmParameterException, InvalidKeyException {
        NamedX509Key key = (NamedX509Key) translate(publicKey, spec);
        MlKem kem = of(key.getParams());
        byte[] raw = key.raw();
        if (raw.length != kem.publicSize() || !kem.fits(raw)) {
            throw new InvalidKeyException(raw.length != kem.publicSize() ? "Public key is not the correct size" : "Public key failed the modulus check");
        }
        return new EncapsulatorSpi() {
            @Override
            public KEM.Encapsulated engineEncapsulate(int from, int to, String algorithm) {
                byte[] m = new byte[32];
                (secureRandom == null ? new SecureRandom() : secureRandom).nextBytes(m);
                byte[][] made = kem.encapsulate(raw, m);
                return new KEM.Encapsulated(part(made[1], from, to, algorithm), made[0], null);
            }

            @Override
            public int engineSecretSize() {
                return 32;
            }

            @Override
            public int engineEncapsulationSize() {
                return kem.cipherSize();
            }
        };
    }

    @Override
    public DecapsulatorSpi engineNewDecapsulator(PrivateKey privateKey, AlgorithmParameterSpec spec)
        throws InvalidAlgorithmParameterException, InvalidKeyException {
        NamedPKCS8Key key = (NamedPKCS8Key) translate(privateKey, spec);
        MlKem kem = of(key.getParams());
        byte[] raw = key.raw();
        if (raw.length != kem.privateSize() || !kem.whole(raw)) {
            throw new InvalidKeyException(raw.length != kem.privateSize() ? "Private key is not the correct size" : "Private key failed the hash check");
        }
        return new DecapsulatorSpi() {
            @Override
            public SecretKey engineDecapsulate(byte[] encapsulation, int from, int to, String algorithm) throws DecapsulateException {
                if (encapsulation.length != kem.cipherSize()) {
                    throw new DecapsulateException("Invalid key encapsulation message length");
                }
                return part(kem.decapsulate(raw, encapsulation), from, to, algorithm);
            }

            @Override
            public int engineSecretSize() {
                return 32;
            }

            @Override
            public int engineEncapsulationSize() {
                return kem.cipherSize();
            }
        };
    }
}

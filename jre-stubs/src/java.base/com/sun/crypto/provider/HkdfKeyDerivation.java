package com.sun.crypto.provider;

import java.io.ByteArrayOutputStream;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.List;
import javax.crypto.KDFParameters;
import javax.crypto.KDFSpi;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF (RFC 5869). */
public final class HkdfKeyDerivation extends KDFSpi {
    private final String mac;

    public HkdfKeyDerivation(KDFParameters params, String mac) throws InvalidAlgorithmParameterException {
        super(params);
        if (params != null) {
            throw new InvalidAlgorithmParameterException(name(mac) + " does not support parameters");
        }
        this.mac = mac;
    }

    private static String name(String mac) {
        return "HKDF-" + mac.substring(4);
    }

    @Override
    protected KDFParameters engineGetParameters() {
        return null;
    }

    @Override
    protected SecretKey engineDeriveKey(String algorithm, AlgorithmParameterSpec params)
        throws InvalidAlgorithmParameterException, NoSuchAlgorithmException {
        if (algorithm == null) {
            throw new NullPointerException("the algorithm for the SecretKey return value must not be null");
        }
        if (algorithm.isEmpty()) {
            throw new NoSuchAlgorithmException("the algorithm for the SecretKey return value must not be empty");
        }
        return new SecretKeySpec(engineDeriveData(params), algorithm);
    }

    @Override
    protected byte[] engineDeriveData(AlgorithmParameterSpec params) throws InvalidAlgorithmParameterException {
        try {
            if (params instanceof HKDFParameterSpec.Extract) {
                HKDFParameterSpec.Extract e = (HKDFParameterSpec.Extract) params;
                return extract(join(e.salts()), join(e.ikms()));
            }
            if (params instanceof HKDFParameterSpec.Expand) {
                HKDFParameterSpec.Expand e = (HKDFParameterSpec.Expand) params;
                return expand(bytes(e.prk()), e.info(), e.length());
            }
            if (params instanceof HKDFParameterSpec.ExtractThenExpand) {
                HKDFParameterSpec.ExtractThenExpand e = (HKDFParameterSpec.ExtractThenExpand) params;
                return expand(extract(join(e.salts()), join(e.ikms())), e.info(), e.length());
            }
        } catch (InvalidKeyException | NoSuchAlgorithmException e) {
            throw new InvalidAlgorithmParameterException(e);
        }
        throw new InvalidAlgorithmParameterException("an HKDF derivation requires a valid HKDFParameterSpec");
    }

    private static byte[] bytes(SecretKey key) throws InvalidKeyException {
        byte[] b = key.getEncoded();
        if (b == null) {
            throw new InvalidKeyException("Invalid key material: an encoding is needed");
        }
        return b;
    }

    private static byte[] join(List<SecretKey> keys) throws InvalidKeyException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (SecretKey key : keys) {
            byte[] b = bytes(key);
            all.write(b, 0, b.length);
        }
        return all.toByteArray();
    }

    private byte[] extract(byte[] salt, byte[] material) throws NoSuchAlgorithmException, InvalidKeyException {
        Mac m = Mac.getInstance(mac);
        m.init(new SecretKeySpec(salt.length == 0 ? new byte[m.getMacLength()] : salt, "HKDF-Salt"));
        return m.doFinal(material);
    }

    private byte[] expand(byte[] prk, byte[] info, int length)
        throws NoSuchAlgorithmException, InvalidKeyException, InvalidAlgorithmParameterException {
        Mac m = Mac.getInstance(mac);
        int size = m.getMacLength();
        if (prk.length < size) {
            throw new InvalidAlgorithmParameterException("prk must be at least " + size + " bytes");
        }
        if (length > 255 * size) {
            throw new InvalidAlgorithmParameterException("Requested length exceeds maximum allowed length");
        }
        m.init(new SecretKeySpec(prk, "HKDF-PRK"));
        byte[] out = new byte[length];
        byte[] t = new byte[0];
        for (int at = 0, i = 1; at < length; i++) {
            m.update(t);
            if (info != null) {
                m.update(info);
            }
            m.update((byte) i);
            t = m.doFinal();
            int n = Math.min(size, length - at);
            System.arraycopy(t, 0, out, at, n);
            at += n;
        }
        Arrays.fill(t, (byte) 0);
        return out;
    }
}

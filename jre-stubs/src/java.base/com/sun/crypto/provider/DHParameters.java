package com.sun.crypto.provider;

import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParametersSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import javax.crypto.spec.DHParameterSpec;
import sun.security.util.Der;
import sun.security.util.Oids;

/** The parameters of Diffie-Hellman, and the groups that are used if none are given (RFC 2409, RFC 3526). */
public final class DHParameters extends AlgorithmParametersSpi {
    /** Bits, what is added to the digits of pi, and bits of the exponent. */
    private static final int[][] GROUPS = {{768, 149686, 160}, {1024, 129093, 160}, {1536, 741804, 160}, {2048, 124476, 224}, {3072, 1690314, 256},
        {4096, 240904, 304}, {6144, 929484, 352}, {8192, 4743158, 400}};

    private DHParameterSpec spec;

    /** Null if there is no group of that size. */
    static DHParameterSpec known(int bits) {
        if (bits == 512) {
            return new DHParameterSpec(new BigInteger("ffffffffffffffff8b479b3a6e8de86c294188f0bf2cd86cdb950adb36d0f61fd51e46f69c99ed95abe5a7bbb230a6ed1d0b4506b53172"
                + "84ffffffffffffffff", 16), BigInteger.TWO, 160);
        }
        for (int[] g : GROUPS) {
            if (g[0] == bits) {
                BigInteger p = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE.shiftLeft(bits - 64)).subtract(BigInteger.ONE)
                    .add(pi(bits - 130).add(BigInteger.valueOf(g[1])).shiftLeft(64));
                return new DHParameterSpec(p, BigInteger.TWO, g[2]);
            }
        }
        return null;
    }

    /** Pi times 2 to the power of n, by Machin's formula. */
    static BigInteger pi(int n) {
        return arctan(5, n + 64).multiply(BigInteger.valueOf(4)).subtract(arctan(239, n + 64)).shiftLeft(2).shiftRight(64);
    }

    /** The angle whose tangent is 1/x. */
    private static BigInteger arctan(int x, int bits) {
        BigInteger square = BigInteger.valueOf((long) x * x);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(x));
        BigInteger sum = power;
        for (int k = 3; power.signum() != 0; k += 2) {
            power = power.divide(square);
            BigInteger term = power.divide(BigInteger.valueOf(k));
            sum = (k & 2) != 0 ? sum.subtract(term) : sum.add(term);
        }
        return sum;
    }

    static byte[] encode(DHParameterSpec p) {
        byte[] first = Der.integer(p.getP());
        byte[] second = Der.integer(p.getG());
        return p.getL() > 0 ? Der.sequence(first, second, Der.integer(p.getL())) : Der.sequence(first, second);
    }

    static DHParameterSpec decode(Der d) throws IOException {
        BigInteger p = d.integer();
        BigInteger g = d.integer();
        return new DHParameterSpec(p, g, d.more() ? d.smallInteger() : 0);
    }

    static byte[] keyAlgorithmId(DHParameterSpec p) {
        return Der.sequence(Der.oid(Oids.of("DH")), encode(p));
    }

    @Override
    protected void engineInit(AlgorithmParameterSpec params) throws InvalidParameterSpecException {
        if (!(params instanceof DHParameterSpec)) {
            throw new InvalidParameterSpecException("Inappropriate parameter specification");
        }
        spec = (DHParameterSpec) params;
    }

    @Override
    protected void engineInit(byte[] data) throws IOException {
        spec = decode(new Der(data).sequence());
    }

    @Override
    protected void engineInit(byte[] data, String name) throws IOException {
        engineInit(data);
    }

    @Override
    protected <T extends AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> type) throws InvalidParameterSpecException {
        if (type.isAssignableFrom(DHParameterSpec.class)) {
            return type.cast(spec);
        }
        throw new InvalidParameterSpecException("Inappropriate parameter Specification");
    }

    @Override
    protected byte[] engineGetEncoded() {
        return encode(spec);
    }

    @Override
    protected byte[] engineGetEncoded(String name) {
        return encode(spec);
    }

    @Override
    protected String engineToString() {
        return "SunJCE Diffie-Hellman Parameters:\np:\n" + sun.security.provider.DSAParameters.hex(spec.getP()) + "\ng:\n"
            + sun.security.provider.DSAParameters.hex(spec.getG()) + (spec.getL() == 0 ? "" : "\nl:\n    " + spec.getL());
    }
}

package java.security.spec;

import java.math.BigInteger;
import java.util.Objects;

/** An RSA private key with more than two primes. */
public class RSAMultiPrimePrivateCrtKeySpec extends RSAPrivateKeySpec {
    private final BigInteger[] values;
    private final RSAOtherPrimeInfo[] otherPrimeInfo;

    public RSAMultiPrimePrivateCrtKeySpec(BigInteger modulus, BigInteger publicExponent, BigInteger privateExponent, BigInteger primeP,
        BigInteger primeQ, BigInteger primeExponentP, BigInteger primeExponentQ, BigInteger crtCoefficient, RSAOtherPrimeInfo[] otherPrimeInfo) {
        this(modulus, publicExponent, privateExponent, primeP, primeQ, primeExponentP, primeExponentQ, crtCoefficient, otherPrimeInfo, null);
    }

    public RSAMultiPrimePrivateCrtKeySpec(BigInteger modulus, BigInteger publicExponent, BigInteger privateExponent, BigInteger primeP,
        BigInteger primeQ, BigInteger primeExponentP, BigInteger primeExponentQ, BigInteger crtCoefficient, RSAOtherPrimeInfo[] otherPrimeInfo,
        AlgorithmParameterSpec keyParams) {
        super(modulus, privateExponent, keyParams);
        Objects.requireNonNull(modulus, "the modulus parameter must be non-null");
        Objects.requireNonNull(privateExponent, "the privateExponent parameter must be non-null");
        values = new BigInteger[] {
            Objects.requireNonNull(publicExponent, "the publicExponent parameter must be non-null"),
            Objects.requireNonNull(primeP, "the primeP parameter must be non-null"),
            Objects.requireNonNull(primeQ, "the primeQ parameter must be non-null"),
            Objects.requireNonNull(primeExponentP, "the primeExponentP parameter must be non-null"),
            Objects.requireNonNull(primeExponentQ, "the primeExponentQ parameter must be non-null"),
            Objects.requireNonNull(crtCoefficient, "the crtCoefficient parameter must be non-null")};
        if (otherPrimeInfo != null && otherPrimeInfo.length == 0) {
            throw new IllegalArgumentException("the otherPrimeInfo parameter must not be empty");
        }
        this.otherPrimeInfo = otherPrimeInfo == null ? null : otherPrimeInfo.clone();
    }

    public BigInteger getPublicExponent() {
        return values[0];
    }

    public BigInteger getPrimeP() {
        return values[1];
    }

    public BigInteger getPrimeQ() {
        return values[2];
    }

    public BigInteger getPrimeExponentP() {
        return values[3];
    }

    public BigInteger getPrimeExponentQ() {
        return values[4];
    }

    public BigInteger getCrtCoefficient() {
        return values[5];
    }

    public RSAOtherPrimeInfo[] getOtherPrimeInfo() {
        return otherPrimeInfo == null ? null : otherPrimeInfo.clone();
    }
}

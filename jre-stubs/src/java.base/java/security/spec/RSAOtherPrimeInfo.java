package java.security.spec;

import java.math.BigInteger;
import java.util.Objects;

/** A further prime of an RSA key with more than two. */
public class RSAOtherPrimeInfo {
    private final BigInteger prime;
    private final BigInteger primeExponent;
    private final BigInteger crtCoefficient;

    public RSAOtherPrimeInfo(BigInteger prime, BigInteger primeExponent, BigInteger crtCoefficient) {
        this.prime = Objects.requireNonNull(prime, "the prime parameter must be non-null");
        this.primeExponent = Objects.requireNonNull(primeExponent, "the primeExponent parameter must be non-null");
        this.crtCoefficient = Objects.requireNonNull(crtCoefficient, "the crtCoefficient parameter must be non-null");
    }

    public final BigInteger getPrime() {
        return prime;
    }

    public final BigInteger getExponent() {
        return primeExponent;
    }

    public final BigInteger getCrtCoefficient() {
        return crtCoefficient;
    }
}

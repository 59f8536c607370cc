package java.security.cert;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import sun.security.jca.Engines;

/** Finds out whether a path of certificates may be trusted. */
public class CertPathValidator {
    private final CertPathValidatorSpi spi;
    private final Provider provider;
    private final String algorithm;

    protected CertPathValidator(CertPathValidatorSpi spi, Provider provider, String algorithm) {
        this.spi = spi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static CertPathValidator of(Engines.Found found, String algorithm) {
        return new CertPathValidator((CertPathValidatorSpi) found.impl, found.provider, algorithm);
    }

    public static CertPathValidator getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("CertPathValidator", algorithm), algorithm);
    }

    public static CertPathValidator getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("CertPathValidator", algorithm, provider), algorithm);
    }

    public static CertPathValidator getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("CertPathValidator", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final CertPathValidatorResult validate(CertPath certPath, CertPathParameters params) throws CertPathValidatorException, InvalidAlgorithmParameterException {
        return spi.engineValidate(certPath, params);
    }

    public static final String getDefaultType() {
        String set = Security.getProperty("certpathvalidator.type");
        return set == null ? "PKIX" : set;
    }

    public final CertPathChecker getRevocationChecker() {
        return spi.engineGetRevocationChecker();
    }
}

package java.security.cert;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import sun.security.jca.Engines;

/** Finds a path of certificates that may be trusted. */
public class CertPathBuilder {
    private final CertPathBuilderSpi spi;
    private final Provider provider;
    private final String algorithm;

    protected CertPathBuilder(CertPathBuilderSpi spi, Provider provider, String algorithm) {
        this.spi = spi;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static CertPathBuilder of(Engines.Found found, String algorithm) {
        return new CertPathBuilder((CertPathBuilderSpi) found.impl, found.provider, algorithm);
    }

    public static CertPathBuilder getInstance(String algorithm) throws NoSuchAlgorithmException {
        return of(Engines.first("CertPathBuilder", algorithm), algorithm);
    }

    public static CertPathBuilder getInstance(String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        return of(Engines.of("CertPathBuilder", algorithm, provider), algorithm);
    }

    public static CertPathBuilder getInstance(String algorithm, Provider provider) throws NoSuchAlgorithmException {
        return of(Engines.of("CertPathBuilder", algorithm, provider), algorithm);
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final CertPathBuilderResult build(CertPathParameters params) throws CertPathBuilderException, InvalidAlgorithmParameterException {
        return spi.engineBuild(params);
    }

    public static final String getDefaultType() {
        String set = Security.getProperty("certpathbuilder.type");
        return set == null ? "PKIX" : set;
    }

    public final CertPathChecker getRevocationChecker() {
        return spi.engineGetRevocationChecker();
    }
}

package java.security.cert;

import java.security.InvalidAlgorithmParameterException;

public abstract class CertPathValidatorSpi {
    public CertPathValidatorSpi() {
    }

    public CertPathChecker engineGetRevocationChecker() {
        throw new UnsupportedOperationException();
    }

    public abstract CertPathValidatorResult engineValidate(CertPath certPath, CertPathParameters certPathParameters)
        throws CertPathValidatorException, InvalidAlgorithmParameterException;
}

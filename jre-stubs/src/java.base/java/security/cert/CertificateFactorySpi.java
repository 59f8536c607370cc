package java.security.cert;

import java.io.InputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

public abstract class CertificateFactorySpi {
    public CertificateFactorySpi() {
    }

    public abstract CRL engineGenerateCRL(InputStream in) throws CRLException;

    public abstract Collection<? extends CRL> engineGenerateCRLs(InputStream in) throws CRLException;

    public CertPath engineGenerateCertPath(InputStream in) throws CertificateException {
        throw new UnsupportedOperationException();
    }

    public CertPath engineGenerateCertPath(List<? extends Certificate> list) throws CertificateException {
        throw new UnsupportedOperationException();
    }

    public CertPath engineGenerateCertPath(InputStream in, String name) throws CertificateException {
        throw new UnsupportedOperationException();
    }

    public abstract Certificate engineGenerateCertificate(InputStream in) throws CertificateException;

    public abstract Collection<? extends Certificate> engineGenerateCertificates(InputStream in) throws CertificateException;

    public Iterator<String> engineGetCertPathEncodings() {
        throw new UnsupportedOperationException();
    }
}

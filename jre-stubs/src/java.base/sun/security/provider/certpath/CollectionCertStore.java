package sun.security.provider.certpath;

import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CRL;
import java.security.cert.CRLSelector;
import java.security.cert.CertSelector;
import java.security.cert.CertStoreException;
import java.security.cert.CertStoreParameters;
import java.security.cert.CertStoreSpi;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Set;

/** A store in a collection. */
public final class CollectionCertStore extends CertStoreSpi {
    private final Collection<?> coll;

    public CollectionCertStore(CertStoreParameters params) throws InvalidAlgorithmParameterException {
        super(params);
        if (!(params instanceof CollectionCertStoreParameters)) {
            throw new InvalidAlgorithmParameterException("parameters must be CollectionCertStoreParameters");
        }
        coll = ((CollectionCertStoreParameters) params).getCollection();
    }

    @Override
    public Collection<Certificate> engineGetCertificates(CertSelector selector) throws CertStoreException {
        if (coll == null) {
            throw new CertStoreException("Collection is null");
        }
        for (int c = 0; c < 10; c++) {
            try {
                Set<Certificate> found = new HashSet<>();
                for (Object o : coll) {
                    if (o instanceof Certificate && (selector == null || selector.match((Certificate) o))) {
                        found.add((Certificate) o);
                    }
                }
                return found;
            } catch (ConcurrentModificationException e) {
                continue;
            }
        }
        throw new ConcurrentModificationException("Too many ConcurrentModificationExceptions");
    }

    @Override
    public Collection<CRL> engineGetCRLs(CRLSelector selector) throws CertStoreException {
        if (coll == null) {
            throw new CertStoreException("Collection is null");
        }
        for (int c = 0; c < 10; c++) {
            try {
                Set<CRL> found = new HashSet<>();
                for (Object o : coll) {
                    if (o instanceof CRL && (selector == null || selector.match((CRL) o))) {
                        found.add((CRL) o);
                    }
                }
                return found;
            } catch (ConcurrentModificationException e) {
                continue;
            }
        }
        throw new ConcurrentModificationException("Too many ConcurrentModificationExceptions");
    }
}

package java.security.cert;

import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.util.Collection;
import sun.security.jca.Engines;

/** Where certificates and lists of revoked ones are looked up. */
public class CertStore {
    private final CertStoreSpi storeSpi;
    private final Provider provider;
    private final String type;
    private final CertStoreParameters params;

    protected CertStore(CertStoreSpi storeSpi, Provider provider, String type, CertStoreParameters params) {
        this.storeSpi = storeSpi;
        this.provider = provider;
        this.type = type;
        this.params = params == null ? null : (CertStoreParameters) params.clone();
    }

    public final Collection<? extends Certificate> getCertificates(CertSelector selector) throws CertStoreException {
        return storeSpi.engineGetCertificates(selector);
    }

    public final Collection<? extends CRL> getCRLs(CRLSelector selector) throws CertStoreException {
        return storeSpi.engineGetCRLs(selector);
    }

    /** A provider's exception that says what is wrong with the parameters comes out as such. */
    private static InvalidAlgorithmParameterException cause(NoSuchAlgorithmException e) throws NoSuchAlgorithmException {
        if (e.getCause() instanceof InvalidAlgorithmParameterException) {
            return (InvalidAlgorithmParameterException) e.getCause();
        }
        throw e;
    }

    private static CertStore of(Engines.Found found, String type, CertStoreParameters params) {
        return new CertStore((CertStoreSpi) found.impl, found.provider, type, params);
    }

    public static CertStore getInstance(String type, CertStoreParameters params) throws InvalidAlgorithmParameterException, NoSuchAlgorithmException {
        java.util.Objects.requireNonNull(type, "null type name");
        try {
            return of(Engines.first("CertStore", type, params, type + " CertStore not available"), type, params);
        } catch (NoSuchAlgorithmException e) {
            throw cause(e);
        }
    }

    public static CertStore getInstance(String type, CertStoreParameters params, String provider)
        throws InvalidAlgorithmParameterException, NoSuchAlgorithmException, NoSuchProviderException {
        java.util.Objects.requireNonNull(type, "null type name");
        try {
            return of(Engines.make(Engines.service("CertStore", type, provider), params), type, params);
        } catch (NoSuchAlgorithmException e) {
            throw cause(e);
        }
    }

    public static CertStore getInstance(String type, CertStoreParameters params, Provider provider)
        throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
        java.util.Objects.requireNonNull(type, "null type name");
        try {
            return of(Engines.make(Engines.service("CertStore", type, provider), params), type, params);
        } catch (NoSuchAlgorithmException e) {
            throw cause(e);
        }
    }

    public final CertStoreParameters getCertStoreParameters() {
        return params == null ? null : (CertStoreParameters) params.clone();
    }

    public final String getType() {
        return type;
    }

    public final Provider getProvider() {
        return provider;
    }

    public static final String getDefaultType() {
        String set = Security.getProperty("certstore.type");
        return set == null ? "LDAP" : set;
    }
}

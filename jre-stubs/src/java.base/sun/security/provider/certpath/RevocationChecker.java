package sun.security.provider.certpath;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CRL;
import java.security.cert.CRLReason;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateRevokedException;
import java.security.cert.Extension;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509CRLSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sun.security.util.Der;

/** Looks certificates up in the lists of the stores (RFC 5280, 6.3). No server is asked. */
final class RevocationChecker extends PKIXRevocationChecker {
    private static final long SKEW = 900_000;

    private PKIXParameters params;
    private Date date;
    private TrustAnchor anchor;
    private PublicKey issuerKey;
    private X509Certificate issuer;
    private LinkedList<CertPathValidatorException> soft = new LinkedList<>();

    void start(TrustAnchor from, PKIXParameters with, Date at) {
        anchor = from;
        params = with;
        date = at;
        issuer = from.getTrustedCert();
        issuerKey = issuer == null ? from.getCAPublicKey() : issuer.getPublicKey();
        soft = new LinkedList<>();
    }

    @Override
    public void init(boolean forward) throws CertPathValidatorException {
        if (forward) {
            throw new CertPathValidatorException("forward checking not supported");
        }
        if (anchor != null) {
            issuer = anchor.getTrustedCert();
            issuerKey = issuer == null ? anchor.getCAPublicKey() : issuer.getPublicKey();
        }
        soft = new LinkedList<>();
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return false;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return null;
    }

    @Override
    public List<CertPathValidatorException> getSoftFailExceptions() {
        return Collections.unmodifiableList(soft);
    }

    @Override
    public void check(Certificate given, Collection<String> unresolved) throws CertPathValidatorException {
        X509Certificate cert = (X509Certificate) given;
        try {
            if (!getOptions().contains(Option.ONLY_END_ENTITY) || cert.getBasicConstraints() == -1) {
                lists(cert);
            }
        } catch (CertPathValidatorException e) {
            if (e.getReason() == BasicReason.REVOKED || !getOptions().contains(Option.SOFT_FAIL)) {
                throw e;
            }
            soft.addFirst(new CertPathValidatorException(e.getMessage(), e, null, -1, e.getReason()));
        }
        issuer = cert;
        issuerKey = cert.getPublicKey();
    }

    private void lists(X509Certificate cert) throws CertPathValidatorException {
        X509CRLSelector selector = new X509CRLSelector();
        selector.setCertificateChecking(cert);
        selector.addIssuer(cert.getIssuerX500Principal());
        Set<X509CRL> found = new HashSet<>();
        for (CertStore store : params.getCertStores()) {
            try {
                for (CRL crl : store.getCRLs(selector)) {
                    X509CRL list = (X509CRL) crl;
                    if (current(list) && signed(list)) {
                        found.add(list);
                    }
                }
            } catch (GeneralSecurityException e) {
                continue;
            }
        }
        if (found.isEmpty()) {
            throw new CertPathValidatorException("Could not determine revocation status", null, null, -1, BasicReason.UNDETERMINED_REVOCATION_STATUS);
        }
        for (X509CRL list : found) {
            X509CRLEntry entry = list.getRevokedCertificate(cert);
            if (entry == null) {
                continue;
            }
            Set<String> critical = new HashSet<>(entry.getCriticalExtensionOIDs() == null ? Set.of() : entry.getCriticalExtensionOIDs());
            critical.remove("2.5.29.21");
            critical.remove("2.5.29.29");
            if (!critical.isEmpty()) {
                throw new CertPathValidatorException("Unrecognized critical extension(s) in revoked CRL entry");
            }
            CRLReason reason = entry.getRevocationReason() == null ? CRLReason.UNSPECIFIED : entry.getRevocationReason();
            if (reason == CRLReason.REMOVE_FROM_CRL) {
                continue;
            }
            CertificateRevokedException revoked = new CertificateRevokedException(entry.getRevocationDate(), reason, list.getIssuerX500Principal(),
                extensions(entry));
            throw new CertPathValidatorException(revoked.getMessage(), revoked, null, -1, BasicReason.REVOKED);
        }
    }

    private boolean current(X509CRL list) {
        return list.getNextUpdate() != null && list.getThisUpdate().getTime() <= date.getTime() + SKEW
            && list.getNextUpdate().getTime() >= date.getTime() - SKEW;
    }

    private boolean signed(X509CRL list) {
        Set<String> critical = new HashSet<>(list.getCriticalExtensionOIDs() == null ? Set.of() : list.getCriticalExtensionOIDs());
        critical.remove("2.5.29.28");
        boolean[] usage = issuer == null ? null : issuer.getKeyUsage();
        if (!critical.isEmpty() || usage != null && !usage[6]) {
            return false;
        }
        try {
            list.verify(issuerKey, params.getSigProvider());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Map<String, Extension> extensions(X509CRLEntry entry) {
        Map<String, Extension> all = new HashMap<>();
        for (boolean critical : new boolean[] {true, false}) {
            Set<String> oids = critical ? entry.getCriticalExtensionOIDs() : entry.getNonCriticalExtensionOIDs();
            for (String oid : oids == null ? Set.<String>of() : oids) {
                all.put(oid, new Entry(oid, critical, entry.getExtensionValue(oid)));
            }
        }
        return all;
    }

    @Override
    public RevocationChecker clone() {
        RevocationChecker copy = (RevocationChecker) super.clone();
        copy.soft = new LinkedList<>(soft);
        return copy;
    }

    /** An extension of an entry. */
    private static final class Entry implements Extension {
        private final String oid;
        private final boolean critical;
        private final byte[] octets;

        Entry(String oid, boolean critical, byte[] octets) {
            this.oid = oid;
            this.critical = critical;
            this.octets = octets;
        }

        @Override
        public String getId() {
            return oid;
        }

        @Override
        public boolean isCritical() {
            return critical;
        }

        @Override
        public byte[] getValue() {
            try {
                return new Der(octets).octets();
            } catch (IOException e) {
                return octets.clone();
            }
        }

        @Override
        public void encode(OutputStream out) throws IOException {
            out.write(critical ? Der.sequence(Der.oid(oid), Der.bool(true), octets) : Der.sequence(Der.oid(oid), octets));
        }
    }
}

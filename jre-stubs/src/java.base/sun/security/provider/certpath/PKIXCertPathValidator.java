package sun.security.provider.certpath;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CertPath;
import java.security.cert.CertPathChecker;
import java.security.cert.CertPathParameters;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.CertPathValidatorResult;
import java.security.cert.CertPathValidatorSpi;
import java.security.cert.CertSelector;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import sun.security.x509.NameConstraints;

/** Validates a path (RFC 5280, 6.1). */
public final class PKIXCertPathValidator extends CertPathValidatorSpi {
    /** What is looked at here. */
    private static final Set<String> KNOWN = Set.of("2.5.29.15", "2.5.29.37", "2.5.29.17", "2.5.29.19", "2.5.29.30", "2.5.29.32", "2.5.29.33", "2.5.29.36",
        "2.5.29.54");

    @Override
    public CertPathChecker engineGetRevocationChecker() {
        return new RevocationChecker();
    }

    @Override
    public CertPathValidatorResult engineValidate(CertPath path, CertPathParameters given)
        throws CertPathValidatorException, InvalidAlgorithmParameterException {
        if (!(given instanceof PKIXParameters)) {
            throw new InvalidAlgorithmParameterException("inappropriate params, must be an instance of PKIXParameters");
        }
        if (!path.getType().equals("X.509") && !path.getType().equals("X509")) {
            throw new InvalidAlgorithmParameterException("inappropriate CertPath type specified, must be X.509 or X509");
        }
        PKIXParameters params = (PKIXParameters) given;
        List<X509Certificate> certs = new ArrayList<>();
        for (Certificate c : path.getCertificates()) {
            certs.add((X509Certificate) c);
        }
        Collections.reverse(certs);
        CertPathValidatorException last = null;
        for (TrustAnchor anchor : params.getTrustAnchors()) {
            if (!certs.isEmpty() && !subject(anchor).equals(certs.get(0).getIssuerX500Principal())) {
                continue;
            }
            try {
                return validate(path, certs, anchor, params);
            } catch (CertPathValidatorException e) {
                last = e;
            }
        }
        throw last != null ? last
            : new CertPathValidatorException("Path does not chain with any of the trust anchors", null, null, -1, PKIXReason.NO_TRUST_ANCHOR);
    }

    static X500Principal subject(TrustAnchor anchor) {
        return anchor.getTrustedCert() != null ? anchor.getTrustedCert().getSubjectX500Principal() : anchor.getCA();
    }

    static PublicKey key(TrustAnchor anchor) {
        return anchor.getTrustedCert() != null ? anchor.getTrustedCert().getPublicKey() : anchor.getCAPublicKey();
    }

    private static CertPathValidatorException invalid(String message, Throwable cause, Reason reason) {
        return new CertPathValidatorException(message, cause, null, -1, reason);
    }

    static PKIXCertPathValidatorResult validate(CertPath path, List<X509Certificate> certs, TrustAnchor anchor, PKIXParameters params)
        throws CertPathValidatorException {
        Date date = params.getDate() == null ? new Date() : params.getDate();
        State state = new State(params, date, certs.size(), subject(anchor), key(anchor));
        List<PKIXCertPathChecker> own = params.getCertPathCheckers();
        boolean revocation = params.isRevocationEnabled();
        List<PKIXCertPathChecker> checkers = new ArrayList<>();
        for (PKIXCertPathChecker c : own) {
            if (c instanceof PKIXRevocationChecker) {
                revocation = false;
                if (c instanceof RevocationChecker) {
                    ((RevocationChecker) c).start(anchor, params, date);
                }
            }
        }
        if (revocation) {
            RevocationChecker r = new RevocationChecker();
            r.start(anchor, params, date);
            checkers.add(r);
        }
        checkers.addAll(own);
        try {
            byte[] constraints = anchor.getNameConstraints();
            if (constraints != null) {
                state.constraints.add(new NameConstraints(constraints));
            }
        } catch (IOException e) {
            throw invalid(e.getMessage(), e, BasicReason.UNSPECIFIED);
        }
        for (PKIXCertPathChecker c : checkers) {
            c.init(false);
        }
        for (int i = 0; i < certs.size(); i++) {
            X509Certificate cert = certs.get(i);
            int at = certs.size() - 1 - i;
            Set<String> critical = cert.getCriticalExtensionOIDs();
            Set<String> unresolved = new HashSet<>(critical == null ? Set.of() : critical);
            try {
                state.check(cert, at == 0);
                unresolved.removeAll(KNOWN);
                for (PKIXCertPathChecker c : checkers) {
                    c.check(cert, unresolved);
                }
            } catch (CertPathValidatorException e) {
                throw new CertPathValidatorException(e.getMessage(), e.getCause() != null ? e.getCause() : e, path, at, e.getReason());
            } catch (IOException e) {
                throw new CertPathValidatorException(e.getMessage(), e, path, at);
            }
            if (!unresolved.isEmpty()) {
                throw new CertPathValidatorException("unrecognized critical extension(s)", null, path, at, PKIXReason.UNRECOGNIZED_CRIT_EXT);
            }
        }
        return new PKIXCertPathValidatorResult(anchor, state.policies.tree(), state.key);
    }

    /** What is carried from one certificate to the next. */
    private static final class State {
        final PKIXParameters params;
        final Date date;
        final PolicyChecker policies;
        final List<NameConstraints> constraints = new ArrayList<>();
        X500Principal issuer;
        PublicKey key;
        int pathLength;

        State(PKIXParameters params, Date date, int length, X500Principal issuer, PublicKey key) {
            this.params = params;
            this.date = date;
            this.issuer = issuer;
            this.key = key;
            this.pathLength = length;
            policies = new PolicyChecker(params, length);
        }

        void check(X509Certificate cert, boolean last) throws CertPathValidatorException, IOException {
            algorithms(cert);
            if (last) {
                CertSelector target = params.getTargetCertConstraints();
                if (target != null && !target.match(cert)) {
                    throw invalid("target certificate constraints check failed", null, BasicReason.UNSPECIFIED);
                }
            } else {
                boolean[] usage = cert.getKeyUsage();
                if (usage != null && !usage[5]) {
                    throw invalid("CA key usage check failed: keyCertSign bit is not set", null, PKIXReason.INVALID_KEY_USAGE);
                }
            }
            boolean self = cert.getSubjectX500Principal().equals(cert.getIssuerX500Principal());
            if (!last) {
                authority(cert, self);
            }
            if (last || !self) {
                for (NameConstraints c : constraints) {
                    if (!c.verify(cert)) {
                        throw invalid("name constraints check failed", null, PKIXReason.INVALID_NAME);
                    }
                }
            }
            NameConstraints more = NameConstraints.of(cert);
            if (more != null) {
                constraints.add(more);
            }
            policies.check(cert);
            basic(cert);
            issuer = cert.getSubjectX500Principal();
            key = cert.getPublicKey();
        }

        private static void algorithms(X509Certificate cert) throws CertPathValidatorException {
            String name = cert.getSigAlgName();
            if (name.startsWith("MD5with") || name.startsWith("MD2with")) {
                throw invalid("Algorithm constraints check failed on disabled algorithm: " + name.substring(0, 3) + " used with certificate: "
                    + cert.getSubjectX500Principal(), null, BasicReason.ALGORITHM_CONSTRAINED);
            }
            PublicKey key = cert.getPublicKey();
            if (key instanceof RSAKey && ((RSAKey) key).getModulus().bitLength() < 1024) {
                throw small("RSA", ((RSAKey) key).getModulus().bitLength(), cert);
            }
            if (key instanceof ECKey && ((ECKey) key).getParams().getOrder().bitLength() < 224) {
                throw small("EC", ((ECKey) key).getParams().getOrder().bitLength(), cert);
            }
        }

        private static CertPathValidatorException small(String name, int bits, X509Certificate cert) {
            return invalid("Algorithm constraints check failed on keysize limits: " + name + " " + bits + " bit key used with certificate: "
                + cert.getSubjectX500Principal(), null, BasicReason.ALGORITHM_CONSTRAINED);
        }

        private void authority(X509Certificate cert, boolean self) throws CertPathValidatorException {
            int said = cert.getVersion() < 3 ? self ? Integer.MAX_VALUE : -1 : cert.getBasicConstraints();
            if (said == -1) {
                throw invalid("basic constraints check failed: this is not a CA certificate", null, PKIXReason.NOT_CA_CERT);
            }
            if (!self) {
                if (pathLength <= 0) {
                    throw invalid("basic constraints check failed: pathLenConstraint violated - this cert must be the last cert in the certification path",
                        null, PKIXReason.PATH_TOO_LONG);
                }
                pathLength--;
            }
            pathLength = Math.min(pathLength, said);
        }

        private void basic(X509Certificate cert) throws CertPathValidatorException {
            try {
                cert.checkValidity(date);
            } catch (CertificateExpiredException e) {
                throw invalid("validity check failed", e, BasicReason.EXPIRED);
            } catch (CertificateNotYetValidException e) {
                throw invalid("validity check failed", e, BasicReason.NOT_YET_VALID);
            }
            if (!cert.getIssuerX500Principal().equals(issuer)) {
                throw invalid("subject/issuer name chaining check failed", null, PKIXReason.NAME_CHAINING);
            }
            try {
                cert.verify(key, params.getSigProvider());
            } catch (SignatureException e) {
                throw invalid("signature check failed", e, BasicReason.INVALID_SIGNATURE);
            } catch (GeneralSecurityException e) {
                throw invalid("signature check failed", e, BasicReason.UNSPECIFIED);
            }
        }
    }
}

package sun.security.provider.certpath;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathBuilderResult;
import java.security.cert.CertPathBuilderSpi;
import java.security.cert.CertPathChecker;
import java.security.cert.CertPathParameters;
import java.security.cert.CertSelector;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** Looks for a path, from the target to an anchor. */
public final class SunCertPathBuilder extends CertPathBuilderSpi {
    @Override
    public CertPathChecker engineGetRevocationChecker() {
        return new RevocationChecker();
    }

    @Override
    public CertPathBuilderResult engineBuild(CertPathParameters given) throws CertPathBuilderException, InvalidAlgorithmParameterException {
        if (!(given instanceof PKIXBuilderParameters)) {
            throw new InvalidAlgorithmParameterException("inappropriate params, must be an instance of PKIXBuilderParameters");
        }
        PKIXBuilderParameters params = (PKIXBuilderParameters) given;
        CertSelector selector = params.getTargetCertConstraints();
        if (!(selector instanceof X509CertSelector)) {
            throw new InvalidAlgorithmParameterException("the targetCertConstraints parameter must be an X509CertSelector");
        }
        X509CertSelector target = (X509CertSelector) selector;
        Set<X509Certificate> targets = new LinkedHashSet<>();
        if (target.getCertificate() != null && target.match(target.getCertificate())) {
            targets.add(target.getCertificate());
        }
        targets.addAll(find(params, target));
        for (TrustAnchor anchor : params.getTrustAnchors()) {
            X509Certificate cert = anchor.getTrustedCert();
            if (cert != null && target.match(cert)) {
                targets.add(cert);
            }
        }
        // Paths that may still grow, the last one first.
        List<List<X509Certificate>> open = new ArrayList<>();
        for (X509Certificate cert : targets) {
            open.add(0, List.of(cert));
        }
        while (!open.isEmpty()) {
            List<X509Certificate> path = open.remove(open.size() - 1);
            X509Certificate last = path.get(path.size() - 1);
            for (TrustAnchor anchor : params.getTrustAnchors()) {
                if (PKIXCertPathValidator.subject(anchor).equals(last.getIssuerX500Principal())) {
                    PKIXCertPathBuilderResult found = valid(path, anchor, params);
                    if (found != null) {
                        return found;
                    }
                }
            }
            grow(path, last, params, open);
        }
        throw new SunCertPathBuilderException("unable to find valid certification path to requested target");
    }

    private static void grow(List<X509Certificate> path, X509Certificate last, PKIXBuilderParameters params, List<List<X509Certificate>> open) {
        X500Principal issuer = last.getIssuerX500Principal();
        int between = 0;
        for (X509Certificate c : path.subList(1, path.size())) {
            between += c.getSubjectX500Principal().equals(c.getIssuerX500Principal()) ? 0 : 1;
        }
        X509CertSelector authorities = new X509CertSelector();
        authorities.setSubject(issuer);
        authorities.setBasicConstraints(0);
        for (X509Certificate cert : find(params, authorities)) {
            boolean self = issuer.equals(cert.getIssuerX500Principal());
            if (path.contains(cert) || !self && params.getMaxPathLength() >= 0 && between >= params.getMaxPathLength()) {
                continue;
            }
            List<X509Certificate> longer = new ArrayList<>(path);
            longer.add(cert);
            open.add(longer);
        }
    }

    private static Collection<X509Certificate> find(PKIXBuilderParameters params, X509CertSelector selector) {
        Set<X509Certificate> found = new LinkedHashSet<>();
        for (CertStore store : params.getCertStores()) {
            try {
                for (Certificate c : store.getCertificates(selector)) {
                    found.add((X509Certificate) c);
                }
            } catch (GeneralSecurityException e) {
                continue;
            }
        }
        return found;
    }

    private static PKIXCertPathBuilderResult valid(List<X509Certificate> certs, TrustAnchor anchor, PKIXBuilderParameters params) {
        try {
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(certs);
            List<X509Certificate> reversed = new ArrayList<>(certs);
            Collections.reverse(reversed);
            PKIXCertPathValidatorResult result = PKIXCertPathValidator.validate(path, reversed, anchor, params);
            return new PKIXCertPathBuilderResult(path, anchor, result.getPolicyTree(), result.getPublicKey());
        } catch (GeneralSecurityException e) {
            return null;
        }
    }
}

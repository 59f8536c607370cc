package java.security.cert;

import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What validation by PKIX (RFC 5280, 6.1.1) starts from. */
public class PKIXParameters implements CertPathParameters {
    private Set<TrustAnchor> trustAnchors;
    private Date date;
    private List<PKIXCertPathChecker> certPathCheckers;
    private String sigProvider;
    private boolean revocationEnabled = true;
    private Set<String> initialPolicies;
    private boolean explicitPolicyRequired;
    private boolean policyMappingInhibited;
    private boolean anyPolicyInhibited;
    private boolean policyQualifiersRejected = true;
    private List<CertStore> certStores = new ArrayList<>();
    private CertSelector certSelector;

    public PKIXParameters(Set<TrustAnchor> trustAnchors) throws InvalidAlgorithmParameterException {
        setTrustAnchors(trustAnchors);
        initialPolicies = Collections.emptySet();
        certPathCheckers = new ArrayList<>();
    }

    public PKIXParameters(KeyStore keystore) throws KeyStoreException, InvalidAlgorithmParameterException {
        if (keystore == null) {
            throw new NullPointerException("the keystore parameter must be non-null");
        }
        Set<TrustAnchor> found = new HashSet<>();
        for (Enumeration<String> aliases = keystore.aliases(); aliases.hasMoreElements();) {
            String alias = aliases.nextElement();
            if (keystore.isCertificateEntry(alias)) {
                Certificate cert = keystore.getCertificate(alias);
                if (cert instanceof X509Certificate) {
                    found.add(new TrustAnchor((X509Certificate) cert, null));
                }
            }
        }
        setTrustAnchors(found);
        initialPolicies = Collections.emptySet();
        certPathCheckers = new ArrayList<>();
    }

    public Set<TrustAnchor> getTrustAnchors() {
        return trustAnchors;
    }

    public void setTrustAnchors(Set<TrustAnchor> trustAnchors) throws InvalidAlgorithmParameterException {
        if (trustAnchors == null) {
            throw new NullPointerException("the trustAnchors parameters must be non-null");
        }
        if (trustAnchors.isEmpty()) {
            throw new InvalidAlgorithmParameterException("the trustAnchors parameter must be non-empty");
        }
        for (Object o : trustAnchors) {
            if (!(o instanceof TrustAnchor)) {
                throw new ClassCastException("all elements of set must be of type java.security.cert.TrustAnchor");
            }
        }
        this.trustAnchors = Collections.unmodifiableSet(new HashSet<>(trustAnchors));
    }

    public Set<String> getInitialPolicies() {
        return initialPolicies;
    }

    public void setInitialPolicies(Set<String> initialPolicies) {
        if (initialPolicies != null) {
            for (Object o : initialPolicies) {
                if (!(o instanceof String)) {
                    throw new ClassCastException("all elements of set must be of type java.lang.String");
                }
            }
            this.initialPolicies = Collections.unmodifiableSet(new HashSet<>(initialPolicies));
        } else {
            this.initialPolicies = Collections.emptySet();
        }
    }

    public void setCertStores(List<CertStore> stores) {
        certStores = new ArrayList<>();
        if (stores != null) {
            for (Object o : stores) {
                if (!(o instanceof CertStore)) {
                    throw new ClassCastException("all elements of list must be of type java.security.cert.CertStore");
                }
            }
            certStores.addAll(stores);
        }
    }

    public void addCertStore(CertStore store) {
        if (store != null) {
            certStores.add(store);
        }
    }

    public List<CertStore> getCertStores() {
        return Collections.unmodifiableList(new ArrayList<>(certStores));
    }

    public void setRevocationEnabled(boolean val) {
        revocationEnabled = val;
    }

    public boolean isRevocationEnabled() {
        return revocationEnabled;
    }

    public void setExplicitPolicyRequired(boolean val) {
        explicitPolicyRequired = val;
    }

    public boolean isExplicitPolicyRequired() {
        return explicitPolicyRequired;
    }

    public void setPolicyMappingInhibited(boolean val) {
        policyMappingInhibited = val;
    }

    public boolean isPolicyMappingInhibited() {
        return policyMappingInhibited;
    }

    public void setAnyPolicyInhibited(boolean val) {
        anyPolicyInhibited = val;
    }

    public boolean isAnyPolicyInhibited() {
        return anyPolicyInhibited;
    }

    public void setPolicyQualifiersRejected(boolean qualifiersRejected) {
        policyQualifiersRejected = qualifiersRejected;
    }

    public boolean getPolicyQualifiersRejected() {
        return policyQualifiersRejected;
    }

    public Date getDate() {
        return date == null ? null : (Date) date.clone();
    }

    public void setDate(Date date) {
        this.date = date == null ? null : (Date) date.clone();
    }

    public void setCertPathCheckers(List<PKIXCertPathChecker> checkers) {
        certPathCheckers = new ArrayList<>();
        if (checkers != null) {
            for (PKIXCertPathChecker c : checkers) {
                certPathCheckers.add((PKIXCertPathChecker) c.clone());
            }
        }
    }

    public List<PKIXCertPathChecker> getCertPathCheckers() {
        List<PKIXCertPathChecker> copies = new ArrayList<>();
        for (PKIXCertPathChecker c : certPathCheckers) {
            copies.add((PKIXCertPathChecker) c.clone());
        }
        return Collections.unmodifiableList(copies);
    }

    public void addCertPathChecker(PKIXCertPathChecker checker) {
        if (checker != null) {
            certPathCheckers.add((PKIXCertPathChecker) checker.clone());
        }
    }

    public String getSigProvider() {
        return sigProvider;
    }

    public void setSigProvider(String sigProvider) {
        this.sigProvider = sigProvider;
    }

    public CertSelector getTargetCertConstraints() {
        return certSelector == null ? null : (CertSelector) certSelector.clone();
    }

    public void setTargetCertConstraints(CertSelector selector) {
        certSelector = selector == null ? null : (CertSelector) selector.clone();
    }

    @Override
    public Object clone() {
        try {
            PKIXParameters copy = (PKIXParameters) super.clone();
            copy.certStores = new ArrayList<>(certStores);
            copy.certPathCheckers = new ArrayList<>();
            for (PKIXCertPathChecker c : certPathCheckers) {
                copy.certPathCheckers.add((PKIXCertPathChecker) c.clone());
            }
            if (certSelector != null) {
                copy.certSelector = (CertSelector) certSelector.clone();
            }
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.toString(), e);
        }
    }

    @Override
    public String toString() {
        return "[\n  Trust Anchors: " + trustAnchors + "\n  Initial Policy OIDs: "
            + (initialPolicies.isEmpty() ? "any" : "[" + initialPolicies + "]") + "\n  Validity Date: " + date + "\n  Signature Provider: "
            + sigProvider + "\n  Default Revocation Enabled: " + revocationEnabled + "\n  Explicit Policy Required: " + explicitPolicyRequired
            + "\n  Policy Mapping Inhibited: " + policyMappingInhibited + "\n  Any Policy Inhibited: " + anyPolicyInhibited
            + "\n  Policy Qualifiers Rejected: " + policyQualifiersRejected + "\n  Target Cert Constraints: " + certSelector
            + "\n  Certification Path Checkers: [" + certPathCheckers + "]\n  CertStores: [" + certStores + "]\n]";
    }
}

package java.security.cert;

import java.security.PublicKey;

/** Why a path is trusted. */
public class PKIXCertPathValidatorResult implements CertPathValidatorResult {
    private final TrustAnchor trustAnchor;
    private final PolicyNode policyTree;
    private final PublicKey subjectPublicKey;

    public PKIXCertPathValidatorResult(TrustAnchor trustAnchor, PolicyNode policyTree, PublicKey subjectPublicKey) {
        if (subjectPublicKey == null) {
            throw new NullPointerException("subjectPublicKey must be non-null");
        }
        if (trustAnchor == null) {
            throw new NullPointerException("trustAnchor must be non-null");
        }
        this.trustAnchor = trustAnchor;
        this.policyTree = policyTree;
        this.subjectPublicKey = subjectPublicKey;
    }

    public TrustAnchor getTrustAnchor() {
        return trustAnchor;
    }

    public PolicyNode getPolicyTree() {
        return policyTree;
    }

    public PublicKey getPublicKey() {
        return subjectPublicKey;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.toString(), e);
        }
    }

    String lines() {
        return "  Trust Anchor: " + trustAnchor + "\n  Policy Tree: " + policyTree + "\n  Subject Public Key: " + subjectPublicKey + "\n]";
    }

    @Override
    public String toString() {
        return "PKIXCertPathValidatorResult: [\n" + lines();
    }
}

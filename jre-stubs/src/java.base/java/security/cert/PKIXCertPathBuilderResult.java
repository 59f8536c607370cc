package java.security.cert;

import java.security.PublicKey;

/** A path that was found. */
public class PKIXCertPathBuilderResult extends PKIXCertPathValidatorResult implements CertPathBuilderResult {
    private final CertPath certPath;

    public PKIXCertPathBuilderResult(CertPath certPath, TrustAnchor trustAnchor, PolicyNode policyTree, PublicKey subjectPublicKey) {
        super(trustAnchor, policyTree, subjectPublicKey);
        if (certPath == null) {
            throw new NullPointerException("certPath must be non-null");
        }
        this.certPath = certPath;
    }

    @Override
    public CertPath getCertPath() {
        return certPath;
    }

    @Override
    public String toString() {
        return "PKIXCertPathBuilderResult: [\n  Certification Path: " + certPath + "\n" + lines();
    }
}

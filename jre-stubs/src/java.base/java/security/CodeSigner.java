package java.security;

import java.io.Serializable;
import java.security.cert.CertPath;

/** Who has signed code, and when. */
public final class CodeSigner implements Serializable {
    private static final long serialVersionUID = 6819288105193937581L;

    private final CertPath signerCertPath;
    private final Timestamp timestamp;

    public CodeSigner(CertPath signerCertPath, Timestamp timestamp) {
        if (signerCertPath == null) {
            throw new NullPointerException();
        }
        this.signerCertPath = signerCertPath;
        this.timestamp = timestamp;
    }

    public CertPath getSignerCertPath() {
        return signerCertPath;
    }

    public Timestamp getTimestamp() {
        return timestamp;
    }

    @Override
    public int hashCode() {
        return signerCertPath.hashCode() + (timestamp == null ? 0 : timestamp.hashCode());
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof CodeSigner && signerCertPath.equals(((CodeSigner) obj).signerCertPath)
            && java.util.Objects.equals(timestamp, ((CodeSigner) obj).timestamp);
    }

    @Override
    public String toString() {
        return "(Signer: " + (signerCertPath.getCertificates().isEmpty() ? "<empty>" : signerCertPath.getCertificates().get(0))
            + (timestamp == null ? "" : "timestamp: " + timestamp) + ")";
    }
}

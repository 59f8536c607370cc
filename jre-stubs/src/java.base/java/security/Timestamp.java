package java.security;

import java.io.Serializable;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.util.Date;
import java.util.List;

/** When something was signed, and who says so. */
public final class Timestamp implements Serializable {
    private static final long serialVersionUID = -5502683707821851294L;

    private Date timestamp;
    private final CertPath signerCertPath;

    public Timestamp(Date timestamp, CertPath signerCertPath) {
        if (timestamp == null || signerCertPath == null) {
            throw new NullPointerException();
        }
        this.timestamp = new Date(timestamp.getTime());
        this.signerCertPath = signerCertPath;
    }

    public Date getTimestamp() {
        return new Date(timestamp.getTime());
    }

    public CertPath getSignerCertPath() {
        return signerCertPath;
    }

    @Override
    public int hashCode() {
        return timestamp.hashCode() + signerCertPath.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof Timestamp && timestamp.equals(((Timestamp) obj).timestamp)
            && signerCertPath.equals(((Timestamp) obj).signerCertPath);
    }

    @Override
    public String toString() {
        List<? extends Certificate> certs = signerCertPath.getCertificates();
        return "(timestamp: " + timestamp + "TSA: " + (certs.isEmpty() ? "<empty>" : certs.get(0)) + ")";
    }
}

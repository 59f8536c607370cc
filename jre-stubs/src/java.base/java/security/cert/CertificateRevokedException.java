package java.security.cert;

import java.io.IOException;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;

/** A certificate is no longer valid, since its issuer says so. */
public class CertificateRevokedException extends CertificateException {
    private static final long serialVersionUID = 7839996631571608627L;

    private final Date revocationDate;
    private final CRLReason reason;
    private final X500Principal authority;
    private final transient Map<String, Extension> extensions;

    public CertificateRevokedException(Date revocationDate, CRLReason reason, X500Principal authority, Map<String, Extension> extensions) {
        if (revocationDate == null || reason == null || authority == null || extensions == null) {
            throw new NullPointerException();
        }
        this.revocationDate = new Date(revocationDate.getTime());
        this.reason = reason;
        this.authority = authority;
        this.extensions = Collections.checkedMap(new HashMap<>(), String.class, Extension.class);
        this.extensions.putAll(extensions);
    }

    public Date getRevocationDate() {
        return (Date) revocationDate.clone();
    }

    public CRLReason getRevocationReason() {
        return reason;
    }

    public X500Principal getAuthorityName() {
        return authority;
    }

    public Date getInvalidityDate() {
        Extension e = extensions.get("2.5.29.24");
        if (e == null) {
            return null;
        }
        try {
            return new Der(e.getValue()).time();
        } catch (IOException x) {
            return null;
        }
    }

    public Map<String, Extension> getExtensions() {
        return Collections.unmodifiableMap(extensions);
    }

    @Override
    public String getMessage() {
        return "Certificate has been revoked, reason: " + reason + ", revocation date: " + revocationDate + ", authority: " + authority
            + ", extension OIDs: " + extensions.keySet();
    }
}

package javax.security.auth;

import java.security.DomainCombiner;
import java.security.Principal;
import java.security.ProtectionDomain;

/** Adds a subject's principals to domains. */
@SuppressWarnings("removal")
@Deprecated(since = "17", forRemoval = true)
public class SubjectDomainCombiner implements DomainCombiner {
    private final Subject subject;

    public SubjectDomainCombiner(Subject subject) {
        this.subject = subject;
    }

    public Subject getSubject() {
        return subject;
    }

    @Override
    public ProtectionDomain[] combine(ProtectionDomain[] currentDomains, ProtectionDomain[] assignedDomains) {
        int n = currentDomains == null ? 0 : currentDomains.length;
        int m = assignedDomains == null ? 0 : assignedDomains.length;
        if (n + m == 0) {
            return null;
        }
        ProtectionDomain[] all = new ProtectionDomain[n + m];
        Principal[] principals = subject == null ? null : subject.getPrincipals().toArray(new Principal[0]);
        for (int i = 0; i < n; i++) {
            ProtectionDomain d = currentDomains[i];
            all[i] = d == null || principals == null ? d : new ProtectionDomain(d.getCodeSource(), d.getPermissions(), d.getClassLoader(), principals);
        }
        if (m > 0) {
            System.arraycopy(assignedDomains, 0, all, n, m);
        }
        return all;
    }
}

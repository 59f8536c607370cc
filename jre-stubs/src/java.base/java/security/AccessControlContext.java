package java.security;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

@SuppressWarnings("removal")
@Deprecated(since = "17", forRemoval = true)
public final class AccessControlContext {
    private final Set<ProtectionDomain> domains = new LinkedHashSet<>();
    private final DomainCombiner combiner;

    public AccessControlContext(ProtectionDomain[] context) {
        domains.addAll(Arrays.asList(context));
        domains.remove(null);
        combiner = null;
    }

    public AccessControlContext(AccessControlContext acc, DomainCombiner combiner) {
        domains.addAll(acc.domains);
        this.combiner = combiner;
    }

    public DomainCombiner getDomainCombiner() {
        return combiner;
    }

    public void checkPermission(Permission perm) throws AccessControlException {
        throw new AccessControlException("checking permissions is not supported");
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof AccessControlContext && domains.equals(((AccessControlContext) obj).domains)
            && Objects.equals(combiner, ((AccessControlContext) obj).combiner);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (ProtectionDomain d : domains) {
            hash ^= d.hashCode();
        }
        return hash;
    }
}

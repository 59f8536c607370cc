package java.security;

@SuppressWarnings("removal")
@Deprecated(since = "17", forRemoval = true)
public abstract class PolicySpi {
    public PolicySpi() {
    }

    protected abstract boolean engineImplies(ProtectionDomain domain, Permission permission);

    protected void engineRefresh() {
    }

    protected PermissionCollection engineGetPermissions(CodeSource codesource) {
        return Policy.UNSUPPORTED_EMPTY_COLLECTION;
    }

    protected PermissionCollection engineGetPermissions(ProtectionDomain domain) {
        return Policy.UNSUPPORTED_EMPTY_COLLECTION;
    }
}

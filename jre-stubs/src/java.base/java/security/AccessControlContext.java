package java.security;

@SuppressWarnings("removal")
@Deprecated(since = "17", forRemoval = true)
public final class AccessControlContext {
    public AccessControlContext(ProtectionDomain[] context) {
        java.util.Objects.requireNonNull(context);
    }

    public void checkPermission(Permission perm) throws AccessControlException {
        throw new AccessControlException("checking permissions is not supported");
    }
}

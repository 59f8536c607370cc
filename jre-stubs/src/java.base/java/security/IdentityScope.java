package java.security;

import java.util.Enumeration;

/** Where identities are known. */
@SuppressWarnings("removal")
@Deprecated(since = "1.2", forRemoval = true)
public abstract class IdentityScope extends Identity {
    private static final long serialVersionUID = -2337346281189773310L;

    private static IdentityScope system;

    protected IdentityScope() {
        this("restoring...");
    }

    public IdentityScope(String name) {
        super(name);
    }

    public IdentityScope(String name, IdentityScope scope) throws KeyManagementException {
        super(name, scope);
    }

    public static IdentityScope getSystemScope() {
        return system;
    }

    protected static void setSystemScope(IdentityScope scope) {
        system = scope;
    }

    public abstract int size();

    public abstract Identity getIdentity(String name);

    public Identity getIdentity(Principal principal) {
        return getIdentity(principal.getName());
    }

    public abstract Identity getIdentity(PublicKey key);

    public abstract void addIdentity(Identity identity) throws KeyManagementException;

    public abstract void removeIdentity(Identity identity) throws KeyManagementException;

    public abstract Enumeration<Identity> identities();

    @Override
    public String toString() {
        return super.toString() + "[" + size() + "]";
    }
}

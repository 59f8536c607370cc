package java.security;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;

/** What was permitted to whom, when there were security managers. */
@SuppressWarnings("removal")
@Deprecated(since = "17", forRemoval = true)
public abstract class Policy {
    public static final PermissionCollection UNSUPPORTED_EMPTY_COLLECTION = new Nothing();

    /** What a policy of a provider takes. */
    @Deprecated(since = "17", forRemoval = true)
    public interface Parameters {
    }

    public Policy() {
    }

    public static Policy getPolicy() {
        return new Policy() {
        };
    }

    public static void setPolicy(Policy p) {
        throw new UnsupportedOperationException("Setting a system-wide Policy object is not supported");
    }

    public static Policy getInstance(String type, Parameters params) throws NoSuchAlgorithmException {
        Objects.requireNonNull(type, "null type name");
        throw new NoSuchAlgorithmException(type + " Policy not available");
    }

    public static Policy getInstance(String type, Parameters params, String provider) throws NoSuchProviderException, NoSuchAlgorithmException {
        Objects.requireNonNull(type, "null type name");
        return getInstance(type, params, Security.required(provider));
    }

    public static Policy getInstance(String type, Parameters params, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(type, "null type name");
        if (provider == null) {
            throw new IllegalArgumentException("missing provider");
        }
        throw new NoSuchAlgorithmException("no such algorithm: " + type + " for provider " + provider.getName());
    }

    public Provider getProvider() {
        return null;
    }

    public String getType() {
        return null;
    }

    public Parameters getParameters() {
        return null;
    }

    public PermissionCollection getPermissions(CodeSource codesource) {
        return UNSUPPORTED_EMPTY_COLLECTION;
    }

    public PermissionCollection getPermissions(ProtectionDomain domain) {
        return UNSUPPORTED_EMPTY_COLLECTION;
    }

    public boolean implies(ProtectionDomain domain, Permission permission) {
        return false;
    }

    public void refresh() {
    }

    /** Always empty. */
    private static final class Nothing extends PermissionCollection {
        private static final long serialVersionUID = -8492269157353014774L;

        Nothing() {
            setReadOnly();
        }

        @Override
        public void add(Permission permission) {
            throw new SecurityException("attempt to add a Permission to a readonly Permissions object");
        }

        @Override
        public boolean implies(Permission permission) {
            return false;
        }

        @Override
        public Enumeration<Permission> elements() {
            return Collections.emptyEnumeration();
        }
    }
}

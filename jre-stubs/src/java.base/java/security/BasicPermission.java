package java.security;

import java.util.Enumeration;

/** A permission with a name like `a.b.c`; `a.*` and `*` stand for all below. */
public abstract class BasicPermission extends Permission implements java.io.Serializable {
    private static final long serialVersionUID = 6279438298436773498L;

    public BasicPermission(String name) {
        super(check(name));
    }

    public BasicPermission(String name, String actions) {
        this(name);
    }

    private static String check(String name) {
        if (name == null) {
            throw new NullPointerException("name can't be null");
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name can't be empty");
        }
        return name;
    }

    /** What stands before the `*` of a name that has one at its end, or null. */
    private static String prefix(String name) {
        return name.equals("*") || name.endsWith(".*") ? name.substring(0, name.length() - 1) : null;
    }

    @Override
    public boolean implies(Permission p) {
        if (p == null || p.getClass() != getClass()) {
            return false;
        }
        String prefix = prefix(getName());
        String other = p.getName();
        if (prefix == null) {
            return prefix(other) == null && getName().equals(other);
        }
        String wild = prefix(other);
        return wild != null ? wild.startsWith(prefix) : other.length() > prefix.length() && other.startsWith(prefix);
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj != null && obj.getClass() == getClass() && getName().equals(((Permission) obj).getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String getActions() {
        return "";
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return new OneKind(getClass());
    }

    /** Permissions of one class, or of any for null, in the order of their arrival. */
    static final class OneKind extends PermissionCollection {
        private static final long serialVersionUID = 1L;

        private final Class<?> kind;
        private final java.util.ArrayList<Permission> all = new java.util.ArrayList<>();

        OneKind(Class<?> kind) {
            this.kind = kind;
        }

        @Override
        public synchronized void add(Permission permission) {
            if (kind != null && permission.getClass() != kind) {
                throw new IllegalArgumentException("invalid permission: " + permission);
            }
            if (isReadOnly()) {
                throw new SecurityException("attempt to add a Permission to a readonly PermissionCollection");
            }
            if (!all.contains(permission)) {
                all.add(permission);
            }
        }

        @Override
        public synchronized boolean implies(Permission permission) {
            for (Permission one : all) {
                if (one.implies(permission)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public synchronized Enumeration<Permission> elements() {
            return java.util.Collections.enumeration(new java.util.ArrayList<>(all));
        }
    }
}

package java.util;

import java.security.BasicPermission;
import java.security.Permission;

public final class PropertyPermission extends BasicPermission {
    private static final long serialVersionUID = 885438825399942851L;

    private static final int READ = 1;
    private static final int WRITE = 2;

    private final transient int mask;

    public PropertyPermission(String name, String actions) {
        super(name, actions);
        int bits = 0;
        if (actions != null) {
            for (String action : actions.split(",")) {
                switch (action.strip().toLowerCase(Locale.ROOT)) {
                    case "read" -> bits |= READ;
                    case "write" -> bits |= WRITE;
                    default -> throw new IllegalArgumentException("invalid permission: " + actions);
                }
            }
        }
        if (bits == 0) {
            throw new IllegalArgumentException("invalid actions mask");
        }
        mask = bits;
    }

    @Override
    public boolean implies(Permission p) {
        return p instanceof PropertyPermission && (mask & ((PropertyPermission) p).mask) == ((PropertyPermission) p).mask
                && super.implies(p);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof PropertyPermission && super.equals(obj) && mask == ((PropertyPermission) obj).mask;
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String getActions() {
        return mask == READ ? "read" : mask == WRITE ? "write" : "read,write";
    }
}

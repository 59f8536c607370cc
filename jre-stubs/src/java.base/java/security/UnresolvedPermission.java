package java.security;

import java.io.Serializable;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Objects;

/** A permission whose class is not there yet. */
@SuppressWarnings("removal")
@Deprecated(since = "17", forRemoval = true)
public final class UnresolvedPermission extends Permission implements Serializable {
    private static final long serialVersionUID = -4821973115467008846L;

    private final String type;
    private final String name;
    private final String actions;
    private final transient Certificate[] certs;

    public UnresolvedPermission(String type, String name, String actions, Certificate[] certs) {
        super(type);
        this.type = Objects.requireNonNull(type, "type can't be null");
        this.name = name;
        this.actions = actions;
        this.certs = certs == null ? null : certs.clone();
    }

    @Override
    public boolean implies(Permission p) {
        return false;
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        if (!(obj instanceof UnresolvedPermission)) {
            return false;
        }
        UnresolvedPermission o = (UnresolvedPermission) obj;
        return type.equals(o.type) && Objects.equals(name, o.name) && Objects.equals(actions, o.actions)
            && (certs == null ? o.certs == null : o.certs != null && certs.length == o.certs.length && Arrays.asList(certs).containsAll(Arrays.asList(o.certs))
            && Arrays.asList(o.certs).containsAll(Arrays.asList(certs)));
    }

    @Override
    public int hashCode() {
        int hash = type.hashCode();
        return hash ^ (name == null ? 0 : name.hashCode()) ^ (actions == null ? 0 : actions.hashCode());
    }

    @Override
    public String getActions() {
        return "";
    }

    public String getUnresolvedType() {
        return type;
    }

    public String getUnresolvedName() {
        return name;
    }

    public String getUnresolvedActions() {
        return actions;
    }

    public Certificate[] getUnresolvedCerts() {
        return certs == null ? null : certs.clone();
    }

    @Override
    public String toString() {
        return "(unresolved " + type + " " + name + " " + actions + ")";
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return new BasicPermission.OneKind(UnresolvedPermission.class);
    }
}

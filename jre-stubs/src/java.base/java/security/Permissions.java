package java.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;

/** Permissions of all kinds, each kind in a collection of its own. */
public final class Permissions extends PermissionCollection implements Serializable {
    private static final long serialVersionUID = 4858622370623524688L;

    private final transient LinkedHashMap<Class<?>, PermissionCollection> kinds = new LinkedHashMap<>();

    public Permissions() {
    }

    @Override
    public void add(Permission permission) {
        if (isReadOnly()) {
            throw new SecurityException("attempt to add a Permission to a readonly Permissions object");
        }
        synchronized (kinds) {
            PermissionCollection collection = kinds.get(permission.getClass());
            if (collection == null) {
                collection = permission.newPermissionCollection();
                if (collection == null) {
                    collection = new BasicPermission.OneKind(null);
                }
                kinds.put(permission.getClass(), collection);
            }
            collection.add(permission);
        }
    }

    @Override
    public boolean implies(Permission permission) {
        synchronized (kinds) {
            PermissionCollection collection = kinds.get(permission.getClass());
            return kinds.containsKey(AllPermission.class) || collection != null && collection.implies(permission);
        }
    }

    @Override
    public Enumeration<Permission> elements() {
        ArrayList<Permission> all = new ArrayList<>();
        synchronized (kinds) {
            for (PermissionCollection collection : kinds.values()) {
                Collections.list(collection.elements()).forEach(all::add);
            }
        }
        return Collections.enumeration(all);
    }
}

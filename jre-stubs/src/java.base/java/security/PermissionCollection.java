package java.security;

import java.io.Serializable;
import java.util.Enumeration;

public abstract class PermissionCollection implements Serializable {
    private static final long serialVersionUID = -6727011328946861783L;

    private volatile boolean readOnly;

    public PermissionCollection() {
    }

    public abstract void add(Permission permission);

    public abstract boolean implies(Permission permission);

    public abstract Enumeration<Permission> elements();

    public java.util.stream.Stream<Permission> elementsAsStream() {
        java.util.Iterator<Permission> all = elements().asIterator();
        int characteristics = isReadOnly() ? java.util.Spliterator.NONNULL | java.util.Spliterator.IMMUTABLE : java.util.Spliterator.NONNULL;
        return java.util.stream.StreamSupport.stream(java.util.Spliterators.spliteratorUnknownSize(all, characteristics), false);
    }

    public void setReadOnly() {
        readOnly = true;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(super.toString()).append(" (\n");
        for (Enumeration<Permission> all = elements(); all.hasMoreElements();) {
            sb.append(' ').append(all.nextElement()).append('\n');
        }
        return sb.append(")\n").toString();
    }
}

package javax.management;

import java.lang.reflect.Method;

/** An attribute of a managed object. */
public class MBeanAttributeInfo extends MBeanFeatureInfo implements Cloneable {
    private static final long serialVersionUID = 8644704819898565848L;
    private final String type;
    private final boolean read;
    private final boolean write;
    private final boolean is;

    public MBeanAttributeInfo(String name, String type, String description, boolean isReadable, boolean isWritable, boolean isIs) {
        super(name, description);
        if (isIs && !isReadable) {
            throw new IllegalArgumentException("Cannot have an \"is\" getter for a non-readable attribute");
        }
        this.type = type;
        read = isReadable;
        write = isWritable;
        is = isIs;
    }

    public MBeanAttributeInfo(String name, String description, Method getter, Method setter) throws IntrospectionException {
        this(name, (getter != null ? getter.getReturnType() : setter.getParameterTypes()[0]).getName(), description, getter != null,
                setter != null, getter != null && getter.getName().startsWith("is"));
    }

    public String getType() {
        return type;
    }

    public boolean isReadable() {
        return read;
    }

    public boolean isWritable() {
        return write;
    }

    public boolean isIs() {
        return is;
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public String toString() {
        return text(", type=" + type + ", " + (read ? write ? "read/write" : "read-only" : write ? "write-only" : "no-access")
                + (is ? ", isIs" : ""));
    }
}

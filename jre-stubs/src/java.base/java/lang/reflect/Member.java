package java.lang.reflect;

import java.util.Set;

public interface Member {
    int PUBLIC = 0;
    int DECLARED = 1;

    Class<?> getDeclaringClass();

    String getName();

    int getModifiers();

    default Set<AccessFlag> accessFlags() {
        return AccessFlag.maskToAccessFlags(getModifiers(), this instanceof Field ? AccessFlag.Location.FIELD
                : AccessFlag.Location.METHOD);
    }

    boolean isSynthetic();
}

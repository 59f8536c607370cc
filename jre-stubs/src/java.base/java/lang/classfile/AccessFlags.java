package java.lang.classfile;

import java.lang.reflect.AccessFlag;
import java.util.Set;

/** The flags of a class, field or method. */
public interface AccessFlags extends ClassElement, MethodElement, FieldElement {
    int flagsMask();

    Set<AccessFlag> flags();

    boolean has(AccessFlag flag);

    AccessFlag.Location location();
}

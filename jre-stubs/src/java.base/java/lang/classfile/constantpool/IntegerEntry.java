package java.lang.classfile.constantpool;

import java.lang.classfile.TypeKind;

/** CONSTANT_Integer_info (JVMS 4.4.4). */
public interface IntegerEntry extends AnnotationConstantValueEntry, ConstantValueEntry {
    int intValue();

    @Override
    default TypeKind typeKind() {
        return TypeKind.INT;
    }
}

package java.lang.classfile.constantpool;

import java.lang.classfile.TypeKind;

/** CONSTANT_Long_info (JVMS 4.4.5). */
public interface LongEntry extends AnnotationConstantValueEntry, ConstantValueEntry {
    long longValue();

    @Override
    default TypeKind typeKind() {
        return TypeKind.LONG;
    }
}

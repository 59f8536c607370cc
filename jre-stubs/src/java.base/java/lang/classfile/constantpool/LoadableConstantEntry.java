package java.lang.classfile.constantpool;

import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDesc;

/** What {@code ldc} may load (JVMS 4.4, table 4.4-C). */
public interface LoadableConstantEntry extends PoolEntry {
    ConstantDesc constantValue();

    default TypeKind typeKind() {
        return TypeKind.REFERENCE;
    }
}

package java.lang.classfile.constantpool;

import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.PoolEntries;

/** CONSTANT_Fieldref_info (JVMS 4.4.2). */
public interface FieldRefEntry extends MemberRefEntry {
    default ClassDesc typeSymbol() {
        return PoolEntries.fieldType(type());
    }
}

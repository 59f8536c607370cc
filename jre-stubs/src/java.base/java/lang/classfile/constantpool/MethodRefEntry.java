package java.lang.classfile.constantpool;

import java.lang.constant.MethodTypeDesc;
import jdk.internal.classfile.impl.PoolEntries;

/** CONSTANT_Methodref_info (JVMS 4.4.2). */
public interface MethodRefEntry extends MemberRefEntry {
    default MethodTypeDesc typeSymbol() {
        return PoolEntries.methodType(type());
    }
}

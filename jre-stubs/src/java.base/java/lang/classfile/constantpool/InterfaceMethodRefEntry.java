package java.lang.classfile.constantpool;

import java.lang.constant.MethodTypeDesc;
import jdk.internal.classfile.impl.PoolEntries;

/** CONSTANT_InterfaceMethodref_info (JVMS 4.4.2). */
public interface InterfaceMethodRefEntry extends MemberRefEntry {
    default MethodTypeDesc typeSymbol() {
        return PoolEntries.methodType(type());
    }
}

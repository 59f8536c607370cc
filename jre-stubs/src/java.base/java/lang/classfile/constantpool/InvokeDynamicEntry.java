package java.lang.classfile.constantpool;

import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import jdk.internal.classfile.impl.PoolEntries;

/** CONSTANT_InvokeDynamic_info (JVMS 4.4.10). */
public interface InvokeDynamicEntry extends DynamicConstantPoolEntry {
    default MethodTypeDesc typeSymbol() {
        return PoolEntries.methodType(type());
    }

    default DynamicCallSiteDesc asSymbol() {
        return DynamicCallSiteDesc.of(bootstrap().bootstrapMethod().asSymbol(), name().stringValue(), typeSymbol(),
                PoolEntries.constants(bootstrap().arguments()));
    }
}

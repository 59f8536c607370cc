package java.lang.classfile.constantpool;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DynamicConstantDesc;
import jdk.internal.classfile.impl.PoolEntries;

/** CONSTANT_Dynamic_info (JVMS 4.4.10). */
public interface ConstantDynamicEntry extends DynamicConstantPoolEntry, LoadableConstantEntry {
    default ClassDesc typeSymbol() {
        return PoolEntries.fieldType(type());
    }

    @Override
    default ConstantDesc constantValue() {
        return asSymbol();
    }

    default DynamicConstantDesc<?> asSymbol() {
        return DynamicConstantDesc.ofNamed(bootstrap().bootstrapMethod().asSymbol(), name().stringValue(), typeSymbol(),
                PoolEntries.constants(bootstrap().arguments()));
    }

    @Override
    default TypeKind typeKind() {
        return TypeKind.fromDescriptor(type());
    }
}

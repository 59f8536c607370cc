package java.lang.classfile.constantpool;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;

/** CONSTANT_Class_info (JVMS 4.4.1). */
public interface ClassEntry extends LoadableConstantEntry {
    @Override
    default ConstantDesc constantValue() {
        return asSymbol();
    }

    Utf8Entry name();

    String asInternalName();

    ClassDesc asSymbol();

    boolean matches(ClassDesc desc);
}

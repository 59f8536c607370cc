package java.lang.classfile.constantpool;

import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;

/** CONSTANT_MethodType_info (JVMS 4.4.9). */
public interface MethodTypeEntry extends LoadableConstantEntry {
    @Override
    default ConstantDesc constantValue() {
        return asSymbol();
    }

    Utf8Entry descriptor();

    MethodTypeDesc asSymbol();

    boolean matches(MethodTypeDesc desc);
}

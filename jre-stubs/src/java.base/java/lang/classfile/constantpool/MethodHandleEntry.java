package java.lang.classfile.constantpool;

import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;

/** CONSTANT_MethodHandle_info (JVMS 4.4.8). */
public interface MethodHandleEntry extends LoadableConstantEntry {
    @Override
    default ConstantDesc constantValue() {
        return asSymbol();
    }

    int kind();

    MemberRefEntry reference();

    DirectMethodHandleDesc asSymbol();
}

package java.lang.classfile.constantpool;

import java.lang.classfile.TypeKind;

/** CONSTANT_Double_info (JVMS 4.4.5). */
public interface DoubleEntry extends AnnotationConstantValueEntry, ConstantValueEntry {
    double doubleValue();

    @Override
    default TypeKind typeKind() {
        return TypeKind.DOUBLE;
    }
}

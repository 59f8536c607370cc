package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.FieldElement;
import java.lang.classfile.constantpool.ConstantValueEntry;
import java.lang.constant.ConstantDesc;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The value of a constant field (JVMS 4.7.2). */
public interface ConstantValueAttribute extends Attribute<ConstantValueAttribute>, FieldElement {
    ConstantValueEntry constant();

    static ConstantValueAttribute of(ConstantValueEntry value) {
        return new ClassAttributes.ConstantValueImpl(value);
    }

    static ConstantValueAttribute of(ConstantDesc value) {
        return of(Scratch.constant(value));
    }
}

package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.FieldElement;
import java.lang.classfile.MethodElement;
import jdk.internal.classfile.impl.ClassAttributes;

/** Marks what is not in the source (JVMS 4.7.8). */
public interface SyntheticAttribute extends Attribute<SyntheticAttribute>, ClassElement, MethodElement, FieldElement {
    static SyntheticAttribute of() {
        return new ClassAttributes.SyntheticImpl();
    }
}

package java.lang.classfile.attribute;

import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attribute;
import java.lang.classfile.MethodElement;
import jdk.internal.classfile.impl.AnnotationAttributes;

/** The default of an annotation's element (JVMS 4.7.22). */
public interface AnnotationDefaultAttribute extends Attribute<AnnotationDefaultAttribute>, MethodElement {
    AnnotationValue defaultValue();

    static AnnotationDefaultAttribute of(AnnotationValue annotationDefault) {
        return new AnnotationAttributes.AnnotationDefaultImpl(annotationDefault);
    }
}

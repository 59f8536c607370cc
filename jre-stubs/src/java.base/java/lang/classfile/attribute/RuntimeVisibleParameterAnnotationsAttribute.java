package java.lang.classfile.attribute;

import java.lang.classfile.Annotation;
import java.lang.classfile.Attribute;
import java.lang.classfile.MethodElement;
import java.util.List;
import jdk.internal.classfile.impl.AnnotationAttributes;

/** Annotations of parameters, visible at run time (JVMS 4.7.18). */
public interface RuntimeVisibleParameterAnnotationsAttribute extends Attribute<RuntimeVisibleParameterAnnotationsAttribute>, MethodElement {
    List<List<Annotation>> parameterAnnotations();

    static RuntimeVisibleParameterAnnotationsAttribute of(List<List<Annotation>> parameterAnnotations) {
        return new AnnotationAttributes.RuntimeVisibleParameterAnnotationsImpl(parameterAnnotations);
    }
}

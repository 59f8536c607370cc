package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.MethodElement;
import java.util.List;
import jdk.internal.classfile.impl.ClassAttributes;

/** Names and flags of parameters (JVMS 4.7.24). */
public interface MethodParametersAttribute extends Attribute<MethodParametersAttribute>, MethodElement {
    List<MethodParameterInfo> parameters();

    static MethodParametersAttribute of(List<MethodParameterInfo> parameters) {
        return new ClassAttributes.MethodParametersImpl(parameters);
    }

    static MethodParametersAttribute of(MethodParameterInfo... parameters) {
        return of(List.of(parameters));
    }
}

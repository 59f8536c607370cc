package javax.lang.model.element;

import javax.lang.model.type.TypeMirror;

/** The interface VariableElement of JSR 269, the model of the language. */
public interface VariableElement extends Element {
    TypeMirror asType();

    Object getConstantValue();

    Name getSimpleName();

    Element getEnclosingElement();

    default boolean isUnnamed() {
        return getSimpleName().isEmpty();
    }
}

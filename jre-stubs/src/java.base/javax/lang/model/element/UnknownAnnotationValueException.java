package javax.lang.model.element;

import javax.lang.model.UnknownEntityException;

/** Thrown: unknown annotation value, of JSR 269, the model of the language. */
public class UnknownAnnotationValueException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;

    private final transient AnnotationValue value;
    private final transient Object argument;

    public UnknownAnnotationValueException(AnnotationValue annotationValue, Object object) {
        super("Unknown annotation value: \"" + annotationValue + "\"");
        value = annotationValue;
        argument = object;
    }

    public AnnotationValue getUnknownAnnotationValue() {
        return value;
    }

    public Object getArgument() {
        return argument;
    }
}

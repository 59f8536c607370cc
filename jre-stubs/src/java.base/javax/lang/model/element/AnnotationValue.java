package javax.lang.model.element;

/** The interface AnnotationValue of JSR 269, the model of the language. */
public interface AnnotationValue {
    Object getValue();

    String toString();

    <R, P> R accept(AnnotationValueVisitor<R, P> annotationValueVisitor, P object);
}

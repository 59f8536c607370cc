package javax.lang.model.element;

/** The interface QualifiedNameable of JSR 269, the model of the language. */
public interface QualifiedNameable extends Element {
    Name getQualifiedName();
}

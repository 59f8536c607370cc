package javax.lang.model.type;

/** The interface ArrayType of JSR 269, the model of the language. */
public interface ArrayType extends ReferenceType {
    TypeMirror getComponentType();
}

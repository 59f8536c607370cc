package javax.lang.model.type;

/** The interface PrimitiveType of JSR 269, the model of the language. */
public interface PrimitiveType extends TypeMirror {
}

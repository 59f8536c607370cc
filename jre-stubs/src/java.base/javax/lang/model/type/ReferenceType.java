package javax.lang.model.type;

/** The interface ReferenceType of JSR 269, the model of the language. */
public interface ReferenceType extends TypeMirror {
}

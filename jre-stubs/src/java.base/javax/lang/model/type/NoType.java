package javax.lang.model.type;

/** The interface NoType of JSR 269, the model of the language. */
public interface NoType extends TypeMirror {
}

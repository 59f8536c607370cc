package javax.lang.model.type;

/** The interface WildcardType of JSR 269, the model of the language. */
public interface WildcardType extends TypeMirror {
    TypeMirror getExtendsBound();

    TypeMirror getSuperBound();
}

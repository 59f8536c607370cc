package javax.lang.model.type;

/** The interface ErrorType of JSR 269, the model of the language. */
public interface ErrorType extends DeclaredType {
}

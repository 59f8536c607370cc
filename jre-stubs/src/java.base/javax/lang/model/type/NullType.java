package javax.lang.model.type;

/** The interface NullType of JSR 269, the model of the language. */
public interface NullType extends ReferenceType {
}

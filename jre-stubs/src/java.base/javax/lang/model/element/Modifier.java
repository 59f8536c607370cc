package javax.lang.model.element;

/** The kinds Modifier of JSR 269, the model of the language. */
public enum Modifier {
    PUBLIC, PROTECTED, PRIVATE, ABSTRACT, DEFAULT, STATIC, SEALED, NON_SEALED, FINAL, TRANSIENT,
    VOLATILE, SYNCHRONIZED, NATIVE, STRICTFP;

    public String toString() {
        return name().toLowerCase(java.util.Locale.US).replace('_', '-');
    }
}

package javax.lang.model.element;

/** The interface Name of JSR 269, the model of the language. */
public interface Name extends CharSequence {
    boolean equals(Object object);

    int hashCode();

    boolean contentEquals(CharSequence charSequence);
}

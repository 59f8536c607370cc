package javax.tools;

import java.util.Locale;

/** The interface Diagnostic of JSR 199, the compiler's interface. */
public interface Diagnostic<S> {
    long NOPOS = -1L;

    Kind getKind();

    S getSource();

    long getPosition();

    long getStartPosition();

    long getEndPosition();

    long getLineNumber();

    long getColumnNumber();

    String getCode();

    String getMessage(Locale locale);

    /** The kinds Kind of JSR 199, the compiler's interface. */
    enum Kind {
        ERROR, WARNING, MANDATORY_WARNING, NOTE, OTHER;
    }
}

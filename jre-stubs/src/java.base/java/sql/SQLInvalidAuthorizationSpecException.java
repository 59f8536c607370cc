package java.sql;

/** Thrown: sql invalid authorization spec, of JDBC 4.3. */
public class SQLInvalidAuthorizationSpecException extends SQLNonTransientException {
    private static final long serialVersionUID = -64105250450891498L;

    public SQLInvalidAuthorizationSpecException(Throwable throwable) {
        super(throwable);
    }

    public SQLInvalidAuthorizationSpecException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLInvalidAuthorizationSpecException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLInvalidAuthorizationSpecException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLInvalidAuthorizationSpecException() {
        super();
    }

    public SQLInvalidAuthorizationSpecException(String text) {
        super(text);
    }

    public SQLInvalidAuthorizationSpecException(String text, String text2) {
        super(text, text2);
    }

    public SQLInvalidAuthorizationSpecException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

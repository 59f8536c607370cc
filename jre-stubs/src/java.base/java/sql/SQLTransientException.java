package java.sql;

/** Thrown: sql transient, of JDBC 4.3. */
public class SQLTransientException extends SQLException {
    private static final long serialVersionUID = -9042733978262274539L;

    public SQLTransientException(Throwable throwable) {
        super(throwable);
    }

    public SQLTransientException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLTransientException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLTransientException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLTransientException() {
        super();
    }

    public SQLTransientException(String text) {
        super(text);
    }

    public SQLTransientException(String text, String text2) {
        super(text, text2);
    }

    public SQLTransientException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

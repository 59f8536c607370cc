package java.sql;

/** Thrown: sql non transient, of JDBC 4.3. */
public class SQLNonTransientException extends SQLException {
    private static final long serialVersionUID = -9104382843534716547L;

    public SQLNonTransientException(Throwable throwable) {
        super(throwable);
    }

    public SQLNonTransientException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLNonTransientException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLNonTransientException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLNonTransientException() {
        super();
    }

    public SQLNonTransientException(String text) {
        super(text);
    }

    public SQLNonTransientException(String text, String text2) {
        super(text, text2);
    }

    public SQLNonTransientException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

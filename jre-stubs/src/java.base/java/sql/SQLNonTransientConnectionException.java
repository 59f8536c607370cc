package java.sql;

/** Thrown: sql non transient connection, of JDBC 4.3. */
public class SQLNonTransientConnectionException extends SQLNonTransientException {
    private static final long serialVersionUID = -5852318857474782892L;

    public SQLNonTransientConnectionException(Throwable throwable) {
        super(throwable);
    }

    public SQLNonTransientConnectionException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLNonTransientConnectionException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLNonTransientConnectionException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLNonTransientConnectionException() {
        super();
    }

    public SQLNonTransientConnectionException(String text) {
        super(text);
    }

    public SQLNonTransientConnectionException(String text, String text2) {
        super(text, text2);
    }

    public SQLNonTransientConnectionException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

package java.sql;

/** Thrown: sql transient connection, of JDBC 4.3. */
public class SQLTransientConnectionException extends SQLTransientException {
    private static final long serialVersionUID = -2520155553543391200L;

    public SQLTransientConnectionException(Throwable throwable) {
        super(throwable);
    }

    public SQLTransientConnectionException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLTransientConnectionException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLTransientConnectionException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLTransientConnectionException() {
        super();
    }

    public SQLTransientConnectionException(String text) {
        super(text);
    }

    public SQLTransientConnectionException(String text, String text2) {
        super(text, text2);
    }

    public SQLTransientConnectionException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

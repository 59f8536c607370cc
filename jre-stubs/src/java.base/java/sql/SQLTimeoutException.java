package java.sql;

/** Thrown: sql timeout, of JDBC 4.3. */
public class SQLTimeoutException extends SQLTransientException {
    private static final long serialVersionUID = -4487171280562520262L;

    public SQLTimeoutException(Throwable throwable) {
        super(throwable);
    }

    public SQLTimeoutException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLTimeoutException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLTimeoutException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLTimeoutException() {
        super();
    }

    public SQLTimeoutException(String text) {
        super(text);
    }

    public SQLTimeoutException(String text, String text2) {
        super(text, text2);
    }

    public SQLTimeoutException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

package java.sql;

/** Thrown: sql feature not supported, of JDBC 4.3. */
public class SQLFeatureNotSupportedException extends SQLNonTransientException {
    private static final long serialVersionUID = -1026510870282316051L;

    public SQLFeatureNotSupportedException(Throwable throwable) {
        super(throwable);
    }

    public SQLFeatureNotSupportedException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLFeatureNotSupportedException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLFeatureNotSupportedException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLFeatureNotSupportedException() {
        super();
    }

    public SQLFeatureNotSupportedException(String text) {
        super(text);
    }

    public SQLFeatureNotSupportedException(String text, String text2) {
        super(text, text2);
    }

    public SQLFeatureNotSupportedException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

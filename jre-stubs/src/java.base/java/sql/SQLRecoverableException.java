package java.sql;

/** Thrown: sql recoverable, of JDBC 4.3. */
public class SQLRecoverableException extends SQLException {
    private static final long serialVersionUID = -4144386502923131579L;

    public SQLRecoverableException(Throwable throwable) {
        super(throwable);
    }

    public SQLRecoverableException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLRecoverableException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLRecoverableException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLRecoverableException() {
        super();
    }

    public SQLRecoverableException(String text) {
        super(text);
    }

    public SQLRecoverableException(String text, String text2) {
        super(text, text2);
    }

    public SQLRecoverableException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

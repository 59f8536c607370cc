package java.sql;

/** Thrown: sql syntax error, of JDBC 4.3. */
public class SQLSyntaxErrorException extends SQLNonTransientException {
    private static final long serialVersionUID = -1843832610477496053L;

    public SQLSyntaxErrorException(Throwable throwable) {
        super(throwable);
    }

    public SQLSyntaxErrorException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLSyntaxErrorException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLSyntaxErrorException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLSyntaxErrorException() {
        super();
    }

    public SQLSyntaxErrorException(String text) {
        super(text);
    }

    public SQLSyntaxErrorException(String text, String text2) {
        super(text, text2);
    }

    public SQLSyntaxErrorException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

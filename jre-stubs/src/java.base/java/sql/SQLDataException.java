package java.sql;

/** Thrown: sql data, of JDBC 4.3. */
public class SQLDataException extends SQLNonTransientException {
    private static final long serialVersionUID = -6889123282670549800L;

    public SQLDataException(Throwable throwable) {
        super(throwable);
    }

    public SQLDataException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLDataException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLDataException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLDataException() {
        super();
    }

    public SQLDataException(String text) {
        super(text);
    }

    public SQLDataException(String text, String text2) {
        super(text, text2);
    }

    public SQLDataException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

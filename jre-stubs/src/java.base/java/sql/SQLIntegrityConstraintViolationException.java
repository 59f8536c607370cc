package java.sql;

/** Thrown: sql integrity constraint violation, of JDBC 4.3. */
public class SQLIntegrityConstraintViolationException extends SQLNonTransientException {
    private static final long serialVersionUID = 8033405298774849169L;

    public SQLIntegrityConstraintViolationException(Throwable throwable) {
        super(throwable);
    }

    public SQLIntegrityConstraintViolationException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLIntegrityConstraintViolationException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLIntegrityConstraintViolationException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLIntegrityConstraintViolationException() {
        super();
    }

    public SQLIntegrityConstraintViolationException(String text) {
        super(text);
    }

    public SQLIntegrityConstraintViolationException(String text, String text2) {
        super(text, text2);
    }

    public SQLIntegrityConstraintViolationException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

package java.sql;

/** Thrown: sql transaction rollback, of JDBC 4.3. */
public class SQLTransactionRollbackException extends SQLTransientException {
    private static final long serialVersionUID = 5246680841170837229L;

    public SQLTransactionRollbackException(Throwable throwable) {
        super(throwable);
    }

    public SQLTransactionRollbackException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLTransactionRollbackException(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLTransactionRollbackException(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLTransactionRollbackException() {
        super();
    }

    public SQLTransactionRollbackException(String text) {
        super(text);
    }

    public SQLTransactionRollbackException(String text, String text2) {
        super(text, text2);
    }

    public SQLTransactionRollbackException(String text, String text2, int number) {
        super(text, text2, number);
    }
}

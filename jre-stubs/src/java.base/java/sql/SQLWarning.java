package java.sql;

/** Thrown: sql warning, of JDBC 4.3. */
public class SQLWarning extends SQLException {
    private static final long serialVersionUID = 3917336774604784856L;

    public SQLWarning(Throwable throwable) {
        super(throwable);
    }

    public SQLWarning(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLWarning(String text, String text2, Throwable throwable) {
        super(text, text2, throwable);
    }

    public SQLWarning(String text, String text2, int number, Throwable throwable) {
        super(text, text2, number, throwable);
    }

    public SQLWarning(String text, String text2, int number) {
        super(text, text2, number);
    }

    public SQLWarning(String text, String text2) {
        super(text, text2);
    }

    public SQLWarning(String text) {
        super(text);
    }

    public SQLWarning() {
        super();
    }

    public SQLWarning getNextWarning() {
        return (SQLWarning) getNextException();
    }

    public void setNextWarning(SQLWarning sqlWarning) {
        setNextException(sqlWarning);
    }
}

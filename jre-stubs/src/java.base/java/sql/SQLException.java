package java.sql;

import java.util.Iterator;

/** Thrown: sql, of JDBC 4.3. */
public class SQLException extends Exception implements Iterable<Throwable> {
    private static final long serialVersionUID = 2135244094396331484L;

    private String SQLState;
    private int vendorCode;
    private volatile SQLException next;

    public SQLException(Throwable throwable) {
        super(throwable);
    }

    public SQLException(String text, Throwable throwable) {
        super(text, throwable);
    }

    public SQLException(String text, String text2, Throwable throwable) {
        super(text, throwable);
        SQLState = text2;
    }

    public SQLException(String text, String text2, int number, Throwable throwable) {
        super(text, throwable);
        SQLState = text2;
        vendorCode = number;
    }

    public SQLException(String text, String text2, int number) {
        super(text);
        SQLState = text2;
        vendorCode = number;
    }

    public SQLException(String text, String text2) {
        super(text);
        SQLState = text2;
    }

    public SQLException(String text) {
        super(text);
    }

    public SQLException() {
        super();
    }

    public String getSQLState() {
        return SQLState;
    }

    public int getErrorCode() {
        return vendorCode;
    }

    public SQLException getNextException() {
        return next;
    }

    public void setNextException(SQLException sqlException) {
        SQLException at = this;
        while (at.next != null) {
            at = at.next;
        }
        at.next = sqlException;
    }

    public Iterator<Throwable> iterator() {
        return new Iterator<>() {
            private SQLException current = SQLException.this;
            private SQLException following = next;
            private Throwable cause = current.getCause();
            private boolean started;

            @Override
            public boolean hasNext() {
                return !started || following != null || cause != null;
            }

            @Override
            public Throwable next() {
                if (!started) {
                    started = true;
                    return current;
                }
                if (cause != null) {
                    Throwable found = cause;
                    cause = cause.getCause();
                    return found;
                }
                if (following == null) {
                    throw new java.util.NoSuchElementException();
                }
                current = following;
                cause = current.getCause();
                following = current.getNextException();
                return current;
            }
        };
    }
}

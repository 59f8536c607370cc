package java.sql;

/** The interface Statement of JDBC 4.3. */
public interface Statement extends Wrapper, AutoCloseable {
    int CLOSE_CURRENT_RESULT = 1;
    int KEEP_CURRENT_RESULT = 2;
    int CLOSE_ALL_RESULTS = 3;
    int SUCCESS_NO_INFO = -2;
    int EXECUTE_FAILED = -3;
    int RETURN_GENERATED_KEYS = 1;
    int NO_GENERATED_KEYS = 2;

    ResultSet executeQuery(String text) throws SQLException;

    int executeUpdate(String text) throws SQLException;

    void close() throws SQLException;

    int getMaxFieldSize() throws SQLException;

    void setMaxFieldSize(int number) throws SQLException;

    int getMaxRows() throws SQLException;

    void setMaxRows(int number) throws SQLException;

    void setEscapeProcessing(boolean flag) throws SQLException;

    int getQueryTimeout() throws SQLException;

    void setQueryTimeout(int number) throws SQLException;

    void cancel() throws SQLException;

    SQLWarning getWarnings() throws SQLException;

    void clearWarnings() throws SQLException;

    void setCursorName(String text) throws SQLException;

    boolean execute(String text) throws SQLException;

    ResultSet getResultSet() throws SQLException;

    int getUpdateCount() throws SQLException;

    boolean getMoreResults() throws SQLException;

    void setFetchDirection(int number) throws SQLException;

    int getFetchDirection() throws SQLException;

    void setFetchSize(int number) throws SQLException;

    int getFetchSize() throws SQLException;

    int getResultSetConcurrency() throws SQLException;

    int getResultSetType() throws SQLException;

    void addBatch(String text) throws SQLException;

    void clearBatch() throws SQLException;

    int[] executeBatch() throws SQLException;

    Connection getConnection() throws SQLException;

    boolean getMoreResults(int number) throws SQLException;

    ResultSet getGeneratedKeys() throws SQLException;

    int executeUpdate(String text, int number) throws SQLException;

    int executeUpdate(String text, int[] number) throws SQLException;

    int executeUpdate(String text, String[] text2) throws SQLException;

    boolean execute(String text, int number) throws SQLException;

    boolean execute(String text, int[] number) throws SQLException;

    boolean execute(String text, String[] text2) throws SQLException;

    int getResultSetHoldability() throws SQLException;

    boolean isClosed() throws SQLException;

    void setPoolable(boolean flag) throws SQLException;

    boolean isPoolable() throws SQLException;

    void closeOnCompletion() throws SQLException;

    boolean isCloseOnCompletion() throws SQLException;

    default long getLargeUpdateCount() throws SQLException {
        throw new UnsupportedOperationException("getLargeUpdateCount not implemented");
    }

    default void setLargeMaxRows(long value) throws SQLException {
        throw new UnsupportedOperationException("setLargeMaxRows not implemented");
    }

    default long getLargeMaxRows() throws SQLException {
        return 0;
    }

    default long[] executeLargeBatch() throws SQLException {
        throw new UnsupportedOperationException("executeLargeBatch not implemented");
    }

    default long executeLargeUpdate(String text) throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }

    default long executeLargeUpdate(String text, int number) throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }

    default long executeLargeUpdate(String text, int[] number) throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }

    default long executeLargeUpdate(String text, String[] text2) throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }

    default String enquoteLiteral(String text) throws SQLException {
        return "'" + text.replace("'", "''") + "'";
    }

    default String enquoteIdentifier(String text, boolean flag) throws SQLException {
        if (text.isEmpty() || text.length() > 128) {
            throw new SQLException("Invalid name");
        }
        if (text.matches("[\\p{Alpha}][\\p{Alnum}_]*")) {
            return flag ? '"' + text + '"' : text;
        }
        String bare = text.matches("^\".+\"$") ? text.substring(1, text.length() - 1) : text;
        if (!bare.matches("[^\u0000\"]+")) {
            throw new SQLException("Invalid name");
        }
        return '"' + bare + '"';
    }

    default boolean isSimpleIdentifier(String text) throws SQLException {
        return !text.isEmpty() && text.length() <= 128 && text.matches("[\\p{Alpha}][\\p{Alnum}_]*");
    }

    default String enquoteNCharLiteral(String text) throws SQLException {
        return "N'" + text.replace("'", "''") + "'";
    }
}

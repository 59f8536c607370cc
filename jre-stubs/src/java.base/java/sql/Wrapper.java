package java.sql;

/** The interface Wrapper of JDBC 4.3. */
public interface Wrapper {
    <T> T unwrap(Class<T> type) throws SQLException;

    boolean isWrapperFor(Class<?> type) throws SQLException;
}

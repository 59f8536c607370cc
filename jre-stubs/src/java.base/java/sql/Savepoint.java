package java.sql;

/** The interface Savepoint of JDBC 4.3. */
public interface Savepoint {
    int getSavepointId() throws SQLException;

    String getSavepointName() throws SQLException;
}

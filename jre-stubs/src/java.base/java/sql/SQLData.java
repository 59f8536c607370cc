package java.sql;

/** The interface SQLData of JDBC 4.3. */
public interface SQLData {
    String getSQLTypeName() throws SQLException;

    void readSQL(SQLInput sqlInput, String text) throws SQLException;

    void writeSQL(SQLOutput sqlOutput) throws SQLException;
}

package java.sql;

/** The interface ResultSetMetaData of JDBC 4.3. */
public interface ResultSetMetaData extends Wrapper {
    int columnNoNulls = 0;
    int columnNullable = 1;
    int columnNullableUnknown = 2;

    int getColumnCount() throws SQLException;

    boolean isAutoIncrement(int number) throws SQLException;

    boolean isCaseSensitive(int number) throws SQLException;

    boolean isSearchable(int number) throws SQLException;

    boolean isCurrency(int number) throws SQLException;

    int isNullable(int number) throws SQLException;

    boolean isSigned(int number) throws SQLException;

    int getColumnDisplaySize(int number) throws SQLException;

    String getColumnLabel(int number) throws SQLException;

    String getColumnName(int number) throws SQLException;

    String getSchemaName(int number) throws SQLException;

    int getPrecision(int number) throws SQLException;

    int getScale(int number) throws SQLException;

    String getTableName(int number) throws SQLException;

    String getCatalogName(int number) throws SQLException;

    int getColumnType(int number) throws SQLException;

    String getColumnTypeName(int number) throws SQLException;

    boolean isReadOnly(int number) throws SQLException;

    boolean isWritable(int number) throws SQLException;

    boolean isDefinitelyWritable(int number) throws SQLException;

    String getColumnClassName(int number) throws SQLException;
}

package java.sql;

import java.util.Map;

/** The interface Array of JDBC 4.3. */
public interface Array {
    String getBaseTypeName() throws SQLException;

    int getBaseType() throws SQLException;

    Object getArray() throws SQLException;

    Object getArray(Map<String, Class<?>> map) throws SQLException;

    Object getArray(long value, int number) throws SQLException;

    Object getArray(long value, int number, Map<String, Class<?>> map) throws SQLException;

    ResultSet getResultSet() throws SQLException;

    ResultSet getResultSet(Map<String, Class<?>> map) throws SQLException;

    ResultSet getResultSet(long value, int number) throws SQLException;

    ResultSet getResultSet(long value, int number, Map<String, Class<?>> map) throws SQLException;

    void free() throws SQLException;
}

package javax.sql;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** The interface RowSetMetaData of JDBC 4.3. */
public interface RowSetMetaData extends ResultSetMetaData {
    void setColumnCount(int number) throws SQLException;

    void setAutoIncrement(int number, boolean flag) throws SQLException;

    void setCaseSensitive(int number, boolean flag) throws SQLException;

    void setSearchable(int number, boolean flag) throws SQLException;

    void setCurrency(int number, boolean flag) throws SQLException;

    void setNullable(int number, int number2) throws SQLException;

    void setSigned(int number, boolean flag) throws SQLException;

    void setColumnDisplaySize(int number, int number2) throws SQLException;

    void setColumnLabel(int number, String text) throws SQLException;

    void setColumnName(int number, String text) throws SQLException;

    void setSchemaName(int number, String text) throws SQLException;

    void setPrecision(int number, int number2) throws SQLException;

    void setScale(int number, int number2) throws SQLException;

    void setTableName(int number, String text) throws SQLException;

    void setCatalogName(int number, String text) throws SQLException;

    void setColumnType(int number, int number2) throws SQLException;

    void setColumnTypeName(int number, String text) throws SQLException;
}

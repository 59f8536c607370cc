package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Calendar;

/** The interface PreparedStatement of JDBC 4.3. */
public interface PreparedStatement extends Statement {
    ResultSet executeQuery() throws SQLException;

    int executeUpdate() throws SQLException;

    void setNull(int number, int number2) throws SQLException;

    void setBoolean(int number, boolean flag) throws SQLException;

    void setByte(int number, byte value) throws SQLException;

    void setShort(int number, short value) throws SQLException;

    void setInt(int number, int number2) throws SQLException;

    void setLong(int number, long value) throws SQLException;

    void setFloat(int number, float value) throws SQLException;

    void setDouble(int number, double value) throws SQLException;

    void setBigDecimal(int number, BigDecimal bigDecimal) throws SQLException;

    void setString(int number, String text) throws SQLException;

    void setBytes(int number, byte[] value) throws SQLException;

    void setDate(int number, Date date) throws SQLException;

    void setTime(int number, Time time) throws SQLException;

    void setTimestamp(int number, Timestamp timestamp) throws SQLException;

    void setAsciiStream(int number, InputStream inputStream, int number2) throws SQLException;

    @Deprecated(since = "1.2")
    void setUnicodeStream(int number, InputStream inputStream, int number2) throws SQLException;

    void setBinaryStream(int number, InputStream inputStream, int number2) throws SQLException;

    void clearParameters() throws SQLException;

    void setObject(int number, Object object, int number2) throws SQLException;

    void setObject(int number, Object object) throws SQLException;

    boolean execute() throws SQLException;

    void addBatch() throws SQLException;

    void setCharacterStream(int number, Reader reader, int number2) throws SQLException;

    void setRef(int number, Ref ref) throws SQLException;

    void setBlob(int number, Blob blob) throws SQLException;

    void setClob(int number, Clob clob) throws SQLException;

    void setArray(int number, Array array) throws SQLException;

    ResultSetMetaData getMetaData() throws SQLException;

    void setDate(int number, Date date, Calendar calendar) throws SQLException;

    void setTime(int number, Time time, Calendar calendar) throws SQLException;

    void setTimestamp(int number, Timestamp timestamp, Calendar calendar) throws SQLException;

    void setNull(int number, int number2, String text) throws SQLException;

    void setURL(int number, URL url) throws SQLException;

    ParameterMetaData getParameterMetaData() throws SQLException;

    void setRowId(int number, RowId rowId) throws SQLException;

    void setNString(int number, String text) throws SQLException;

    void setNCharacterStream(int number, Reader reader, long value) throws SQLException;

    void setNClob(int number, NClob nClob) throws SQLException;

    void setClob(int number, Reader reader, long value) throws SQLException;

    void setBlob(int number, InputStream inputStream, long value) throws SQLException;

    void setNClob(int number, Reader reader, long value) throws SQLException;

    void setSQLXML(int number, SQLXML sqlxml) throws SQLException;

    void setObject(int number, Object object, int number2, int number3) throws SQLException;

    void setAsciiStream(int number, InputStream inputStream, long value) throws SQLException;

    void setBinaryStream(int number, InputStream inputStream, long value) throws SQLException;

    void setCharacterStream(int number, Reader reader, long value) throws SQLException;

    void setAsciiStream(int number, InputStream inputStream) throws SQLException;

    void setBinaryStream(int number, InputStream inputStream) throws SQLException;

    void setCharacterStream(int number, Reader reader) throws SQLException;

    void setNCharacterStream(int number, Reader reader) throws SQLException;

    void setClob(int number, Reader reader) throws SQLException;

    void setBlob(int number, InputStream inputStream) throws SQLException;

    void setNClob(int number, Reader reader) throws SQLException;

    default void setObject(int number, Object object, SQLType sqlType, int number2) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    default void setObject(int number, Object object, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    default long executeLargeUpdate() throws SQLException {
        throw new UnsupportedOperationException("executeLargeUpdate not implemented");
    }
}

package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Calendar;
import java.util.Map;

/** The interface CallableStatement of JDBC 4.3. */
public interface CallableStatement extends PreparedStatement {
    void registerOutParameter(int number, int number2) throws SQLException;

    void registerOutParameter(int number, int number2, int number3) throws SQLException;

    boolean wasNull() throws SQLException;

    String getString(int number) throws SQLException;

    boolean getBoolean(int number) throws SQLException;

    byte getByte(int number) throws SQLException;

    short getShort(int number) throws SQLException;

    int getInt(int number) throws SQLException;

    long getLong(int number) throws SQLException;

    float getFloat(int number) throws SQLException;

    double getDouble(int number) throws SQLException;

    @Deprecated(since = "1.2")
    BigDecimal getBigDecimal(int number, int number2) throws SQLException;

    byte[] getBytes(int number) throws SQLException;

    Date getDate(int number) throws SQLException;

    Time getTime(int number) throws SQLException;

    Timestamp getTimestamp(int number) throws SQLException;

    Object getObject(int number) throws SQLException;

    BigDecimal getBigDecimal(int number) throws SQLException;

    Object getObject(int number, Map<String, Class<?>> map) throws SQLException;

    Ref getRef(int number) throws SQLException;

    Blob getBlob(int number) throws SQLException;

    Clob getClob(int number) throws SQLException;

    Array getArray(int number) throws SQLException;

    Date getDate(int number, Calendar calendar) throws SQLException;

    Time getTime(int number, Calendar calendar) throws SQLException;

    Timestamp getTimestamp(int number, Calendar calendar) throws SQLException;

    void registerOutParameter(int number, int number2, String text) throws SQLException;

    void registerOutParameter(String text, int number) throws SQLException;

    void registerOutParameter(String text, int number, int number2) throws SQLException;

    void registerOutParameter(String text, int number, String text2) throws SQLException;

    URL getURL(int number) throws SQLException;

    void setURL(String text, URL url) throws SQLException;

    void setNull(String text, int number) throws SQLException;

    void setBoolean(String text, boolean flag) throws SQLException;

    void setByte(String text, byte value) throws SQLException;

    void setShort(String text, short value) throws SQLException;

    void setInt(String text, int number) throws SQLException;

    void setLong(String text, long value) throws SQLException;

    void setFloat(String text, float value) throws SQLException;

    void setDouble(String text, double value) throws SQLException;

    void setBigDecimal(String text, BigDecimal bigDecimal) throws SQLException;

    void setString(String text, String text2) throws SQLException;

    void setBytes(String text, byte[] value) throws SQLException;

    void setDate(String text, Date date) throws SQLException;

    void setTime(String text, Time time) throws SQLException;

    void setTimestamp(String text, Timestamp timestamp) throws SQLException;

    void setAsciiStream(String text, InputStream inputStream, int number) throws SQLException;

    void setBinaryStream(String text, InputStream inputStream, int number) throws SQLException;

    void setObject(String text, Object object, int number, int number2) throws SQLException;

    void setObject(String text, Object object, int number) throws SQLException;

    void setObject(String text, Object object) throws SQLException;

    void setCharacterStream(String text, Reader reader, int number) throws SQLException;

    void setDate(String text, Date date, Calendar calendar) throws SQLException;

    void setTime(String text, Time time, Calendar calendar) throws SQLException;

    void setTimestamp(String text, Timestamp timestamp, Calendar calendar) throws SQLException;

    void setNull(String text, int number, String text2) throws SQLException;

    String getString(String text) throws SQLException;

    boolean getBoolean(String text) throws SQLException;

    byte getByte(String text) throws SQLException;

    short getShort(String text) throws SQLException;

    int getInt(String text) throws SQLException;

    long getLong(String text) throws SQLException;

    float getFloat(String text) throws SQLException;

    double getDouble(String text) throws SQLException;

    byte[] getBytes(String text) throws SQLException;

    Date getDate(String text) throws SQLException;

    Time getTime(String text) throws SQLException;

    Timestamp getTimestamp(String text) throws SQLException;

    Object getObject(String text) throws SQLException;

    BigDecimal getBigDecimal(String text) throws SQLException;

    Object getObject(String text, Map<String, Class<?>> map) throws SQLException;

    Ref getRef(String text) throws SQLException;

    Blob getBlob(String text) throws SQLException;

    Clob getClob(String text) throws SQLException;

    Array getArray(String text) throws SQLException;

    Date getDate(String text, Calendar calendar) throws SQLException;

    Time getTime(String text, Calendar calendar) throws SQLException;

    Timestamp getTimestamp(String text, Calendar calendar) throws SQLException;

    URL getURL(String text) throws SQLException;

    RowId getRowId(int number) throws SQLException;

    RowId getRowId(String text) throws SQLException;

    void setRowId(String text, RowId rowId) throws SQLException;

    void setNString(String text, String text2) throws SQLException;

    void setNCharacterStream(String text, Reader reader, long value) throws SQLException;

    void setNClob(String text, NClob nClob) throws SQLException;

    void setClob(String text, Reader reader, long value) throws SQLException;

    void setBlob(String text, InputStream inputStream, long value) throws SQLException;

    void setNClob(String text, Reader reader, long value) throws SQLException;

    NClob getNClob(int number) throws SQLException;

    NClob getNClob(String text) throws SQLException;

    void setSQLXML(String text, SQLXML sqlxml) throws SQLException;

    SQLXML getSQLXML(int number) throws SQLException;

    SQLXML getSQLXML(String text) throws SQLException;

    String getNString(int number) throws SQLException;

    String getNString(String text) throws SQLException;

    Reader getNCharacterStream(int number) throws SQLException;

    Reader getNCharacterStream(String text) throws SQLException;

    Reader getCharacterStream(int number) throws SQLException;

    Reader getCharacterStream(String text) throws SQLException;

    void setBlob(String text, Blob blob) throws SQLException;

    void setClob(String text, Clob clob) throws SQLException;

    void setAsciiStream(String text, InputStream inputStream, long value) throws SQLException;

    void setBinaryStream(String text, InputStream inputStream, long value) throws SQLException;

    void setCharacterStream(String text, Reader reader, long value) throws SQLException;

    void setAsciiStream(String text, InputStream inputStream) throws SQLException;

    void setBinaryStream(String text, InputStream inputStream) throws SQLException;

    void setCharacterStream(String text, Reader reader) throws SQLException;

    void setNCharacterStream(String text, Reader reader) throws SQLException;

    void setClob(String text, Reader reader) throws SQLException;

    void setBlob(String text, InputStream inputStream) throws SQLException;

    void setNClob(String text, Reader reader) throws SQLException;

    <T> T getObject(int number, Class<T> type) throws SQLException;

    <T> T getObject(String text, Class<T> type) throws SQLException;

    default void setObject(String text, Object object, SQLType sqlType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    default void setObject(String text, Object object, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException("setObject not implemented");
    }

    default void registerOutParameter(int number, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    default void registerOutParameter(int number, SQLType sqlType, int number2) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    default void registerOutParameter(int number, SQLType sqlType, String text) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    default void registerOutParameter(String text, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    default void registerOutParameter(String text, SQLType sqlType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }

    default void registerOutParameter(String text, SQLType sqlType, String text2) throws SQLException {
        throw new SQLFeatureNotSupportedException("registerOutParameter not implemented");
    }
}

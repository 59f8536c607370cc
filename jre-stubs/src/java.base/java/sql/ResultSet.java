package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.util.Calendar;
import java.util.Map;

/** The interface ResultSet of JDBC 4.3. */
public interface ResultSet extends Wrapper, AutoCloseable {
    int FETCH_FORWARD = 1000;
    int FETCH_REVERSE = 1001;
    int FETCH_UNKNOWN = 1002;
    int TYPE_FORWARD_ONLY = 1003;
    int TYPE_SCROLL_INSENSITIVE = 1004;
    int TYPE_SCROLL_SENSITIVE = 1005;
    int CONCUR_READ_ONLY = 1007;
    int CONCUR_UPDATABLE = 1008;
    int HOLD_CURSORS_OVER_COMMIT = 1;
    int CLOSE_CURSORS_AT_COMMIT = 2;

    boolean next() throws SQLException;

    void close() throws SQLException;

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

    InputStream getAsciiStream(int number) throws SQLException;

    @Deprecated(since = "1.2")
    InputStream getUnicodeStream(int number) throws SQLException;

    InputStream getBinaryStream(int number) throws SQLException;

    String getString(String text) throws SQLException;

    boolean getBoolean(String text) throws SQLException;

    byte getByte(String text) throws SQLException;

    short getShort(String text) throws SQLException;

    int getInt(String text) throws SQLException;

    long getLong(String text) throws SQLException;

    float getFloat(String text) throws SQLException;

    double getDouble(String text) throws SQLException;

    @Deprecated(since = "1.2")
    BigDecimal getBigDecimal(String text, int number) throws SQLException;

    byte[] getBytes(String text) throws SQLException;

    Date getDate(String text) throws SQLException;

    Time getTime(String text) throws SQLException;

    Timestamp getTimestamp(String text) throws SQLException;

    InputStream getAsciiStream(String text) throws SQLException;

    @Deprecated(since = "1.2")
    InputStream getUnicodeStream(String text) throws SQLException;

    InputStream getBinaryStream(String text) throws SQLException;

    SQLWarning getWarnings() throws SQLException;

    void clearWarnings() throws SQLException;

    String getCursorName() throws SQLException;

    ResultSetMetaData getMetaData() throws SQLException;

    Object getObject(int number) throws SQLException;

    Object getObject(String text) throws SQLException;

    int findColumn(String text) throws SQLException;

    Reader getCharacterStream(int number) throws SQLException;

    Reader getCharacterStream(String text) throws SQLException;

    BigDecimal getBigDecimal(int number) throws SQLException;

    BigDecimal getBigDecimal(String text) throws SQLException;

    boolean isBeforeFirst() throws SQLException;

    boolean isAfterLast() throws SQLException;

    boolean isFirst() throws SQLException;

    boolean isLast() throws SQLException;

    void beforeFirst() throws SQLException;

    void afterLast() throws SQLException;

    boolean first() throws SQLException;

    boolean last() throws SQLException;

    int getRow() throws SQLException;

    boolean absolute(int number) throws SQLException;

    boolean relative(int number) throws SQLException;

    boolean previous() throws SQLException;

    void setFetchDirection(int number) throws SQLException;

    int getFetchDirection() throws SQLException;

    void setFetchSize(int number) throws SQLException;

    int getFetchSize() throws SQLException;

    int getType() throws SQLException;

    int getConcurrency() throws SQLException;

    boolean rowUpdated() throws SQLException;

    boolean rowInserted() throws SQLException;

    boolean rowDeleted() throws SQLException;

    void updateNull(int number) throws SQLException;

    void updateBoolean(int number, boolean flag) throws SQLException;

    void updateByte(int number, byte value) throws SQLException;

    void updateShort(int number, short value) throws SQLException;

    void updateInt(int number, int number2) throws SQLException;

    void updateLong(int number, long value) throws SQLException;

    void updateFloat(int number, float value) throws SQLException;

    void updateDouble(int number, double value) throws SQLException;

    void updateBigDecimal(int number, BigDecimal bigDecimal) throws SQLException;

    void updateString(int number, String text) throws SQLException;

    void updateBytes(int number, byte[] value) throws SQLException;

    void updateDate(int number, Date date) throws SQLException;

    void updateTime(int number, Time time) throws SQLException;

    void updateTimestamp(int number, Timestamp timestamp) throws SQLException;

    void updateAsciiStream(int number, InputStream inputStream, int number2) throws SQLException;

    void updateBinaryStream(int number, InputStream inputStream, int number2) throws SQLException;

    void updateCharacterStream(int number, Reader reader, int number2) throws SQLException;

    void updateObject(int number, Object object, int number2) throws SQLException;

    void updateObject(int number, Object object) throws SQLException;

    void updateNull(String text) throws SQLException;

    void updateBoolean(String text, boolean flag) throws SQLException;

    void updateByte(String text, byte value) throws SQLException;

    void updateShort(String text, short value) throws SQLException;

    void updateInt(String text, int number) throws SQLException;

    void updateLong(String text, long value) throws SQLException;

    void updateFloat(String text, float value) throws SQLException;

    void updateDouble(String text, double value) throws SQLException;

    void updateBigDecimal(String text, BigDecimal bigDecimal) throws SQLException;

    void updateString(String text, String text2) throws SQLException;

    void updateBytes(String text, byte[] value) throws SQLException;

    void updateDate(String text, Date date) throws SQLException;

    void updateTime(String text, Time time) throws SQLException;

    void updateTimestamp(String text, Timestamp timestamp) throws SQLException;

    void updateAsciiStream(String text, InputStream inputStream, int number) throws SQLException;

    void updateBinaryStream(String text, InputStream inputStream, int number) throws SQLException;

    void updateCharacterStream(String text, Reader reader, int number) throws SQLException;

    void updateObject(String text, Object object, int number) throws SQLException;

    void updateObject(String text, Object object) throws SQLException;

    void insertRow() throws SQLException;

    void updateRow() throws SQLException;

    void deleteRow() throws SQLException;

    void refreshRow() throws SQLException;

    void cancelRowUpdates() throws SQLException;

    void moveToInsertRow() throws SQLException;

    void moveToCurrentRow() throws SQLException;

    Statement getStatement() throws SQLException;

    Object getObject(int number, Map<String, Class<?>> map) throws SQLException;

    Ref getRef(int number) throws SQLException;

    Blob getBlob(int number) throws SQLException;

    Clob getClob(int number) throws SQLException;

    Array getArray(int number) throws SQLException;

    Object getObject(String text, Map<String, Class<?>> map) throws SQLException;

    Ref getRef(String text) throws SQLException;

    Blob getBlob(String text) throws SQLException;

    Clob getClob(String text) throws SQLException;

    Array getArray(String text) throws SQLException;

    Date getDate(int number, Calendar calendar) throws SQLException;

    Date getDate(String text, Calendar calendar) throws SQLException;

    Time getTime(int number, Calendar calendar) throws SQLException;

    Time getTime(String text, Calendar calendar) throws SQLException;

    Timestamp getTimestamp(int number, Calendar calendar) throws SQLException;

    Timestamp getTimestamp(String text, Calendar calendar) throws SQLException;

    URL getURL(int number) throws SQLException;

    URL getURL(String text) throws SQLException;

    void updateRef(int number, Ref ref) throws SQLException;

    void updateRef(String text, Ref ref) throws SQLException;

    void updateBlob(int number, Blob blob) throws SQLException;

    void updateBlob(String text, Blob blob) throws SQLException;

    void updateClob(int number, Clob clob) throws SQLException;

    void updateClob(String text, Clob clob) throws SQLException;

    void updateArray(int number, Array array) throws SQLException;

    void updateArray(String text, Array array) throws SQLException;

    RowId getRowId(int number) throws SQLException;

    RowId getRowId(String text) throws SQLException;

    void updateRowId(int number, RowId rowId) throws SQLException;

    void updateRowId(String text, RowId rowId) throws SQLException;

    int getHoldability() throws SQLException;

    boolean isClosed() throws SQLException;

    void updateNString(int number, String text) throws SQLException;

    void updateNString(String text, String text2) throws SQLException;

    void updateNClob(int number, NClob nClob) throws SQLException;

    void updateNClob(String text, NClob nClob) throws SQLException;

    NClob getNClob(int number) throws SQLException;

    NClob getNClob(String text) throws SQLException;

    SQLXML getSQLXML(int number) throws SQLException;

    SQLXML getSQLXML(String text) throws SQLException;

    void updateSQLXML(int number, SQLXML sqlxml) throws SQLException;

    void updateSQLXML(String text, SQLXML sqlxml) throws SQLException;

    String getNString(int number) throws SQLException;

    String getNString(String text) throws SQLException;

    Reader getNCharacterStream(int number) throws SQLException;

    Reader getNCharacterStream(String text) throws SQLException;

    void updateNCharacterStream(int number, Reader reader, long value) throws SQLException;

    void updateNCharacterStream(String text, Reader reader, long value) throws SQLException;

    void updateAsciiStream(int number, InputStream inputStream, long value) throws SQLException;

    void updateBinaryStream(int number, InputStream inputStream, long value) throws SQLException;

    void updateCharacterStream(int number, Reader reader, long value) throws SQLException;

    void updateAsciiStream(String text, InputStream inputStream, long value) throws SQLException;

    void updateBinaryStream(String text, InputStream inputStream, long value) throws SQLException;

    void updateCharacterStream(String text, Reader reader, long value) throws SQLException;

    void updateBlob(int number, InputStream inputStream, long value) throws SQLException;

    void updateBlob(String text, InputStream inputStream, long value) throws SQLException;

    void updateClob(int number, Reader reader, long value) throws SQLException;

    void updateClob(String text, Reader reader, long value) throws SQLException;

    void updateNClob(int number, Reader reader, long value) throws SQLException;

    void updateNClob(String text, Reader reader, long value) throws SQLException;

    void updateNCharacterStream(int number, Reader reader) throws SQLException;

    void updateNCharacterStream(String text, Reader reader) throws SQLException;

    void updateAsciiStream(int number, InputStream inputStream) throws SQLException;

    void updateBinaryStream(int number, InputStream inputStream) throws SQLException;

    void updateCharacterStream(int number, Reader reader) throws SQLException;

    void updateAsciiStream(String text, InputStream inputStream) throws SQLException;

    void updateBinaryStream(String text, InputStream inputStream) throws SQLException;

    void updateCharacterStream(String text, Reader reader) throws SQLException;

    void updateBlob(int number, InputStream inputStream) throws SQLException;

    void updateBlob(String text, InputStream inputStream) throws SQLException;

    void updateClob(int number, Reader reader) throws SQLException;

    void updateClob(String text, Reader reader) throws SQLException;

    void updateNClob(int number, Reader reader) throws SQLException;

    void updateNClob(String text, Reader reader) throws SQLException;

    <T> T getObject(int number, Class<T> type) throws SQLException;

    <T> T getObject(String text, Class<T> type) throws SQLException;

    default void updateObject(int number, Object object, SQLType sqlType, int number2) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    default void updateObject(String text, Object object, SQLType sqlType, int number) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    default void updateObject(int number, Object object, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }

    default void updateObject(String text, Object object, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException("updateObject not implemented");
    }
}

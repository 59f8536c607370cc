package javax.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Map;

/** The interface RowSet of JDBC 4.3. */
public interface RowSet extends ResultSet {
    String getUrl() throws SQLException;

    void setUrl(String text) throws SQLException;

    String getDataSourceName();

    void setDataSourceName(String text) throws SQLException;

    String getUsername();

    void setUsername(String text) throws SQLException;

    String getPassword();

    void setPassword(String text) throws SQLException;

    int getTransactionIsolation();

    void setTransactionIsolation(int number) throws SQLException;

    Map<String, Class<?>> getTypeMap() throws SQLException;

    void setTypeMap(Map<String, Class<?>> map) throws SQLException;

    String getCommand();

    void setCommand(String text) throws SQLException;

    boolean isReadOnly();

    void setReadOnly(boolean flag) throws SQLException;

    int getMaxFieldSize() throws SQLException;

    void setMaxFieldSize(int number) throws SQLException;

    int getMaxRows() throws SQLException;

    void setMaxRows(int number) throws SQLException;

    boolean getEscapeProcessing() throws SQLException;

    void setEscapeProcessing(boolean flag) throws SQLException;

    int getQueryTimeout() throws SQLException;

    void setQueryTimeout(int number) throws SQLException;

    void setType(int number) throws SQLException;

    void setConcurrency(int number) throws SQLException;

    void setNull(int number, int number2) throws SQLException;

    void setNull(String text, int number) throws SQLException;

    void setNull(int number, int number2, String text) throws SQLException;

    void setNull(String text, int number, String text2) throws SQLException;

    void setBoolean(int number, boolean flag) throws SQLException;

    void setBoolean(String text, boolean flag) throws SQLException;

    void setByte(int number, byte value) throws SQLException;

    void setByte(String text, byte value) throws SQLException;

    void setShort(int number, short value) throws SQLException;

    void setShort(String text, short value) throws SQLException;

    void setInt(int number, int number2) throws SQLException;

    void setInt(String text, int number) throws SQLException;

    void setLong(int number, long value) throws SQLException;

    void setLong(String text, long value) throws SQLException;

    void setFloat(int number, float value) throws SQLException;

    void setFloat(String text, float value) throws SQLException;

    void setDouble(int number, double value) throws SQLException;

    void setDouble(String text, double value) throws SQLException;

    void setBigDecimal(int number, BigDecimal bigDecimal) throws SQLException;

    void setBigDecimal(String text, BigDecimal bigDecimal) throws SQLException;

    void setString(int number, String text) throws SQLException;

    void setString(String text, String text2) throws SQLException;

    void setBytes(int number, byte[] value) throws SQLException;

    void setBytes(String text, byte[] value) throws SQLException;

    void setDate(int number, Date date) throws SQLException;

    void setTime(int number, Time time) throws SQLException;

    void setTimestamp(int number, Timestamp timestamp) throws SQLException;

    void setTimestamp(String text, Timestamp timestamp) throws SQLException;

    void setAsciiStream(int number, InputStream inputStream, int number2) throws SQLException;

    void setAsciiStream(String text, InputStream inputStream, int number) throws SQLException;

    void setBinaryStream(int number, InputStream inputStream, int number2) throws SQLException;

    void setBinaryStream(String text, InputStream inputStream, int number) throws SQLException;

    void setCharacterStream(int number, Reader reader, int number2) throws SQLException;

    void setCharacterStream(String text, Reader reader, int number) throws SQLException;

    void setAsciiStream(int number, InputStream inputStream) throws SQLException;

    void setAsciiStream(String text, InputStream inputStream) throws SQLException;

    void setBinaryStream(int number, InputStream inputStream) throws SQLException;

    void setBinaryStream(String text, InputStream inputStream) throws SQLException;

    void setCharacterStream(int number, Reader reader) throws SQLException;

    void setCharacterStream(String text, Reader reader) throws SQLException;

    void setNCharacterStream(int number, Reader reader) throws SQLException;

    void setObject(int number, Object object, int number2, int number3) throws SQLException;

    void setObject(String text, Object object, int number, int number2) throws SQLException;

    void setObject(int number, Object object, int number2) throws SQLException;

    void setObject(String text, Object object, int number) throws SQLException;

    void setObject(String text, Object object) throws SQLException;

    void setObject(int number, Object object) throws SQLException;

    void setRef(int number, Ref ref) throws SQLException;

    void setBlob(int number, Blob blob) throws SQLException;

    void setBlob(int number, InputStream inputStream, long value) throws SQLException;

    void setBlob(int number, InputStream inputStream) throws SQLException;

    void setBlob(String text, InputStream inputStream, long value) throws SQLException;

    void setBlob(String text, Blob blob) throws SQLException;

    void setBlob(String text, InputStream inputStream) throws SQLException;

    void setClob(int number, Clob clob) throws SQLException;

    void setClob(int number, Reader reader, long value) throws SQLException;

    void setClob(int number, Reader reader) throws SQLException;

    void setClob(String text, Reader reader, long value) throws SQLException;

    void setClob(String text, Clob clob) throws SQLException;

    void setClob(String text, Reader reader) throws SQLException;

    void setArray(int number, Array array) throws SQLException;

    void setDate(int number, Date date, Calendar calendar) throws SQLException;

    void setDate(String text, Date date) throws SQLException;

    void setDate(String text, Date date, Calendar calendar) throws SQLException;

    void setTime(int number, Time time, Calendar calendar) throws SQLException;

    void setTime(String text, Time time) throws SQLException;

    void setTime(String text, Time time, Calendar calendar) throws SQLException;

    void setTimestamp(int number, Timestamp timestamp, Calendar calendar) throws SQLException;

    void setTimestamp(String text, Timestamp timestamp, Calendar calendar) throws SQLException;

    void clearParameters() throws SQLException;

    void execute() throws SQLException;

    void addRowSetListener(RowSetListener rowSetListener);

    void removeRowSetListener(RowSetListener rowSetListener);

    void setSQLXML(int number, SQLXML sqlxml) throws SQLException;

    void setSQLXML(String text, SQLXML sqlxml) throws SQLException;

    void setRowId(int number, RowId rowId) throws SQLException;

    void setRowId(String text, RowId rowId) throws SQLException;

    void setNString(int number, String text) throws SQLException;

    void setNString(String text, String text2) throws SQLException;

    void setNCharacterStream(int number, Reader reader, long value) throws SQLException;

    void setNCharacterStream(String text, Reader reader, long value) throws SQLException;

    void setNCharacterStream(String text, Reader reader) throws SQLException;

    void setNClob(String text, NClob nClob) throws SQLException;

    void setNClob(String text, Reader reader, long value) throws SQLException;

    void setNClob(String text, Reader reader) throws SQLException;

    void setNClob(int number, Reader reader, long value) throws SQLException;

    void setNClob(int number, NClob nClob) throws SQLException;

    void setNClob(int number, Reader reader) throws SQLException;

    void setURL(int number, URL url) throws SQLException;
}

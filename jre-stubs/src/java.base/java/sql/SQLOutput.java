package java.sql;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;

/** The interface SQLOutput of JDBC 4.3. */
public interface SQLOutput {
    void writeString(String text) throws SQLException;

    void writeBoolean(boolean flag) throws SQLException;

    void writeByte(byte value) throws SQLException;

    void writeShort(short value) throws SQLException;

    void writeInt(int number) throws SQLException;

    void writeLong(long value) throws SQLException;

    void writeFloat(float value) throws SQLException;

    void writeDouble(double value) throws SQLException;

    void writeBigDecimal(BigDecimal bigDecimal) throws SQLException;

    void writeBytes(byte[] value) throws SQLException;

    void writeDate(Date date) throws SQLException;

    void writeTime(Time time) throws SQLException;

    void writeTimestamp(Timestamp timestamp) throws SQLException;

    void writeCharacterStream(Reader reader) throws SQLException;

    void writeAsciiStream(InputStream inputStream) throws SQLException;

    void writeBinaryStream(InputStream inputStream) throws SQLException;

    void writeObject(SQLData sqlData) throws SQLException;

    void writeRef(Ref ref) throws SQLException;

    void writeBlob(Blob blob) throws SQLException;

    void writeClob(Clob clob) throws SQLException;

    void writeStruct(Struct struct) throws SQLException;

    void writeArray(Array array) throws SQLException;

    void writeURL(URL url) throws SQLException;

    void writeNString(String text) throws SQLException;

    void writeNClob(NClob nClob) throws SQLException;

    void writeRowId(RowId rowId) throws SQLException;

    void writeSQLXML(SQLXML sqlxml) throws SQLException;

    default void writeObject(Object object, SQLType sqlType) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }
}

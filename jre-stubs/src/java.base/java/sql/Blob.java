package java.sql;

import java.io.InputStream;
import java.io.OutputStream;

/** The interface Blob of JDBC 4.3. */
public interface Blob {
    long length() throws SQLException;

    byte[] getBytes(long value, int number) throws SQLException;

    InputStream getBinaryStream() throws SQLException;

    long position(byte[] value, long value2) throws SQLException;

    long position(Blob blob, long value) throws SQLException;

    int setBytes(long value, byte[] value2) throws SQLException;

    int setBytes(long value, byte[] value2, int number, int number2) throws SQLException;

    OutputStream setBinaryStream(long value) throws SQLException;

    void truncate(long value) throws SQLException;

    void free() throws SQLException;

    InputStream getBinaryStream(long value, long value2) throws SQLException;
}

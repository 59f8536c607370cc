package java.sql;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** The interface Clob of JDBC 4.3. */
public interface Clob {
    long length() throws SQLException;

    String getSubString(long value, int number) throws SQLException;

    Reader getCharacterStream() throws SQLException;

    InputStream getAsciiStream() throws SQLException;

    long position(String text, long value) throws SQLException;

    long position(Clob clob, long value) throws SQLException;

    int setString(long value, String text) throws SQLException;

    int setString(long value, String text, int number, int number2) throws SQLException;

    OutputStream setAsciiStream(long value) throws SQLException;

    Writer setCharacterStream(long value) throws SQLException;

    void truncate(long value) throws SQLException;

    void free() throws SQLException;

    Reader getCharacterStream(long value, long value2) throws SQLException;
}

package java.sql;

import java.util.Properties;
import java.util.logging.Logger;

/** The interface Driver of JDBC 4.3. */
public interface Driver {
    Connection connect(String text, Properties properties) throws SQLException;

    boolean acceptsURL(String text) throws SQLException;

    DriverPropertyInfo[] getPropertyInfo(String text, Properties properties) throws SQLException;

    int getMajorVersion();

    int getMinorVersion();

    boolean jdbcCompliant();

    Logger getParentLogger() throws SQLFeatureNotSupportedException;
}

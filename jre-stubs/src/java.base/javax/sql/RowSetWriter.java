package javax.sql;

import java.sql.SQLException;

/** The interface RowSetWriter of JDBC 4.3. */
public interface RowSetWriter {
    boolean writeData(RowSetInternal rowSetInternal) throws SQLException;
}

package javax.sql;

import java.sql.SQLException;

/** The interface RowSetReader of JDBC 4.3. */
public interface RowSetReader {
    void readData(RowSetInternal rowSetInternal) throws SQLException;
}

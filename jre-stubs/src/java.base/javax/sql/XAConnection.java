package javax.sql;

import java.sql.SQLException;
import javax.transaction.xa.XAResource;

/** The interface XAConnection of JDBC 4.3. */
public interface XAConnection extends PooledConnection {
    XAResource getXAResource() throws SQLException;
}

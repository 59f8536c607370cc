package javax.sql;

import java.sql.SQLException;
import java.util.EventObject;

/** The class ConnectionEvent of JDBC 4.3. */
public class ConnectionEvent extends EventObject {
    private SQLException ex;
    static final long serialVersionUID = -4843217645290030002L;

    public ConnectionEvent(PooledConnection pooledConnection) {
        super(pooledConnection);
    }

    public ConnectionEvent(PooledConnection pooledConnection, SQLException sqlException) {
        super(pooledConnection);
        ex = sqlException;
    }

    public SQLException getSQLException() {
        return ex;
    }
}

package javax.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EventObject;

/** The class StatementEvent of JDBC 4.3. */
public class StatementEvent extends EventObject {
    private PreparedStatement statement;
    private SQLException exception;
    static final long serialVersionUID = -8089573731826608315L;

    public StatementEvent(PooledConnection pooledConnection, PreparedStatement preparedStatement) {
        super(pooledConnection);
        statement = preparedStatement;
    }

    public StatementEvent(PooledConnection pooledConnection, PreparedStatement preparedStatement, SQLException sqlException) {
        super(pooledConnection);
        statement = preparedStatement;
        exception = sqlException;
    }

    public PreparedStatement getStatement() {
        return statement;
    }

    public SQLException getSQLException() {
        return exception;
    }
}

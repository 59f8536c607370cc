package javax.sql;

import java.util.EventListener;

/** The interface StatementEventListener of JDBC 4.3. */
public interface StatementEventListener extends EventListener {
    void statementClosed(StatementEvent statementEvent);

    void statementErrorOccurred(StatementEvent statementEvent);
}

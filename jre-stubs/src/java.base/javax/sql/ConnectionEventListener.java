package javax.sql;

import java.util.EventListener;

/** The interface ConnectionEventListener of JDBC 4.3. */
public interface ConnectionEventListener extends EventListener {
    void connectionClosed(ConnectionEvent connectionEvent);

    void connectionErrorOccurred(ConnectionEvent connectionEvent);
}

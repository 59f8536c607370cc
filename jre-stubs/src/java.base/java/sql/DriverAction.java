package java.sql;

/** The interface DriverAction of JDBC 4.3. */
public interface DriverAction {
    void deregister();
}

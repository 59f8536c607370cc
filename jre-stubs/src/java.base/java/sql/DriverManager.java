package java.sql;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Enumeration;
import java.util.Properties;
import java.util.stream.Stream;

/** The class DriverManager of JDBC 4.3. */
public class DriverManager {
    private static final java.util.concurrent.CopyOnWriteArrayList<Registered> REGISTERED = new java.util.concurrent.CopyOnWriteArrayList<>();
    private static volatile boolean looked;
    private static volatile PrintWriter log;
    private static volatile PrintStream stream;
    private static volatile int timeout;

    private DriverManager() {
    }

    private record Registered(Driver driver, DriverAction action) {
    }

    /** The drivers that registered themselves; the first call loads those that the class path and `jdbc.drivers` name. */
    private static java.util.List<Driver> known() {
        synchronized (REGISTERED) {
            if (!looked) {
                looked = true;
                try {
                    java.util.Iterator<Driver> found = java.util.ServiceLoader.load(Driver.class).iterator();
                    while (found.hasNext()) {
                        found.next();
                    }
                } catch (Throwable e) {
                    println("DriverManager: " + e);
                }
                for (String name : System.getProperty("jdbc.drivers", "").split(":")) {
                    try {
                        if (!name.isEmpty()) {
                            Class.forName(name, true, ClassLoader.getSystemClassLoader());
                        }
                    } catch (Exception e) {
                        println("DriverManager.Initialize: load failed: " + e);
                    }
                }
            }
        }
        java.util.ArrayList<Driver> all = new java.util.ArrayList<>();
        for (Registered each : REGISTERED) {
            all.add(each.driver);
        }
        return all;
    }

    private static Connection connect(String url, Properties properties) throws SQLException {
        if (url == null) {
            throw new SQLException("The url cannot be null", "08001");
        }
        SQLException reason = null;
        for (Driver driver : known()) {
            try {
                Connection connection = driver.connect(url, properties);
                if (connection != null) {
                    return connection;
                }
            } catch (SQLException e) {
                reason = reason == null ? e : reason;
            }
        }
        throw reason != null ? reason : new SQLException("No suitable driver found for " + url, "08001");
    }


    public static PrintWriter getLogWriter() {
        return log;
    }

    public static void setLogWriter(PrintWriter printWriter) {
        log = printWriter;
    }

    public static Connection getConnection(String text, Properties properties) throws SQLException {
        return connect(text, properties == null ? new Properties() : properties);
    }

    public static Connection getConnection(String text, String text2, String text3) throws SQLException {
        Properties properties = new Properties();
        if (text2 != null) {
            properties.put("user", text2);
        }
        if (text3 != null) {
            properties.put("password", text3);
        }
        return connect(text, properties);
    }

    public static Connection getConnection(String text) throws SQLException {
        return connect(text, new Properties());
    }

    public static Driver getDriver(String text) throws SQLException {
        for (Driver driver : known()) {
            if (driver.acceptsURL(text)) {
                return driver;
            }
        }
        throw new SQLException("No suitable driver", "08001");
    }

    public static void registerDriver(Driver driver) throws SQLException {
        registerDriver(driver, null);
    }

    public static void registerDriver(Driver driver, DriverAction driverAction) throws SQLException {
        if (driver == null) {
            throw new NullPointerException();
        }
        if (!REGISTERED.stream().anyMatch(each -> each.driver == driver)) {
            REGISTERED.add(new Registered(driver, driverAction));
        }
        println("registerDriver: " + driver);
    }

    public static void deregisterDriver(Driver driver) throws SQLException {
        if (driver == null) {
            return;
        }
        for (Registered each : REGISTERED) {
            if (each.driver == driver) {
                REGISTERED.remove(each);
                if (each.action != null) {
                    each.action.deregister();
                }
            }
        }
    }

    public static Enumeration<Driver> getDrivers() {
        return java.util.Collections.enumeration(known());
    }

    public static Stream<Driver> drivers() {
        return known().stream();
    }

    public static void setLoginTimeout(int number) {
        timeout = number;
    }

    public static int getLoginTimeout() {
        return timeout;
    }

    @Deprecated(since = "1.2")
    public static void setLogStream(PrintStream printStream) {
        stream = printStream;
        log = printStream == null ? null : new PrintWriter(printStream);
    }

    @Deprecated(since = "1.2")
    public static PrintStream getLogStream() {
        return stream;
    }

    public static void println(String text) {
        PrintWriter to = log;
        if (to != null) {
            to.println(text);
            to.flush();
        }
    }
}

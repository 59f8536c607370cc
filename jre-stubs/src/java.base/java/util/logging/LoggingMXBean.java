package java.util.logging;

@Deprecated(since = "9")
public interface LoggingMXBean {
    java.util.List<String> getLoggerNames();

    String getLoggerLevel(String loggerName);

    void setLoggerLevel(String loggerName, String levelName);

    String getParentLoggerName(String loggerName);
}

package java.util.logging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@SuppressWarnings("deprecation")
final class Logging implements LoggingMXBean {
    @Override
    public List<String> getLoggerNames() {
        return new ArrayList<>(Collections.list(LogManager.getLogManager().getLoggerNames()));
    }

    @Override
    public String getLoggerLevel(String loggerName) {
        Logger logger = LogManager.getLogManager().getLogger(loggerName);
        if (logger == null) {
            return null;
        }
        return logger.getLevel() == null ? "" : logger.getLevel().getName();
    }

    @Override
    public void setLoggerLevel(String loggerName, String levelName) {
        if (loggerName == null) {
            throw new NullPointerException("loggerName is null");
        }
        Logger logger = LogManager.getLogManager().getLogger(loggerName);
        if (logger == null) {
            throw new IllegalArgumentException("Logger " + loggerName + "does not exist");
        }
        logger.setLevel(levelName == null ? null : Level.parse(levelName));
    }

    @Override
    public String getParentLoggerName(String loggerName) {
        Logger logger = LogManager.getLogManager().getLogger(loggerName);
        if (logger == null) {
            return null;
        }
        return logger.getParent() == null ? "" : logger.getParent().getName();
    }
}

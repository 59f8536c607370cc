package sun.util.logging.internal;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Loggers of the platform that write to those of java.util.logging. */
public final class LoggingProviderImpl extends System.LoggerFinder {
    public LoggingProviderImpl() {
    }

    @Override
    public System.Logger getLogger(String name, Module module) {
        java.util.Objects.requireNonNull(module);
        return new Wrapper(Logger.getLogger(name));
    }

    static Level level(System.Logger.Level level) {
        return switch (level) {
            case ALL -> Level.ALL;
            case TRACE -> Level.FINER;
            case DEBUG -> Level.FINE;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARNING;
            case ERROR -> Level.SEVERE;
            case OFF -> Level.OFF;
        };
    }

    private static final class Wrapper implements System.Logger {
        private final Logger target;

        Wrapper(Logger target) {
            this.target = target;
        }

        @Override
        public String getName() {
            return target.getName();
        }

        @Override
        public boolean isLoggable(Level level) {
            return target.isLoggable(LoggingProviderImpl.level(level));
        }

        private void send(Level level, ResourceBundle bundle, String text, Throwable thrown, Object[] parameters) {
            LogRecord record = new LogRecord(LoggingProviderImpl.level(level), text);
            record.setLoggerName(target.getName());
            ResourceBundle used = bundle != null ? bundle : target.getResourceBundle();
            if (used != null) {
                record.setResourceBundle(used);
                record.setResourceBundleName(used.getBaseBundleName());
            }
            record.setThrown(thrown);
            if (parameters != null && parameters.length > 0) {
                record.setParameters(parameters);
            }
            target.log(record);
        }

        @Override
        public void log(Level level, String msg) {
            if (isLoggable(level)) {
                send(level, null, msg, null, null);
            }
        }

        @Override
        public void log(Level level, Supplier<String> msgSupplier) {
            java.util.Objects.requireNonNull(msgSupplier);
            if (isLoggable(level)) {
                send(level, null, msgSupplier.get(), null, null);
            }
        }

        @Override
        public void log(Level level, Object obj) {
            java.util.Objects.requireNonNull(obj);
            if (isLoggable(level)) {
                send(level, null, obj.toString(), null, null);
            }
        }

        @Override
        public void log(Level level, String msg, Throwable thrown) {
            if (isLoggable(level)) {
                send(level, null, msg, thrown, null);
            }
        }

        @Override
        public void log(Level level, Supplier<String> msgSupplier, Throwable thrown) {
            java.util.Objects.requireNonNull(msgSupplier);
            if (isLoggable(level)) {
                send(level, null, msgSupplier.get(), thrown, null);
            }
        }

        @Override
        public void log(Level level, String format, Object... params) {
            if (isLoggable(level)) {
                send(level, null, format, null, params);
            }
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
            if (isLoggable(level)) {
                send(level, bundle, msg, thrown, null);
            }
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            if (isLoggable(level)) {
                send(level, bundle, format, null, params);
            }
        }
    }
}

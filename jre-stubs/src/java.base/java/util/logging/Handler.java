package java.util.logging;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Objects;

public abstract class Handler {
    private volatile Filter filter;
    private volatile Formatter formatter;
    private volatile Level logLevel = Level.ALL;
    private volatile ErrorManager errorManager = new ErrorManager();
    private volatile String encoding;

    protected Handler() {
    }

    /** Takes what the configuration says for this class. */
    Handler(Level defaultLevel, Formatter defaultFormatter, Formatter givenFormatter) {
        LogManager manager = LogManager.getLogManager();
        String start = getClass().getName();
        logLevel = manager.levelProperty(start + ".level", defaultLevel);
        filter = (Filter) manager.instanceProperty(start + ".filter", null);
        Formatter configured = givenFormatter != null ? givenFormatter
                : (Formatter) manager.instanceProperty(start + ".formatter", null);
        formatter = configured != null ? configured : defaultFormatter != null ? defaultFormatter : new SimpleFormatter();
        String wanted = manager.getProperty(start + ".encoding");
        try {
            setEncoding(wanted);
        } catch (Exception e) {
            encoding = null;
        }
    }

    public abstract void publish(LogRecord record);

    public abstract void flush();

    public abstract void close();

    public synchronized void setFormatter(Formatter newFormatter) {
        formatter = Objects.requireNonNull(newFormatter);
    }

    public Formatter getFormatter() {
        return formatter;
    }

    public synchronized void setEncoding(String encoding) throws UnsupportedEncodingException {
        if (encoding != null) {
            try {
                if (!Charset.isSupported(encoding)) {
                    throw new UnsupportedEncodingException(encoding);
                }
            } catch (IllegalCharsetNameException e) {
                throw new UnsupportedEncodingException(encoding);
            }
        }
        this.encoding = encoding;
    }

    public String getEncoding() {
        return encoding;
    }

    public synchronized void setFilter(Filter newFilter) {
        filter = newFilter;
    }

    public Filter getFilter() {
        return filter;
    }

    public synchronized void setErrorManager(ErrorManager em) {
        errorManager = Objects.requireNonNull(em);
    }

    public ErrorManager getErrorManager() {
        return errorManager;
    }

    protected void reportError(String msg, Exception ex, int code) {
        try {
            errorManager.error(msg, ex, code);
        } catch (Exception e) {
            System.err.println("Handler.reportError caught:");
            e.printStackTrace();
        }
    }

    public synchronized void setLevel(Level newLevel) {
        logLevel = Objects.requireNonNull(newLevel);
    }

    public Level getLevel() {
        return logLevel;
    }

    public boolean isLoggable(LogRecord record) {
        int least = logLevel.intValue();
        if (record == null || record.getLevel().intValue() < least || least == Level.OFF.intValue()) {
            return false;
        }
        Filter one = filter;
        return one == null || one.isLoggable(record);
    }
}

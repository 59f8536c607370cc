package java.util.logging;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

public class Logger {
    private static final Handler[] NO_HANDLERS = {};
    private static final String SYSTEM_BUNDLE = "sun.util.logging.resources.logging";

    public static final String GLOBAL_LOGGER_NAME = "global";
    @Deprecated
    public static final Logger global = new Logger(GLOBAL_LOGGER_NAME, (LogManager) null);

    /** Goes up with each change to a level or a parent. */
    private static volatile int changes;

    private final String name;
    private LogManager manager;
    private final CopyOnWriteArrayList<Handler> handlers = new CopyOnWriteArrayList<>();
    private volatile Filter filter;
    private volatile boolean useParentHandlers = true;
    private volatile Level level;
    private volatile Logger parent;
    private String bundleName;
    private ResourceBundle bundle;
    /** The level in force at that count of changes, both in one. */
    private volatile long effective = -1L;

    protected Logger(String name, String resourceBundleName) {
        this.name = name;
        if (resourceBundleName != null) {
            setBundle(resourceBundleName);
        }
        manager = LogManager.getLogManager();
    }

    Logger(String name, LogManager manager) {
        this.name = name;
        this.manager = manager;
    }

    static Logger globalOf(LogManager manager) {
        global.manager = manager;
        return global;
    }

    void owned(LogManager by) {
        manager = by;
    }

    public static final Logger getGlobal() {
        LogManager.getLogManager();
        return global;
    }

    public static Logger getLogger(String name) {
        LogManager manager = LogManager.getLogManager();
        Logger found = manager.getLogger(name);
        while (found == null) {
            Logger made = new Logger(Objects.requireNonNull(name), manager);
            if (manager.addLogger(made)) {
                return made;
            }
            found = manager.getLogger(name);
        }
        return found;
    }

    public static Logger getLogger(String name, String resourceBundleName) {
        Logger logger = getLogger(name);
        if (resourceBundleName != null) {
            logger.setBundle(resourceBundleName);
        }
        return logger;
    }

    public static Logger getAnonymousLogger() {
        return getAnonymousLogger(null);
    }

    public static Logger getAnonymousLogger(String resourceBundleName) {
        LogManager manager = LogManager.getLogManager();
        Logger made = new Logger((String) null, manager);
        if (resourceBundleName != null) {
            made.setBundle(resourceBundleName);
        }
        made.setParentUnchecked(manager.getLogger(""));
        return made;
    }

    private synchronized void setBundle(String wanted) {
        if (bundleName != null) {
            if (!bundleName.equals(wanted)) {
                throw new IllegalArgumentException(bundleName + " != " + wanted);
            }
            return;
        }
        bundle = load(wanted);
        if (bundle == null) {
            throw new MissingResourceException("Can't find " + wanted + " bundle from ", wanted, "");
        }
        bundleName = wanted;
    }

    private static ResourceBundle load(String name) {
        if (name == null) {
            return null;
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return ResourceBundle.getBundle(name, Locale.getDefault(),
                    loader == null ? ClassLoader.getSystemClassLoader() : loader);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    public ResourceBundle getResourceBundle() {
        return bundle;
    }

    public String getResourceBundleName() {
        return bundleName;
    }

    public void setResourceBundle(ResourceBundle bundle) {
        String base = bundle.getBaseBundleName();
        if (base == null || base.isEmpty()) {
            throw new IllegalArgumentException("resource bundle must have a name");
        }
        synchronized (this) {
            if (this.bundle != null && !base.equals(bundleName)) {
                throw new IllegalArgumentException("can't replace resource bundle");
            }
            this.bundle = bundle;
            bundleName = base;
        }
    }

    public void setFilter(Filter newFilter) throws SecurityException {
        filter = newFilter;
    }

    public Filter getFilter() {
        return filter;
    }

    public void log(LogRecord record) {
        if (!isLoggable(record.getLevel())) {
            return;
        }
        Filter one = filter;
        if (one != null && !one.isLoggable(record)) {
            return;
        }
        for (Logger logger = this; logger != null; logger = logger.getParent()) {
            for (Handler handler : logger.getHandlers()) {
                handler.publish(record);
            }
            if (!logger.getUseParentHandlers()) {
                break;
            }
        }
    }

    private void send(LogRecord record) {
        record.setLoggerName(name);
        for (Logger logger = this; logger != null; logger = logger.parent) {
            if (logger.bundle != null) {
                if (!SYSTEM_BUNDLE.equals(logger.bundleName)) {
                    record.setResourceBundleName(logger.bundleName);
                    record.setResourceBundle(logger.bundle);
                }
                break;
            }
        }
        log(record);
    }

    private void send(LogRecord record, String bundleName) {
        record.setLoggerName(name);
        if (bundleName != null) {
            record.setResourceBundleName(bundleName);
            record.setResourceBundle(load(bundleName));
        }
        log(record);
    }

    private void send(LogRecord record, ResourceBundle bundle) {
        record.setLoggerName(name);
        if (bundle != null) {
            record.setResourceBundleName(bundle.getBaseBundleName());
            record.setResourceBundle(bundle);
        }
        log(record);
    }

    public void log(Level level, String msg) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        send(record);
    }

    public void log(Level level, Supplier<String> msgSupplier) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msgSupplier.get());
        send(record);
    }

    public void log(Level level, String msg, Object param1) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setParameters(new Object[] {param1});
        send(record);
    }

    public void log(Level level, String msg, Object[] params) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setParameters(params);
        send(record);
    }

    public void log(Level level, String msg, Throwable thrown) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setThrown(thrown);
        send(record);
    }

    public void log(Level level, Throwable thrown, Supplier<String> msgSupplier) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msgSupplier.get());
        record.setThrown(thrown);
        send(record);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        send(record);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, Supplier<String> msgSupplier) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msgSupplier.get());
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        send(record);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object param1) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setParameters(new Object[] {param1});
        send(record);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object[] params) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setParameters(params);
        send(record);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Throwable thrown) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setThrown(thrown);
        send(record);
    }

    public void logp(Level level, String sourceClass, String sourceMethod, Throwable thrown,
            Supplier<String> msgSupplier) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msgSupplier.get());
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setThrown(thrown);
        send(record);
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        send(record, bundleName);
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
            Object param1) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setParameters(new Object[] {param1});
        send(record, bundleName);
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
            Object[] params) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setParameters(params);
        send(record, bundleName);
    }

    public void logrb(Level level, String sourceClass, String sourceMethod, ResourceBundle bundle, String msg,
            Object... params) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        if (params != null && params.length != 0) {
            record.setParameters(params);
        }
        send(record, bundle);
    }

    public void logrb(Level level, ResourceBundle bundle, String msg, Object... params) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        if (params != null && params.length != 0) {
            record.setParameters(params);
        }
        send(record, bundle);
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
            Throwable thrown) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setThrown(thrown);
        send(record, bundleName);
    }

    public void logrb(Level level, String sourceClass, String sourceMethod, ResourceBundle bundle, String msg,
            Throwable thrown) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setSourceClassName(sourceClass);
        record.setSourceMethodName(sourceMethod);
        record.setThrown(thrown);
        send(record, bundle);
    }

    public void logrb(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
        if (!isLoggable(level)) {
            return;
        }
        LogRecord record = new LogRecord(level, msg);
        record.setThrown(thrown);
        send(record, bundle);
    }

    public void entering(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY");
    }

    public void entering(String sourceClass, String sourceMethod, Object param1) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY {0}", param1);
    }

    public void entering(String sourceClass, String sourceMethod, Object[] params) {
        if (!isLoggable(Level.FINER)) {
            return;
        }
        if (params == null) {
            logp(Level.FINER, sourceClass, sourceMethod, "ENTRY");
            return;
        }
        StringBuilder text = new StringBuilder("ENTRY");
        for (int i = 0; i < params.length; i++) {
            text.append(" {").append(i).append('}');
        }
        logp(Level.FINER, sourceClass, sourceMethod, text.toString(), params);
    }

    public void exiting(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN");
    }

    public void exiting(String sourceClass, String sourceMethod, Object result) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN {0}", result);
    }

    public void throwing(String sourceClass, String sourceMethod, Throwable thrown) {
        logp(Level.FINER, sourceClass, sourceMethod, "THROW", thrown);
    }

    public void severe(String msg) {
        log(Level.SEVERE, msg);
    }

    public void warning(String msg) {
        log(Level.WARNING, msg);
    }

    public void info(String msg) {
        log(Level.INFO, msg);
    }

    public void config(String msg) {
        log(Level.CONFIG, msg);
    }

    public void fine(String msg) {
        log(Level.FINE, msg);
    }

    public void finer(String msg) {
        log(Level.FINER, msg);
    }

    public void finest(String msg) {
        log(Level.FINEST, msg);
    }

    public void severe(Supplier<String> msgSupplier) {
        log(Level.SEVERE, msgSupplier);
    }

    public void warning(Supplier<String> msgSupplier) {
        log(Level.WARNING, msgSupplier);
    }

    public void info(Supplier<String> msgSupplier) {
        log(Level.INFO, msgSupplier);
    }

    public void config(Supplier<String> msgSupplier) {
        log(Level.CONFIG, msgSupplier);
    }

    public void fine(Supplier<String> msgSupplier) {
        log(Level.FINE, msgSupplier);
    }

    public void finer(Supplier<String> msgSupplier) {
        log(Level.FINER, msgSupplier);
    }

    public void finest(Supplier<String> msgSupplier) {
        log(Level.FINEST, msgSupplier);
    }

    public void setLevel(Level newLevel) throws SecurityException {
        setLevelUnchecked(newLevel);
    }

    void setLevelUnchecked(Level newLevel) {
        level = newLevel;
        changed();
    }

    private static synchronized void changed() {
        changes++;
    }

    public Level getLevel() {
        return level;
    }

    private int effectiveLevel() {
        int now = changes & Integer.MAX_VALUE;
        long cached = effective;
        if ((int) (cached >>> 32) == now) {
            return (int) cached;
        }
        int value = Level.INFO.intValue();
        for (Logger logger = this; logger != null; logger = logger.parent) {
            Level one = logger.level;
            if (one != null) {
                value = one.intValue();
                break;
            }
        }
        effective = (long) now << 32 | value & 0xffffffffL;
        return value;
    }

    public boolean isLoggable(Level level) {
        int least = effectiveLevel();
        return level.intValue() >= least && least != Level.OFF.intValue();
    }

    public String getName() {
        return name;
    }

    public void addHandler(Handler handler) throws SecurityException {
        Objects.requireNonNull(handler);
        getHandlers();
        addHandlerUnchecked(handler);
    }

    void addHandlerUnchecked(Handler handler) {
        handlers.add(handler);
    }

    public void removeHandler(Handler handler) throws SecurityException {
        if (handler != null) {
            getHandlers();
            handlers.remove(handler);
        }
    }

    void removeHandlerUnchecked(Handler handler) {
        handlers.remove(handler);
    }

    Handler[] ownHandlers() {
        return handlers.toArray(NO_HANDLERS);
    }

    public Handler[] getHandlers() {
        if (name != null && name.isEmpty() && manager != null) {
            manager.prepareRootHandlers();
        }
        return handlers.toArray(NO_HANDLERS);
    }

    public void setUseParentHandlers(boolean useParentHandlers) {
        this.useParentHandlers = useParentHandlers;
    }

    public boolean getUseParentHandlers() {
        return useParentHandlers;
    }

    public Logger getParent() {
        return parent;
    }

    public void setParent(Logger parent) {
        if (parent == null) {
            throw new NullPointerException();
        }
        setParentUnchecked(parent);
    }

    void setParentUnchecked(Logger parent) {
        this.parent = parent;
        changed();
    }
}

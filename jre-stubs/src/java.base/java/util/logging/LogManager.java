package java.util.logging;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

public class LogManager {
    public static final String LOGGING_MXBEAN_NAME = "java.util.logging:type=Logging";

    private static final String DEFAULT_CONFIGURATION = """
            handlers=java.util.logging.ConsoleHandler
            .level=INFO
            java.util.logging.FileHandler.pattern=%h/java%u.log
            java.util.logging.FileHandler.limit=50000
            java.util.logging.FileHandler.count=1
            java.util.logging.FileHandler.maxLocks=100
            java.util.logging.FileHandler.formatter=java.util.logging.XMLFormatter
            java.util.logging.ConsoleHandler.level=INFO
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            """;

    private Properties properties = new Properties();
    private final TreeMap<String, Logger> loggers = new TreeMap<>();
    private final Map<Runnable, Integer> listeners = Collections.synchronizedMap(new IdentityHashMap<>());
    private Logger root;
    private boolean ready;
    /** Whether the root's handlers are yet to be made. */
    private boolean rootHandlersDue = true;

    protected LogManager() {
    }

    /** The one manager. */
    private static final class Holder {
        static final LogManager MANAGER = choose();

        private static LogManager choose() {
            String name = System.getProperty("java.util.logging.manager");
            if (name != null) {
                try {
                    return (LogManager) make(name);
                } catch (Exception e) {
                    System.err.println("Could not load Logmanager \"" + name + "\"");
                    e.printStackTrace();
                }
            }
            return new LogManager();
        }
    }

    static Object make(String className) throws ReflectiveOperationException {
        Class<?> type;
        try {
            type = ClassLoader.getSystemClassLoader().loadClass(className);
        } catch (ClassNotFoundException e) {
            type = Thread.currentThread().getContextClassLoader().loadClass(className);
        }
        return type.getDeclaredConstructor().newInstance();
    }

    public static LogManager getLogManager() {
        LogManager manager = Holder.MANAGER;
        manager.prepare();
        return manager;
    }

    private synchronized void prepare() {
        if (ready) {
            return;
        }
        ready = true;
        root = new Logger("", this);
        root.setLevelUnchecked(Level.INFO);
        loggers.put("", root);
        try {
            readConfiguration();
        } catch (Exception e) {
            rootHandlersDue = false;
        }
        addLogger(Logger.globalOf(this));
        Runtime.getRuntime().addShutdownHook(new Thread("logging") {
            @Override
            public void run() {
                closeAll();
            }
        });
    }

    private void closeAll() {
        for (Logger logger : all()) {
            for (Handler handler : logger.ownHandlers()) {
                try {
                    handler.close();
                } catch (Exception e) {
                    continue;
                }
            }
        }
    }

    private synchronized ArrayList<Logger> all() {
        return new ArrayList<>(loggers.values());
    }

    public boolean addLogger(Logger logger) {
        String name = logger.getName();
        if (name == null) {
            throw new NullPointerException();
        }
        synchronized (this) {
            if (loggers.containsKey(name)) {
                return false;
            }
            loggers.put(name, logger);
            logger.owned(this);
        }
        Level level = levelProperty(name + ".level", null);
        if (level != null) {
            logger.setLevel(level);
        }
        if (!booleanProperty(name + ".useParentHandlers", true)) {
            logger.setUseParentHandlers(false);
        }
        addHandlers(logger, name + ".handlers");
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            String parent = name.substring(0, dot);
            if (getProperty(parent + ".level") != null || getProperty(parent + ".handlers") != null) {
                Logger.getLogger(parent);
            }
        }
        synchronized (this) {
            logger.setParentUnchecked(above(name));
            for (Map.Entry<String, Logger> entry : loggers.tailMap(name, false).entrySet()) {
                if (!entry.getKey().startsWith(name)) {
                    break;
                }
                if (entry.getKey().startsWith(name + ".") && above(entry.getKey()) == logger) {
                    entry.getValue().setParentUnchecked(logger);
                }
            }
        }
        return true;
    }

    /** The nearest logger whose name is a start of this one. */
    private Logger above(String name) {
        for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
            Logger found = loggers.get(name.substring(0, dot));
            if (found != null) {
                return found;
            }
        }
        return name.isEmpty() ? null : root;
    }

    private void addHandlers(Logger logger, String property) {
        for (String name : words(getProperty(property))) {
            try {
                Handler handler = (Handler) make(name);
                String level = getProperty(name + ".level");
                if (level != null) {
                    Level parsed = levelProperty(name + ".level", null);
                    if (parsed != null) {
                        handler.setLevel(parsed);
                    } else {
                        System.err.println("Can't set level for " + name);
                    }
                }
                logger.addHandlerUnchecked(handler);
            } catch (Exception e) {
                System.err.println("Can't load log handler \"" + name + "\"");
                System.err.println(e);
                e.printStackTrace();
            }
        }
    }

    private static ArrayList<String> words(String text) {
        ArrayList<String> found = new ArrayList<>();
        if (text != null) {
            for (String word : text.trim().split("[\\s,]+")) {
                if (!word.isEmpty()) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    void prepareRootHandlers() {
        synchronized (this) {
            if (!rootHandlersDue) {
                return;
            }
            rootHandlersDue = false;
        }
        addHandlers(root, "handlers");
    }

    public synchronized Logger getLogger(String name) {
        return loggers.get(name);
    }

    public synchronized Enumeration<String> getLoggerNames() {
        return Collections.enumeration(new ArrayList<>(loggers.keySet()));
    }

    public void readConfiguration() throws IOException, SecurityException {
        String maker = System.getProperty("java.util.logging.config.class");
        if (maker != null) {
            try {
                make(maker);
                return;
            } catch (Exception e) {
                System.err.println("Logging configuration class \"" + maker + "\" failed");
                System.err.println(e);
            }
        }
        try (InputStream in = configuration()) {
            readConfiguration(in);
        }
    }

    private static InputStream configuration() throws IOException {
        String file = System.getProperty("java.util.logging.config.file");
        return file != null ? new FileInputStream(file)
                : new ByteArrayInputStream(DEFAULT_CONFIGURATION.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    public void readConfiguration(InputStream ins) throws IOException, SecurityException {
        Objects.requireNonNull(ins);
        reset();
        Properties read = new Properties();
        try {
            read.load(ins);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        synchronized (this) {
            properties = read;
            rootHandlersDue = true;
        }
        for (String name : words(getProperty("config"))) {
            try {
                make(name);
            } catch (Exception e) {
                System.err.println("Can't load config class \"" + name + "\"");
                System.err.println(e);
            }
        }
        for (String name : new TreeSet<>(read.stringPropertyNames())) {
            if (name.endsWith(".level") && levelProperty(name, null) == null) {
                System.err.println("Bad level value for property: " + name);
            }
        }
        for (Logger logger : all()) {
            Level level = levelProperty(logger.getName() + ".level", null);
            if (level != null) {
                logger.setLevelUnchecked(level);
            }
            if (!logger.getName().isEmpty()) {
                addHandlers(logger, logger.getName() + ".handlers");
            }
        }
        tellListeners();
    }

    private void tellListeners() {
        RuntimeException first = null;
        for (Runnable listener : new ArrayList<>(listeners.keySet())) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    public void reset() throws SecurityException {
        synchronized (this) {
            properties = new Properties();
            rootHandlersDue = false;
        }
        for (Logger logger : all()) {
            for (Handler handler : logger.ownHandlers()) {
                logger.removeHandlerUnchecked(handler);
                try {
                    handler.close();
                } catch (Exception e) {
                    continue;
                }
            }
            logger.setLevelUnchecked(logger.getName().isEmpty() ? Level.INFO : null);
        }
    }

    public void updateConfiguration(Function<String, BiFunction<String, String, String>> mapper) throws IOException {
        try (InputStream in = configuration()) {
            updateConfiguration(in, mapper);
        }
    }

    public void updateConfiguration(InputStream ins, Function<String, BiFunction<String, String, String>> mapper)
            throws IOException {
        Objects.requireNonNull(ins);
        Properties read = new Properties();
        try {
            read.load(ins);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        Properties old = properties;
        Properties next = new Properties();
        TreeSet<String> names = new TreeSet<>(old.stringPropertyNames());
        names.addAll(read.stringPropertyNames());
        for (String name : names) {
            String value = read.getProperty(name);
            if (mapper != null) {
                BiFunction<String, String, String> chosen = mapper.apply(name);
                value = chosen == null ? value : chosen.apply(old.getProperty(name), value);
            }
            if (value != null) {
                next.setProperty(name, value);
            }
        }
        synchronized (this) {
            properties = next;
        }
        for (Logger logger : all()) {
            update(logger, old, next);
        }
        tellListeners();
    }

    private void update(Logger logger, Properties old, Properties next) {
        String name = logger.getName();
        String level = name + ".level";
        if (!Objects.equals(old.getProperty(level), next.getProperty(level))) {
            Level wanted = levelProperty(level, null);
            logger.setLevelUnchecked(wanted == null && name.isEmpty() ? Level.INFO : wanted);
        }
        String parents = name + ".useParentHandlers";
        if (!Objects.equals(old.getProperty(parents), next.getProperty(parents))) {
            logger.setUseParentHandlers(booleanProperty(parents, true));
        }
        String handlers = name.isEmpty() ? "handlers" : name + ".handlers";
        if (Objects.equals(old.getProperty(handlers), next.getProperty(handlers))) {
            return;
        }
        if (name.isEmpty()) {
            synchronized (this) {
                rootHandlersDue = false;
            }
        }
        for (Handler handler : logger.ownHandlers()) {
            logger.removeHandlerUnchecked(handler);
            handler.close();
        }
        addHandlers(logger, handlers);
    }

    public String getProperty(String name) {
        return properties.getProperty(name);
    }

    Level levelProperty(String name, Level otherwise) {
        String text = getProperty(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Level.parse(text.trim());
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    int intProperty(String name, int otherwise) {
        String text = getProperty(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    long longProperty(String name, long otherwise) {
        String text = getProperty(name);
        try {
            return text == null ? otherwise : Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean booleanProperty(String name, boolean otherwise) {
        String text = getProperty(name);
        if (text == null) {
            return otherwise;
        }
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> otherwise;
        };
    }

    Object instanceProperty(String name, Object otherwise) {
        String text = getProperty(name);
        try {
            return text == null ? otherwise : make(text.trim());
        } catch (Exception e) {
            return otherwise;
        }
    }

    @Deprecated(since = "17", forRemoval = true)
    public void checkAccess() throws SecurityException {
    }

    @Deprecated(since = "9")
    public static synchronized LoggingMXBean getLoggingMXBean() {
        return new Logging();
    }

    public LogManager addConfigurationListener(Runnable listener) {
        listeners.put(Objects.requireNonNull(listener), 1);
        return this;
    }

    public void removeConfigurationListener(Runnable listener) {
        listeners.remove(Objects.requireNonNull(listener));
    }
}

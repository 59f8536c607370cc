package java.lang;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import jdk.internal.reflect.Reflection;

public final class System {
    public static final InputStream in = null;
    public static final PrintStream out = null;
    public static final PrintStream err = null;

    /** Made when first asked for. */
    private static Properties props;
    private static Map<String, String> environment;

    private System() {
    }

    /** Called by the VM at boot, once the main thread exists. */
    private static void initPhase1() {
        setIn0(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        setOut0(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
        setErr0(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    }

    private static native void setIn0(InputStream in);

    private static native void setOut0(PrintStream out);

    private static native void setErr0(PrintStream err);

    public static void setIn(InputStream in) {
        setIn0(in);
    }

    public static void setOut(PrintStream out) {
        setOut0(out);
    }

    public static void setErr(PrintStream err) {
        setErr0(err);
    }

    public static native long currentTimeMillis();

    public static native long nanoTime();

    public static native void arraycopy(Object source, int sourceAt, Object target, int targetAt, int length);

    public static native int identityHashCode(Object object);

    private static synchronized Properties properties() {
        if (props == null) {
            String[] initial = ijen.internal.Properties.initial();
            Properties made = new Properties(initial.length / 2);
            for (int i = 0; i < initial.length; i += 2) {
                if (!initial[i].startsWith("jdk.module.") || ModuleBoot.isShown(initial[i])) { // The others are for Module alone.
                    made.setProperty(initial[i], initial[i + 1]);
                }
            }
            props = made;
        }
        return props;
    }

    public static Properties getProperties() {
        return properties();
    }

    public static synchronized void setProperties(Properties properties) {
        props = properties;
    }

    public static String lineSeparator() {
        return "\n";
    }

    private static String checkKey(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
        return key;
    }

    public static String getProperty(String key) {
        return properties().getProperty(checkKey(key));
    }

    public static String getProperty(String key, String fallback) {
        return properties().getProperty(checkKey(key), fallback);
    }

    public static String setProperty(String key, String value) {
        return (String) properties().setProperty(checkKey(key), value);
    }

    public static String clearProperty(String key) {
        return (String) properties().remove(checkKey(key));
    }

    public static String getenv(String name) {
        return getenv().get(java.util.Objects.requireNonNull(name));
    }

    public static synchronized Map<String, String> getenv() {
        if (environment == null) {
            Map<String, String> made = new Variables();
            String[] pairs = ijen.internal.Properties.environment();
            for (int i = 0; i < pairs.length; i += 2) {
                made.put(pairs[i], pairs[i + 1]);
            }
            environment = Collections.unmodifiableMap(made);
        }
        return environment;
    }

    /** The environment: its keys are strings, and nothing else is looked up. */
    private static final class Variables extends HashMap<String, String> {
        private static String key(Object key) {
            return (String) java.util.Objects.requireNonNull(key);
        }

        @Override
        public String get(Object key) {
            return super.get(key(key));
        }

        @Override
        public boolean containsKey(Object key) {
            return super.containsKey(key(key));
        }

        @Override
        public String getOrDefault(Object key, String otherwise) {
            return super.getOrDefault(key(key), otherwise);
        }
    }

    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    @Deprecated(since = "18", forRemoval = true)
    public static void runFinalization() {
        Runtime.getRuntime().runFinalization();
    }

    public static void load(String filename) {
        Runtime.getRuntime().load(filename);
    }

    public static void loadLibrary(String libname) {
        Runtime.getRuntime().loadLibrary(libname);
    }

    public static native String mapLibraryName(String libname);

    @Deprecated(since = "17", forRemoval = true)
    @SuppressWarnings("removal")
    public static SecurityManager getSecurityManager() {
        return null;
    }

    @Deprecated(since = "17", forRemoval = true)
    @SuppressWarnings("removal")
    public static void setSecurityManager(SecurityManager manager) {
        throw new UnsupportedOperationException("Setting a Security Manager is not supported");
    }

    public interface Logger {
        enum Level {
            ALL(Integer.MIN_VALUE),
            TRACE(400),
            DEBUG(500),
            INFO(800),
            WARNING(900),
            ERROR(1000),
            OFF(Integer.MAX_VALUE);

            private final int severity;

            Level(int severity) {
                this.severity = severity;
            }

            public final String getName() {
                return name();
            }

            public final int getSeverity() {
                return severity;
            }
        }

        String getName();

        boolean isLoggable(Level level);

        default void log(Level level, String msg) {
            log(level, (ResourceBundle) null, msg, (Object[]) null);
        }

        default void log(Level level, Supplier<String> msgSupplier) {
            Objects.requireNonNull(msgSupplier);
            if (isLoggable(Objects.requireNonNull(level))) {
                log(level, (ResourceBundle) null, msgSupplier.get(), (Object[]) null);
            }
        }

        default void log(Level level, Object obj) {
            Objects.requireNonNull(obj);
            if (isLoggable(Objects.requireNonNull(level))) {
                log(level, (ResourceBundle) null, obj.toString(), (Object[]) null);
            }
        }

        default void log(Level level, String msg, Throwable thrown) {
            log(level, null, msg, thrown);
        }

        default void log(Level level, Supplier<String> msgSupplier, Throwable thrown) {
            Objects.requireNonNull(msgSupplier);
            if (isLoggable(Objects.requireNonNull(level))) {
                log(level, null, msgSupplier.get(), thrown);
            }
        }

        default void log(Level level, String format, Object... params) {
            log(level, null, format, params);
        }

        void log(Level level, ResourceBundle bundle, String msg, Throwable thrown);

        void log(Level level, ResourceBundle bundle, String format, Object... params);
    }

    public abstract static class LoggerFinder {
        protected LoggerFinder() {
        }

        public abstract Logger getLogger(String name, Module module);

        public Logger getLocalizedLogger(String name, ResourceBundle bundle, Module module) {
            return new LocalizedLogger(getLogger(name, module), bundle);
        }

        public static LoggerFinder getLoggerFinder() {
            return Chosen.FINDER;
        }

        /** The program's own, or the platform's. */
        private static final class Chosen {
            static final LoggerFinder FINDER = choose();

            private static LoggerFinder choose() {
                for (LoggerFinder one : ServiceLoader.load(LoggerFinder.class, ClassLoader.getSystemClassLoader())) {
                    return one;
                }
                return new sun.util.logging.internal.LoggingProviderImpl();
            }
        }
    }

    private static Module callers(Class<?> caller) {
        return caller == null ? ClassLoader.getSystemClassLoader().getUnnamedModule() : caller.getModule();
    }

    /** The channel that the process was started with as its input: none, where that is no socket. */
    public static java.nio.channels.Channel inheritedChannel() throws java.io.IOException {
        return null;
    }

    public static Console console() {
        return jdk.internal.misc.IoAccess.console();
    }

    public static Logger getLogger(String name) {
        Objects.requireNonNull(name);
        return LoggerFinder.getLoggerFinder().getLogger(name, callers(Reflection.getCallerClass()));
    }

    public static Logger getLogger(String name, ResourceBundle bundle) {
        ResourceBundle given = Objects.requireNonNull(bundle);
        Objects.requireNonNull(name);
        return LoggerFinder.getLoggerFinder().getLocalizedLogger(name, given, callers(Reflection.getCallerClass()));
    }
}

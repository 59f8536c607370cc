package java.lang;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

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
            Properties made = new Properties();
            String[] initial = ijen.internal.Properties.initial();
            for (int i = 0; i < initial.length; i += 2) {
                made.setProperty(initial[i], initial[i + 1]);
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
            Map<String, String> made = new HashMap<>();
            String[] pairs = ijen.internal.Properties.environment();
            for (int i = 0; i < pairs.length; i += 2) {
                made.put(pairs[i], pairs[i + 1]);
            }
            environment = Collections.unmodifiableMap(made);
        }
        return environment;
    }

    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    @Deprecated(since = "18", forRemoval = true)
    public static void runFinalization() {
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
}

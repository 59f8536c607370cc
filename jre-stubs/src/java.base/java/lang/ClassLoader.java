package java.lang;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Objects;
import jdk.internal.loader.ClassLoaders;
import jdk.internal.reflect.Reflection;

public abstract class ClassLoader {
    private static ArrayList<Class<?>> parallelCapable;

    private final ClassLoader parent;
    private final String name;
    private Module unnamedModule;
    private final String nameAndId;
    /** One lock a class name; null: this loader itself is the lock, and the VM takes it while loading. */
    private final HashMap<String, Object> parallelLockMap;
    /** Classes that this loader has defined, so that they live as long as it; filled by the VM's upcalls. */
    private final ArrayList<Class<?>> classes = new ArrayList<>();
    private HashMap<String, Package> packages;
    private boolean assertionsSet;
    private boolean defaultAssertionStatus;
    private HashMap<String, Boolean> packageAssertionStatus;
    private HashMap<String, Boolean> classAssertionStatus;

    private ClassLoader(Void unused, String name, ClassLoader parent) {
        if (name != null && name.isEmpty()) {
            throw new IllegalArgumentException("name must be non-empty or null");
        }
        this.name = name;
        this.parent = parent;
        parallelLockMap = isParallelCapable(getClass()) ? new HashMap<>() : null;
        String shown = name == null ? getClass().getName() : "'" + name + "'";
        nameAndId = this instanceof jdk.internal.loader.BuiltinClassLoader ? shown
                : shown + " @" + Integer.toHexString(System.identityHashCode(this));
    }

    protected ClassLoader(String name, ClassLoader parent) {
        this(null, name, parent);
    }

    protected ClassLoader(ClassLoader parent) {
        this(null, null, parent);
    }

    protected ClassLoader() {
        this(null, null, getSystemClassLoader());
    }

    private static synchronized boolean isParallelCapable(Class<?> c) {
        return parallelCapable != null && parallelCapable.contains(c) || c.getClassLoader0() == null
                && c != ClassLoader.class && jdk.internal.loader.BuiltinClassLoader.class.isAssignableFrom(c);
    }

    protected static boolean registerAsParallelCapable() {
        Class<?> caller = Reflection.getCallerClass();
        synchronized (ClassLoader.class) {
            if (parallelCapable == null) {
                parallelCapable = new ArrayList<>();
            }
            Class<?> above = caller.getSuperclass();
            if (above != ClassLoader.class && !parallelCapable.contains(above)
                    && !(above.getClassLoader0() == null)) {
                return false;
            }
            if (!parallelCapable.contains(caller)) {
                parallelCapable.add(caller);
            }
            return true;
        }
    }

    public final boolean isRegisteredAsParallelCapable() {
        return isParallelCapable(getClass());
    }

    /** Called by the VM for each class that this loader has defined. */
    void addClass(Class<?> c) {
        synchronized (classes) {
            classes.add(c);
        }
    }

    public String getName() {
        return name;
    }

    String nameAndId() {
        return nameAndId;
    }

    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return loadClass(name, false);
    }

    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> c = findLoadedClass(name);
            if (c == null) {
                try {
                    c = parent != null ? parent.loadClass(name, false) : findBootstrapClassOrNull(name);
                } catch (ClassNotFoundException e) {
                    // The parents do not know it: it is this loader's turn.
                }
                if (c == null) {
                    c = findClass(name);
                }
            }
            if (resolve) {
                resolveClass(c);
            }
            return c;
        }
    }

    protected Object getClassLoadingLock(String className) {
        if (parallelLockMap == null) {
            return this;
        }
        synchronized (parallelLockMap) {
            Object lock = parallelLockMap.get(className);
            if (lock == null) {
                lock = new Object();
                parallelLockMap.put(className, lock);
            }
            return lock;
        }
    }

    protected Class<?> findClass(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    protected Class<?> findClass(String moduleName, String name) {
        if (moduleName == null) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                // Not found is what null says.
            }
        }
        return null;
    }

    @Deprecated(since = "1.1")
    protected final Class<?> defineClass(byte[] bytes, int offset, int length) throws ClassFormatError {
        return defineClass(null, bytes, offset, length, null);
    }

    protected final Class<?> defineClass(String name, byte[] bytes, int offset, int length) throws ClassFormatError {
        return defineClass(name, bytes, offset, length, null);
    }

    protected final Class<?> defineClass(String name, byte[] bytes, int offset, int length, ProtectionDomain domain)
            throws ClassFormatError {
        checkDefinition(name);
        return defineClass1(this, name, bytes, offset, length, domain, null);
    }

    protected final Class<?> defineClass(String name, ByteBuffer bytes, ProtectionDomain domain)
            throws ClassFormatError {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return defineClass(name, copy, 0, copy.length, domain);
    }

    private void checkDefinition(String name) {
        if (name == null) {
            return;
        }
        if (!isBinaryName(name)) {
            throw new NoClassDefFoundError("IllegalName: " + name);
        }
        if (name.startsWith("java.") && this != getPlatformClassLoader()) {
            throw new SecurityException("Prohibited package name: " + name.substring(0, name.lastIndexOf('.')));
        }
    }

    private static boolean isBinaryName(String name) {
        return name.isEmpty() || name.indexOf('/') < 0 && name.charAt(0) != '[';
    }

    static native Class<?> defineClass1(ClassLoader loader, String name, byte[] bytes, int offset, int length,
            ProtectionDomain domain, String source);

    protected final void resolveClass(Class<?> c) {
        Objects.requireNonNull(c);
    }

    protected final Class<?> findSystemClass(String name) throws ClassNotFoundException {
        return getSystemClassLoader().loadClass(name);
    }

    static Class<?> findBootstrapClassOrNull(String name) {
        return isBinaryName(name) ? findBootstrapClass(name) : null;
    }

    private static native Class<?> findBootstrapClass(String name);

    protected final Class<?> findLoadedClass(String name) {
        return isBinaryName(name) ? findLoadedClass0(name) : null;
    }

    private final native Class<?> findLoadedClass0(String name);

    protected final void setSigners(Class<?> c, Object[] signers) {
        throw new UnsupportedOperationException("signed classes");
    }

    public InputStream getResourceAsStream(String name) {
        Objects.requireNonNull(name);
        return parent != null ? parent.getResourceAsStream(name) : ClassLoaders.bootResource(name);
    }

    public static InputStream getSystemResourceAsStream(String name) {
        return getSystemClassLoader().getResourceAsStream(name);
    }

    public final ClassLoader getParent() {
        return parent;
    }

    public final synchronized Module getUnnamedModule() {
        if (unnamedModule == null) {
            unnamedModule = new Module(this, null);
        }
        return unnamedModule;
    }

    public static ClassLoader getPlatformClassLoader() {
        return ClassLoaders.platformClassLoader();
    }

    public static ClassLoader getSystemClassLoader() {
        return ClassLoaders.appClassLoader();
    }

    synchronized Package packageNamed(String packageName) {
        if (packages == null) {
            packages = new HashMap<>();
        }
        Package known = packages.get(packageName);
        if (known == null) {
            known = new Package(packageName);
            packages.put(packageName, known);
        }
        return known;
    }

    public final synchronized Package getDefinedPackage(String packageName) {
        Objects.requireNonNull(packageName, "name cannot be null");
        return packages == null ? null : packages.get(packageName);
    }

    public synchronized void setDefaultAssertionStatus(boolean enabled) {
        assertionsSet = true;
        defaultAssertionStatus = enabled;
    }

    public synchronized void setPackageAssertionStatus(String packageName, boolean enabled) {
        assertionsSet = true;
        if (packageAssertionStatus == null) {
            packageAssertionStatus = new HashMap<>();
        }
        packageAssertionStatus.put(packageName, enabled);
    }

    public synchronized void setClassAssertionStatus(String className, boolean enabled) {
        assertionsSet = true;
        if (classAssertionStatus == null) {
            classAssertionStatus = new HashMap<>();
        }
        classAssertionStatus.put(className, enabled);
    }

    public synchronized void clearAssertionStatus() {
        assertionsSet = true;
        packageAssertionStatus = null;
        classAssertionStatus = null;
        defaultAssertionStatus = false;
    }

    synchronized boolean desiredAssertionStatus(Class<?> c) {
        if (!assertionsSet) {
            return Class.desiredAssertionStatus0(c);
        }
        String key = c.getName();
        int nested = key.indexOf('$');
        Boolean status = classAssertionStatus == null ? null
                : classAssertionStatus.get(nested < 0 ? key : key.substring(0, nested));
        if (status != null) {
            return status;
        }
        if (packageAssertionStatus != null) {
            int dot = key.lastIndexOf('.');
            if (dot < 0 && (status = packageAssertionStatus.get(null)) != null) {
                return status;
            }
            while (dot > 0) {
                key = key.substring(0, dot);
                status = packageAssertionStatus.get(key);
                if (status != null) {
                    return status;
                }
                dot = key.lastIndexOf('.');
            }
        }
        return defaultAssertionStatus;
    }
}

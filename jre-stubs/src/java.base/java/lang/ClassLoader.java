package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;
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
    private LinkedHashMap<String, Package> packages;
    private java.util.concurrent.ConcurrentHashMap<Object, Object> classLoaderValueMap;
    private static java.util.concurrent.ConcurrentHashMap<Object, Object> valuesOfBoot;
    private ProtectionDomain ownDomain;
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

    static java.util.concurrent.ConcurrentHashMap<Object, Object> valuesOf(ClassLoader loader) {
        synchronized (ClassLoader.class) {
            var known = loader == null ? valuesOfBoot : loader.classLoaderValueMap;
            if (known == null) {
                known = new java.util.concurrent.ConcurrentHashMap<>();
                if (loader == null) {
                    valuesOfBoot = known;
                } else {
                    loader.classLoaderValueMap = known;
                }
            }
            return known;
        }
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
        Objects.requireNonNull(name);
        return name.isEmpty() || name.indexOf('/') < 0 && name.charAt(0) != '[';
    }

    /** The domain of the library's classes, and those of class path entries by URL. */
    private static HashMap<String, ProtectionDomain> domains;

    static ProtectionDomain defaultDomain(Class<?> c) {
        ClassLoader loader = c.getClassLoader0();
        if (loader != null && !(loader instanceof jdk.internal.loader.BuiltinClassLoader)) {
            synchronized (loader) {
                if (loader.ownDomain == null) {
                    loader.ownDomain = new ProtectionDomain(
                            new java.security.CodeSource(null, (java.security.cert.Certificate[]) null), null, loader, null);
                }
                return loader.ownDomain;
            }
        }
        String origin = c.isPrimitive() || c.isArray() ? null : ijen.internal.ClassPath.origin(c);
        synchronized (ClassLoader.class) {
            if (domains == null) {
                domains = new HashMap<>();
            }
            ProtectionDomain known = domains.get(origin);
            if (known == null) {
                try {
                    java.security.CodeSource source = origin == null ? null
                            : new java.security.CodeSource(new URL(ijen.internal.ClassPath.real(origin, "")), (java.security.cert.Certificate[]) null);
                    known = new ProtectionDomain(source, null, origin == null ? null : c.getClassLoader0(), null);
                } catch (java.net.MalformedURLException e) {
                    throw new InternalError(e);
                }
                domains.put(origin, known);
            }
            return known;
        }
    }

    static native Class<?> defineClass1(ClassLoader loader, String name, byte[] bytes, int offset, int length,
            ProtectionDomain domain, String source);

    protected final void resolveClass(Class<?> c) {
        Objects.requireNonNull(c);
    }

    protected String findLibrary(String libname) {
        return null;
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
        c.setSigners(signers);
    }

    public URL getResource(String name) {
        Objects.requireNonNull(name);
        URL found = parent != null ? parent.getResource(name) : ClassLoaders.bootUrl(name);
        return found != null ? found : findResource(name);
    }

    public Enumeration<URL> getResources(String name) throws IOException {
        Objects.requireNonNull(name);
        ArrayList<URL> all = new ArrayList<>();
        if (parent != null) {
            all.addAll(Collections.list(parent.getResources(name)));
        } else {
            URL boot = ClassLoaders.bootUrl(name);
            if (boot != null) {
                all.add(boot);
            }
        }
        Enumeration<URL> own = findResources(name);
        while (own.hasMoreElements()) {
            all.add(own.nextElement());
        }
        return Collections.enumeration(all);
    }

    public Stream<URL> resources(String name) {
        try {
            return Collections.list(getResources(name)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected URL findResource(String name) {
        return null;
    }

    protected URL findResource(String moduleName, String name) throws IOException {
        return moduleName == null ? findResource(name) : null;
    }

    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }

    public static URL getSystemResource(String name) {
        return getSystemClassLoader().getResource(name);
    }

    public static Enumeration<URL> getSystemResources(String name) throws IOException {
        return getSystemClassLoader().getResources(name);
    }

    public InputStream getResourceAsStream(String name) {
        Objects.requireNonNull(name);
        URL url = getResource(name);
        try {
            return url == null ? null : url.openStream();
        } catch (IOException e) {
            return null;
        }
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

    /** The package of a class of this loader. */
    synchronized Package packageOf(Class<?> member, String packageName) {
        if (packages == null) {
            packages = new LinkedHashMap<>();
        }
        Package known = packages.get(packageName);
        if (known == null) {
            known = Package.fromManifest(packageName, this, member);
            packages.put(packageName, known);
        }
        return known;
    }

    protected synchronized Package definePackage(String name, String specTitle, String specVersion, String specVendor,
            String implTitle, String implVersion, String implVendor, URL sealBase) {
        Objects.requireNonNull(name);
        notePackages();
        if (packages.containsKey(name)) {
            throw new IllegalArgumentException(name);
        }
        Package made = new Package(name, this, new String[] {specTitle, specVersion, specVendor, implTitle, implVersion,
                implVendor}, sealBase);
        packages.put(name, made);
        return made;
    }

    /** The packages of the classes that are there already. */
    private void notePackages() {
        if (packages == null) {
            packages = new LinkedHashMap<>();
        }
        for (Class<?> c : ijen.internal.ClassPath.defined(this)) {
            packageOf(c, c.getPackageName());
        }
    }

    public final synchronized Package getDefinedPackage(String name) {
        Objects.requireNonNull(name, "name cannot be null");
        notePackages();
        return packages.get(name);
    }

    public final synchronized Package[] getDefinedPackages() {
        notePackages();
        return packages.values().toArray(new Package[0]);
    }

    @Deprecated(since = "9")
    protected Package getPackage(String name) {
        Package found = getDefinedPackage(name);
        if (found != null || parent != null) {
            return found != null ? found : parent.getPackage(name);
        }
        return ijen.internal.ClassPath.isBootPackage(name) ? Package.ofBoot(name) : null;
    }

    protected Package[] getPackages() {
        LinkedHashMap<String, Package> all = new LinkedHashMap<>();
        for (ClassLoader loader = this; loader != null; loader = loader.parent) {
            for (Package one : loader.getDefinedPackages()) {
                all.putIfAbsent(one.getName(), one);
            }
        }
        for (Class<?> c : ijen.internal.ClassPath.defined(null)) {
            all.computeIfAbsent(c.getPackageName(), Package::ofBoot);
        }
        return all.values().toArray(new Package[0]);
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

package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.Set;

public final class Module implements AnnotatedElement {
    static final Module JAVA_BASE = new Module("java.base");

    private final ClassLoader loader;
    private final String name;
    /** What was exported and opened since the start: `package` to the modules it is for, null for all unnamed ones. */
    private java.util.HashMap<String, Set<Module>> exported;
    private java.util.HashMap<String, Set<Module>> opened;

    /** One of the library's. */
    private final boolean library;
    private ModuleDescriptor descriptor;

    Module(ClassLoader loader, String name) {
        this.loader = loader;
        this.name = name;
        library = false;
    }

    Module(String name) {
        loader = null;
        this.name = name;
        library = true;
    }

    /** The module of a class that is no array. */
    static Module of(Class<?> c) {
        ClassLoader loader = c.getClassLoader0();
        return loader == null ? LibraryModules.of(c.getPackageName()) : loader.getUnnamedModule();
    }

    public boolean isNamed() {
        return name != null;
    }

    public String getName() {
        return name;
    }

    public ClassLoader getClassLoader() {
        return loader;
    }

    /** The layer of the library's modules; null for the others. */
    public ModuleLayer getLayer() {
        return library ? ModuleLayer.boot() : null;
    }

    public ModuleDescriptor getDescriptor() {
        if (library && descriptor == null) {
            descriptor = LibraryModules.describe(name);
        }
        return descriptor;
    }

    boolean isLibrary() {
        return library;
    }

    public Set<String> getPackages() {
        if (library) {
            return Set.copyOf(LibraryModules.packages().get(name));
        }
        if (name != null) {
            return Set.of(name);
        }
        HashSet<String> names = new HashSet<>();
        if (loader != null) {
            for (Package one : loader.getDefinedPackages()) {
                names.add(one.getName());
            }
        }
        return names;
    }

    public boolean canRead(Module other) {
        java.util.Objects.requireNonNull(other);
        return other == JAVA_BASE || name == null || other == this || !library || LibraryModules.reads(name, other.name);
    }

    public Module addReads(Module other) {
        java.util.Objects.requireNonNull(other);
        return this;
    }

    public boolean isExported(String pn) {
        java.util.Objects.requireNonNull(pn);
        return !library || LibraryModules.isApi(pn) && LibraryModules.of(pn) == this;
    }

    public boolean isExported(String pn, Module other) {
        java.util.Objects.requireNonNull(other);
        return other == this || library && other.library || isExported(pn) || granted(false, pn, other) || granted(true, pn, other);
    }

    public boolean isOpen(String pn, Module other) {
        java.util.Objects.requireNonNull(pn);
        java.util.Objects.requireNonNull(other);
        return other == this || library && other.library || isOpen(pn) || granted(true, pn, other);
    }

    public boolean isOpen(String pn) {
        java.util.Objects.requireNonNull(pn);
        return name == null || library && pn.equals("sun.misc") && LibraryModules.of(pn) == this;
    }

    public Module addExports(String pn, Module other) {
        java.util.Objects.requireNonNull(pn);
        java.util.Objects.requireNonNull(other);
        checkCaller(jdk.internal.reflect.Reflection.getCallerClass());
        grant(false, pn, other);
        return this;
    }

    public Module addOpens(String pn, Module other) {
        java.util.Objects.requireNonNull(pn);
        java.util.Objects.requireNonNull(other);
        Class<?> caller = jdk.internal.reflect.Reflection.getCallerClass();
        if (name != null && caller != null && caller.getModule() != this && !isOpen(pn, caller.getModule())) {
            throw new IllegalCallerException(pn + " is not open to " + caller.getModule());
        }
        grant(true, pn, other);
        return this;
    }

    private synchronized boolean granted(boolean open, String pn, Module other) {
        readOptions();
        Set<Module> modules = (open ? opened : exported).get(pn);
        return modules != null && (modules.contains(other) || other.name == null && modules.contains(null));
    }

    private synchronized void grant(boolean open, String pn, Module other) {
        readOptions();
        java.util.HashMap<String, Set<Module>> table = open ? opened : exported;
        Set<Module> modules = table.get(pn);
        if (modules == null) {
            modules = new HashSet<>();
            table.put(pn, modules);
        }
        modules.add(other);
    }

    /** Takes in `--add-opens` and `--add-exports`, which the launcher leaves as properties: `java.base/package=module,module`. */
    private void readOptions() {
        if (opened != null) {
            return;
        }
        exported = new java.util.HashMap<>();
        opened = new java.util.HashMap<>();
        String[] initial = ijen.internal.Properties.initial();
        for (int i = 0; library && i < initial.length; i += 2) {
            boolean open = initial[i].startsWith("jdk.module.addopens.");
            if (open || initial[i].startsWith("jdk.module.addexports.")) {
                String value = initial[i + 1];
                int slash = value.indexOf('/');
                int equals = value.indexOf('=');
                if (value.substring(0, slash).equals(name) && ("," + value.substring(equals + 1) + ",").contains(",ALL-UNNAMED,")) {
                    grant(open, value.substring(slash + 1, equals), null);
                }
            }
        }
    }

    public Module addUses(Class<?> service) {
        java.util.Objects.requireNonNull(service);
        checkCaller(jdk.internal.reflect.Reflection.getCallerClass());
        return this;
    }

    private void checkCaller(Class<?> caller) {
        if (name != null && caller != null && caller.getModule() != this) {
            throw new IllegalCallerException(caller.getModule() + " != " + this);
        }
    }

    public boolean canUse(Class<?> service) {
        java.util.Objects.requireNonNull(service);
        return name == null || service.getModule() == this || library && getDescriptor().uses().contains(service.getName());
    }

    public boolean isNativeAccessEnabled() {
        return name != null || jdk.internal.foreign.NativeAccess.isEnabled();
    }

    public InputStream getResourceAsStream(String name) throws IOException {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return loader == null ? jdk.internal.loader.ClassLoaders.bootResource(path) : loader.getResourceAsStream(path);
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return new Annotation[0];
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return new Annotation[0];
    }

    @Override
    public String toString() {
        return name == null ? "unnamed module @" + Integer.toHexString(System.identityHashCode(this))
                : "module " + name;
    }
}

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

    /** The modules of the module path by their packages, whose classes the application loader defines; null: there are none. */
    static java.util.HashMap<String, Module> ofPackages;

    private final ClassLoader loader;
    private final String name;
    /** What was exported and opened since the start: `package` to the modules it is for, null for all unnamed ones. */
    private java.util.HashMap<String, Set<Module>> exported;
    private java.util.HashMap<String, Set<Module>> opened;
    /** What such a module reads; what was added later is in `readToo`. */
    private Set<Module> reads;
    private Set<Module> readToo;
    private Set<String> usesToo;

    /** One of the library's. */
    private final boolean library;
    private ModuleDescriptor descriptor;

    Module(ClassLoader loader, String name) {
        this(loader, name, null);
    }

    Module(String name) {
        loader = null;
        this.name = name;
        library = true;
    }

    Module(ClassLoader loader, String name, ModuleDescriptor descriptor) {
        this.loader = loader;
        this.name = name;
        this.descriptor = descriptor;
        library = false;
    }

    /** The module of a class that is no array. */
    static Module of(Class<?> c) {
        ClassLoader loader = c.getClassLoader0();
        if (loader == null) {
            return LibraryModules.of(c.getPackageName());
        }
        if (ofPackages != null && loader == ClassLoader.getSystemClassLoader()) {
            Module own = ofPackages.get(c.getPackageName());
            if (own != null) {
                return own;
            }
        }
        return loader.getUnnamedModule();
    }

    /** Whether it is one of the module path. */
    private boolean isDeclared() {
        return !library && descriptor != null;
    }

    void setReads(Set<Module> modules) {
        reads = modules;
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
        return library || descriptor != null ? ModuleLayer.boot() : null;
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
            return descriptor == null ? Set.of(name) : descriptor.packages();
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
        return other == JAVA_BASE || name == null || other == this || library && LibraryModules.reads(name, other.name)
                || reads != null && reads.contains(other) || readToo != null && readToo.contains(other)
                || !library && (descriptor == null || other.name == null && descriptor.isAutomatic());
    }

    public Module addReads(Module other) {
        java.util.Objects.requireNonNull(other);
        if (isDeclared()) {
            checkCaller(jdk.internal.reflect.Reflection.getCallerClass());
            synchronized (this) {
                HashSet<Module> more = new HashSet<>(Set.of(other));
                if (readToo != null) {
                    more.addAll(readToo);
                }
                readToo = more;
            }
        }
        return this;
    }

    public boolean isExported(String pn) {
        java.util.Objects.requireNonNull(pn);
        if (isDeclared()) {
            return exports(pn, null) || opens(pn, null);
        }
        return !library || LibraryModules.isApi(pn) && LibraryModules.of(pn) == this;
    }

    public boolean isExported(String pn, Module other) {
        java.util.Objects.requireNonNull(other);
        return other == this || library && other.library || isExported(pn) || isDeclared() && (exports(pn, other) || opens(pn, other))
                || granted(false, pn, other) || granted(true, pn, other);
    }

    public boolean isOpen(String pn, Module other) {
        java.util.Objects.requireNonNull(pn);
        java.util.Objects.requireNonNull(other);
        return other == this || library && other.library || isOpen(pn) || isDeclared() && opens(pn, other) || granted(true, pn, other);
    }

    public boolean isOpen(String pn) {
        java.util.Objects.requireNonNull(pn);
        return name == null || library && pn.equals("sun.misc") && LibraryModules.of(pn) == this || isDeclared() && opens(pn, null);
    }

    /** Whether the declaration exports the package to a module, or to all when that is null. */
    private boolean exports(String pn, Module other) {
        if (descriptor.isAutomatic()) {
            return descriptor.packages().contains(pn);
        }
        for (ModuleDescriptor.Exports each : descriptor.exports()) {
            if (each.source().equals(pn)) {
                return !each.isQualified() || other != null && other.name != null && each.targets().contains(other.name);
            }
        }
        return false;
    }

    /** The same of what it opens. */
    private boolean opens(String pn, Module other) {
        if (descriptor.isAutomatic() || descriptor.isOpen()) {
            return descriptor.packages().contains(pn);
        }
        for (ModuleDescriptor.Opens each : descriptor.opens()) {
            if (each.source().equals(pn)) {
                return !each.isQualified() || other != null && other.name != null && each.targets().contains(other.name);
            }
        }
        return false;
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
        for (int i = 0; name != null && i < initial.length; i += 2) {
            boolean open = initial[i].startsWith("jdk.module.addopens.");
            if (open || initial[i].startsWith("jdk.module.addexports.")) {
                String value = initial[i + 1];
                int slash = value.indexOf('/');
                int equals = value.indexOf('=');
                for (String target : value.substring(0, slash).equals(name) ? value.substring(equals + 1).split(",") : new String[0]) {
                    Module other = target.equals("ALL-UNNAMED") || ofPackages == null ? null : ModuleLayer.boot().findModule(target).orElse(null);
                    if (other != null || target.equals("ALL-UNNAMED")) {
                        grant(open, value.substring(slash + 1, equals), other);
                    }
                }
            }
        }
    }

    public Module addUses(Class<?> service) {
        java.util.Objects.requireNonNull(service);
        checkCaller(jdk.internal.reflect.Reflection.getCallerClass());
        if (isDeclared()) {
            synchronized (this) {
                HashSet<String> more = new HashSet<>(Set.of(service.getName()));
                if (usesToo != null) {
                    more.addAll(usesToo);
                }
                usesToo = more;
            }
        }
        return this;
    }

    private void checkCaller(Class<?> caller) {
        if (name != null && caller != null && caller.getModule() != this) {
            throw new IllegalCallerException(caller.getModule() + " != " + this);
        }
    }

    public boolean canUse(Class<?> service) {
        java.util.Objects.requireNonNull(service);
        if (isDeclared()) {
            return descriptor.isAutomatic() || descriptor.uses().contains(service.getName())
                    || usesToo != null && usesToo.contains(service.getName());
        }
        return name == null || service.getModule() == this || library && getDescriptor().uses().contains(service.getName());
    }

    public boolean isNativeAccessEnabled() {
        return name != null || jdk.internal.foreign.NativeAccess.isEnabled();
    }

    public InputStream getResourceAsStream(String name) throws IOException {
        String path = name.startsWith("/") ? name.substring(1) : name;
        if (descriptor != null && loader != null) {
            java.net.URL found = resource(path, jdk.internal.reflect.Reflection.getCallerClass());
            return found == null ? null : found.openStream();
        }
        return loader == null ? jdk.internal.loader.ClassLoaders.bootResource(path) : loader.getResourceAsStream(path);
    }

    /** A resource of this module of the module path, if the caller may see it; a null caller sees what all see. */
    java.net.URL resource(String path, Class<?> caller) {
        if (conceals(path, caller == null ? null : caller.getModule())) {
            return null;
        }
        try (java.lang.module.ModuleReader reader = ModuleBoot.reference(name).open()) {
            java.net.URI found = reader.find(path).orElse(null);
            return found == null ? null : found.toURL();
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether a resource is in a package of a module that is not open to the one that asks, or to all when that is null. */
    static boolean conceals(String path, Module asking) {
        int slash = path.lastIndexOf('/');
        if (ofPackages == null || slash <= 0 || path.endsWith(".class")) {
            return false;
        }
        String pn = path.substring(0, slash).replace('/', '.');
        Module owner = ofPackages.get(pn);
        return owner != null && !(asking == null ? owner.isOpen(pn) : owner.isOpen(pn, asking));
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

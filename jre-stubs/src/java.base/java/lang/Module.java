package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.Set;

public final class Module implements AnnotatedElement {
    /** The one named module. */
    private static final Module JAVA_BASE = new Module(null, "java.base");

    /** The package that the JDK has in a module of its own, open to all. */
    private static final String UNSUPPORTED = "sun.misc";

    private final ClassLoader loader;
    private final String name;
    /** What was exported and opened since the start: `package` to the modules it is for, null for all unnamed ones. */
    private java.util.HashMap<String, Set<Module>> exported;
    private java.util.HashMap<String, Set<Module>> opened;

    Module(ClassLoader loader, String name) {
        this.loader = loader;
        this.name = name;
    }

    /** The module of the classes that the loader defines. */
    static Module of(ClassLoader loader) {
        return loader == null ? JAVA_BASE : loader.getUnnamedModule();
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

    /** The layer of the library's module; null for the others. */
    public ModuleLayer getLayer() {
        return this == JAVA_BASE ? ModuleLayer.boot() : null;
    }

    public ModuleDescriptor getDescriptor() {
        return this == JAVA_BASE ? Described.JAVA_BASE : null;
    }

    private static final class Described {
        static final ModuleDescriptor JAVA_BASE = describe();

        private static ModuleDescriptor describe() {
            ModuleDescriptor.Builder builder = ModuleDescriptor.newModule("java.base",
                    Set.of(ModuleDescriptor.Modifier.MANDATED));
            for (String name : EXPORTED.split(" ")) {
                builder.exports("java." + name);
            }
            return builder.version(Runtime.version().toString()).build();
        }

        private static final String EXPORTED = "io lang lang.annotation lang.constant lang.invoke lang.module lang.ref "
                + "lang.reflect lang.runtime math net nio nio.channels nio.channels.spi "
                + "nio.charset nio.file nio.file.attribute nio.file.spi security security.cert security.spec "
                + "text text.spi time time.chrono time.format time.temporal time.zone "
                + "util util.concurrent util.concurrent.atomic util.concurrent.locks util.function util.jar util.random "
                + "util.regex util.spi util.stream util.zip";
    }

    public Set<String> getPackages() {
        if (name != null && this != JAVA_BASE) {
            return Set.of(name);
        }
        HashSet<String> names = new HashSet<>();
        if (this == JAVA_BASE) {
            for (String path : ijen.internal.ClassPath.bootNames()) {
                int end = path.lastIndexOf('/');
                if (end > 0 && path.endsWith(".class")) {
                    names.add(path.substring(0, end).replace('/', '.'));
                }
            }
            return names;
        }
        if (loader != null) {
            for (Package one : loader.getDefinedPackages()) {
                names.add(one.getName());
            }
        }
        return names;
    }

    public boolean canRead(Module other) {
        java.util.Objects.requireNonNull(other);
        return other == JAVA_BASE || name == null || other == this;
    }

    public Module addReads(Module other) {
        java.util.Objects.requireNonNull(other);
        return this;
    }

    public boolean isExported(String pn) {
        java.util.Objects.requireNonNull(pn);
        return name == null || this != JAVA_BASE || pn.startsWith("java.") || pn.startsWith("javax.")
                || pn.equals(UNSUPPORTED);
    }

    public boolean isExported(String pn, Module other) {
        java.util.Objects.requireNonNull(other);
        return other == this || isExported(pn) || granted(false, pn, other) || granted(true, pn, other);
    }

    public boolean isOpen(String pn, Module other) {
        java.util.Objects.requireNonNull(pn);
        java.util.Objects.requireNonNull(other);
        return other == this || isOpen(pn) || granted(true, pn, other);
    }

    public boolean isOpen(String pn) {
        java.util.Objects.requireNonNull(pn);
        return name == null || pn.equals(UNSUPPORTED);
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
        for (int i = 0; this == JAVA_BASE && i < initial.length; i += 2) {
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
        return name == null || service.getModule() == this;
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

package java.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

public final class Module implements AnnotatedElement {
    /** The one named module. */
    private static final Module JAVA_BASE = new Module(null, "java.base");

    private final ClassLoader loader;
    private final String name;

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

    public boolean canRead(Module other) {
        return other == JAVA_BASE || name == null || other == this;
    }

    public boolean isExported(String packageName) {
        return name == null || packageName.startsWith("java.");
    }

    public boolean isExported(String packageName, Module other) {
        return other == this || isExported(packageName);
    }

    public boolean isOpen(String packageName, Module other) {
        return other == this || name == null;
    }

    public boolean isOpen(String packageName) {
        return name == null;
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

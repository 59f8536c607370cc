package java.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

public final class Package implements AnnotatedElement {
    private final String name;

    Package(String name) {
        this.name = name;
    }

    static Package of(Class<?> member) {
        ClassLoader loader = member.getClassLoader0();
        String name = member.getPackageName();
        return loader == null ? new Package(name) : loader.packageNamed(name);
    }

    public String getName() {
        return name;
    }

    public String getSpecificationTitle() {
        return null;
    }

    public String getSpecificationVersion() {
        return null;
    }

    public String getSpecificationVendor() {
        return null;
    }

    public String getImplementationTitle() {
        return null;
    }

    public String getImplementationVersion() {
        return null;
    }

    public String getImplementationVendor() {
        return null;
    }

    public boolean isSealed() {
        return false;
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
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
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "package " + name;
    }
}

package java.lang;

import ijen.internal.ClassPath;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URL;
import java.util.Objects;
import jdk.internal.reflect.Reflection;

public final class Package implements AnnotatedElement {
    private static final String[] ATTRIBUTES = {"Specification-Title", "Specification-Version", "Specification-Vendor",
            "Implementation-Title", "Implementation-Version", "Implementation-Vendor"};

    private final String name;
    private final ClassLoader loader;
    /** What `ATTRIBUTES` are. */
    private final String[] versions;
    private final URL sealBase;
    private Class<?> packageInfo;

    Package(String name, ClassLoader loader, String[] versions, URL sealBase) {
        this.name = name;
        this.loader = loader;
        this.versions = versions;
        this.sealBase = sealBase;
    }

    static Package of(Class<?> member) {
        ClassLoader loader = member.getClassLoader0();
        String name = member.getPackageName();
        return loader == null ? ofBoot(name) : loader.packageOf(member, name);
    }

    private static final java.util.HashMap<String, Package> BOOT = new java.util.HashMap<>();

    static Package ofBoot(String name) {
        synchronized (BOOT) {
            Package known = BOOT.get(name);
            if (known == null) {
                known = new Package(name, null, new String[ATTRIBUTES.length], null);
                BOOT.put(name, known);
            }
            return known;
        }
    }

    /** With what the manifest of the member's jar says. */
    static Package fromManifest(String name, ClassLoader loader, Class<?> member) {
        String[] versions = new String[ATTRIBUTES.length];
        String origin = ClassPath.origin(member);
        if (origin != null && !origin.endsWith("/")) {
            int path = ClassPath.open(new String[] {origin.substring("file:".length())});
            Object[] manifest = ClassPath.find(path, "META-INF/MANIFEST.MF");
            ClassPath.close(path);
            if (manifest != null) {
                String text = new String((byte[]) manifest[0], java.nio.charset.StandardCharsets.UTF_8);
                text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n ", "");
                boolean first = true;
                for (String section : text.split("\n\n+")) {
                    if (first || section.startsWith("Name: " + name.replace('.', '/') + "/\n")) {
                        read(section, versions);
                    }
                    first = false;
                }
            }
        }
        return new Package(name, loader, versions, null);
    }

    private static void read(String section, String[] versions) {
        for (String line : section.split("\n")) {
            for (int i = 0; i < ATTRIBUTES.length; i++) {
                if (line.startsWith(ATTRIBUTES[i] + ": ")) {
                    versions[i] = line.substring(ATTRIBUTES[i].length() + 2);
                }
            }
        }
    }

    public String getName() {
        return name;
    }

    public String getSpecificationTitle() {
        return versions[0];
    }

    public String getSpecificationVersion() {
        return versions[1];
    }

    public String getSpecificationVendor() {
        return versions[2];
    }

    public String getImplementationTitle() {
        return versions[3];
    }

    public String getImplementationVersion() {
        return versions[4];
    }

    public String getImplementationVendor() {
        return versions[5];
    }

    public boolean isSealed() {
        return loader == null || sealBase != null;
    }

    public boolean isSealed(URL url) {
        Objects.requireNonNull(url);
        return url.equals(sealBase);
    }

    public boolean isCompatibleWith(String desired) throws NumberFormatException {
        if (versions[1] == null || versions[1].isEmpty()) {
            throw new NumberFormatException("Empty version string");
        }
        String[] own = versions[1].split("\\.", -1);
        String[] wanted = desired.split("\\.", -1);
        for (int i = 0; i < Math.max(own.length, wanted.length); i++) {
            int a = i < own.length ? Integer.parseInt(own[i]) : 0;
            int b = i < wanted.length ? Integer.parseInt(wanted[i]) : 0;
            if (a < 0 || b < 0) {
                throw NumberFormatException.forInputString("" + Math.min(a, b), 10);
            }
            if (a != b) {
                return a > b;
            }
        }
        return true;
    }

    @Deprecated(since = "9")
    public static Package getPackage(String name) {
        Class<?> caller = Reflection.getCallerClass();
        ClassLoader loader = caller == null ? null : caller.getClassLoader0();
        return loader == null ? null : loader.getPackage(name);
    }

    public static Package[] getPackages() {
        Class<?> caller = Reflection.getCallerClass();
        ClassLoader loader = caller == null ? null : caller.getClassLoader0();
        return (loader == null ? ClassLoader.getSystemClassLoader() : loader).getPackages();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "package " + name + (versions[0] == null ? "" : ", " + versions[0])
                + (versions[1] == null ? "" : ", version " + versions[1]);
    }

    /** The class of package-info.java, or a class without annotations. */
    private Class<?> packageInfo() {
        Class<?> known = packageInfo;
        if (known == null) {
            try {
                known = Class.forName(name + ".package-info", false, loader);
            } catch (ClassNotFoundException e) {
                known = Object.class;
            }
            packageInfo = known;
        }
        return known;
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        return packageInfo().getAnnotation(annotationClass);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationClass) {
        return packageInfo().getAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return packageInfo().getAnnotations();
    }

    @Override
    public <A extends Annotation> A getDeclaredAnnotation(Class<A> annotationClass) {
        return packageInfo().getDeclaredAnnotation(annotationClass);
    }

    @Override
    public <A extends Annotation> A[] getDeclaredAnnotationsByType(Class<A> annotationClass) {
        return packageInfo().getDeclaredAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return packageInfo().getDeclaredAnnotations();
    }
}

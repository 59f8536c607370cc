package jdk.internal.loader;

import ijen.internal.ClassPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;

/** The platform loader, which has no classes of its own, and the application loader. */
public final class ClassLoaders {
    private static final PlatformClassLoader PLATFORM = new PlatformClassLoader();
    private static final AppClassLoader APP = new AppClassLoader(PLATFORM);

    private ClassLoaders() {
    }

    public static ClassLoader platformClassLoader() {
        return PLATFORM;
    }

    public static ClassLoader appClassLoader() {
        return APP;
    }

    /** A resource of the library itself, or null. */
    public static InputStream bootResource(String name) {
        return stream(ClassPath.bootResource(name));
    }

    /** The URL of a resource of the library, or null. */
    public static URL bootUrl(String name) {
        return ClassPath.bootResource(name) == null ? null : url("jrt:/java.base/" + name);
    }

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new InternalError(e);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private static final class PlatformClassLoader extends BuiltinClassLoader {
        PlatformClassLoader() {
            super("platform", null);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return bootResource(java.util.Objects.requireNonNull(name));
        }
    }

    private static final class AppClassLoader extends BuiltinClassLoader {
        AppClassLoader(ClassLoader parent) {
            super("app", parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> c = findLoadedClass(name);
                if (!name.isEmpty() && (name.charAt(0) == '[' || name.indexOf('/') >= 0)) {
                    throw new ClassNotFoundException(name);
                }
                if (c == null) {
                    c = ClassPath.findBoot(name);
                }
                if (c == null) {
                    c = findClass(name);
                }
                return c;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> c = ClassPath.define(this, name);
            if (c == null) {
                throw new ClassNotFoundException(name);
            }
            return c;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            InputStream boot = bootResource(java.util.Objects.requireNonNull(name));
            return boot != null ? boot : LangAccess.get().isConcealed(name) ? null : stream(ClassPath.resource(name));
        }

        @Override
        protected URL findResource(String name) {
            String[] found = ClassPath.urls(0, name, false);
            return found.length == 0 || LangAccess.get().isConcealed(name) ? null : url(ClassPath.real(found[0], name));
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            ArrayList<URL> all = new ArrayList<>();
            for (String found : LangAccess.get().isConcealed(name) ? new String[0] : ClassPath.urls(0, name, true)) {
                all.add(url(ClassPath.real(found, name)));
            }
            return Collections.enumeration(all);
        }
    }
}

package ijen.internal;

/** The class path, which the VM reads, and the paths of other loaders. */
public final class ClassPath {
    private ClassPath() {
    }

    /** The library's class of that binary name, or null. */
    public static native Class<?> findBoot(String name);

    /** Reads the class of that binary name from the class path and defines it by the loader; null: not there. */
    public static native Class<?> define(ClassLoader loader, String name);

    /** The bytes of the first resource of that name on the class path, or null. */
    public static native byte[] resource(String name);

    /** The bytes of a resource of the library, or null. */
    public static native byte[] bootResource(String name);

    /** The classes that a loader has defined, null being the boot loader, hidden ones and arrays left out. */
    public static native Class<?>[] defined(ClassLoader loader);

    /** The names of all resources of the library, in order. */
    public static native String[] bootNames();

    /** Opens a path of directories and jars; its number, from 1. The class path has number 0. */
    public static native int open(String[] entries);

    /** Closes the files of a path that was opened. */
    public static native void close(int path);

    /** Bytes, URL and the URL of the path's entry of the first resource of that name; null: not there. */
    public static native Object[] find(int path, String name);

    /** The URLs of all resources of that name, or of the first. */
    public static native String[] urls(int path, String name, boolean all);

    /** Whether the library exports a package of that name. */
    public static native boolean isBootPackage(String name);

    /** The URL of the path entry that the class came from, or null. */
    public static native String origin(Class<?> c);

    /** Tells the VM which module a package of the application loader is in: packages with slashes, each followed by its module. */
    public static native void setModules(String[] packages);

    /** The URL of what is on the class path, or of the resource of that name there, with the entry's symbolic links followed. */
    public static String real(String url, String name) {
        int start = url.startsWith("jar:file:/") ? 9 : url.startsWith("file:/") ? 5 : -1;
        int end = start == 9 ? url.indexOf("!/") : url.length() - (url.endsWith("/" + name) ? name.length() + 1 : 0);
        if (start < 0 || end < start) {
            return url;
        }
        try {
            String entry = url.substring(start, end);
            java.io.File file = new java.io.File(entry.indexOf('%') < 0 ? entry : java.net.URI.create("file:" + entry).getPath());
            String path = file.getCanonicalPath();
            if (path.equals(file.getPath())) {
                return url;
            }
            String raw = new java.io.File(path).toURI().getRawPath();
            return url.substring(0, start) + (raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw) + url.substring(end);
        } catch (java.io.IOException | IllegalArgumentException e) {
            return url;
        }
    }
}

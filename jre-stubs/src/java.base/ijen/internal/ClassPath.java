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
}

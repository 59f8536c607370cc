package ijen.internal;

/** The class path, which the VM reads. */
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
}

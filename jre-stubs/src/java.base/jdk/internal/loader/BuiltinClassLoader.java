package jdk.internal.loader;

/** The loaders that come with the VM; traces do not show their names. */
public class BuiltinClassLoader extends ClassLoader {
    BuiltinClassLoader(String name, ClassLoader parent) {
        super(name, parent);
    }
}

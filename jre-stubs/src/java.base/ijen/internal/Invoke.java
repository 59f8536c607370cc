package ijen.internal;

/** What java.lang.invoke needs of the VM beyond OpenJDK's own natives. */
public final class Invoke {
    private Invoke() {
    }

    /** Makes a static method of that type from the words of a form; the address that a LambdaForm keeps. */
    public static native long spin(String descriptor, int locals, int stack, String code);

    /** The class data of a hidden class, or null. */
    public static native Object classData(Class<?> hidden);

    /** Defines a class beside another; flags 1: nest mate, 2: hidden, 4: strong. */
    public static native Class<?> defineClass(Class<?> lookup, byte[] bytes, int flags, Object classData, boolean initialize);

    /**
     * Makes a class like those of LambdaMetafactory's call sites. The texts: name of the interface method, the factory's type, the
     * method types to implement, the type known at run time, class, name and type of the implementation, further interfaces.
     */
    public static native Class<?> lambda(Class<?> lookup, String[] texts, int methods, int kind, boolean inInterface);

    /** Makes the class of a string concatenation with that type; the recipe has \1 for an argument. */
    public static native Class<?> concat(Class<?> lookup, String descriptor, String recipe);
}

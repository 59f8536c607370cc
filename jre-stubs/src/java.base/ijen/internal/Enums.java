package ijen.internal;

/** What reflection would do for enums, without reflection. */
public final class Enums {
    private Enums() {
    }

    /** What the enum class's values() answers; the class is initialized first. */
    public static native Object[] constants(Class<?> enumClass);
}

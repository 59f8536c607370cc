package java.lang.invoke;

/** The VM links the call sites that name these bootstraps itself; called as methods they refuse. */
public final class ConstantBootstraps {
    private ConstantBootstraps() {
    }

    public static Object nullConstant(MethodHandles.Lookup lookup, String name, Class<?> type) {
        throw new UnsupportedOperationException("ConstantBootstraps.nullConstant outside of an invokedynamic instruction");
    }

    public static Class<?> primitiveClass(MethodHandles.Lookup lookup, String name, Class<?> type) {
        throw new UnsupportedOperationException("ConstantBootstraps.primitiveClass outside of an invokedynamic instruction");
    }

    public static <E extends Enum<E>> E enumConstant(MethodHandles.Lookup lookup, String name, Class<E> type) {
        throw new UnsupportedOperationException("ConstantBootstraps.enumConstant outside of an invokedynamic instruction");
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type,
            Class<?> declaringClass) {
        throw new UnsupportedOperationException("ConstantBootstraps.getStaticFinal outside of an invokedynamic instruction");
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type) {
        throw new UnsupportedOperationException("ConstantBootstraps.getStaticFinal outside of an invokedynamic instruction");
    }

    public static Object invoke(MethodHandles.Lookup lookup, String name, Class<?> type,
            MethodHandle handle, Object... args) throws Throwable {
        throw new UnsupportedOperationException("ConstantBootstraps.invoke outside of an invokedynamic instruction");
    }
}

package java.lang.invoke;

/** The VM links the call sites that name these bootstraps itself; called as methods they refuse. */
public final class LambdaMetafactory {
    public static final int FLAG_SERIALIZABLE = 1;
    public static final int FLAG_MARKERS = 2;
    public static final int FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    public static CallSite metafactory(MethodHandles.Lookup lookup, String name, MethodType factoryType,
            MethodType interfaceMethodType, MethodHandle implementation, MethodType dynamicMethodType)
            throws LambdaConversionException {
        throw new UnsupportedOperationException("LambdaMetafactory.metafactory outside of an invokedynamic instruction");
    }

    public static CallSite altMetafactory(MethodHandles.Lookup lookup, String name, MethodType factoryType, Object... args)
            throws LambdaConversionException {
        throw new UnsupportedOperationException("LambdaMetafactory.altMetafactory outside of an invokedynamic instruction");
    }
}

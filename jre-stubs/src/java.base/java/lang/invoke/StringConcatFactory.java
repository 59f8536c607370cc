package java.lang.invoke;

/** The VM links the call sites that name these bootstraps itself; called as methods they refuse. */
public final class StringConcatFactory {
    private StringConcatFactory() {
    }

    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name, MethodType concatType)
            throws StringConcatException {
        throw new UnsupportedOperationException("StringConcatFactory.makeConcat outside of an invokedynamic instruction");
    }

    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name, MethodType concatType,
            String recipe, Object... constants) throws StringConcatException {
        throw new UnsupportedOperationException("StringConcatFactory.makeConcatWithConstants outside of an invokedynamic instruction");
    }
}

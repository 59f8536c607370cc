package java.lang.invoke;

public class SwitchPoint {
    private final MutableCallSite site = new MutableCallSite(Combinators.constant(boolean.class, true));
    private final MethodHandle invoker = site.dynamicInvoker();
    private volatile boolean invalid;

    public SwitchPoint() {
    }

    public boolean hasBeenInvalidated() {
        return invalid;
    }

    public MethodHandle guardWithTest(MethodHandle target, MethodHandle fallback) {
        if (invalid) {
            return fallback;
        }
        return MethodHandles.guardWithTest(invoker, target, fallback);
    }

    public static void invalidateAll(SwitchPoint[] switchPoints) {
        for (SwitchPoint point : switchPoints) {
            java.util.Objects.requireNonNull(point);
            point.site.setTarget(Combinators.constant(boolean.class, false));
            point.invalid = true;
        }
    }
}

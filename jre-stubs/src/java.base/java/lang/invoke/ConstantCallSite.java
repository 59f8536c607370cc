package java.lang.invoke;

public class ConstantCallSite extends CallSite {
    private final boolean frozen;

    public ConstantCallSite(MethodHandle target) {
        super(target);
        frozen = true;
    }

    protected ConstantCallSite(MethodType targetType, MethodHandle createTargetHook) throws Throwable {
        super(targetType);
        ConstantCallSite self = this;
        target = (MethodHandle) createTargetHook.invokeExact(self);
        if (target.type() != targetType) {
            throw new WrongMethodTypeException(target + " should be of type " + targetType);
        }
        frozen = true;
    }

    @Override
    public final MethodHandle getTarget() {
        if (!frozen) {
            throw new IllegalStateException();
        }
        return target;
    }

    @Override
    public final void setTarget(MethodHandle ignore) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return getTarget();
    }
}

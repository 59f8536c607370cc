package java.lang.invoke;

import jdk.internal.misc.Unsafe;

public class MutableCallSite extends CallSite {
    public MutableCallSite(MethodType type) {
        super(type);
    }

    public MutableCallSite(MethodHandle target) {
        super(target);
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        checkTarget(newTarget);
        target = newTarget;
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return makeInvoker();
    }

    public static void syncAll(MutableCallSite[] sites) {
        for (MutableCallSite site : sites) {
            java.util.Objects.requireNonNull(site);
        }
        Unsafe.getUnsafe().fullFence();
    }
}

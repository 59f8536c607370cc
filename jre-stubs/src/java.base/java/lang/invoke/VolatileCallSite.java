package java.lang.invoke;

import jdk.internal.misc.Unsafe;

public class VolatileCallSite extends CallSite {
    public VolatileCallSite(MethodType type) {
        super(type);
    }

    public VolatileCallSite(MethodHandle target) {
        super(target);
    }

    @Override
    public final MethodHandle getTarget() {
        Unsafe.getUnsafe().loadFence();
        return target;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        checkTarget(newTarget);
        target = newTarget;
        Unsafe.getUnsafe().fullFence();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return makeInvoker();
    }
}

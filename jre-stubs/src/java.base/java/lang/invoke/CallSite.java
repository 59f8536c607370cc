package java.lang.invoke;

import java.util.Objects;

public abstract class CallSite {
    /** Read by the VM at every call of a site that is not constant. */
    MethodHandle target;

    CallSite(MethodType type) {
        Objects.requireNonNull(type);
        target = new Form(type).helper("CallSite.uninitialized()V").zero(type.returnType()).finish();
    }

    CallSite(MethodHandle target) {
        target.type();
        this.target = target;
    }

    public MethodType type() {
        return target.type();
    }

    public abstract MethodHandle getTarget();

    public abstract void setTarget(MethodHandle newTarget);

    public abstract MethodHandle dynamicInvoker();

    void checkTarget(MethodHandle newTarget) {
        MethodType own = target.type();
        if (newTarget.type() != own) {
            throw new WrongMethodTypeException(newTarget + " should be of type " + own);
        }
    }

    MethodHandle makeInvoker() {
        MethodType type = type();
        return new Form(type).bind(this).helper("CallSite.current(Ljava/lang/Object;)Ljava/lang/Object;").loadAll().call(type)
                .finish();
    }

    static Object current(Object site) {
        return ((CallSite) site).getTarget();
    }

    static void uninitialized() {
        throw new IllegalStateException("uninitialized call site");
    }
}

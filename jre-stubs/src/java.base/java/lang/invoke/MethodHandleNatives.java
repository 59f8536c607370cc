package java.lang.invoke;

/** The border to the VM: what it does for handles, and what it asks when it links calls and constants. */
final class MethodHandleNatives {
    private MethodHandleNatives() {
    }

    static native MemberName resolve(MemberName self, Class<?> caller, int lookupMode, boolean speculativeResolve)
            throws LinkageError, ClassNotFoundException;

    static native void init(MemberName self, Object ref);

    static native long objectFieldOffset(MemberName self);

    static native long staticFieldOffset(MemberName self);

    static native Object staticFieldBase(MemberName self);

    static MethodType findMethodHandleType(Class<?> rtype, Class<?>[] ptypes) {
        return MethodType.make(rtype, ptypes);
    }

    /** For a call of invoke whose type is not the handle's. */
    static MethodHandle adapt(MethodHandle handle, MethodType wanted) {
        return handle.asType(wanted);
    }

    /** For a call of invokeExact whose type is not the handle's. */
    static MethodHandle wrongMethodType(MethodHandle handle, MethodType found) {
        throw new WrongMethodTypeException("handle's method type " + handle.type() + " but found " + found);
    }

    /** For a call whose first argument, the receiver of its target, is null. */
    static MethodHandle nullReceiver(MethodHandle handle, MethodType found) {
        throw new NullPointerException();
    }

    static MethodHandle varHandleMethod(VarHandle handle, int mode, MethodType callType) {
        return handle.link(mode, callType);
    }

    static MethodHandle linkMethodHandleConstant(Class<?> caller, int refKind, Class<?> defc, String name, Object type) {
        return new MethodHandles.Lookup(caller).linkConstant(refKind, defc, name, type);
    }

    static Object linkDynamicConstant(Object caller, Object bootstrap, Object name, Object type, Object staticArguments) {
        return BootstrapInvoker.constant((Class<?>) caller, (MethodHandle) bootstrap, (String) name, (Class<?>) type,
                (Object[]) staticArguments);
    }

    /** A MethodHandle where the call site is constant, else the CallSite. */
    static Object linkCallSite(Object caller, Object bootstrap, Object name, Object type, Object staticArguments) {
        return BootstrapInvoker.site((Class<?>) caller, (MethodHandle) bootstrap, (String) name, (MethodType) type,
                (Object[]) staticArguments);
    }
}

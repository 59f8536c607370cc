package java.lang.invoke;

import java.lang.reflect.Method;

/** Handles for the signature-polymorphic methods. */
final class Invokers {
    private Invokers() {
    }

    static MethodHandle exact(MethodType type) {
        Form form = new Form(type.insertParameterTypes(0, MethodHandle.class));
        form.load(0).bind(type).helper("Invokers.checkExact(Ljava/lang/Object;Ljava/lang/Object;)V");
        return form.loadAll().call(type).finish();
    }

    static MethodHandle generic(MethodType type) {
        Form form = new Form(type.insertParameterTypes(0, MethodHandle.class));
        form.load(0).bind(type).helper("Invokers.adapted(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        return form.loadRange(1, type.parameterCount() + 1).call(type).finish();
    }

    static MethodHandle spread(MethodType type, int leading) {
        if (leading < 0 || leading > type.parameterCount()) {
            throw Combinators.illegal("bad argument count", leading);
        }
        return generic(type).asSpreader(Object[].class, type.parameterCount() - leading);
    }

    static MethodHandle varHandle(VarHandle.AccessMode mode, MethodType type, boolean exact) {
        Form form = new Form(type.insertParameterTypes(0, VarHandle.class));
        MethodType withHandle = type.insertParameterTypes(0, VarHandle.class);
        form.load(0).bind(mode).bind(type).push(exact ? 1 : 0);
        form.helper("Invokers.accessor(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;I)Ljava/lang/Object;");
        return form.loadAll().call(withHandle).finish();
    }

    /** For findVirtual(MethodHandle.class, ...). */
    static MethodHandle ofMethodHandle(String name, MethodType type) {
        return name.equals("invokeExact") ? exact(type) : name.equals("invoke") ? generic(type) : null;
    }

    static MethodHandle ofVarHandle(String name, MethodType type) {
        for (VarHandle.AccessMode mode : VarHandle.AccessMode.values()) {
            if (mode.methodName().equals(name)) {
                return varHandle(mode, type, false);
            }
        }
        return null;
    }

    /** The polymorphic methods called by reflection or unreflected refuse. */
    static MethodHandle unreflect(Method method) {
        MethodType type = MethodType.methodType(Object.class, Object[].class);
        boolean handle = method.getDeclaringClass() == MethodHandle.class;
        if (handle ? ofMethodHandle(method.getName(), type) == null : ofVarHandle(method.getName(), type) == null) {
            return null;
        }
        MethodType full = MethodType.methodType(method.getReturnType(), method.getDeclaringClass(), Object[].class);
        String text = (handle ? "MethodHandle." : "VarHandle.") + method.getName() + " cannot be invoked reflectively";
        MethodHandle thrower = Combinators.throwing(method.getReturnType(), UnsupportedOperationException.class)
                .bindArgument(0, new UnsupportedOperationException(text));
        return Combinators.drop(thrower, 0, full.parameterArray()).asVarargsCollector(Object[].class);
    }

    // What forms call.

    static void checkExact(Object handle, Object type) {
        MethodHandle own = (MethodHandle) handle;
        if (own.type() != type) {
            throw new WrongMethodTypeException("handle's method type " + own.type() + " but found " + type);
        }
    }

    static Object adapted(Object handle, Object type) {
        return ((MethodHandle) handle).asType((MethodType) type);
    }

    static Object accessor(Object handle, Object mode, Object type, int exact) {
        VarHandle own = (VarHandle) handle;
        VarHandle.AccessMode access = (VarHandle.AccessMode) mode;
        if (exact != 0) {
            own.checkExact(access, (MethodType) type);
        }
        return own.accessor(access.ordinal(), (MethodType) type);
    }
}

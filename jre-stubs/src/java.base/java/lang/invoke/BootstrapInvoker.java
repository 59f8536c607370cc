package java.lang.invoke;

/** Calls bootstrap methods. */
final class BootstrapInvoker {
    private BootstrapInvoker() {
    }

    private static Object invoke(Class<?> caller, MethodHandle bootstrap, String name, Object type, Object[] statics) throws Throwable {
        Object[] arguments = new Object[statics.length + 3];
        arguments[0] = new MethodHandles.Lookup(caller);
        arguments[1] = name;
        arguments[2] = type;
        System.arraycopy(statics, 0, arguments, 3, statics.length);
        Class<?>[] types = new Class<?>[arguments.length];
        java.util.Arrays.fill(types, Object.class);
        types[0] = MethodHandles.Lookup.class;
        types[1] = String.class;
        types[2] = type.getClass();
        return bootstrap.asType(MethodType.make(Object.class, types)).invokeWithArguments(arguments);
    }

    static Object constant(Class<?> caller, MethodHandle bootstrap, String name, Class<?> type, Object[] statics) {
        try {
            return widenAndCast(invoke(caller, bootstrap, name, type, statics), type);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError("bootstrap method initialization exception", e);
        }
    }

    /** A MethodHandle for a constant call site, else the CallSite. */
    static Object site(Class<?> caller, MethodHandle bootstrap, String name, MethodType type, Object[] statics) {
        try {
            CallSite site;
            try {
                site = CallSite.class.cast(invoke(caller, bootstrap, name, type, statics));
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw new BootstrapMethodError("bootstrap method initialization exception", e);
            }
            if (site == null) {
                throw new ClassCastException("CallSite bootstrap method failed to produce an instance of CallSite");
            }
            MethodHandle target = site.getTarget();
            if (target.type() != type) {
                throw new WrongMethodTypeException(target + " should be of type " + type);
            }
            return site instanceof ConstantCallSite ? target : site;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError("CallSite bootstrap method initialization exception", e);
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T widenAndCast(Object value, Class<T> type) {
        if (type.isPrimitive()) {
            return (T) Wrappers.box(value, type);
        }
        return type.cast(value);
    }
}

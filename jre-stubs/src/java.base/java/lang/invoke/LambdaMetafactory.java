package java.lang.invoke;

import ijen.internal.Invoke;
import java.util.ArrayList;

/** The VM links javac's call sites of these bootstraps itself, to the same kind of class. */
public final class LambdaMetafactory {
    public static final int FLAG_SERIALIZABLE = 1;
    public static final int FLAG_MARKERS = 2;
    public static final int FLAG_BRIDGES = 4;

    private static final Class<?>[] NO_CLASSES = {};
    private static final MethodType[] NO_TYPES = {};

    private LambdaMetafactory() {
    }

    public static CallSite metafactory(MethodHandles.Lookup caller, String interfaceMethodName, MethodType factoryType,
            MethodType interfaceMethodType, MethodHandle implementation, MethodType dynamicMethodType)
            throws LambdaConversionException {
        return make(caller, interfaceMethodName, factoryType, interfaceMethodType, implementation, dynamicMethodType, false,
                NO_CLASSES, NO_TYPES);
    }

    public static CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName, MethodType factoryType,
            Object... args) throws LambdaConversionException {
        int at = 0;
        MethodType interfaceMethodType = (MethodType) argument(args, at++, MethodType.class);
        MethodHandle implementation = (MethodHandle) argument(args, at++, MethodHandle.class);
        MethodType dynamicMethodType = (MethodType) argument(args, at++, MethodType.class);
        int flags = (Integer) argument(args, at++, Integer.class);
        Class<?>[] markers = NO_CLASSES;
        MethodType[] bridges = NO_TYPES;
        if ((flags & FLAG_MARKERS) != 0) {
            int count = (Integer) argument(args, at++, Integer.class);
            if (count < 0) {
                throw new IllegalArgumentException("negative argument count");
            }
            markers = new Class<?>[count];
            for (int i = 0; i < count; i++) {
                markers[i] = (Class<?>) argument(args, at++, Class.class);
            }
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            int count = (Integer) argument(args, at++, Integer.class);
            if (count < 0) {
                throw new IllegalArgumentException("negative argument count");
            }
            bridges = new MethodType[count];
            for (int i = 0; i < count; i++) {
                bridges[i] = (MethodType) argument(args, at++, MethodType.class);
            }
        }
        if (at < args.length) {
            throw new IllegalArgumentException("too many arguments");
        }
        return make(caller, interfaceMethodName, factoryType, interfaceMethodType, implementation, dynamicMethodType,
                (flags & FLAG_SERIALIZABLE) != 0, markers, bridges);
    }

    private static Object argument(Object[] args, int at, Class<?> type) {
        if (at >= args.length) {
            throw new IllegalArgumentException("missing argument");
        }
        Object value = java.util.Objects.requireNonNull(args[at]);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("argument has wrong type");
        }
        return value;
    }

    private static CallSite make(MethodHandles.Lookup caller, String name, MethodType factoryType, MethodType interfaceMethodType,
            MethodHandle implementation, MethodType dynamicMethodType, boolean serializable, Class<?>[] markers,
            MethodType[] bridges) throws LambdaConversionException {
        if (!caller.hasFullPrivilegeAccess()) {
            throw new LambdaConversionException("Invalid caller: " + caller.lookupClass().getName());
        }
        Class<?> functional = factoryType.returnType();
        MethodHandleInfo info;
        try {
            info = caller.revealDirect(implementation);
        } catch (IllegalArgumentException e) {
            throw new LambdaConversionException(implementation + " is not direct or cannot be cracked");
        }
        check(factoryType, functional, interfaceMethodType, dynamicMethodType, implementation.type(), info, markers);
        ArrayList<String> texts = new ArrayList<>();
        texts.add(name);
        texts.add(factoryType.toMethodDescriptorString());
        texts.add(interfaceMethodType.toMethodDescriptorString());
        int methods = 1;
        for (MethodType bridge : bridges) {
            if (bridge != interfaceMethodType) {
                texts.add(bridge.toMethodDescriptorString());
                methods++;
            }
        }
        texts.add(dynamicMethodType.toMethodDescriptorString());
        texts.add(internal(owner(info, implementation)));
        texts.add(info.getName());
        texts.add(info.getMethodType().toMethodDescriptorString());
        if (serializable) {
            texts.add("java/io/Serializable");
        }
        for (Class<?> marker : markers) {
            texts.add(internal(marker));
        }
        Class<?> made = Invoke.lambda(caller.lookupClass(), texts.toArray(new String[0]), methods, info.getReferenceKind(),
                info.getDeclaringClass().isInterface());
        MethodHandle factory = generated(made, "make$lambda", factoryType);
        if (factoryType.parameterCount() > 0) {
            return new ConstantCallSite(factory);
        }
        try {
            Object instance = factory.invokeWithArguments();
            return new ConstantCallSite(Combinators.constant(functional, instance));
        } catch (Throwable e) {
            throw new LambdaConversionException("Exception instantiating lambda object", e);
        }
    }

    private static String internal(Class<?> type) {
        return type.isArray() ? type.getName() : type.getName().replace('.', '/');
    }

    /** The class that the member is named through: the receiver's for a virtual method. */
    private static Class<?> owner(MethodHandleInfo info, MethodHandle implementation) {
        int kind = info.getReferenceKind();
        boolean virtual = kind == MethodHandleInfo.REF_invokeVirtual;
        return virtual && !info.getDeclaringClass().isInterface() ? implementation.type().parameterType(0) : info.getDeclaringClass();
    }

    /** A static method of a class that the VM made. */
    static MethodHandle generated(Class<?> made, String name, MethodType type) {
        try {
            return MethodHandles.Lookup.IMPL_LOOKUP.findStatic(made, name, type);
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    private static void check(MethodType factoryType, Class<?> functional, MethodType interfaceMethodType,
            MethodType dynamicMethodType, MethodType implementation, MethodHandleInfo info, Class<?>[] markers)
            throws LambdaConversionException {
        if (!functional.isInterface()) {
            throw new LambdaConversionException(functional.getName() + " is not an interface");
        }
        for (Class<?> marker : markers) {
            if (!marker.isInterface()) {
                throw new LambdaConversionException(marker.getName() + " is not an interface");
            }
        }
        int captured = factoryType.parameterCount();
        int own = interfaceMethodType.parameterCount();
        if (implementation.parameterCount() != captured + own) {
            boolean isStatic = info.getReferenceKind() == MethodHandleInfo.REF_invokeStatic;
            throw new LambdaConversionException("Incorrect number of parameters for " + (isStatic ? "static" : "instance") + " method "
                    + info + "; " + captured + " captured parameters, " + own + " functional interface method parameters, "
                    + implementation.parameterCount() + " implementation parameters");
        }
        if (dynamicMethodType.parameterCount() != own) {
            throw new LambdaConversionException("Incorrect number of parameters for static method " + info + "; "
                    + dynamicMethodType.parameterCount() + " dynamic parameters, " + own + " functional interface method parameters");
        }
        for (MethodType type : new MethodType[] {interfaceMethodType}) {
            if (type.parameterCount() != own) {
                throw new LambdaConversionException("Incorrect number of parameters for bridge signature " + type);
            }
        }
        boolean receiver = info.getReferenceKind() != MethodHandleInfo.REF_invokeStatic
                && info.getReferenceKind() != MethodHandleInfo.REF_newInvokeSpecial;
        if (receiver) {
            Class<?> from = captured > 0 ? factoryType.parameterType(0) : dynamicMethodType.parameterType(0);
            Class<?> to = implementation.parameterType(0);
            if (!to.isAssignableFrom(from)) {
                throw new LambdaConversionException("Invalid receiver type " + from + "; not a subtype of implementation type " + to);
            }
        }
        for (int i = receiver ? 1 : 0; i < captured; i++) {
            Class<?> from = factoryType.parameterType(i);
            Class<?> to = implementation.parameterType(i);
            if (from != to) {
                throw new LambdaConversionException("Type mismatch in captured lambda parameter " + i + ": expecting " + from + ", found "
                        + to);
            }
        }
        for (int i = 0; i < own; i++) {
            Class<?> from = dynamicMethodType.parameterType(i);
            Class<?> to = implementation.parameterType(captured + i);
            if (!adapts(from, to, false)) {
                throw new LambdaConversionException("Type mismatch for lambda argument " + i + ": " + from + " is not convertible to "
                        + to);
            }
        }
        Class<?> expected = dynamicMethodType.returnType();
        Class<?> actual = implementation.returnType();
        if (!adapts(actual, expected, true)) {
            throw new LambdaConversionException("Type mismatch for lambda return: " + actual + " is not convertible to " + expected);
        }
        Class<?> promised = interfaceMethodType.returnType();
        boolean kept = promised == expected || promised == void.class && expected == Void.class
                || !promised.isPrimitive() && promised.isAssignableFrom(expected);
        if (!kept) {
            throw new LambdaConversionException("Type mismatch for lambda expected return: " + expected + " is not convertible to "
                    + promised);
        }
    }

    private static boolean adapts(Class<?> from, Class<?> to, boolean result) {
        if (from == to || result && to == void.class) {
            return true;
        }
        if (from == void.class) {
            return false;
        }
        if (from.isPrimitive()) {
            return to.isPrimitive() ? Wrappers.widens(from, to) : to.isAssignableFrom(Wrappers.wrap(from));
        }
        if (to.isPrimitive()) {
            Class<?> held = Wrappers.held(from);
            return held != null ? Wrappers.widens(held, to) : result && from.isAssignableFrom(Wrappers.wrap(to));
        }
        return result || to.isAssignableFrom(from);
    }
}

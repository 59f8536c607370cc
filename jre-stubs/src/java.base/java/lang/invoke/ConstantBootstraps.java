package java.lang.invoke;

import java.util.Objects;

public final class ConstantBootstraps {
    private ConstantBootstraps() {
    }

    public static Object nullConstant(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (Objects.requireNonNull(type).isPrimitive()) {
            throw new IllegalArgumentException("not reference: " + type);
        }
        return null;
    }

    public static Class<?> primitiveClass(MethodHandles.Lookup lookup, String name, Class<?> type) {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        if (type != Class.class) {
            throw new IllegalArgumentException();
        }
        if (name.length() == 1) {
            switch (name.charAt(0)) {
                case 'Z': return boolean.class;
                case 'B': return byte.class;
                case 'C': return char.class;
                case 'S': return short.class;
                case 'I': return int.class;
                case 'J': return long.class;
                case 'F': return float.class;
                case 'D': return double.class;
                case 'V': return void.class;
                default:
            }
        }
        throw new IllegalArgumentException("Bad method descriptor: " + name);
    }

    public static <E extends Enum<E>> E enumConstant(MethodHandles.Lookup lookup, String name, Class<E> type) {
        Objects.requireNonNull(lookup);
        Objects.requireNonNull(name);
        if (!type.isEnum()) {
            throw new IllegalArgumentException("not an enum: " + type);
        }
        checkAccess(lookup, type);
        return Enum.valueOf(type, name);
    }

    private static void checkAccess(MethodHandles.Lookup lookup, Class<?> type) {
        try {
            lookup.accessClass(type);
        } catch (IllegalAccessException e) {
            throw (IllegalAccessError) new IllegalAccessError(e.getMessage()).initCause(e);
        }
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type, Class<?> declaringClass) {
        Objects.requireNonNull(declaringClass);
        MethodHandle getter;
        try {
            getter = lookup.findStaticGetter(declaringClass, name, type);
        } catch (ReflectiveOperationException e) {
            throw error(e);
        }
        if (!getter.internalMemberName().isFinal()) {
            throw new IncompatibleClassChangeError("not a final field: " + name);
        }
        try {
            return (Object) getter.asType(MethodType.methodType(Object.class)).invokeExact();
        } catch (Throwable e) {
            throw new BootstrapMethodError(e);
        }
    }

    /** The error that stands for a failed lookup. */
    private static LinkageError error(ReflectiveOperationException e) {
        Throwable cause = e.getCause();
        if (cause instanceof LinkageError) {
            return (LinkageError) cause;
        }
        LinkageError error = e instanceof IllegalAccessException ? new IllegalAccessError(e.getMessage())
                : new NoSuchFieldError(e.getMessage());
        error.initCause(e);
        return error;
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type) {
        Class<?> declaring = type.isPrimitive() ? Wrappers.wrap(type) : type;
        return getStaticFinal(lookup, name, type, declaring);
    }

    public static Object invoke(MethodHandles.Lookup lookup, String name, Class<?> type, MethodHandle handle, Object... args)
            throws Throwable {
        Objects.requireNonNull(type);
        if (type != handle.type().returnType()) {
            handle = handle.asType(handle.type().changeReturnType(type)).withVarargs(handle.isVarargsCollector());
        }
        return handle.invokeWithArguments(args);
    }

    public static VarHandle fieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type, Class<?> declaringClass,
            Class<?> fieldType) {
        requireVarHandle(type);
        try {
            return lookup.findVarHandle(declaringClass, name, fieldType);
        } catch (ReflectiveOperationException e) {
            throw error(e);
        }
    }

    private static void requireVarHandle(Class<?> type) {
        if (Objects.requireNonNull(type) != VarHandle.class) {
            throw new IllegalArgumentException();
        }
    }

    public static VarHandle staticFieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaringClass, Class<?> fieldType) {
        requireVarHandle(type);
        try {
            return lookup.findStaticVarHandle(declaringClass, name, fieldType);
        } catch (ReflectiveOperationException e) {
            throw error(e);
        }
    }

    public static VarHandle arrayVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type, Class<?> arrayClass) {
        requireVarHandle(type);
        checkAccess(lookup, arrayClass);
        return MethodHandles.arrayElementVarHandle(arrayClass);
    }

    public static Object explicitCast(MethodHandles.Lookup lookup, String name, Class<?> dstType, Object value)
            throws ClassCastException {
        if (dstType == void.class) {
            throw new ClassCastException("Can not convert to void");
        }
        if (dstType == Object.class) {
            return value;
        }
        MethodHandle identity = MethodHandles.identity(dstType);
        MethodType type = MethodType.methodType(dstType, Object.class);
        try {
            return MethodHandles.explicitCastArguments(identity, type).invoke(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InternalError(e);
        }
    }
}

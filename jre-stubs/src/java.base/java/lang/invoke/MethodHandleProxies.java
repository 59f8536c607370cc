package java.lang.invoke;

import ijen.internal.Invoke;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import jdk.internal.misc.Unsafe;

public final class MethodHandleProxies {
    /** The interface of each class made here. */
    /** The interface of a class that was made for one. */
    private static final ClassValue<Class<?>[]> MADE = new ClassValue<>() {
        @Override
        protected Class<?>[] computeValue(Class<?> type) {
            return new Class<?>[1];
        }
    };

    private MethodHandleProxies() {
    }

    public static <T> T asInterfaceInstance(Class<T> intfc, MethodHandle target) {
        if (!intfc.isInterface() || !Modifier.isPublic(intfc.getModifiers())) {
            throw new IllegalArgumentException("not a public interface: " + intfc.getName());
        }
        ArrayList<Method> methods = singleMethods(intfc);
        if (methods == null) {
            throw new IllegalArgumentException("not a single-method interface: " + intfc.getName());
        }
        if (intfc.isSealed()) {
            throw new IllegalArgumentException("a sealed interface: " + intfc.getName());
        }
        Method first = methods.get(0);
        MethodType type = type(first);
        MethodHandle adapted = target.asType(type);
        ArrayList<String> texts = new ArrayList<>();
        MethodType factory = MethodType.methodType(intfc, MethodHandle.class);
        texts.add(first.getName());
        texts.add(factory.toMethodDescriptorString());
        for (Method method : methods) {
            texts.add(type(method).toMethodDescriptorString());
        }
        texts.add(type.toMethodDescriptorString());
        texts.add("java/lang/invoke/MethodHandle");
        texts.add("invokeExact");
        texts.add(type.toMethodDescriptorString());
        Class<?> made = Invoke.lambda(intfc, texts.toArray(new String[0]), methods.size(), MethodHandleInfo.REF_invokeVirtual, false);
        MADE.get(made)[0] = intfc;
        try {
            return intfc.cast(LambdaMetafactory.generated(made, "make$lambda", factory).invoke(adapted));
        } catch (Throwable e) {
            throw new InternalError(e);
        }
    }

    private static MethodType type(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    }

    /** The abstract methods, which have to share a name; null: they do not. */
    private static ArrayList<Method> singleMethods(Class<?> intfc) {
        ArrayList<Method> found = new ArrayList<>();
        for (Method method : intfc.getMethods()) {
            if (!Modifier.isAbstract(method.getModifiers()) || ofObject(method)) {
                continue;
            }
            if (!found.isEmpty() && !found.get(0).getName().equals(method.getName())) {
                return null;
            }
            found.add(method);
        }
        return found.isEmpty() ? null : found;
    }

    private static boolean ofObject(Method method) {
        String name = method.getName();
        int count = method.getParameterCount();
        return count == 0 && (name.equals("toString") || name.equals("hashCode"))
                || name.equals("equals") && count == 1 && method.getParameterTypes()[0] == Object.class;
    }

    public static boolean isWrapperInstance(Object x) {
        return interfaceOf(x) != null;
    }

    private static Class<?> interfaceOf(Object x) {
        return x == null || !x.getClass().isHidden() ? null : MADE.get(x.getClass())[0];
    }

    private static Class<?> require(Object x) {
        Class<?> intfc = interfaceOf(x);
        if (intfc == null) {
            throw new IllegalArgumentException("not a wrapper instance: " + x);
        }
        return intfc;
    }

    public static MethodHandle wrapperInstanceTarget(Object x) {
        require(x);
        Unsafe unsafe = Unsafe.getUnsafe();
        return (MethodHandle) unsafe.getReference(x, unsafe.objectFieldOffset(x.getClass(), "arg$1"));
    }

    public static Class<?> wrapperInstanceType(Object x) {
        return require(x);
    }
}

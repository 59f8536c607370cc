package java.lang.runtime;

import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.Objects;

/** The VM links javac's call sites of this bootstrap itself. */
public final class ObjectMethods {
    private ObjectMethods() {
    }

    /** What the handles for one class are bound to. */
    static final class Methods {
        private final Class<?> type;
        private final String[] names;
        private final MethodHandle[] getters;

        Methods(Class<?> type, String[] names, MethodHandle[] getters) {
            this.type = type;
            this.names = names;
            this.getters = new MethodHandle[getters.length];
            for (int i = 0; i < getters.length; i++) {
                this.getters[i] = getters[i].asType(MethodType.methodType(Object.class, Object.class));
            }
        }

        String text(Object object) throws Throwable {
            StringBuilder text = new StringBuilder(type.getSimpleName()).append('[');
            for (int i = 0; i < getters.length; i++) {
                text.append(i > 0 ? ", " : "").append(names[i]).append('=').append((Object) getters[i].invokeExact(object));
            }
            return text.append(']').toString();
        }

        int hash(Object object) throws Throwable {
            int hash = 0;
            for (MethodHandle getter : getters) {
                hash = 31 * hash + Objects.hashCode((Object) getter.invokeExact(object));
            }
            return hash;
        }

        boolean same(Object a, Object b) throws Throwable {
            if (a == b) {
                return true;
            }
            if (!type.isInstance(b)) {
                return false;
            }
            for (MethodHandle getter : getters) {
                if (!Objects.equals((Object) getter.invokeExact(a), (Object) getter.invokeExact(b))) {
                    return false;
                }
            }
            return true;
        }
    }

    public static Object bootstrap(MethodHandles.Lookup lookup, String methodName, TypeDescriptor type, Class<?> recordClass,
            String names, MethodHandle... getters) throws Throwable {
        Objects.requireNonNull(lookup);
        Objects.requireNonNull(methodName);
        Objects.requireNonNull(type);
        Objects.requireNonNull(recordClass);
        Objects.requireNonNull(getters);
        for (MethodHandle getter : getters) {
            Objects.requireNonNull(getter);
        }
        MethodType wanted = type instanceof MethodType ? (MethodType) type : null;
        if (wanted == null && type != MethodHandle.class) {
            throw new IllegalArgumentException(type.toString());
        }
        String method;
        MethodType generic;
        MethodType own;
        switch (methodName) {
            case "equals":
                method = "same";
                generic = MethodType.methodType(boolean.class, Object.class, Object.class);
                own = MethodType.methodType(boolean.class, recordClass, Object.class);
                break;
            case "hashCode":
                method = "hash";
                generic = MethodType.methodType(int.class, Object.class);
                own = MethodType.methodType(int.class, recordClass);
                break;
            case "toString":
                method = "text";
                generic = MethodType.methodType(String.class, Object.class);
                own = MethodType.methodType(String.class, recordClass);
                break;
            default:
                throw new IllegalArgumentException(methodName);
        }
        if (wanted != null && wanted != own) {
            throw new IllegalArgumentException("Bad method type: " + wanted);
        }
        String[] split = new String[0];
        if (method.equals("text")) {
            Objects.requireNonNull(names);
            split = names.isEmpty() ? split : names.split(";");
            if (split.length != getters.length) {
                throw new IllegalArgumentException("Name list and accessor list do not match");
            }
        }
        Methods target = new Methods(recordClass, split, getters);
        MethodHandle made = MethodHandles.lookup().findVirtual(Methods.class, method, generic).bindTo(target).asType(own);
        return wanted == null ? made : new ConstantCallSite(made);
    }
}

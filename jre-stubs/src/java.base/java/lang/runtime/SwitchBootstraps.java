package java.lang.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** The VM links most of javac's call sites of these bootstraps itself. */
public final class SwitchBootstraps {
    private SwitchBootstraps() {
    }

    /** What the handle of a switch is bound to. */
    static final class Labels {
        private final Class<?> selector;
        private final Object[] labels;

        Labels(Class<?> selector, Object[] labels) {
            this.selector = selector;
            this.labels = labels;
        }

        int select(Object target, int restart) {
            Objects.checkIndex(restart, labels.length + 1);
            if (target == null) {
                return -1;
            }
            for (int i = restart; i < labels.length; i++) {
                if (matches(labels[i], target)) {
                    return i;
                }
            }
            return labels.length;
        }

        private boolean matches(Object label, Object target) {
            if (label instanceof Class) {
                Class<?> type = (Class<?>) label;
                return type.isPrimitive() ? holds(type, target) : type.isInstance(target);
            }
            if (label instanceof Integer) {
                int value = (Integer) label;
                if (target instanceof Character) {
                    return (Character) target == value;
                }
                if (target instanceof Number && !(target instanceof Float || target instanceof Double || target instanceof Long)) {
                    return ((Number) target).intValue() == value;
                }
                return target instanceof Number && !selector.isPrimitive() && ((Number) target).intValue() == value;
            }
            return label.equals(target);
        }

        /** Does the value convert to the primitive type without loss? */
        private boolean holds(Class<?> type, Object target) {
            if (selector == Object.class || !selector.isPrimitive() && wrapperless()) {
                return boxOf(type) == target.getClass();
            }
            return Exact.converts(target, type);
        }

        private boolean wrapperless() {
            return selector != Integer.class && selector != Long.class && selector != Short.class && selector != Byte.class
                    && selector != Character.class && selector != Float.class && selector != Double.class && selector != Boolean.class;
        }

        private static Class<?> boxOf(Class<?> type) {
            return MethodType.methodType(type).wrap().returnType();
        }

        int selectEnum(Object target, int restart) {
            Objects.checkIndex(restart, labels.length + 1);
            if (target == null) {
                return -1;
            }
            for (int i = restart; i < labels.length; i++) {
                boolean found = labels[i] instanceof Class ? ((Class<?>) labels[i]).isInstance(target)
                        : ((Enum<?>) target).name().equals(labels[i]);
                if (found) {
                    return i;
                }
            }
            return labels.length;
        }
    }

    /** Exact conversions between primitive values (JLS 5.7). */
    static final class Exact {
        private Exact() {
        }

        static boolean converts(Object value, Class<?> type) {
            if (value instanceof Boolean || type == boolean.class) {
                return value instanceof Boolean && type == boolean.class;
            }
            if (value instanceof Float || value instanceof Double) {
                double number = ((Number) value).doubleValue();
                if (type == double.class || type == float.class && value instanceof Float) {
                    return true;
                }
                if (type == float.class) {
                    return ExactConversionsSupport.isDoubleToFloatExact(number);
                }
                if (type == long.class) {
                    return ExactConversionsSupport.isDoubleToLongExact(number);
                }
                return ExactConversionsSupport.isDoubleToIntExact(number) && fits((int) number, type);
            }
            long number = value instanceof Character ? (Character) value : ((Number) value).longValue();
            if (type == float.class) {
                return ExactConversionsSupport.isLongToFloatExact(number);
            }
            if (type == double.class) {
                return ExactConversionsSupport.isLongToDoubleExact(number);
            }
            return fits(number, type);
        }

        private static boolean fits(long number, Class<?> type) {
            return type == long.class || type == int.class && number == (int) number
                    || type == short.class && number == (short) number || type == byte.class && number == (byte) number
                    || type == char.class && number == (char) number;
        }
    }

    public static CallSite typeSwitch(MethodHandles.Lookup lookup, String invocationName, MethodType invocationType,
            Object... labels) {
        Class<?> selector = check(invocationType);
        for (Object label : labels) {
            checkLabel(label, selector);
        }
        return site(new Labels(selector, labels.clone()), "select", invocationType);
    }

    private static Class<?> check(MethodType type) {
        if (type.parameterCount() != 2 || type.returnType() != int.class || type.parameterType(1) != int.class) {
            throw new IllegalArgumentException("Illegal invocation type " + type);
        }
        return type.parameterType(0);
    }

    private static void checkLabel(Object label, Class<?> selector) {
        if (label == null) {
            throw new IllegalArgumentException("null label found");
        }
        if (label instanceof Class || label instanceof String || label instanceof Integer || label instanceof Enum.EnumDesc) {
            return;
        }
        Class<?> held = MethodType.methodType(selector).wrap().returnType();
        if (label.getClass() == held && selector != Object.class) {
            return;
        }
        throw new IllegalArgumentException("label with illegal type found: " + label.getClass());
    }

    private static CallSite site(Labels labels, String method, MethodType type) {
        try {
            MethodHandle select = MethodHandles.lookup().findVirtual(Labels.class, method,
                    MethodType.methodType(int.class, Object.class, int.class));
            return new ConstantCallSite(select.bindTo(labels).asType(type));
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    public static CallSite enumSwitch(MethodHandles.Lookup lookup, String invocationName, MethodType invocationType,
            Object... labels) {
        Class<?> selector = check(invocationType);
        if (!selector.isEnum()) {
            throw new IllegalArgumentException("Illegal invocation type " + invocationType);
        }
        for (Object label : labels) {
            if (label == null) {
                throw new IllegalArgumentException("null label found");
            }
            if (label instanceof Class && label != selector) {
                throw new IllegalArgumentException("the Class label: " + label + ", expected the provided enum class: " + selector);
            }
            if (!(label instanceof Class || label instanceof String)) {
                throw new IllegalArgumentException("label with illegal type found: " + label.getClass()
                        + ", expected label of type either String or Class");
            }
        }
        return site(new Labels(selector, labels.clone()), "selectEnum", invocationType);
    }
}

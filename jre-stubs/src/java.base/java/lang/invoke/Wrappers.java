package java.lang.invoke;

/** Primitive types, their boxes, and the conversions between values (JLS 5.1, 5.3) that handles apply. */
final class Wrappers {
    private Wrappers() {
    }

    static Class<?> wrap(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        return type == int.class ? Integer.class : type == long.class ? Long.class : type == boolean.class ? Boolean.class
                : type == double.class ? Double.class : type == float.class ? Float.class : type == char.class ? Character.class
                : type == byte.class ? Byte.class : type == short.class ? Short.class : Void.class;
    }

    static Class<?> unwrap(Class<?> type) {
        Class<?> held = held(type);
        return held == null ? type : held;
    }

    /** The primitive type of a box class, or null. */
    static Class<?> held(Class<?> type) {
        return type == Integer.class ? int.class : type == Long.class ? long.class : type == Boolean.class ? boolean.class
                : type == Double.class ? double.class : type == Float.class ? float.class : type == Character.class ? char.class
                : type == Byte.class ? byte.class : type == Short.class ? short.class : type == Void.class ? void.class : null;
    }

    static Class<?> basic(Class<?> type) {
        if (!type.isPrimitive()) {
            return Object.class;
        }
        return type == boolean.class || type == byte.class || type == char.class || type == short.class ? int.class : type;
    }

    /** The letter of a basic type; V for void. */
    static char letter(Class<?> type) {
        if (!type.isPrimitive()) {
            return 'L';
        }
        return type == long.class ? 'J' : type == float.class ? 'F' : type == double.class ? 'D' : type == void.class ? 'V' : 'I';
    }

    private static int rank(Class<?> type) {
        return type == byte.class ? 1 : type == short.class ? 2 : type == char.class ? 3 : type == int.class ? 4
                : type == long.class ? 5 : type == float.class ? 6 : type == double.class ? 7 : 0;
    }

    /** Widening primitive conversion, identity included. */
    static boolean widens(Class<?> from, Class<?> to) {
        if (from == to) {
            return true;
        }
        int a = rank(from);
        int b = rank(to);
        return a > 0 && b > a && to != char.class && !(from == char.class && b < 4);
    }

    /** May a value of one type be used as the other without any code? */
    static boolean sameValue(Class<?> from, Class<?> to, boolean keepInterfaces) {
        if (from == to) {
            return true;
        }
        if (from.isPrimitive() || to.isPrimitive()) {
            return false;
        }
        return to == Object.class || (!keepInterfaces || !to.isInterface()) && to.isAssignableFrom(from)
                || !keepInterfaces && to.isInterface();
    }

    /** May asType convert an argument? */
    static boolean converts(Class<?> from, Class<?> to) {
        if (from == to || from == Object.class || to == Object.class) {
            return true;
        }
        if (from.isPrimitive()) {
            if (from == void.class) {
                return true;
            }
            return to.isPrimitive() ? to != void.class && widens(from, to) || to == void.class : to.isAssignableFrom(wrap(from));
        }
        if (to.isPrimitive()) {
            if (to == void.class) {
                return true;
            }
            Class<?> held = held(from);
            if (held != null) {
                return widens(held, to);
            }
            return from.isAssignableFrom(wrap(to)) || from.isInterface() || anyBox(from, to);
        }
        return true;
    }

    /** Is there a box below this class whose value widens to the primitive type? */
    private static boolean anyBox(Class<?> above, Class<?> to) {
        return above == Number.class && to != boolean.class && to != char.class;
    }

    static boolean returnsConvert(Class<?> from, Class<?> to) {
        return from == void.class || to == void.class || converts(from, to);
    }

    // What the code of adapters calls; names and argument order are in Form.

    static Object cast(Object value, Class<?> type) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        throw new ClassCastException("Cannot cast " + value.getClass().getName() + " to " + type.getName());
    }

    private static ClassCastException mismatch(Object value, Class<?> type) {
        return new ClassCastException("Cannot cast " + value.getClass().getName() + " to " + wrap(type).getName());
    }

    /** The value of a box, widened: what asType does with a reference. */
    static Object widened(Object value, Class<?> to) {
        if (value == null) {
            throw new NullPointerException("Cannot invoke \"" + boxMethod(to) + "\" because the return value of "
                    + "\"sun.invoke.util.ValueConversions.primitiveConversion(sun.invoke.util.Wrapper, Object, boolean)\" is null");
        }
        Class<?> held = held(value.getClass());
        if (held == null) {
            return (Number) value;
        }
        if (!widens(held, to)) {
            throw mismatch(value, to);
        }
        return value;
    }

    /** Where the type says that it is the box: null has no value. */
    static Object present(Object box, Object type) {
        if (box == null) {
            Class<?> held = held((Class<?>) type);
            throw new NullPointerException("Cannot invoke \"" + ((Class<?>) type).getName() + "." + held.getName()
                    + "Value()\" because \"x\" is null");
        }
        return box;
    }

    private static String boxMethod(Class<?> to) {
        return "java.lang.Number." + (to == boolean.class || to == char.class ? "int" : to.getName()) + "Value()";
    }

    static boolean asBoolean(Object value) {
        return value instanceof Boolean ? (Boolean) value : (Boolean) widened(value, boolean.class);
    }

    static char asChar(Object value) {
        return value instanceof Character ? (Character) value : (Character) widened(value, char.class);
    }

    static byte asByte(Object value) {
        return value instanceof Byte ? (Byte) value : (Byte) widened(value, byte.class);
    }

    static short asShort(Object value) {
        return value instanceof Short ? (Short) value : ((Number) widened(value, short.class)).shortValue();
    }

    static int asInt(Object value) {
        if (value instanceof Integer) {
            return (Integer) value;
        }
        Object held = widened(value, int.class);
        return held instanceof Character ? (Character) held : ((Number) held).intValue();
    }

    static long asLong(Object value) {
        if (value instanceof Long) {
            return (Long) value;
        }
        Object held = widened(value, long.class);
        return held instanceof Character ? (Character) held : ((Number) held).longValue();
    }

    static float asFloat(Object value) {
        if (value instanceof Float) {
            return (Float) value;
        }
        Object held = widened(value, float.class);
        return held instanceof Character ? (Character) held : ((Number) held).floatValue();
    }

    static double asDouble(Object value) {
        if (value instanceof Double) {
            return (Double) value;
        }
        Object held = widened(value, double.class);
        return held instanceof Character ? (Character) held : ((Number) held).doubleValue();
    }

    // The same for explicitCastArguments: null is zero, any box is cast.

    private static Number number(Object value) {
        if (value instanceof Number) {
            return (Number) value;
        }
        if (value instanceof Boolean) {
            return (Boolean) value ? 1 : 0;
        }
        if (value instanceof Character) {
            return (int) (Character) value;
        }
        return null;
    }

    private static Number number(Object value, Class<?> type) {
        Number number = number(value);
        return number == null ? (Number) value : number;
    }

    static boolean castBoolean(Object value) {
        if (value instanceof Boolean) {
            return (Boolean) value;
        }
        return value != null && (number(value, boolean.class).byteValue() & 1) != 0;
    }

    static char castChar(Object value) {
        return value == null ? 0 : (char) number(value, char.class).intValue();
    }

    static byte castByte(Object value) {
        return value == null ? 0 : number(value, byte.class).byteValue();
    }

    static short castShort(Object value) {
        return value == null ? 0 : number(value, short.class).shortValue();
    }

    static int castInt(Object value) {
        return value == null ? 0 : number(value, int.class).intValue();
    }

    static long castLong(Object value) {
        return value == null ? 0 : number(value, long.class).longValue();
    }

    static float castFloat(Object value) {
        return value == null ? 0 : number(value, float.class).floatValue();
    }

    static double castDouble(Object value) {
        return value == null ? 0 : number(value, double.class).doubleValue();
    }

    /** A value as a box of that primitive type; asType's rules. */
    static Object box(Object value, Class<?> type) {
        return type == int.class ? (Object) asInt(value) : type == long.class ? (Object) asLong(value)
                : type == boolean.class ? (Object) asBoolean(value) : type == double.class ? (Object) asDouble(value)
                : type == float.class ? (Object) asFloat(value) : type == char.class ? (Object) asChar(value)
                : type == byte.class ? (Object) asByte(value) : (Object) asShort(value);
    }

    static Object zero(Class<?> type) {
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == boolean.class ? (Object) false
                : type == double.class ? (Object) 0.0 : type == float.class ? (Object) 0f : type == char.class ? (Object) (char) 0
                : type == byte.class ? (Object) (byte) 0 : type == short.class ? (Object) (short) 0 : null;
    }
}

package java.lang.invoke;

import java.lang.reflect.Modifier;
import java.util.Objects;
import jdk.internal.misc.Unsafe;

/** Where a field is; its static methods are what handles of fields run. */
final class FieldAccess {
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();

    private final Class<?> declaring;
    private final Object base;
    private final long offset;
    private final boolean isVolatile;
    private boolean initialized;

    FieldAccess(MemberName member) {
        declaring = member.clazz;
        base = member.isStatic() ? MethodHandleNatives.staticFieldBase(member) : null;
        offset = MethodHandleNatives.objectFieldOffset(member);
        isVolatile = Modifier.isVolatile(member.getModifiers());
    }

    /** The method for a field of that type, as Form calls it. */
    static String helper(Class<?> type, boolean setter, boolean isStatic) {
        String letter = type.isPrimitive() ? type.descriptorString() : "Ljava/lang/Object;";
        String receiver = "(Ljava/lang/invoke/FieldAccess;" + (isStatic ? "" : "Ljava/lang/Object;");
        return "FieldAccess." + (setter ? "set" + receiver + letter + ")V" : "get" + word(type) + receiver + ")" + letter);
    }

    private static String word(Class<?> type) {
        if (!type.isPrimitive()) {
            return "Reference";
        }
        String name = type.getName();
        return (char) (name.charAt(0) - 32) + name.substring(1);
    }

    private Object statics() {
        if (!initialized) {
            UNSAFE.ensureClassInitialized(declaring);
            initialized = !UNSAFE.shouldBeInitialized(declaring);
        }
        return base;
    }

    static boolean getBoolean(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getBooleanVolatile(object, field.offset) : UNSAFE.getBoolean(object, field.offset);
    }

    static void set(FieldAccess field, Object object, boolean value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putBooleanVolatile(object, field.offset, value);
        } else {
            UNSAFE.putBoolean(object, field.offset, value);
        }
    }

    static boolean getBoolean(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getBooleanVolatile(base, field.offset) : UNSAFE.getBoolean(base, field.offset);
    }

    static void set(FieldAccess field, boolean value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putBooleanVolatile(base, field.offset, value);
        } else {
            UNSAFE.putBoolean(base, field.offset, value);
        }
    }

    static byte getByte(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getByteVolatile(object, field.offset) : UNSAFE.getByte(object, field.offset);
    }

    static void set(FieldAccess field, Object object, byte value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putByteVolatile(object, field.offset, value);
        } else {
            UNSAFE.putByte(object, field.offset, value);
        }
    }

    static byte getByte(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getByteVolatile(base, field.offset) : UNSAFE.getByte(base, field.offset);
    }

    static void set(FieldAccess field, byte value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putByteVolatile(base, field.offset, value);
        } else {
            UNSAFE.putByte(base, field.offset, value);
        }
    }

    static short getShort(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getShortVolatile(object, field.offset) : UNSAFE.getShort(object, field.offset);
    }

    static void set(FieldAccess field, Object object, short value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putShortVolatile(object, field.offset, value);
        } else {
            UNSAFE.putShort(object, field.offset, value);
        }
    }

    static short getShort(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getShortVolatile(base, field.offset) : UNSAFE.getShort(base, field.offset);
    }

    static void set(FieldAccess field, short value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putShortVolatile(base, field.offset, value);
        } else {
            UNSAFE.putShort(base, field.offset, value);
        }
    }

    static char getChar(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getCharVolatile(object, field.offset) : UNSAFE.getChar(object, field.offset);
    }

    static void set(FieldAccess field, Object object, char value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putCharVolatile(object, field.offset, value);
        } else {
            UNSAFE.putChar(object, field.offset, value);
        }
    }

    static char getChar(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getCharVolatile(base, field.offset) : UNSAFE.getChar(base, field.offset);
    }

    static void set(FieldAccess field, char value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putCharVolatile(base, field.offset, value);
        } else {
            UNSAFE.putChar(base, field.offset, value);
        }
    }

    static int getInt(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getIntVolatile(object, field.offset) : UNSAFE.getInt(object, field.offset);
    }

    static void set(FieldAccess field, Object object, int value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putIntVolatile(object, field.offset, value);
        } else {
            UNSAFE.putInt(object, field.offset, value);
        }
    }

    static int getInt(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getIntVolatile(base, field.offset) : UNSAFE.getInt(base, field.offset);
    }

    static void set(FieldAccess field, int value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putIntVolatile(base, field.offset, value);
        } else {
            UNSAFE.putInt(base, field.offset, value);
        }
    }

    static long getLong(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getLongVolatile(object, field.offset) : UNSAFE.getLong(object, field.offset);
    }

    static void set(FieldAccess field, Object object, long value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putLongVolatile(object, field.offset, value);
        } else {
            UNSAFE.putLong(object, field.offset, value);
        }
    }

    static long getLong(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getLongVolatile(base, field.offset) : UNSAFE.getLong(base, field.offset);
    }

    static void set(FieldAccess field, long value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putLongVolatile(base, field.offset, value);
        } else {
            UNSAFE.putLong(base, field.offset, value);
        }
    }

    static float getFloat(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getFloatVolatile(object, field.offset) : UNSAFE.getFloat(object, field.offset);
    }

    static void set(FieldAccess field, Object object, float value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putFloatVolatile(object, field.offset, value);
        } else {
            UNSAFE.putFloat(object, field.offset, value);
        }
    }

    static float getFloat(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getFloatVolatile(base, field.offset) : UNSAFE.getFloat(base, field.offset);
    }

    static void set(FieldAccess field, float value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putFloatVolatile(base, field.offset, value);
        } else {
            UNSAFE.putFloat(base, field.offset, value);
        }
    }

    static double getDouble(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getDoubleVolatile(object, field.offset) : UNSAFE.getDouble(object, field.offset);
    }

    static void set(FieldAccess field, Object object, double value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putDoubleVolatile(object, field.offset, value);
        } else {
            UNSAFE.putDouble(object, field.offset, value);
        }
    }

    static double getDouble(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getDoubleVolatile(base, field.offset) : UNSAFE.getDouble(base, field.offset);
    }

    static void set(FieldAccess field, double value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putDoubleVolatile(base, field.offset, value);
        } else {
            UNSAFE.putDouble(base, field.offset, value);
        }
    }

    static Object getReference(FieldAccess field, Object object) {
        Objects.requireNonNull(object);
        return field.isVolatile ? UNSAFE.getReferenceVolatile(object, field.offset) : UNSAFE.getReference(object, field.offset);
    }

    static void set(FieldAccess field, Object object, Object value) {
        Objects.requireNonNull(object);
        if (field.isVolatile) {
            UNSAFE.putReferenceVolatile(object, field.offset, value);
        } else {
            UNSAFE.putReference(object, field.offset, value);
        }
    }

    static Object getReference(FieldAccess field) {
        Object base = field.statics();
        return field.isVolatile ? UNSAFE.getReferenceVolatile(base, field.offset) : UNSAFE.getReference(base, field.offset);
    }

    static void set(FieldAccess field, Object value) {
        Object base = field.statics();
        if (field.isVolatile) {
            UNSAFE.putReferenceVolatile(base, field.offset, value);
        } else {
            UNSAFE.putReference(base, field.offset, value);
        }
    }
}

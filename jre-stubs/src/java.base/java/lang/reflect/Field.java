package java.lang.reflect;

import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;

public final class Field extends AccessibleObject implements Member {
    private final Class<?> clazz;
    private final int slot;
    private final String name;
    private final Class<?> type;
    private final int modifiers;
    private final boolean trustedFinal;
    private final transient String signature;
    private final byte[] annotations;
    /** Where Unsafe finds the field; found at the first access. */
    private transient Object staticBase;
    private transient long offset = -1;

    Field(Class<?> declaringClass, String name, Class<?> type, int modifiers, boolean trustedFinal, int slot,
            String signature, byte[] annotations) {
        this.clazz = declaringClass;
        this.name = name;
        this.type = type;
        this.modifiers = modifiers;
        this.trustedFinal = trustedFinal;
        this.slot = slot;
        this.signature = signature;
        this.annotations = annotations;
    }

    @Override
    byte[] rawAnnotations() {
        return annotations;
    }

    @Override
    public void setAccessible(boolean flag) {
        if (flag) {
            checkCanSetAccessible(Reflection.getCallerClass());
        }
        override = flag;
    }

    @Override
    public Class<?> getDeclaringClass() {
        return clazz;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    public boolean isEnumConstant() {
        return (modifiers & 0x4000) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    public Class<?> getType() {
        return type;
    }

    public Type getGenericType() {
        if (signature != null) {
            throw new UnsupportedOperationException("generic signature of " + this);
        }
        return type;
    }

    @Override
    public String toString() {
        int shown = modifiers & Modifier.fieldModifiers();
        return (shown == 0 ? "" : Modifier.toString(shown) + " ") + type.getTypeName() + " " + clazz.getTypeName() + "."
                + name;
    }

    public String toGenericString() {
        getGenericType();
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field && clazz == ((Field) other).clazz && name.equals(((Field) other).name)
                && type == ((Field) other).type;
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }

    /** The object that holds the field's value, once the offset is known and the class initialized. */
    private Object base(Object target) {
        Unsafe unsafe = Unsafe.getUnsafe();
        if (Modifier.isStatic(modifiers)) {
            if (offset < 0) {
                unsafe.ensureClassInitialized(clazz);
                staticBase = unsafe.staticFieldBase(this);
                offset = unsafe.staticFieldOffset(this);
            }
            return staticBase;
        }
        java.util.Objects.requireNonNull(target);
        if (!clazz.isInstance(target)) {
            throw new IllegalArgumentException("Can not get " + type.getTypeName() + " field " + clazz.getTypeName()
                    + "." + name + " on " + target.getClass().getTypeName());
        }
        if (offset < 0) {
            offset = unsafe.objectFieldOffset(this);
        }
        return target;
    }

    private Object readable(Class<?> caller, Object target) throws IllegalAccessException {
        if (!override) {
            checkAccess(caller, target == null ? null : target.getClass());
        }
        return base(target);
    }

    private Object writable(Class<?> caller, Object target) throws IllegalAccessException {
        Object base = readable(caller, target);
        if (Modifier.isFinal(modifiers) && (!override || trustedFinal || Modifier.isStatic(modifiers))) {
            throw new IllegalAccessException("Can not set " + (Modifier.isStatic(modifiers) ? "static " : "") + "final "
                    + type.getTypeName() + " field " + clazz.getTypeName() + "." + name);
        }
        return base;
    }

    public Object get(Object target) throws IllegalArgumentException, IllegalAccessException {
        return read(readable(Reflection.getCallerClass(), target));
    }

    private Object read(Object base) {
        Unsafe unsafe = Unsafe.getUnsafe();
        if (!type.isPrimitive()) {
            return unsafe.getReferenceVolatile(base, offset);
        }
        if (type == boolean.class) {
            return unsafe.getBooleanVolatile(base, offset);
        }
        if (type == byte.class) {
            return unsafe.getByteVolatile(base, offset);
        }
        if (type == char.class) {
            return unsafe.getCharVolatile(base, offset);
        }
        if (type == short.class) {
            return unsafe.getShortVolatile(base, offset);
        }
        if (type == int.class) {
            return unsafe.getIntVolatile(base, offset);
        }
        if (type == long.class) {
            return unsafe.getLongVolatile(base, offset);
        }
        if (type == float.class) {
            return unsafe.getFloatVolatile(base, offset);
        }
        if (type == double.class) {
            return unsafe.getDoubleVolatile(base, offset);
        }
        return null;
    }

    public void set(Object target, Object value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    private void write(Object base, Object value) {
        Unsafe unsafe = Unsafe.getUnsafe();
        if (!type.isPrimitive()) {
            if (value != null && !type.isInstance(value)) {
                throw mismatch(value);
            }
            unsafe.putReferenceVolatile(base, offset, value);
            return;
        }
        if (value == null) {
            throw mismatch(null);
        }
        if (type == boolean.class) {
            if (value instanceof Boolean) {
                unsafe.putBooleanVolatile(base, offset, (Boolean) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == byte.class) {
            if (value instanceof Byte) {
                unsafe.putByteVolatile(base, offset, (Byte) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == char.class) {
            if (value instanceof Character) {
                unsafe.putCharVolatile(base, offset, (Character) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == short.class) {
            if (value instanceof Short) {
                unsafe.putShortVolatile(base, offset, (Short) value);
                return;
            }
            if (value instanceof Byte) {
                unsafe.putShortVolatile(base, offset, (Byte) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == int.class) {
            if (value instanceof Integer) {
                unsafe.putIntVolatile(base, offset, (Integer) value);
                return;
            }
            if (value instanceof Short) {
                unsafe.putIntVolatile(base, offset, (Short) value);
                return;
            }
            if (value instanceof Byte) {
                unsafe.putIntVolatile(base, offset, (Byte) value);
                return;
            }
            if (value instanceof Character) {
                unsafe.putIntVolatile(base, offset, (Character) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == long.class) {
            if (value instanceof Long) {
                unsafe.putLongVolatile(base, offset, (Long) value);
                return;
            }
            if (value instanceof Integer) {
                unsafe.putLongVolatile(base, offset, (Integer) value);
                return;
            }
            if (value instanceof Short) {
                unsafe.putLongVolatile(base, offset, (Short) value);
                return;
            }
            if (value instanceof Byte) {
                unsafe.putLongVolatile(base, offset, (Byte) value);
                return;
            }
            if (value instanceof Character) {
                unsafe.putLongVolatile(base, offset, (Character) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == float.class) {
            if (value instanceof Float) {
                unsafe.putFloatVolatile(base, offset, (Float) value);
                return;
            }
            if (value instanceof Long) {
                unsafe.putFloatVolatile(base, offset, (Long) value);
                return;
            }
            if (value instanceof Integer) {
                unsafe.putFloatVolatile(base, offset, (Integer) value);
                return;
            }
            if (value instanceof Short) {
                unsafe.putFloatVolatile(base, offset, (Short) value);
                return;
            }
            if (value instanceof Byte) {
                unsafe.putFloatVolatile(base, offset, (Byte) value);
                return;
            }
            if (value instanceof Character) {
                unsafe.putFloatVolatile(base, offset, (Character) value);
                return;
            }
            throw mismatch(value);
        }
        if (type == double.class) {
            if (value instanceof Double) {
                unsafe.putDoubleVolatile(base, offset, (Double) value);
                return;
            }
            if (value instanceof Float) {
                unsafe.putDoubleVolatile(base, offset, (Float) value);
                return;
            }
            if (value instanceof Long) {
                unsafe.putDoubleVolatile(base, offset, (Long) value);
                return;
            }
            if (value instanceof Integer) {
                unsafe.putDoubleVolatile(base, offset, (Integer) value);
                return;
            }
            if (value instanceof Short) {
                unsafe.putDoubleVolatile(base, offset, (Short) value);
                return;
            }
            if (value instanceof Byte) {
                unsafe.putDoubleVolatile(base, offset, (Byte) value);
                return;
            }
            if (value instanceof Character) {
                unsafe.putDoubleVolatile(base, offset, (Character) value);
                return;
            }
            throw mismatch(value);
        }
    }

    private IllegalArgumentException mismatch(Object value) {
        String kind = (Modifier.isStatic(modifiers) ? "static " : "") + (Modifier.isFinal(modifiers) ? "final " : "");
        return new IllegalArgumentException("Can not set " + kind + type.getTypeName() + " field " + clazz.getTypeName()
                + "." + name + " to " + (value == null ? "null value" : value.getClass().getTypeName()));
    }

    public boolean getBoolean(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Boolean) {
            return (Boolean) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to boolean");
    }

    public void setBoolean(Object target, boolean value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public byte getByte(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Byte) {
            return (Byte) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to byte");
    }

    public void setByte(Object target, byte value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public char getChar(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Character) {
            return (Character) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to char");
    }

    public void setChar(Object target, char value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public short getShort(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Short) {
            return (Short) value;
        }
        if (value instanceof Byte) {
            return (Byte) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to short");
    }

    public void setShort(Object target, short value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public int getInt(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Integer) {
            return (Integer) value;
        }
        if (value instanceof Short) {
            return (Short) value;
        }
        if (value instanceof Byte) {
            return (Byte) value;
        }
        if (value instanceof Character) {
            return (Character) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to int");
    }

    public void setInt(Object target, int value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public long getLong(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Long) {
            return (Long) value;
        }
        if (value instanceof Integer) {
            return (Integer) value;
        }
        if (value instanceof Short) {
            return (Short) value;
        }
        if (value instanceof Byte) {
            return (Byte) value;
        }
        if (value instanceof Character) {
            return (Character) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to long");
    }

    public void setLong(Object target, long value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public float getFloat(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Float) {
            return (Float) value;
        }
        if (value instanceof Long) {
            return (Long) value;
        }
        if (value instanceof Integer) {
            return (Integer) value;
        }
        if (value instanceof Short) {
            return (Short) value;
        }
        if (value instanceof Byte) {
            return (Byte) value;
        }
        if (value instanceof Character) {
            return (Character) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to float");
    }

    public void setFloat(Object target, float value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }

    public double getDouble(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = read(readable(Reflection.getCallerClass(), target));
        if (value instanceof Double) {
            return (Double) value;
        }
        if (value instanceof Float) {
            return (Float) value;
        }
        if (value instanceof Long) {
            return (Long) value;
        }
        if (value instanceof Integer) {
            return (Integer) value;
        }
        if (value instanceof Short) {
            return (Short) value;
        }
        if (value instanceof Byte) {
            return (Byte) value;
        }
        if (value instanceof Character) {
            return (Character) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getTypeName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to double");
    }

    public void setDouble(Object target, double value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target), value);
    }
}

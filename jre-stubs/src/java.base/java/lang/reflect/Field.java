package java.lang.reflect;

import ijen.internal.Members;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;
import sun.reflect.annotation.AnnotationParser;
import sun.reflect.annotation.AnnotationSupport;
import sun.reflect.annotation.TypeAnnotations;
import sun.reflect.generics.parser.SignatureParser;

public final class Field extends AccessibleObject implements Member {
    /** What stands before the class of a wrong target: "Can not set ... to" with an object, "... on" with a primitive. */
    private static final String TO = "to";
    private static final String ON = "on";

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
    private transient Map<Class<? extends Annotation>, Annotation> declaredAnnotations;

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
        return signature == null ? type : SignatureParser.type(signature, clazz);
    }

    @Override
    public Set<AccessFlag> accessFlags() {
        return AccessFlag.maskToAccessFlags(modifiers, AccessFlag.Location.FIELD);
    }

    private synchronized Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        if (declaredAnnotations == null) {
            declaredAnnotations = AnnotationParser.parse(annotations, clazz);
        }
        return declaredAnnotations;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return annotationClass.cast(declaredAnnotations().get(annotationClass));
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationSupport.byType(getDeclaredAnnotations(), annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return AnnotationParser.toArray(declaredAnnotations());
    }

    public AnnotatedType getAnnotatedType() {
        return TypeAnnotations.of(Members.typeAnnotations(this), clazz).type(getGenericType(), TypeAnnotations.FIELD, 0);
    }

    @Override
    public String toString() {
        int shown = modifiers & Modifier.fieldModifiers();
        return (shown == 0 ? "" : Modifier.toString(shown) + " ") + type.getTypeName() + " " + clazz.getTypeName() + "."
                + name;
    }

    public String toGenericString() {
        int shown = modifiers & Modifier.fieldModifiers();
        return (shown == 0 ? "" : Modifier.toString(shown) + " ") + getGenericType().getTypeName() + " "
                + clazz.getTypeName() + "." + name;
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
    private Object base(Object target, String refusal) {
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
            throw new IllegalArgumentException((refusal == TO || refusal == ON ? "Can not set " : "Can not get ") + described()
                    + (refusal == TO ? " to " : " on ") + target.getClass().getTypeName());
        }
        if (offset < 0) {
            offset = unsafe.objectFieldOffset(this);
        }
        return target;
    }

    private Object readable(Class<?> caller, Object target) throws IllegalAccessException {
        check(caller, target);
        return base(target, null);
    }

    private void check(Class<?> caller, Object target) throws IllegalAccessException {
        if (!override) {
            if (target == null && !Modifier.isStatic(modifiers)) {
                throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"obj\" is null");
            }
            checkAccess(caller, target == null || Modifier.isStatic(modifiers) ? null : target.getClass());
        }
    }

    /** A final field can be written where checks are off, unless it is static or its class is a record or hidden. */
    private Object writable(Class<?> caller, Object target, Object value, boolean typed) throws IllegalAccessException {
        check(caller, target);
        Object base = base(target, typed ? ON : TO);
        if (Modifier.isFinal(modifiers) && (!override || trustedFinal || Modifier.isStatic(modifiers))) {
            if (typed && !fits(value)) {
                throw mismatch(value, true);
            }
            throw new IllegalAccessException("Can not set " + described() + " to "
                    + (typed ? "(" + type.getName() + ")" + widened(value) : shown(value, false)));
        }
        return base;
    }

    private Object widened(Object value) {
        if (value instanceof Character && type != char.class) {
            int code = (Character) value;
            return type == float.class || type == double.class ? (Object) (double) code : (Object) code;
        }
        return (type == float.class || type == double.class) && value instanceof Number ? (Object) ((Number) value).doubleValue()
                : value;
    }

    private boolean fits(Object value) {
        if (value instanceof Boolean || type == boolean.class || !type.isPrimitive()) {
            return value instanceof Boolean && type == boolean.class;
        }
        if (value instanceof Character || type == char.class) {
            return value instanceof Character && type != byte.class && type != short.class;
        }
        return rank(value.getClass()) <= rank(type);
    }

    private static int rank(Class<?> c) {
        String name = c.getSimpleName().toLowerCase();
        return "byte short integer long float double".indexOf(name);
    }

    private String described() {
        return (Modifier.isStatic(modifiers) ? "static " : "") + (Modifier.isFinal(modifiers) ? "final " : "")
                + type.getName() + " field " + clazz.getTypeName() + "." + name;
    }

    private static String shown(Object value, boolean typed) {
        if (!typed) {
            return value == null ? "null value" : value.getClass().getTypeName();
        }
        String kind = value instanceof Integer ? "int" : value instanceof Character ? "char"
                : value.getClass().getSimpleName().toLowerCase();
        return "(" + kind + ")" + value;
    }

    public Object get(Object target) throws IllegalArgumentException, IllegalAccessException {
        return read(readable(Reflection.getCallerClass(), target));
    }

    /** Null for a reference field, even one that holds a box. */
    private Object readPrimitive(Object base) {
        return type.isPrimitive() ? read(base) : null;
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
        write(writable(Reflection.getCallerClass(), target, value, false), value, false);
    }

    private void write(Object base, Object value, boolean typed) {
        Unsafe unsafe = Unsafe.getUnsafe();
        if (!type.isPrimitive()) {
            if (typed || value != null && !type.isInstance(value)) {
                throw mismatch(value, typed);
            }
            unsafe.putReferenceVolatile(base, offset, value);
            return;
        }
        if (value == null) {
            throw mismatch(null, false);
        }
        if (type == boolean.class) {
            if (value instanceof Boolean) {
                unsafe.putBooleanVolatile(base, offset, (Boolean) value);
                return;
            }
            throw mismatch(value, typed);
        }
        if (type == byte.class) {
            if (value instanceof Byte) {
                unsafe.putByteVolatile(base, offset, (Byte) value);
                return;
            }
            throw mismatch(value, typed);
        }
        if (type == char.class) {
            if (value instanceof Character) {
                unsafe.putCharVolatile(base, offset, (Character) value);
                return;
            }
            throw mismatch(value, typed);
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
            throw mismatch(value, typed);
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
            throw mismatch(value, typed);
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
            throw mismatch(value, typed);
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
            throw mismatch(value, typed);
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
            throw mismatch(value, typed);
        }
    }

    private IllegalArgumentException mismatch(Object value, boolean typed) {
        return new IllegalArgumentException("Can not set " + described() + " to " + shown(value, typed));
    }

    public boolean getBoolean(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
        if (value instanceof Boolean) {
            return (Boolean) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to boolean");
    }

    public void setBoolean(Object target, boolean value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public byte getByte(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
        if (value instanceof Byte) {
            return (Byte) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to byte");
    }

    public void setByte(Object target, byte value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public char getChar(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
        if (value instanceof Character) {
            return (Character) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to char");
    }

    public void setChar(Object target, char value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public short getShort(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
        if (value instanceof Short) {
            return (Short) value;
        }
        if (value instanceof Byte) {
            return (Byte) value;
        }
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to short");
    }

    public void setShort(Object target, short value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public int getInt(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
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
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to int");
    }

    public void setInt(Object target, int value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public long getLong(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
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
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to long");
    }

    public void setLong(Object target, long value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public float getFloat(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
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
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to float");
    }

    public void setFloat(Object target, float value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }

    public double getDouble(Object target) throws IllegalArgumentException, IllegalAccessException {
        Object value = readPrimitive(readable(Reflection.getCallerClass(), target));
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
        throw new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getTypeName()
                + "." + name + "\" with illegal data type conversion to double");
    }

    public void setDouble(Object target, double value) throws IllegalArgumentException, IllegalAccessException {
        write(writable(Reflection.getCallerClass(), target, value, true), value, true);
    }
}

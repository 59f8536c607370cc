package sun.misc;

import java.lang.reflect.Field;

/** What programs use of the JDK's raw access: objects without constructors, fields and array elements by offset. */
public final class Unsafe {
    private static final Unsafe theUnsafe = new Unsafe();
    private static final jdk.internal.misc.Unsafe INTERNAL = jdk.internal.misc.Unsafe.getUnsafe();

    public static final int INVALID_FIELD_OFFSET = -1;

    private Unsafe() {
    }

    public static Unsafe getUnsafe() {
        return theUnsafe;
    }

    public Object allocateInstance(Class<?> cls) throws InstantiationException {
        return INTERNAL.allocateInstance(cls);
    }

    public void throwException(Throwable ee) {
        INTERNAL.throwException(ee);
    }

    public long objectFieldOffset(Field f) {
        Class<?> declaring = java.util.Objects.requireNonNull(f).getDeclaringClass();
        if (declaring.isHidden()) {
            throw new UnsupportedOperationException("can't get field offset on a hidden class: " + f);
        }
        if (declaring.isRecord()) {
            throw new UnsupportedOperationException("can't get field offset on a record class: " + f);
        }
        return INTERNAL.objectFieldOffset(f);
    }

    public long staticFieldOffset(Field f) {
        return INTERNAL.staticFieldOffset(f);
    }

    public Object staticFieldBase(Field f) {
        return INTERNAL.staticFieldBase(f);
    }

    public int arrayBaseOffset(Class<?> arrayClass) {
        return (int) INTERNAL.arrayBaseOffset(arrayClass);
    }

    public int arrayIndexScale(Class<?> arrayClass) {
        return INTERNAL.arrayIndexScale(arrayClass);
    }

    public int addressSize() {
        return 8;
    }

    public boolean getBoolean(Object o, long offset) {
        return INTERNAL.getBoolean(o, offset);
    }

    public void putBoolean(Object o, long offset, boolean x) {
        INTERNAL.putBoolean(o, offset, x);
    }

    public boolean getBooleanVolatile(Object o, long offset) {
        return INTERNAL.getBooleanVolatile(o, offset);
    }

    public void putBooleanVolatile(Object o, long offset, boolean x) {
        INTERNAL.putBooleanVolatile(o, offset, x);
    }

    public byte getByte(Object o, long offset) {
        return INTERNAL.getByte(o, offset);
    }

    public void putByte(Object o, long offset, byte x) {
        INTERNAL.putByte(o, offset, x);
    }

    public byte getByteVolatile(Object o, long offset) {
        return INTERNAL.getByteVolatile(o, offset);
    }

    public void putByteVolatile(Object o, long offset, byte x) {
        INTERNAL.putByteVolatile(o, offset, x);
    }

    public short getShort(Object o, long offset) {
        return INTERNAL.getShort(o, offset);
    }

    public void putShort(Object o, long offset, short x) {
        INTERNAL.putShort(o, offset, x);
    }

    public short getShortVolatile(Object o, long offset) {
        return INTERNAL.getShortVolatile(o, offset);
    }

    public void putShortVolatile(Object o, long offset, short x) {
        INTERNAL.putShortVolatile(o, offset, x);
    }

    public char getChar(Object o, long offset) {
        return INTERNAL.getChar(o, offset);
    }

    public void putChar(Object o, long offset, char x) {
        INTERNAL.putChar(o, offset, x);
    }

    public char getCharVolatile(Object o, long offset) {
        return INTERNAL.getCharVolatile(o, offset);
    }

    public void putCharVolatile(Object o, long offset, char x) {
        INTERNAL.putCharVolatile(o, offset, x);
    }

    public int getInt(Object o, long offset) {
        return INTERNAL.getInt(o, offset);
    }

    public void putInt(Object o, long offset, int x) {
        INTERNAL.putInt(o, offset, x);
    }

    public int getIntVolatile(Object o, long offset) {
        return INTERNAL.getIntVolatile(o, offset);
    }

    public void putIntVolatile(Object o, long offset, int x) {
        INTERNAL.putIntVolatile(o, offset, x);
    }

    public long getLong(Object o, long offset) {
        return INTERNAL.getLong(o, offset);
    }

    public void putLong(Object o, long offset, long x) {
        INTERNAL.putLong(o, offset, x);
    }

    public long getLongVolatile(Object o, long offset) {
        return INTERNAL.getLongVolatile(o, offset);
    }

    public void putLongVolatile(Object o, long offset, long x) {
        INTERNAL.putLongVolatile(o, offset, x);
    }

    public float getFloat(Object o, long offset) {
        return INTERNAL.getFloat(o, offset);
    }

    public void putFloat(Object o, long offset, float x) {
        INTERNAL.putFloat(o, offset, x);
    }

    public float getFloatVolatile(Object o, long offset) {
        return INTERNAL.getFloatVolatile(o, offset);
    }

    public void putFloatVolatile(Object o, long offset, float x) {
        INTERNAL.putFloatVolatile(o, offset, x);
    }

    public double getDouble(Object o, long offset) {
        return INTERNAL.getDouble(o, offset);
    }

    public void putDouble(Object o, long offset, double x) {
        INTERNAL.putDouble(o, offset, x);
    }

    public double getDoubleVolatile(Object o, long offset) {
        return INTERNAL.getDoubleVolatile(o, offset);
    }

    public void putDoubleVolatile(Object o, long offset, double x) {
        INTERNAL.putDoubleVolatile(o, offset, x);
    }

    public Object getObject(Object o, long offset) {
        return INTERNAL.getReference(o, offset);
    }

    public void putObject(Object o, long offset, Object x) {
        INTERNAL.putReference(o, offset, x);
    }

    public Object getObjectVolatile(Object o, long offset) {
        return INTERNAL.getReferenceVolatile(o, offset);
    }

    public void putObjectVolatile(Object o, long offset, Object x) {
        INTERNAL.putReferenceVolatile(o, offset, x);
    }

    public boolean compareAndSwapInt(Object o, long offset, int expected, int x) {
        return INTERNAL.compareAndSetInt(o, offset, expected, x);
    }

    public boolean compareAndSwapLong(Object o, long offset, long expected, long x) {
        return INTERNAL.compareAndSetLong(o, offset, expected, x);
    }

    public boolean compareAndSwapObject(Object o, long offset, Object expected, Object x) {
        return INTERNAL.compareAndSetReference(o, offset, expected, x);
    }

    public void putOrderedInt(Object o, long offset, int x) {
        INTERNAL.putIntRelease(o, offset, x);
    }

    public void putOrderedLong(Object o, long offset, long x) {
        INTERNAL.putLongRelease(o, offset, x);
    }

    public void putOrderedObject(Object o, long offset, Object x) {
        INTERNAL.putReferenceRelease(o, offset, x);
    }

    public int getAndAddInt(Object o, long offset, int delta) {
        return INTERNAL.getAndAddInt(o, offset, delta);
    }

    public long getAndAddLong(Object o, long offset, long delta) {
        return INTERNAL.getAndAddLong(o, offset, delta);
    }

    public int getAndSetInt(Object o, long offset, int newValue) {
        return INTERNAL.getAndSetInt(o, offset, newValue);
    }

    public long getAndSetLong(Object o, long offset, long newValue) {
        return INTERNAL.getAndSetLong(o, offset, newValue);
    }

    public Object getAndSetObject(Object o, long offset, Object newValue) {
        return INTERNAL.getAndSetReference(o, offset, newValue);
    }

    public void loadFence() {
        INTERNAL.loadFence();
    }

    public void storeFence() {
        INTERNAL.storeFence();
    }

    public void fullFence() {
        INTERNAL.fullFence();
    }
}

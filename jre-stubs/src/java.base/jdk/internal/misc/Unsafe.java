package jdk.internal.misc;

import java.lang.reflect.Field;

/** Raw access to fields, array elements and the VM's native memory. */
public final class Unsafe {
    private static final Unsafe THE_UNSAFE = new Unsafe();

    public static final int INVALID_FIELD_OFFSET = -1;

    private Unsafe() {
    }

    public static Unsafe getUnsafe() {
        return THE_UNSAFE;
    }

    public native boolean getBoolean(Object base, long offset);

    public native void putBoolean(Object base, long offset, boolean value);

    public native boolean getBooleanVolatile(Object base, long offset);

    public native void putBooleanVolatile(Object base, long offset, boolean value);

    public native byte getByte(Object base, long offset);

    public native void putByte(Object base, long offset, byte value);

    public native byte getByteVolatile(Object base, long offset);

    public native void putByteVolatile(Object base, long offset, byte value);

    public native short getShort(Object base, long offset);

    public native void putShort(Object base, long offset, short value);

    public native short getShortVolatile(Object base, long offset);

    public native void putShortVolatile(Object base, long offset, short value);

    public native char getChar(Object base, long offset);

    public native void putChar(Object base, long offset, char value);

    public native char getCharVolatile(Object base, long offset);

    public native void putCharVolatile(Object base, long offset, char value);

    public native int getInt(Object base, long offset);

    public native void putInt(Object base, long offset, int value);

    public native int getIntVolatile(Object base, long offset);

    public native void putIntVolatile(Object base, long offset, int value);

    public native long getLong(Object base, long offset);

    public native void putLong(Object base, long offset, long value);

    public native long getLongVolatile(Object base, long offset);

    public native void putLongVolatile(Object base, long offset, long value);

    public native float getFloat(Object base, long offset);

    public native void putFloat(Object base, long offset, float value);

    public native float getFloatVolatile(Object base, long offset);

    public native void putFloatVolatile(Object base, long offset, float value);

    public native double getDouble(Object base, long offset);

    public native void putDouble(Object base, long offset, double value);

    public native double getDoubleVolatile(Object base, long offset);

    public native void putDoubleVolatile(Object base, long offset, double value);

    public native Object getReference(Object base, long offset);

    public native void putReference(Object base, long offset, Object value);

    public native Object getReferenceVolatile(Object base, long offset);

    public native void putReferenceVolatile(Object base, long offset, Object value);

    public final native boolean compareAndSetInt(Object base, long offset, int expected, int value);

    public final native int compareAndExchangeInt(Object base, long offset, int expected, int value);

    public final boolean weakCompareAndSetInt(Object base, long offset, int expected, int value) {
        return compareAndSetInt(base, offset, expected, value);
    }

    public final int getIntAcquire(Object base, long offset) {
        return getIntVolatile(base, offset);
    }

    public final void putIntRelease(Object base, long offset, int value) {
        putIntVolatile(base, offset, value);
    }

    public final int getIntOpaque(Object base, long offset) {
        return getIntVolatile(base, offset);
    }

    public final void putIntOpaque(Object base, long offset, int value) {
        putIntVolatile(base, offset, value);
    }

    public final int getAndSetInt(Object base, long offset, int value) {
        int old;
        do {
            old = getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, value));
        return old;
    }

    public final int getAndAddInt(Object base, long offset, int delta) {
        int old;
        do {
            old = getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, old + delta));
        return old;
    }

    public final native boolean compareAndSetLong(Object base, long offset, long expected, long value);

    public final native long compareAndExchangeLong(Object base, long offset, long expected, long value);

    public final boolean weakCompareAndSetLong(Object base, long offset, long expected, long value) {
        return compareAndSetLong(base, offset, expected, value);
    }

    public final long getLongAcquire(Object base, long offset) {
        return getLongVolatile(base, offset);
    }

    public final void putLongRelease(Object base, long offset, long value) {
        putLongVolatile(base, offset, value);
    }

    public final long getLongOpaque(Object base, long offset) {
        return getLongVolatile(base, offset);
    }

    public final void putLongOpaque(Object base, long offset, long value) {
        putLongVolatile(base, offset, value);
    }

    public final long getAndSetLong(Object base, long offset, long value) {
        long old;
        do {
            old = getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, value));
        return old;
    }

    public final long getAndAddLong(Object base, long offset, long delta) {
        long old;
        do {
            old = getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, old + delta));
        return old;
    }

    public final native boolean compareAndSetReference(Object base, long offset, Object expected, Object value);

    public final native Object compareAndExchangeReference(Object base, long offset, Object expected, Object value);

    public final boolean weakCompareAndSetReference(Object base, long offset, Object expected, Object value) {
        return compareAndSetReference(base, offset, expected, value);
    }

    public final Object getReferenceAcquire(Object base, long offset) {
        return getReferenceVolatile(base, offset);
    }

    public final void putReferenceRelease(Object base, long offset, Object value) {
        putReferenceVolatile(base, offset, value);
    }

    public final Object getReferenceOpaque(Object base, long offset) {
        return getReferenceVolatile(base, offset);
    }

    public final void putReferenceOpaque(Object base, long offset, Object value) {
        putReferenceVolatile(base, offset, value);
    }

    public final Object getAndSetReference(Object base, long offset, Object value) {
        Object old;
        do {
            old = getReferenceVolatile(base, offset);
        } while (!compareAndSetReference(base, offset, old, value));
        return old;
    }

    public long allocateMemory(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException();
        }
        if (bytes == 0) {
            return 0;
        }
        long address = allocateMemory0(bytes);
        if (address == 0) {
            throw new OutOfMemoryError("Unable to allocate " + bytes + " bytes");
        }
        return address;
    }

    public long reallocateMemory(long address, long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException();
        }
        return address == 0 && bytes == 0 ? 0 : reallocateMemory0(address, bytes);
    }

    public void freeMemory(long address) {
        if (address != 0) {
            freeMemory0(address);
        }
    }

    public void setMemory(Object base, long offset, long bytes, byte value) {
        if (bytes > 0) {
            setMemory0(base, offset, bytes, value);
        }
    }

    public void copyMemory(Object sourceBase, long sourceOffset, Object targetBase, long targetOffset, long bytes) {
        if (bytes > 0) {
            copyMemory0(sourceBase, sourceOffset, targetBase, targetOffset, bytes);
        }
    }

    public long objectFieldOffset(Field field) {
        return objectFieldOffset0(field);
    }

    public long objectFieldOffset(Class<?> c, String name) {
        long offset = objectFieldOffset1(c, name);
        if (offset < 0) {
            throw new InternalError(name);
        }
        return offset;
    }

    public long staticFieldOffset(Field field) {
        return staticFieldOffset0(field);
    }

    public Object staticFieldBase(Field field) {
        return staticFieldBase0(field);
    }

    public int arrayBaseOffset(Class<?> arrayClass) {
        return arrayBaseOffset0(arrayClass);
    }

    public int arrayIndexScale(Class<?> arrayClass) {
        return arrayIndexScale0(arrayClass);
    }

    public void ensureClassInitialized(Class<?> c) {
        ensureClassInitialized0(c);
    }

    public boolean shouldBeInitialized(Class<?> c) {
        return shouldBeInitialized0(c);
    }

    public native Object allocateInstance(Class<?> c) throws InstantiationException;

    public native void throwException(Throwable thrown);

    public native void park(boolean isAbsolute, long time);

    public native void unpark(Object thread);

    public native void fullFence();

    public final void loadFence() {
        fullFence();
    }

    public final void storeFence() {
        fullFence();
    }

    private native long allocateMemory0(long bytes);

    private native long reallocateMemory0(long address, long bytes);

    private native void freeMemory0(long address);

    private native void setMemory0(Object base, long offset, long bytes, byte value);

    private native void copyMemory0(Object sourceBase, long sourceOffset, Object targetBase, long targetOffset, long bytes);

    private native long objectFieldOffset0(Field field);

    private native long objectFieldOffset1(Class<?> c, String name);

    private native long staticFieldOffset0(Field field);

    private native Object staticFieldBase0(Field field);

    private native boolean shouldBeInitialized0(Class<?> c);

    private native void ensureClassInitialized0(Class<?> c);

    private native int arrayBaseOffset0(Class<?> arrayClass);

    private native int arrayIndexScale0(Class<?> arrayClass);
}

package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** The accesses that VarHandles make, by kind of variable: at an offset in an object, or at an address. */
final class VarHandleOps {
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();

    private VarHandleOps() {
    }

    /** The method for an access of a variable of that type, as Form calls it. */
    static String helper(VarHandle.AccessMode mode, Class<?> type) {
        String letter = type.isPrimitive() ? type.descriptorString() : "Ljava/lang/Object;";
        String word = type.isPrimitive() ? (char) (type.getName().charAt(0) - 32) + type.getName().substring(1) : "Reference";
        String start = "VarHandleOps." + mode.operation() + word + "(Ljava/lang/Object;J";
        switch (mode.kind) {
            case VarHandle.AccessMode.KIND_GET: return start + ")" + letter;
            case VarHandle.AccessMode.KIND_SET: return start + letter + ")V";
            case VarHandle.AccessMode.KIND_CAS: return start + letter + letter + ")Z";
            case VarHandle.AccessMode.KIND_EXCHANGE: return start + letter + letter + ")" + letter;
            default: return start + letter + ")" + letter;
        }
    }

    static int getInt(Object base, long offset) {
        return UNSAFE.getInt(base, offset);
    }

    static int getVolatileInt(Object base, long offset) {
        return UNSAFE.getIntVolatile(base, offset);
    }

    static void setInt(Object base, long offset, int value) {
        UNSAFE.putInt(base, offset, value);
    }

    static void setVolatileInt(Object base, long offset, int value) {
        UNSAFE.putIntVolatile(base, offset, value);
    }

    static boolean compareAndSetInt(Object base, long offset, int expected, int value) {
        return UNSAFE.compareAndSetInt(base, offset, expected, value);
    }

    static int compareAndExchangeInt(Object base, long offset, int expected, int value) {
        return UNSAFE.compareAndExchangeInt(base, offset, expected, value);
    }

    static int getAndSetInt(Object base, long offset, int value) {
        int old;
        do {
            old = UNSAFE.getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, value));
        return old;
    }

    static int getAndAddInt(Object base, long offset, int value) {
        int old;
        do {
            old = UNSAFE.getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, old + value));
        return old;
    }

    static int getAndOrInt(Object base, long offset, int value) {
        int old;
        do {
            old = UNSAFE.getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, old | value));
        return old;
    }

    static int getAndAndInt(Object base, long offset, int value) {
        int old;
        do {
            old = UNSAFE.getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, old & value));
        return old;
    }

    static int getAndXorInt(Object base, long offset, int value) {
        int old;
        do {
            old = UNSAFE.getIntVolatile(base, offset);
        } while (!compareAndSetInt(base, offset, old, old ^ value));
        return old;
    }

    static long getLong(Object base, long offset) {
        return UNSAFE.getLong(base, offset);
    }

    static long getVolatileLong(Object base, long offset) {
        return UNSAFE.getLongVolatile(base, offset);
    }

    static void setLong(Object base, long offset, long value) {
        UNSAFE.putLong(base, offset, value);
    }

    static void setVolatileLong(Object base, long offset, long value) {
        UNSAFE.putLongVolatile(base, offset, value);
    }

    static boolean compareAndSetLong(Object base, long offset, long expected, long value) {
        return UNSAFE.compareAndSetLong(base, offset, expected, value);
    }

    static long compareAndExchangeLong(Object base, long offset, long expected, long value) {
        return UNSAFE.compareAndExchangeLong(base, offset, expected, value);
    }

    static long getAndSetLong(Object base, long offset, long value) {
        long old;
        do {
            old = UNSAFE.getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, value));
        return old;
    }

    static long getAndAddLong(Object base, long offset, long value) {
        long old;
        do {
            old = UNSAFE.getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, old + value));
        return old;
    }

    static long getAndOrLong(Object base, long offset, long value) {
        long old;
        do {
            old = UNSAFE.getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, old | value));
        return old;
    }

    static long getAndAndLong(Object base, long offset, long value) {
        long old;
        do {
            old = UNSAFE.getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, old & value));
        return old;
    }

    static long getAndXorLong(Object base, long offset, long value) {
        long old;
        do {
            old = UNSAFE.getLongVolatile(base, offset);
        } while (!compareAndSetLong(base, offset, old, old ^ value));
        return old;
    }

    static Object getReference(Object base, long offset) {
        return UNSAFE.getReference(base, offset);
    }

    static Object getVolatileReference(Object base, long offset) {
        return UNSAFE.getReferenceVolatile(base, offset);
    }

    static void setReference(Object base, long offset, Object value) {
        UNSAFE.putReference(base, offset, value);
    }

    static void setVolatileReference(Object base, long offset, Object value) {
        UNSAFE.putReferenceVolatile(base, offset, value);
    }

    static boolean compareAndSetReference(Object base, long offset, Object expected, Object value) {
        return UNSAFE.compareAndSetReference(base, offset, expected, value);
    }

    static Object compareAndExchangeReference(Object base, long offset, Object expected, Object value) {
        return UNSAFE.compareAndExchangeReference(base, offset, expected, value);
    }

    static Object getAndSetReference(Object base, long offset, Object value) {
        Object old;
        do {
            old = UNSAFE.getReferenceVolatile(base, offset);
        } while (!compareAndSetReference(base, offset, old, value));
        return old;
    }

    static boolean getBoolean(Object base, long offset) {
        return UNSAFE.getBoolean(base, offset);
    }

    static boolean getVolatileBoolean(Object base, long offset) {
        return UNSAFE.getBooleanVolatile(base, offset);
    }

    static void setBoolean(Object base, long offset, boolean value) {
        UNSAFE.putBoolean(base, offset, value);
    }

    static void setVolatileBoolean(Object base, long offset, boolean value) {
        UNSAFE.putBooleanVolatile(base, offset, value);
    }

    static boolean compareAndExchangeBoolean(Object base, long offset, boolean expected, boolean value) {
        long place = offset & ~3L;
        int shift = (int) (offset & 3) << 3;
        while (true) {
            int word = UNSAFE.getIntVolatile(base, place);
            boolean found = (word >>> shift & 0xff) != 0;
            if (found != expected) {
                return found;
            }
            if (UNSAFE.compareAndSetInt(base, place, word, word & ~(0xff << shift) | (value ? 1 : 0) << shift)) {
                return expected;
            }
        }
    }

    static boolean compareAndSetBoolean(Object base, long offset, boolean expected, boolean value) {
        return compareAndExchangeBoolean(base, offset, expected, value) == expected;
    }

    static boolean getAndSetBoolean(Object base, long offset, boolean value) {
        boolean old;
        do {
            old = UNSAFE.getBooleanVolatile(base, offset);
        } while (!compareAndSetBoolean(base, offset, old, value));
        return old;
    }

    static boolean getAndOrBoolean(Object base, long offset, boolean value) {
        boolean old;
        do {
            old = UNSAFE.getBooleanVolatile(base, offset);
        } while (!compareAndSetBoolean(base, offset, old, old | value));
        return old;
    }

    static boolean getAndAndBoolean(Object base, long offset, boolean value) {
        boolean old;
        do {
            old = UNSAFE.getBooleanVolatile(base, offset);
        } while (!compareAndSetBoolean(base, offset, old, old & value));
        return old;
    }

    static boolean getAndXorBoolean(Object base, long offset, boolean value) {
        boolean old;
        do {
            old = UNSAFE.getBooleanVolatile(base, offset);
        } while (!compareAndSetBoolean(base, offset, old, old ^ value));
        return old;
    }

    static byte getByte(Object base, long offset) {
        return UNSAFE.getByte(base, offset);
    }

    static byte getVolatileByte(Object base, long offset) {
        return UNSAFE.getByteVolatile(base, offset);
    }

    static void setByte(Object base, long offset, byte value) {
        UNSAFE.putByte(base, offset, value);
    }

    static void setVolatileByte(Object base, long offset, byte value) {
        UNSAFE.putByteVolatile(base, offset, value);
    }

    static byte compareAndExchangeByte(Object base, long offset, byte expected, byte value) {
        long place = offset & ~3L;
        int shift = (int) (offset & 3) << 3;
        while (true) {
            int word = UNSAFE.getIntVolatile(base, place);
            byte found = (byte) (word >>> shift);
            if (found != expected) {
                return found;
            }
            if (UNSAFE.compareAndSetInt(base, place, word, word & ~(0xff << shift) | (value & 0xff) << shift)) {
                return expected;
            }
        }
    }

    static boolean compareAndSetByte(Object base, long offset, byte expected, byte value) {
        return compareAndExchangeByte(base, offset, expected, value) == expected;
    }

    static byte getAndSetByte(Object base, long offset, byte value) {
        byte old;
        do {
            old = UNSAFE.getByteVolatile(base, offset);
        } while (!compareAndSetByte(base, offset, old, value));
        return old;
    }

    static byte getAndAddByte(Object base, long offset, byte value) {
        byte old;
        do {
            old = UNSAFE.getByteVolatile(base, offset);
        } while (!compareAndSetByte(base, offset, old, (byte) (old + value)));
        return old;
    }

    static byte getAndOrByte(Object base, long offset, byte value) {
        byte old;
        do {
            old = UNSAFE.getByteVolatile(base, offset);
        } while (!compareAndSetByte(base, offset, old, (byte) (old | value)));
        return old;
    }

    static byte getAndAndByte(Object base, long offset, byte value) {
        byte old;
        do {
            old = UNSAFE.getByteVolatile(base, offset);
        } while (!compareAndSetByte(base, offset, old, (byte) (old & value)));
        return old;
    }

    static byte getAndXorByte(Object base, long offset, byte value) {
        byte old;
        do {
            old = UNSAFE.getByteVolatile(base, offset);
        } while (!compareAndSetByte(base, offset, old, (byte) (old ^ value)));
        return old;
    }

    static short getShort(Object base, long offset) {
        return UNSAFE.getShort(base, offset);
    }

    static short getVolatileShort(Object base, long offset) {
        return UNSAFE.getShortVolatile(base, offset);
    }

    static void setShort(Object base, long offset, short value) {
        UNSAFE.putShort(base, offset, value);
    }

    static void setVolatileShort(Object base, long offset, short value) {
        UNSAFE.putShortVolatile(base, offset, value);
    }

    static short compareAndExchangeShort(Object base, long offset, short expected, short value) {
        long place = offset & ~3L;
        int shift = (int) (offset & 3) << 3;
        while (true) {
            int word = UNSAFE.getIntVolatile(base, place);
            short found = (short) (word >>> shift);
            if (found != expected) {
                return found;
            }
            if (UNSAFE.compareAndSetInt(base, place, word, word & ~(0xffff << shift) | (value & 0xffff) << shift)) {
                return expected;
            }
        }
    }

    static boolean compareAndSetShort(Object base, long offset, short expected, short value) {
        return compareAndExchangeShort(base, offset, expected, value) == expected;
    }

    static short getAndSetShort(Object base, long offset, short value) {
        short old;
        do {
            old = UNSAFE.getShortVolatile(base, offset);
        } while (!compareAndSetShort(base, offset, old, value));
        return old;
    }

    static short getAndAddShort(Object base, long offset, short value) {
        short old;
        do {
            old = UNSAFE.getShortVolatile(base, offset);
        } while (!compareAndSetShort(base, offset, old, (short) (old + value)));
        return old;
    }

    static short getAndOrShort(Object base, long offset, short value) {
        short old;
        do {
            old = UNSAFE.getShortVolatile(base, offset);
        } while (!compareAndSetShort(base, offset, old, (short) (old | value)));
        return old;
    }

    static short getAndAndShort(Object base, long offset, short value) {
        short old;
        do {
            old = UNSAFE.getShortVolatile(base, offset);
        } while (!compareAndSetShort(base, offset, old, (short) (old & value)));
        return old;
    }

    static short getAndXorShort(Object base, long offset, short value) {
        short old;
        do {
            old = UNSAFE.getShortVolatile(base, offset);
        } while (!compareAndSetShort(base, offset, old, (short) (old ^ value)));
        return old;
    }

    static char getChar(Object base, long offset) {
        return UNSAFE.getChar(base, offset);
    }

    static char getVolatileChar(Object base, long offset) {
        return UNSAFE.getCharVolatile(base, offset);
    }

    static void setChar(Object base, long offset, char value) {
        UNSAFE.putChar(base, offset, value);
    }

    static void setVolatileChar(Object base, long offset, char value) {
        UNSAFE.putCharVolatile(base, offset, value);
    }

    static char compareAndExchangeChar(Object base, long offset, char expected, char value) {
        long place = offset & ~3L;
        int shift = (int) (offset & 3) << 3;
        while (true) {
            int word = UNSAFE.getIntVolatile(base, place);
            char found = (char) (word >>> shift);
            if (found != expected) {
                return found;
            }
            if (UNSAFE.compareAndSetInt(base, place, word, word & ~(0xffff << shift) | (value & 0xffff) << shift)) {
                return expected;
            }
        }
    }

    static boolean compareAndSetChar(Object base, long offset, char expected, char value) {
        return compareAndExchangeChar(base, offset, expected, value) == expected;
    }

    static char getAndSetChar(Object base, long offset, char value) {
        char old;
        do {
            old = UNSAFE.getCharVolatile(base, offset);
        } while (!compareAndSetChar(base, offset, old, value));
        return old;
    }

    static char getAndAddChar(Object base, long offset, char value) {
        char old;
        do {
            old = UNSAFE.getCharVolatile(base, offset);
        } while (!compareAndSetChar(base, offset, old, (char) (old + value)));
        return old;
    }

    static char getAndOrChar(Object base, long offset, char value) {
        char old;
        do {
            old = UNSAFE.getCharVolatile(base, offset);
        } while (!compareAndSetChar(base, offset, old, (char) (old | value)));
        return old;
    }

    static char getAndAndChar(Object base, long offset, char value) {
        char old;
        do {
            old = UNSAFE.getCharVolatile(base, offset);
        } while (!compareAndSetChar(base, offset, old, (char) (old & value)));
        return old;
    }

    static char getAndXorChar(Object base, long offset, char value) {
        char old;
        do {
            old = UNSAFE.getCharVolatile(base, offset);
        } while (!compareAndSetChar(base, offset, old, (char) (old ^ value)));
        return old;
    }

    static float getFloat(Object base, long offset) {
        return UNSAFE.getFloat(base, offset);
    }

    static float getVolatileFloat(Object base, long offset) {
        return UNSAFE.getFloatVolatile(base, offset);
    }

    static void setFloat(Object base, long offset, float value) {
        UNSAFE.putFloat(base, offset, value);
    }

    static void setVolatileFloat(Object base, long offset, float value) {
        UNSAFE.putFloatVolatile(base, offset, value);
    }

    static boolean compareAndSetFloat(Object base, long offset, float expected, float value) {
        return UNSAFE.compareAndSetInt(base, offset, Float.floatToRawIntBits(expected), Float.floatToRawIntBits(value));
    }

    static float compareAndExchangeFloat(Object base, long offset, float expected, float value) {
        return Float.intBitsToFloat(UNSAFE.compareAndExchangeInt(base, offset, Float.floatToRawIntBits(expected),
                Float.floatToRawIntBits(value)));
    }

    static float getAndSetFloat(Object base, long offset, float value) {
        float old;
        do {
            old = UNSAFE.getFloatVolatile(base, offset);
        } while (!compareAndSetFloat(base, offset, old, value));
        return old;
    }

    static float getAndAddFloat(Object base, long offset, float value) {
        float old;
        do {
            old = UNSAFE.getFloatVolatile(base, offset);
        } while (!compareAndSetFloat(base, offset, old, old + value));
        return old;
    }

    static double getDouble(Object base, long offset) {
        return UNSAFE.getDouble(base, offset);
    }

    static double getVolatileDouble(Object base, long offset) {
        return UNSAFE.getDoubleVolatile(base, offset);
    }

    static void setDouble(Object base, long offset, double value) {
        UNSAFE.putDouble(base, offset, value);
    }

    static void setVolatileDouble(Object base, long offset, double value) {
        UNSAFE.putDoubleVolatile(base, offset, value);
    }

    static boolean compareAndSetDouble(Object base, long offset, double expected, double value) {
        return UNSAFE.compareAndSetLong(base, offset, Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(value));
    }

    static double compareAndExchangeDouble(Object base, long offset, double expected, double value) {
        return Double.longBitsToDouble(UNSAFE.compareAndExchangeLong(base, offset, Double.doubleToRawLongBits(expected),
                Double.doubleToRawLongBits(value)));
    }

    static double getAndSetDouble(Object base, long offset, double value) {
        double old;
        do {
            old = UNSAFE.getDoubleVolatile(base, offset);
        } while (!compareAndSetDouble(base, offset, old, value));
        return old;
    }

    static double getAndAddDouble(Object base, long offset, double value) {
        double old;
        do {
            old = UNSAFE.getDoubleVolatile(base, offset);
        } while (!compareAndSetDouble(base, offset, old, old + value));
        return old;
    }
}

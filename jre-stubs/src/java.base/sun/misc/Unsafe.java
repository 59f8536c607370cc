package sun.misc;

import java.lang.reflect.Field;

/** What programs use of the JDK's raw access: objects without constructors, fields, array elements and memory by offset. */
public final class Unsafe {
    private static final Unsafe theUnsafe = new Unsafe();
    private static final jdk.internal.misc.Unsafe INTERNAL = jdk.internal.misc.Unsafe.getUnsafe();

    public static final int INVALID_FIELD_OFFSET = -1;
    public static final int ARRAY_BOOLEAN_BASE_OFFSET = INTERNAL.arrayBaseOffset(boolean[].class);
    public static final int ARRAY_BYTE_BASE_OFFSET = INTERNAL.arrayBaseOffset(byte[].class);
    public static final int ARRAY_SHORT_BASE_OFFSET = INTERNAL.arrayBaseOffset(short[].class);
    public static final int ARRAY_CHAR_BASE_OFFSET = INTERNAL.arrayBaseOffset(char[].class);
    public static final int ARRAY_INT_BASE_OFFSET = INTERNAL.arrayBaseOffset(int[].class);
    public static final int ARRAY_LONG_BASE_OFFSET = INTERNAL.arrayBaseOffset(long[].class);
    public static final int ARRAY_FLOAT_BASE_OFFSET = INTERNAL.arrayBaseOffset(float[].class);
    public static final int ARRAY_DOUBLE_BASE_OFFSET = INTERNAL.arrayBaseOffset(double[].class);
    public static final int ARRAY_OBJECT_BASE_OFFSET = INTERNAL.arrayBaseOffset(Object[].class);
    public static final int ARRAY_BOOLEAN_INDEX_SCALE = INTERNAL.arrayIndexScale(boolean[].class);
    public static final int ARRAY_BYTE_INDEX_SCALE = INTERNAL.arrayIndexScale(byte[].class);
    public static final int ARRAY_SHORT_INDEX_SCALE = INTERNAL.arrayIndexScale(short[].class);
    public static final int ARRAY_CHAR_INDEX_SCALE = INTERNAL.arrayIndexScale(char[].class);
    public static final int ARRAY_INT_INDEX_SCALE = INTERNAL.arrayIndexScale(int[].class);
    public static final int ARRAY_LONG_INDEX_SCALE = INTERNAL.arrayIndexScale(long[].class);
    public static final int ARRAY_FLOAT_INDEX_SCALE = INTERNAL.arrayIndexScale(float[].class);
    public static final int ARRAY_DOUBLE_INDEX_SCALE = INTERNAL.arrayIndexScale(double[].class);
    public static final int ARRAY_OBJECT_INDEX_SCALE = INTERNAL.arrayIndexScale(Object[].class);
    public static final int ADDRESS_SIZE = 8;

    /** Whether nothing is said (any more) about an access to memory (JEP 498). */
    private static boolean silent;

    private Unsafe() {
    }

    public static Unsafe getUnsafe() {
        return theUnsafe;
    }

    /** What `--sun-misc-unsafe-memory-access` wants when a method is called that will go: by default, one warning. */
    private static void accessed(String method) {
        String mode = System.getProperty("sun.misc.unsafe.memory.access", "warn");
        silent = mode.equals("allow");
        if (silent) {
            return;
        }
        if (mode.equals("deny")) {
            throw new UnsupportedOperationException(method);
        }
        StackTraceElement[] trace = new Throwable().getStackTrace();
        Class<?> caller = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass).filter(type -> type != Unsafe.class).findFirst().orElse(Unsafe.class));
        java.security.CodeSource source = caller.getProtectionDomain().getCodeSource();
        String where = source == null || source.getLocation() == null ? "" : " (" + source.getLocation() + ")";
        String name = "sun.misc.Unsafe::" + method;
        if (mode.equals("debug")) {
            StringBuilder text = new StringBuilder("WARNING: " + name + " called by " + caller.getName() + where);
            for (StackTraceElement frame : trace) {
                if (!frame.getClassName().equals("sun.misc.Unsafe")) {
                    text.append(System.lineSeparator()).append("\tat ").append(frame);
                }
            }
            System.err.println(text);
            return;
        }
        silent = true;
        System.err.println("WARNING: A terminally deprecated method in sun.misc.Unsafe has been called");
        System.err.println("WARNING: " + name + " has been called by " + caller.getName() + where);
        System.err.println("WARNING: Please consider reporting this to the maintainers of " + caller);
        System.err.println("WARNING: " + name + " will be removed in a future release");
    }

    public Object allocateInstance(Class<?> cls) throws InstantiationException {
        return INTERNAL.allocateInstance(cls);
    }

    public void throwException(Throwable ee) {
        INTERNAL.throwException(ee);
    }

    public long objectFieldOffset(Field f) {
        if (!silent) {
            accessed("objectFieldOffset");
        }
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
        if (!silent) {
            accessed("staticFieldOffset");
        }
        Class<?> declaring = java.util.Objects.requireNonNull(f).getDeclaringClass();
        if (declaring.isHidden()) {
            throw new UnsupportedOperationException("can't get field offset on a hidden class: " + f);
        }
        if (declaring.isRecord()) {
            throw new UnsupportedOperationException("can't get field offset on a record class: " + f);
        }
        return INTERNAL.staticFieldOffset(f);
    }

    public Object staticFieldBase(Field f) {
        if (!silent) {
            accessed("staticFieldBase");
        }
        Class<?> declaring = java.util.Objects.requireNonNull(f).getDeclaringClass();
        if (declaring.isHidden()) {
            throw new UnsupportedOperationException("can't get base address on a hidden class: " + f);
        }
        if (declaring.isRecord()) {
            throw new UnsupportedOperationException("can't get base address on a record class: " + f);
        }
        return INTERNAL.staticFieldBase(f);
    }

    public int arrayBaseOffset(Class<?> arrayClass) {
        if (!silent) {
            accessed("arrayBaseOffset");
        }
        return INTERNAL.arrayBaseOffset(arrayClass);
    }

    public int arrayIndexScale(Class<?> arrayClass) {
        return INTERNAL.arrayIndexScale(arrayClass);
    }

    public int addressSize() {
        return ADDRESS_SIZE;
    }

    public int pageSize() {
        return 4096;
    }

    public boolean getBoolean(Object o, long offset) {
        if (!silent) {
            accessed("getBoolean");
        }
        return INTERNAL.getBoolean(o, offset);
    }

    public void putBoolean(Object o, long offset, boolean x) {
        if (!silent) {
            accessed("putBoolean");
        }
        INTERNAL.putBoolean(o, offset, x);
    }

    public boolean getBooleanVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getBooleanVolatile");
        }
        return INTERNAL.getBooleanVolatile(o, offset);
    }

    public void putBooleanVolatile(Object o, long offset, boolean x) {
        if (!silent) {
            accessed("putBooleanVolatile");
        }
        INTERNAL.putBooleanVolatile(o, offset, x);
    }

    public byte getByte(Object o, long offset) {
        if (!silent) {
            accessed("getByte");
        }
        return INTERNAL.getByte(o, offset);
    }

    public void putByte(Object o, long offset, byte x) {
        if (!silent) {
            accessed("putByte");
        }
        INTERNAL.putByte(o, offset, x);
    }

    public byte getByteVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getByteVolatile");
        }
        return INTERNAL.getByteVolatile(o, offset);
    }

    public void putByteVolatile(Object o, long offset, byte x) {
        if (!silent) {
            accessed("putByteVolatile");
        }
        INTERNAL.putByteVolatile(o, offset, x);
    }

    public byte getByte(long address) {
        if (!silent) {
            accessed("getByte");
        }
        return INTERNAL.getByte(null, address);
    }

    public void putByte(long address, byte x) {
        if (!silent) {
            accessed("putByte");
        }
        INTERNAL.putByte(null, address, x);
    }

    public short getShort(Object o, long offset) {
        if (!silent) {
            accessed("getShort");
        }
        return INTERNAL.getShort(o, offset);
    }

    public void putShort(Object o, long offset, short x) {
        if (!silent) {
            accessed("putShort");
        }
        INTERNAL.putShort(o, offset, x);
    }

    public short getShortVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getShortVolatile");
        }
        return INTERNAL.getShortVolatile(o, offset);
    }

    public void putShortVolatile(Object o, long offset, short x) {
        if (!silent) {
            accessed("putShortVolatile");
        }
        INTERNAL.putShortVolatile(o, offset, x);
    }

    public short getShort(long address) {
        if (!silent) {
            accessed("getShort");
        }
        return INTERNAL.getShort(null, address);
    }

    public void putShort(long address, short x) {
        if (!silent) {
            accessed("putShort");
        }
        INTERNAL.putShort(null, address, x);
    }

    public char getChar(Object o, long offset) {
        if (!silent) {
            accessed("getChar");
        }
        return INTERNAL.getChar(o, offset);
    }

    public void putChar(Object o, long offset, char x) {
        if (!silent) {
            accessed("putChar");
        }
        INTERNAL.putChar(o, offset, x);
    }

    public char getCharVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getCharVolatile");
        }
        return INTERNAL.getCharVolatile(o, offset);
    }

    public void putCharVolatile(Object o, long offset, char x) {
        if (!silent) {
            accessed("putCharVolatile");
        }
        INTERNAL.putCharVolatile(o, offset, x);
    }

    public char getChar(long address) {
        if (!silent) {
            accessed("getChar");
        }
        return INTERNAL.getChar(null, address);
    }

    public void putChar(long address, char x) {
        if (!silent) {
            accessed("putChar");
        }
        INTERNAL.putChar(null, address, x);
    }

    public int getInt(Object o, long offset) {
        if (!silent) {
            accessed("getInt");
        }
        return INTERNAL.getInt(o, offset);
    }

    public void putInt(Object o, long offset, int x) {
        if (!silent) {
            accessed("putInt");
        }
        INTERNAL.putInt(o, offset, x);
    }

    public int getIntVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getIntVolatile");
        }
        return INTERNAL.getIntVolatile(o, offset);
    }

    public void putIntVolatile(Object o, long offset, int x) {
        if (!silent) {
            accessed("putIntVolatile");
        }
        INTERNAL.putIntVolatile(o, offset, x);
    }

    public int getInt(long address) {
        if (!silent) {
            accessed("getInt");
        }
        return INTERNAL.getInt(null, address);
    }

    public void putInt(long address, int x) {
        if (!silent) {
            accessed("putInt");
        }
        INTERNAL.putInt(null, address, x);
    }

    public long getLong(Object o, long offset) {
        if (!silent) {
            accessed("getLong");
        }
        return INTERNAL.getLong(o, offset);
    }

    public void putLong(Object o, long offset, long x) {
        if (!silent) {
            accessed("putLong");
        }
        INTERNAL.putLong(o, offset, x);
    }

    public long getLongVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getLongVolatile");
        }
        return INTERNAL.getLongVolatile(o, offset);
    }

    public void putLongVolatile(Object o, long offset, long x) {
        if (!silent) {
            accessed("putLongVolatile");
        }
        INTERNAL.putLongVolatile(o, offset, x);
    }

    public long getLong(long address) {
        if (!silent) {
            accessed("getLong");
        }
        return INTERNAL.getLong(null, address);
    }

    public void putLong(long address, long x) {
        if (!silent) {
            accessed("putLong");
        }
        INTERNAL.putLong(null, address, x);
    }

    public float getFloat(Object o, long offset) {
        if (!silent) {
            accessed("getFloat");
        }
        return INTERNAL.getFloat(o, offset);
    }

    public void putFloat(Object o, long offset, float x) {
        if (!silent) {
            accessed("putFloat");
        }
        INTERNAL.putFloat(o, offset, x);
    }

    public float getFloatVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getFloatVolatile");
        }
        return INTERNAL.getFloatVolatile(o, offset);
    }

    public void putFloatVolatile(Object o, long offset, float x) {
        if (!silent) {
            accessed("putFloatVolatile");
        }
        INTERNAL.putFloatVolatile(o, offset, x);
    }

    public float getFloat(long address) {
        if (!silent) {
            accessed("getFloat");
        }
        return INTERNAL.getFloat(null, address);
    }

    public void putFloat(long address, float x) {
        if (!silent) {
            accessed("putFloat");
        }
        INTERNAL.putFloat(null, address, x);
    }

    public double getDouble(Object o, long offset) {
        if (!silent) {
            accessed("getDouble");
        }
        return INTERNAL.getDouble(o, offset);
    }

    public void putDouble(Object o, long offset, double x) {
        if (!silent) {
            accessed("putDouble");
        }
        INTERNAL.putDouble(o, offset, x);
    }

    public double getDoubleVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getDoubleVolatile");
        }
        return INTERNAL.getDoubleVolatile(o, offset);
    }

    public void putDoubleVolatile(Object o, long offset, double x) {
        if (!silent) {
            accessed("putDoubleVolatile");
        }
        INTERNAL.putDoubleVolatile(o, offset, x);
    }

    public double getDouble(long address) {
        if (!silent) {
            accessed("getDouble");
        }
        return INTERNAL.getDouble(null, address);
    }

    public void putDouble(long address, double x) {
        if (!silent) {
            accessed("putDouble");
        }
        INTERNAL.putDouble(null, address, x);
    }

    public Object getObject(Object o, long offset) {
        if (!silent) {
            accessed("getObject");
        }
        return INTERNAL.getReference(o, offset);
    }

    public void putObject(Object o, long offset, Object x) {
        if (!silent) {
            accessed("putObject");
        }
        INTERNAL.putReference(o, offset, x);
    }

    public Object getObjectVolatile(Object o, long offset) {
        if (!silent) {
            accessed("getObjectVolatile");
        }
        return INTERNAL.getReferenceVolatile(o, offset);
    }

    public void putObjectVolatile(Object o, long offset, Object x) {
        if (!silent) {
            accessed("putObjectVolatile");
        }
        INTERNAL.putReferenceVolatile(o, offset, x);
    }

    public long getAddress(long address) {
        if (!silent) {
            accessed("getAddress");
        }
        return INTERNAL.getLong(null, address);
    }

    public void putAddress(long address, long x) {
        if (!silent) {
            accessed("putAddress");
        }
        INTERNAL.putLong(null, address, x);
    }

    public long allocateMemory(long bytes) {
        if (!silent) {
            accessed("allocateMemory");
        }
        return INTERNAL.allocateMemory(bytes);
    }

    public void freeMemory(long address) {
        if (!silent) {
            accessed("freeMemory");
        }
        INTERNAL.freeMemory(address);
    }

    public long reallocateMemory(long address, long bytes) {
        if (!silent) {
            accessed("reallocateMemory");
        }
        return INTERNAL.reallocateMemory(address, bytes);
    }

    public void setMemory(Object o, long offset, long bytes, byte value) {
        if (!silent) {
            accessed("setMemory");
        }
        INTERNAL.setMemory(o, offset, bytes, value);
    }

    public void setMemory(long address, long bytes, byte value) {
        if (!silent) {
            accessed("setMemory");
        }
        INTERNAL.setMemory(null, address, bytes, value);
    }

    public void copyMemory(Object srcBase, long srcOffset, Object destBase, long destOffset, long bytes) {
        if (!silent) {
            accessed("copyMemory");
        }
        INTERNAL.copyMemory(srcBase, srcOffset, destBase, destOffset, bytes);
    }

    public void copyMemory(long srcAddress, long destAddress, long bytes) {
        if (!silent) {
            accessed("copyMemory");
        }
        INTERNAL.copyMemory(null, srcAddress, null, destAddress, bytes);
    }

    public final boolean compareAndSwapInt(Object o, long offset, int expected, int x) {
        if (!silent) {
            accessed("compareAndSwapInt");
        }
        return INTERNAL.compareAndSetInt(o, offset, expected, x);
    }

    public void putOrderedInt(Object o, long offset, int x) {
        if (!silent) {
            accessed("putOrderedInt");
        }
        INTERNAL.putIntRelease(o, offset, x);
    }

    public final int getAndSetInt(Object o, long offset, int newValue) {
        if (!silent) {
            accessed("getAndSetInt");
        }
        return INTERNAL.getAndSetInt(o, offset, newValue);
    }

    public final int getAndAddInt(Object o, long offset, int delta) {
        if (!silent) {
            accessed("getAndAddInt");
        }
        return INTERNAL.getAndAddInt(o, offset, delta);
    }

    public final boolean compareAndSwapLong(Object o, long offset, long expected, long x) {
        if (!silent) {
            accessed("compareAndSwapLong");
        }
        return INTERNAL.compareAndSetLong(o, offset, expected, x);
    }

    public void putOrderedLong(Object o, long offset, long x) {
        if (!silent) {
            accessed("putOrderedLong");
        }
        INTERNAL.putLongRelease(o, offset, x);
    }

    public final long getAndSetLong(Object o, long offset, long newValue) {
        if (!silent) {
            accessed("getAndSetLong");
        }
        return INTERNAL.getAndSetLong(o, offset, newValue);
    }

    public final long getAndAddLong(Object o, long offset, long delta) {
        if (!silent) {
            accessed("getAndAddLong");
        }
        return INTERNAL.getAndAddLong(o, offset, delta);
    }

    public final boolean compareAndSwapObject(Object o, long offset, Object expected, Object x) {
        if (!silent) {
            accessed("compareAndSwapObject");
        }
        return INTERNAL.compareAndSetReference(o, offset, expected, x);
    }

    public void putOrderedObject(Object o, long offset, Object x) {
        if (!silent) {
            accessed("putOrderedObject");
        }
        INTERNAL.putReferenceRelease(o, offset, x);
    }

    public final Object getAndSetObject(Object o, long offset, Object newValue) {
        if (!silent) {
            accessed("getAndSetObject");
        }
        return INTERNAL.getAndSetReference(o, offset, newValue);
    }

    public void park(boolean isAbsolute, long time) {
        INTERNAL.park(isAbsolute, time);
    }

    public void unpark(Object thread) {
        INTERNAL.unpark(thread);
    }

    public int getLoadAverage(double[] loadavg, int nelems) {
        if (nelems < 0 || nelems > 3 || nelems > loadavg.length) {
            throw new ArrayIndexOutOfBoundsException();
        }
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load < 0 || nelems == 0) {
            return load < 0 ? -1 : 0;
        }
        loadavg[0] = load;
        return 1;
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

    public void invokeCleaner(java.nio.ByteBuffer directBuffer) {
        if (!silent) {
            accessed("invokeCleaner");
        }
        if (!directBuffer.isDirect()) {
            throw new IllegalArgumentException("buffer is non-direct");
        }
    }
}

package java.lang.invoke;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;

/** Numbers in the bytes of an array or a buffer. */
final class ByteViewVarHandle extends VarHandle {
    private static final Object LOCK = new Object();

    private final Class<?> view;
    private final boolean big;
    private final boolean buffer;
    private final int size;

    private ByteViewVarHandle(Class<?> view, boolean big, boolean buffer, boolean exact) {
        super(view.getComponentType(), new Class<?>[] {buffer ? ByteBuffer.class : byte[].class, int.class}, exact);
        this.view = view;
        this.big = big;
        this.buffer = buffer;
        Class<?> type = view.getComponentType();
        size = type == long.class || type == double.class ? 8 : type == int.class || type == float.class ? 4 : 2;
    }

    private static void check(Class<?> view) {
        if (!view.isArray()) {
            throw new IllegalArgumentException("not an array: " + view);
        }
        Class<?> type = view.getComponentType();
        if (!type.isPrimitive() || type == byte.class || type == boolean.class) {
            throw new UnsupportedOperationException();
        }
    }

    static VarHandle ofArray(Class<?> view, boolean big) {
        check(view);
        return new ByteViewVarHandle(view, big, false, false);
    }

    static VarHandle ofBuffer(Class<?> view, boolean big) {
        check(view);
        return new ByteViewVarHandle(view, big, true, false);
    }

    @Override
    public VarHandle withInvokeExactBehavior() {
        return exact ? this : new ByteViewVarHandle(view, big, buffer, true);
    }

    @Override
    public VarHandle withInvokeBehavior() {
        return exact ? new ByteViewVarHandle(view, big, buffer, false) : this;
    }

    @Override
    boolean supports(AccessMode mode) {
        if (mode == AccessMode.GET || mode == AccessMode.SET) {
            return true;
        }
        if (!buffer) {
            return false;
        }
        if (mode.kind == AccessMode.KIND_GET || mode.kind == AccessMode.KIND_SET) {
            return true;
        }
        Class<?> type = varType();
        boolean floating = type == float.class || type == double.class;
        return size >= 4 && (!floating || mode.kind != AccessMode.KIND_UPDATE || mode.operation().equals("getAndSet"));
    }

    private static int number(AccessMode mode) {
        switch (mode.operation()) {
            case "get": return 0;
            case "set": return 1;
            case "getVolatile": return 2;
            case "setVolatile": return 3;
            case "compareAndSet": return 4;
            case "compareAndExchange": return 5;
            case "getAndSet": return 6;
            case "getAndAdd": return 7;
            case "getAndOr": return 8;
            case "getAndAnd": return 9;
            default: return 10;
        }
    }

    @Override
    void access(AccessMode mode, Form form) {
        String letter = varType().descriptorString();
        int values = accessModeType(mode).parameterCount() - 2;
        form.load(0).load(1);
        for (int i = 0; i < 2; i++) {
            if (i < values) {
                form.load(2 + i).helper("ByteViewVarHandle.bits(" + letter + ")J");
            } else {
                form.zero(long.class);
            }
        }
        form.push(number(mode)).load(Object.class, 0);
        form.helper("ByteViewVarHandle.run(Ljava/lang/Object;IJJILjava/lang/Object;)J");
        if (mode.kind == AccessMode.KIND_SET) {
            form.pop(long.class);
        } else if (mode.kind == AccessMode.KIND_CAS) {
            form.op(136);
        } else {
            form.helper("ByteViewVarHandle.to" + letter + "(J)" + letter);
        }
    }

    private byte at(Object holder, int index) {
        return buffer ? ((ByteBuffer) holder).get(index) : ((byte[]) holder)[index];
    }

    private void put(Object holder, int index, byte value) {
        if (buffer) {
            ((ByteBuffer) holder).put(index, value);
        } else {
            ((byte[]) holder)[index] = value;
        }
    }

    private long read(Object holder, int index) {
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits = bits << 8 | at(holder, big ? index + i : index + size - 1 - i) & 255;
        }
        return size == 8 ? bits : size == 4 ? (int) bits : (short) bits;
    }

    private void write(Object holder, int index, long bits) {
        for (int i = 0; i < size; i++) {
            put(holder, big ? index + size - 1 - i : index + i, (byte) (bits >> 8 * i));
        }
    }

    private void checkIndex(Object holder, int index) {
        int length = buffer ? ((ByteBuffer) holder).limit() : ((byte[]) holder).length;
        int last = length - size + 1;
        if (index < 0 || index >= last) {
            String text = "Index " + index + " out of bounds for length " + Math.max(last, 0);
            throw buffer ? new IndexOutOfBoundsException(text) : new ArrayIndexOutOfBoundsException(text);
        }
    }

    // What forms call.

    static long run(Object holder, int index, long a, long b, int operation, Object handle) {
        ByteViewVarHandle own = (ByteViewVarHandle) handle;
        if (holder == null) {
            throw new NullPointerException();
        }
        if (own.buffer && operation != 0 && operation != 2 && ((ByteBuffer) holder).isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        own.checkIndex(holder, index);
        if (operation == 0) {
            return own.read(holder, index);
        }
        if (operation == 1) {
            own.write(holder, index, a);
            return 0;
        }
        if (!((ByteBuffer) holder).isDirect()) {
            throw new IllegalStateException("Atomic access not supported for heap buffer");
        }
        if ((index & own.size - 1) != 0) {
            throw new IllegalStateException("Misaligned access at index: " + index);
        }
        synchronized (LOCK) {
            return own.atomic(holder, index, a, b, operation);
        }
    }

    private long atomic(Object holder, int index, long a, long b, int operation) {
        long old = read(holder, index);
        switch (operation) {
            case 2:
                break;
            case 4:
            case 5:
                boolean same = old == a;
                if (same) {
                    write(holder, index, b);
                }
                return operation == 5 ? old : same ? 1 : 0;
            case 7: write(holder, index, old + a); break;
            case 8: write(holder, index, old | a); break;
            case 9: write(holder, index, old & a); break;
            case 10: write(holder, index, old ^ a); break;
            default: write(holder, index, a);
        }
        return old;
    }

    static long bits(short value) {
        return value;
    }

    static short toS(long bits) {
        return (short) bits;
    }

    static long bits(char value) {
        return (short) value;
    }

    static char toC(long bits) {
        return (char) bits;
    }

    static long bits(int value) {
        return value;
    }

    static int toI(long bits) {
        return (int) bits;
    }

    static long bits(long value) {
        return value;
    }

    static long toJ(long bits) {
        return bits;
    }

    static long bits(float value) {
        return Float.floatToRawIntBits(value);
    }

    static float toF(long bits) {
        return Float.intBitsToFloat((int) bits);
    }

    static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    static double toD(long bits) {
        return Double.longBitsToDouble(bits);
    }
}

package java.lang.invoke;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import jdk.internal.foreign.AbstractMemorySegmentImpl;
import jdk.internal.foreign.LayoutPath;
import jdk.internal.foreign.SegmentHandles;

/** A value in a memory segment: at an offset, or where a path leads from there. */
final class SegmentVarHandle extends VarHandle {
    static {
        SegmentHandles.install((layout, path) -> new SegmentVarHandle(layout, path, false));
    }

    private final ValueLayout layout;
    /** Null: the offset is that of the value. */
    private final LayoutPath path;

    private SegmentVarHandle(ValueLayout layout, LayoutPath path, boolean exact) {
        super(layout.carrier(), coordinates(path), exact);
        this.layout = layout;
        this.path = path;
    }

    private static Class<?>[] coordinates(LayoutPath path) {
        Class<?>[] types = new Class<?>[2 + (path == null ? 0 : path.indices())];
        Arrays.fill(types, long.class);
        types[0] = MemorySegment.class;
        return types;
    }

    @Override
    public VarHandle withInvokeExactBehavior() {
        return exact ? this : new SegmentVarHandle(layout, path, true);
    }

    @Override
    public VarHandle withInvokeBehavior() {
        return exact ? new SegmentVarHandle(layout, path, false) : this;
    }

    @Override
    boolean supports(AccessMode mode) {
        if (mode == AccessMode.GET || mode == AccessMode.SET) {
            return true;
        }
        if (layout.byteAlignment() < layout.byteSize()) {
            return false;
        }
        if (mode.kind == AccessMode.KIND_GET || mode.kind == AccessMode.KIND_SET) {
            return true;
        }
        Class<?> type = varType();
        if (type == float.class || type == double.class) {
            return mode.kind != AccessMode.KIND_UPDATE || mode.operation().equals("getAndSet");
        }
        return type == int.class || type == long.class || type == MemorySegment.class;
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
        String letter = varType().isPrimitive() ? varType().descriptorString() : "Ljava/lang/Object;";
        int places = coordinateTypes().size();
        int values = accessModeType(mode).parameterCount() - places;
        form.room(16).load(0).load(1);
        int index = 2;
        int pointers = 0;
        for (LayoutPath each = path; each != null; each = each.pointer()) {
            pointers++;
        }
        for (int depth = pointers - 1; depth >= 0; depth--) {
            LayoutPath each = ancestor(depth);
            form.zero(long.class);
            for (int open = 0; open < each.openElements(); open++) {
                form.load(index++).push(open).push(depth).load(Object.class, 0);
                form.helper("SegmentVarHandle.add(JJIILjava/lang/Object;)J");
            }
            if (depth > 0) {
                form.push(depth).load(Object.class, 0);
                form.helper("SegmentVarHandle.follow(Ljava/lang/Object;JJILjava/lang/Object;)Ljava/lang/Object;");
                form.zero(long.class);
            }
        }
        if (path == null) {
            form.zero(long.class);
        }
        for (int i = 0; i < 2; i++) {
            if (i < values) {
                form.load(places + i).helper("SegmentVarHandle.bits(" + letter + ")J");
            } else {
                form.zero(long.class);
            }
        }
        form.push(number(mode)).load(Object.class, 0);
        form.helper("SegmentVarHandle.run(Ljava/lang/Object;JJJJILjava/lang/Object;)J");
        if (mode.kind == AccessMode.KIND_SET) {
            form.pop(long.class);
        } else if (mode.kind == AccessMode.KIND_CAS) {
            form.op(136);
        } else if (varType().isPrimitive()) {
            form.helper("SegmentVarHandle.to" + letter + "(J)" + letter);
        } else {
            form.load(Object.class, 0).helper("SegmentVarHandle.segment(JLjava/lang/Object;)Ljava/lang/Object;");
        }
    }

    /** The path, or the one to the pointer so many steps before it. */
    private LayoutPath ancestor(int depth) {
        LayoutPath each = path;
        for (int i = 0; i < depth; i++) {
            each = each.pointer();
        }
        return each;
    }

    // What forms call.

    static long add(long sum, long index, int open, int depth, Object handle) {
        return sum + ((SegmentVarHandle) handle).ancestor(depth).displacement(open, index);
    }

    private static AbstractMemorySegmentImpl required(Object segment) {
        if (segment == null) {
            throw new NullPointerException();
        }
        return (AbstractMemorySegmentImpl) segment;
    }

    static Object follow(Object segment, long base, long displacement, int depth, Object handle) {
        LayoutPath pointer = ((SegmentVarHandle) handle).ancestor(depth);
        AbstractMemorySegmentImpl own = required(segment);
        pointer.checkEnclosing(own, base, false);
        AddressLayout address = pointer.address();
        return AbstractMemorySegmentImpl.pointed(address, own.access(address, base + pointer.constantOffset() + displacement, 0, 0, 0));
    }

    static long run(Object segment, long base, long displacement, long a, long b, int operation, Object handle) {
        SegmentVarHandle own = (SegmentVarHandle) handle;
        AbstractMemorySegmentImpl memory = required(segment);
        LayoutPath path = own.path;
        if (path == null) {
            return memory.access(own.layout, base, operation, a, b);
        }
        path.checkEnclosing(memory, base, operation != 0 && operation != 2);
        return memory.access(own.layout, base + path.constantOffset() + displacement, operation, a, b);
    }

    static Object segment(long address, Object handle) {
        return AbstractMemorySegmentImpl.pointed((AddressLayout) ((SegmentVarHandle) handle).layout, address);
    }

    static long bits(Object segment) {
        return AbstractMemorySegmentImpl.pointer((MemorySegment) segment);
    }

    static long bits(boolean value) {
        return value ? 1 : 0;
    }

    static boolean toZ(long bits) {
        return bits != 0;
    }

    static long bits(byte value) {
        return value;
    }

    static byte toB(long bits) {
        return (byte) bits;
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

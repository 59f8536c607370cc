package jdk.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jdk.internal.foreign.layout.ValueLayouts;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;

/** Memory from an offset in an object, or from an address. As an allocator it gives out itself. */
public abstract sealed class AbstractMemorySegmentImpl implements MemorySegment, SegmentAllocator
        permits HeapMemorySegmentImpl, NativeMemorySegmentImpl {
    static final Unsafe UNSAFE = Unsafe.getUnsafe();

    final Object base;
    /** Where it is in the base, or its address. */
    final long at;
    /** What the program sees as address. */
    final long address;
    final long length;
    final boolean readOnly;
    final MemorySessionImpl session;

    AbstractMemorySegmentImpl(Object base, long at, long address, long length, boolean readOnly, MemorySessionImpl session) {
        this.base = base;
        this.at = at;
        this.address = address;
        this.length = length;
        this.readOnly = readOnly;
        this.session = session;
    }

    /** A part that is known to be inside. */
    abstract AbstractMemorySegmentImpl part(long offset, long size, boolean readOnly, MemorySessionImpl session);

    /** What elements of the array are aligned to, or 0 where that depends on the address alone. */
    abstract long elementAlignment();

    public static void requireWritable(MemorySegment segment) {
        if (segment.isReadOnly()) {
            throw new IllegalArgumentException("read-only segment");
        }
    }

    @Override
    public final long address() {
        return address;
    }

    @Override
    public final long byteSize() {
        return length;
    }

    @Override
    public final boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public final MemorySegment.Scope scope() {
        return session;
    }

    @Override
    public final boolean isAccessibleBy(Thread thread) {
        return session.isAccessibleBy(thread);
    }

    @Override
    public boolean isMapped() {
        return false;
    }

    private static UnsupportedOperationException notMapped() {
        return new UnsupportedOperationException("Not a mapped segment");
    }

    @Override
    public boolean isLoaded() {
        throw notMapped();
    }

    @Override
    public void load() {
        throw notMapped();
    }

    @Override
    public void unload() {
        throw notMapped();
    }

    @Override
    public void force() {
        throw notMapped();
    }

    @Override
    public final MemorySegment asReadOnly() {
        return part(0, length, true, session);
    }

    @Override
    public final MemorySegment asSlice(long offset, long newSize) {
        checkBounds(offset, newSize);
        return part(offset, newSize, readOnly, session);
    }

    @Override
    public final MemorySegment asSlice(long offset) {
        checkBounds(offset, 0);
        return part(offset, length - offset, readOnly, session);
    }

    @Override
    public final MemorySegment asSlice(long offset, long newSize, long byteAlignment) {
        checkBounds(offset, newSize);
        ArenaImpl.checkRequest(newSize, byteAlignment);
        if (!isAligned(offset, byteAlignment)) {
            throw new IllegalArgumentException("Target offset incompatible with alignment constraints");
        }
        return part(offset, newSize, readOnly, session);
    }

    @Override
    public final MemorySegment asSlice(long offset, MemoryLayout layout) {
        Objects.requireNonNull(layout);
        return asSlice(offset, layout.byteSize(), layout.byteAlignment());
    }

    @Override
    public final MemorySegment allocate(long byteSize, long byteAlignment) {
        ArenaImpl.checkRequest(byteSize, byteAlignment);
        return asSlice(0, byteSize, byteAlignment);
    }

    @Override
    public final MemorySegment reinterpret(long newSize) {
        NativeAccess.check(Reflection.getCallerClass(), MemorySegment.class, "reinterpret");
        return reinterpreted(newSize, session, null);
    }

    @Override
    public final MemorySegment reinterpret(Arena arena, Consumer<MemorySegment> cleanup) {
        NativeAccess.check(Reflection.getCallerClass(), MemorySegment.class, "reinterpret");
        Objects.requireNonNull(arena);
        return reinterpreted(length, MemorySessionImpl.of(arena), cleanup);
    }

    @Override
    public final MemorySegment reinterpret(long newSize, Arena arena, Consumer<MemorySegment> cleanup) {
        NativeAccess.check(Reflection.getCallerClass(), MemorySegment.class, "reinterpret");
        Objects.requireNonNull(arena);
        return reinterpreted(newSize, MemorySessionImpl.of(arena), cleanup);
    }

    private MemorySegment reinterpreted(long size, MemorySessionImpl newSession, Consumer<MemorySegment> cleanup) {
        if (size < 0) {
            throw new IllegalArgumentException("The provided newSize is negative: " + size);
        }
        if (!isNative()) {
            throw new UnsupportedOperationException("Not a native segment");
        }
        if (cleanup == null) {
            newSession.check();
        } else {
            MemorySegment own = new NativeMemorySegmentImpl(base, at, address, size, false, MemorySessionImpl.GLOBAL);
            newSession.add(new MemorySessionImpl.Resource() {
                @Override
                void release() {
                    cleanup.accept(own);
                }
            });
        }
        return new NativeMemorySegmentImpl(base, at, address, size, readOnly, newSession);
    }

    @Override
    public final Spliterator<MemorySegment> spliterator(MemoryLayout elementLayout) {
        Objects.requireNonNull(elementLayout);
        long size = elementLayout.byteSize();
        if (size == 0) {
            throw new IllegalArgumentException("Element layout size cannot be zero");
        }
        if (size % elementLayout.byteAlignment() != 0) {
            throw new IllegalArgumentException("Element layout size is not multiple of alignment");
        }
        if (!isAligned(0, elementLayout.byteAlignment())) {
            throw new IllegalArgumentException("Incompatible alignment constraints");
        }
        if (length % size != 0) {
            throw new IllegalArgumentException("Segment size is not a multiple of layout size");
        }
        return new SegmentSplitter(this, size, length / size);
    }

    @Override
    public final Stream<MemorySegment> elements(MemoryLayout elementLayout) {
        return StreamSupport.stream(spliterator(elementLayout), false);
    }

    @Override
    public final MemorySegment fill(byte value) {
        checkAccess(0, length, true);
        session.enter();
        try {
            UNSAFE.setMemory(base, at, length, value);
        } finally {
            session.leave();
        }
        return this;
    }

    @Override
    public final MemorySegment copyFrom(MemorySegment src) {
        SegmentArrays.copy(src, 0, this, 0, src.byteSize());
        return this;
    }

    @Override
    public final long mismatch(MemorySegment other) {
        Objects.requireNonNull(other);
        return SegmentArrays.mismatch(this, 0, length, other, 0, other.byteSize());
    }

    @Override
    public final Optional<MemorySegment> asOverlappingSlice(MemorySegment other) {
        AbstractMemorySegmentImpl that = (AbstractMemorySegmentImpl) Objects.requireNonNull(other);
        if (base != that.base) {
            return Optional.empty();
        }
        long distance = that.at - at;
        if (distance >= length || -distance >= that.length) {
            return Optional.empty();
        }
        long start = Math.max(distance, 0);
        // HotSpot's slice reaches beyond the end of an other one that starts inside of this.
        return Optional.of(part(start, Math.min(length - start, distance + that.length), readOnly, session));
    }

    @Override
    public final ByteBuffer asByteBuffer() {
        return SegmentBuffers.buffer(this);
    }

    @Override
    public final String getString(long offset) {
        return getString(offset, StandardCharsets.UTF_8);
    }

    @Override
    public final String getString(long offset, Charset charset) {
        Objects.requireNonNull(charset);
        return StringSupport.read(this, offset, charset);
    }

    @Override
    public final void setString(long offset, String str) {
        Objects.requireNonNull(str);
        setString(offset, str, StandardCharsets.UTF_8);
    }

    @Override
    public final void setString(long offset, String str, Charset charset) {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(str);
        StringSupport.write(this, offset, str, charset);
    }

    // Checks.

    final boolean isAligned(long offset, long alignment) {
        return ((address + offset | elementAlignment()) & alignment - 1) == 0;
    }

    final void checkBounds(long offset, long size) {
        if (offset < 0 || size < 0 || offset > length - size) {
            throw outside(offset, size);
        }
    }

    final void checkAccess(long offset, long size, boolean write) {
        if (write && readOnly) {
            throw new IllegalArgumentException("Attempt to write a read-only segment");
        }
        checkBounds(offset, size);
    }

    /** May something of that layout be here? */
    public final void checkEnclosing(long offset, MemoryLayout layout, boolean write) {
        checkAccess(offset, layout.byteSize(), write);
        if (!isAligned(offset, layout.byteAlignment())) {
            throw misaligned(offset, layout);
        }
    }

    private IndexOutOfBoundsException outside(long offset, long size) {
        return new IndexOutOfBoundsException("Out of bound access on segment " + this + "; new offset = " + offset
                + "; new length = " + size);
    }

    private IllegalArgumentException misaligned(long offset, MemoryLayout layout) {
        return new IllegalArgumentException("Target offset " + offset + " is incompatible with alignment constraint "
                + layout.byteAlignment() + " (of " + layout + ") for segment " + this);
    }

    /** Where a value is. The thread does not stop between this and an access that follows at once: no method begins, nothing jumps back. */
    private long place(ValueLayouts.Value<?> layout, long offset, int size, boolean write) {
        if (write && readOnly) {
            throw new IllegalArgumentException("Attempt to write a read-only segment");
        }
        if (offset < 0 || offset > length - size) {
            throw outside(offset, size);
        }
        if (((address + offset | elementAlignment()) & layout.mask) != 0) {
            throw misaligned(offset, ((MemoryLayout) layout).withoutName());
        }
        session.check();
        return at + offset;
    }

    private static ValueLayouts.Value<?> known(ValueLayout layout, String kind) {
        if (layout == null) {
            throw new NullPointerException("Cannot invoke \"java.lang.foreign." + kind + ".varHandle()\" because \"layout\" is null");
        }
        return (ValueLayouts.Value<?>) layout;
    }

    // Bits of values, in the machine's order.

    static long load(Object base, long at, int size) {
        if (base != null && (at & size - 1) != 0) {
            long bits = 0;
            for (int i = size - 1; i >= 0; i--) {
                bits = bits << 8 | UNSAFE.getByte(base, at + i) & 255;
            }
            return size == 8 ? bits : size == 4 ? (int) bits : (short) bits;
        }
        switch (size) {
            case 1: return UNSAFE.getByte(base, at);
            case 2: return UNSAFE.getShort(base, at);
            case 4: return UNSAFE.getInt(base, at);
            default: return UNSAFE.getLong(base, at);
        }
    }

    static void store(Object base, long at, int size, long bits) {
        if (base != null && (at & size - 1) != 0) {
            for (int i = 0; i < size; i++) {
                UNSAFE.putByte(base, at + i, (byte) (bits >> 8 * i));
            }
            return;
        }
        switch (size) {
            case 1: UNSAFE.putByte(base, at, (byte) bits); break;
            case 2: UNSAFE.putShort(base, at, (short) bits); break;
            case 4: UNSAFE.putInt(base, at, (int) bits); break;
            default: UNSAFE.putLong(base, at, bits);
        }
    }

    static long swap(long bits, int size) {
        switch (size) {
            case 1: return bits;
            case 2: return Short.reverseBytes((short) bits);
            case 4: return Integer.reverseBytes((int) bits);
            default: return Long.reverseBytes(bits);
        }
    }

    private long get(ValueLayouts.Value<?> layout, long offset, int size) {
        long bits;
        long where = place(layout, offset, size, false);
        if (base != null && (where & size - 1) != 0) {
            bits = load(base, where, size);
        } else {
            switch (size) {
                case 1: bits = UNSAFE.getByte(base, where); break;
                case 2: bits = UNSAFE.getShort(base, where); break;
                case 4: bits = UNSAFE.getInt(base, where); break;
                default: bits = UNSAFE.getLong(base, where);
            }
        }
        return layout.swapped ? swap(bits, size) : bits;
    }

    private void set(ValueLayouts.Value<?> layout, long offset, int size, long value) {
        long bits = layout.swapped ? swap(value, size) : value;
        long where = place(layout, offset, size, true);
        if (base != null && (where & size - 1) != 0) {
            store(base, where, size, bits);
            return;
        }
        switch (size) {
            case 1: UNSAFE.putByte(base, where, (byte) bits); break;
            case 2: UNSAFE.putShort(base, where, (short) bits); break;
            case 4: UNSAFE.putInt(base, where, (int) bits); break;
            default: UNSAFE.putLong(base, where, bits);
        }
    }

    /** What a variable handle does; the operations are numbered there. */
    public final long access(ValueLayout valueLayout, long offset, int operation, long a, long b) {
        ValueLayouts.Value<?> layout = (ValueLayouts.Value<?>) valueLayout;
        int size = (int) valueLayout.byteSize();
        if (operation == 0) {
            return get(layout, offset, size);
        }
        if (operation == 1) {
            set(layout, offset, size, a);
            return 0;
        }
        long where = place(layout, offset, size, operation != 2);
        boolean swapped = layout.swapped;
        switch (operation) {
            case 2: return ordered(loadVolatile(where, size), size, swapped);
            case 3: storeVolatile(where, size, ordered(a, size, swapped)); return 0;
            case 4: return ordered(exchange(where, size, ordered(a, size, swapped), ordered(b, size, swapped)), size, swapped) == narrow(a, size) ? 1 : 0;
            case 5: return ordered(exchange(where, size, ordered(a, size, swapped), ordered(b, size, swapped)), size, swapped);
            default:
        }
        while (true) {
            long old = loadVolatile(where, size);
            long value = ordered(old, size, swapped);
            long changed;
            switch (operation) {
                case 6: changed = a; break;
                case 7: changed = value + a; break;
                case 8: changed = value | a; break;
                case 9: changed = value & a; break;
                default: changed = value ^ a;
            }
            if (exchange(where, size, old, ordered(changed, size, swapped)) == old) {
                return value;
            }
        }
    }

    private static long ordered(long bits, int size, boolean swapped) {
        return swapped ? swap(bits, size) : bits;
    }

    private static long narrow(long bits, int size) {
        return size == 8 ? bits : (int) bits;
    }

    // Each checks the session again: the thread may stop where a method begins.

    private long loadVolatile(long where, int size) {
        if ((where & size - 1) != 0) {
            return exchangeLocked(where, size, false, 0, 0);
        }
        session.check();
        switch (size) {
            case 1: return UNSAFE.getByteVolatile(base, where);
            case 2: return UNSAFE.getShortVolatile(base, where);
            case 4: return UNSAFE.getIntVolatile(base, where);
            default: return UNSAFE.getLongVolatile(base, where);
        }
    }

    private void storeVolatile(long where, int size, long bits) {
        if ((where & size - 1) != 0) {
            long found;
            do {
                found = load(base, where, size);
            } while (exchangeLocked(where, size, true, found, bits) != found);
            return;
        }
        session.check();
        switch (size) {
            case 1: UNSAFE.putByteVolatile(base, where, (byte) bits); break;
            case 2: UNSAFE.putShortVolatile(base, where, (short) bits); break;
            case 4: UNSAFE.putIntVolatile(base, where, (int) bits); break;
            default: UNSAFE.putLongVolatile(base, where, bits);
        }
    }

    /** What was there. */
    private long exchange(long where, int size, long expected, long bits) {
        if ((where & size - 1) != 0) {
            return exchangeLocked(where, size, true, expected, bits);
        }
        session.check();
        return size == 4 ? UNSAFE.compareAndExchangeInt(base, where, (int) expected, (int) bits)
                : UNSAFE.compareAndExchangeLong(base, where, expected, bits);
    }

    /** In arrays that pass for memory, elements may be aligned less than their addresses. */
    private long exchangeLocked(long where, int size, boolean write, long expected, long bits) {
        synchronized (UNSAFE) {
            long found = load(base, where, size);
            if (write && found == narrow(expected, size)) {
                store(base, where, size, bits);
            }
            return found;
        }
    }

    // Values.

    @Override
    public final MemorySegment get(AddressLayout layout, long offset) {
        ValueLayouts.Value<?> value = known(layout, "AddressLayout");
        return pointed(layout, get(value, offset, 8));
    }

    @Override
    public final void set(AddressLayout layout, long offset, MemorySegment value) {
        ValueLayouts.Value<?> own = known(layout, "AddressLayout");
        set(own, offset, 8, pointer(Objects.requireNonNull(value)));
    }

    @Override
    public final MemorySegment getAtIndex(AddressLayout layout, long index) {
        return get(layout, index * 8);
    }

    @Override
    public final void setAtIndex(AddressLayout layout, long index, MemorySegment value) {
        set(layout, index * 8, value);
    }

    /** The segment that an address in memory stands for. */
    public static MemorySegment pointed(AddressLayout layout, long address) {
        MemoryLayout target = ((ValueLayouts.OfAddressImpl) layout).target();
        return target == null ? NativeMemorySegmentImpl.pointedTo(address, 0, 1)
                : NativeMemorySegmentImpl.pointedTo(address, target.byteSize(), target.byteAlignment());
    }

    /** The address that is written for a segment. */
    public static long pointer(MemorySegment segment) {
        if (segment == null) {
            throw new NullPointerException("Cannot invoke \"java.lang.foreign.MemorySegment.isNative()\" because \"segment\" is null");
        }
        if (!segment.isNative()) {
            throw new IllegalArgumentException("Heap segment not allowed: " + segment);
        }
        return segment.address();
    }

    @Override
    public final byte get(ValueLayout.OfByte layout, long offset) {
        return (byte) get(known(layout, "ValueLayout$OfByte"), offset, 1);
    }

    @Override
    public final void set(ValueLayout.OfByte layout, long offset, byte value) {
        set(known(layout, "ValueLayout$OfByte"), offset, 1, value);
    }

    @Override
    public final byte getAtIndex(ValueLayout.OfByte layout, long index) {
        return (byte) get(known(layout, "ValueLayout$OfByte"), index, 1);
    }

    @Override
    public final void setAtIndex(ValueLayout.OfByte layout, long index, byte value) {
        set(known(layout, "ValueLayout$OfByte"), index, 1, value);
    }

    @Override
    public final boolean get(ValueLayout.OfBoolean layout, long offset) {
        return get(known(layout, "ValueLayout$OfBoolean"), offset, 1) != 0;
    }

    @Override
    public final void set(ValueLayout.OfBoolean layout, long offset, boolean value) {
        set(known(layout, "ValueLayout$OfBoolean"), offset, 1, value ? 1 : 0);
    }

    @Override
    public final boolean getAtIndex(ValueLayout.OfBoolean layout, long index) {
        return get(known(layout, "ValueLayout$OfBoolean"), index, 1) != 0;
    }

    @Override
    public final void setAtIndex(ValueLayout.OfBoolean layout, long index, boolean value) {
        set(known(layout, "ValueLayout$OfBoolean"), index, 1, value ? 1 : 0);
    }

    @Override
    public final char get(ValueLayout.OfChar layout, long offset) {
        return (char) get(known(layout, "ValueLayout$OfChar"), offset, 2);
    }

    @Override
    public final void set(ValueLayout.OfChar layout, long offset, char value) {
        set(known(layout, "ValueLayout$OfChar"), offset, 2, value);
    }

    @Override
    public final char getAtIndex(ValueLayout.OfChar layout, long index) {
        return (char) get(known(layout, "ValueLayout$OfChar"), index * 2, 2);
    }

    @Override
    public final void setAtIndex(ValueLayout.OfChar layout, long index, char value) {
        set(known(layout, "ValueLayout$OfChar"), index * 2, 2, value);
    }

    @Override
    public final short get(ValueLayout.OfShort layout, long offset) {
        return (short) get(known(layout, "ValueLayout$OfShort"), offset, 2);
    }

    @Override
    public final void set(ValueLayout.OfShort layout, long offset, short value) {
        set(known(layout, "ValueLayout$OfShort"), offset, 2, value);
    }

    @Override
    public final short getAtIndex(ValueLayout.OfShort layout, long index) {
        return (short) get(known(layout, "ValueLayout$OfShort"), index * 2, 2);
    }

    @Override
    public final void setAtIndex(ValueLayout.OfShort layout, long index, short value) {
        set(known(layout, "ValueLayout$OfShort"), index * 2, 2, value);
    }

    @Override
    public final int get(ValueLayout.OfInt layout, long offset) {
        return (int) get(known(layout, "ValueLayout$OfInt"), offset, 4);
    }

    @Override
    public final void set(ValueLayout.OfInt layout, long offset, int value) {
        set(known(layout, "ValueLayout$OfInt"), offset, 4, value);
    }

    @Override
    public final int getAtIndex(ValueLayout.OfInt layout, long index) {
        return (int) get(known(layout, "ValueLayout$OfInt"), index * 4, 4);
    }

    @Override
    public final void setAtIndex(ValueLayout.OfInt layout, long index, int value) {
        set(known(layout, "ValueLayout$OfInt"), index * 4, 4, value);
    }

    @Override
    public final float get(ValueLayout.OfFloat layout, long offset) {
        return Float.intBitsToFloat((int) get(known(layout, "ValueLayout$OfFloat"), offset, 4));
    }

    @Override
    public final void set(ValueLayout.OfFloat layout, long offset, float value) {
        set(known(layout, "ValueLayout$OfFloat"), offset, 4, Float.floatToRawIntBits(value));
    }

    @Override
    public final float getAtIndex(ValueLayout.OfFloat layout, long index) {
        return Float.intBitsToFloat((int) get(known(layout, "ValueLayout$OfFloat"), index * 4, 4));
    }

    @Override
    public final void setAtIndex(ValueLayout.OfFloat layout, long index, float value) {
        set(known(layout, "ValueLayout$OfFloat"), index * 4, 4, Float.floatToRawIntBits(value));
    }

    @Override
    public final long get(ValueLayout.OfLong layout, long offset) {
        return get(known(layout, "ValueLayout$OfLong"), offset, 8);
    }

    @Override
    public final void set(ValueLayout.OfLong layout, long offset, long value) {
        set(known(layout, "ValueLayout$OfLong"), offset, 8, value);
    }

    @Override
    public final long getAtIndex(ValueLayout.OfLong layout, long index) {
        return get(known(layout, "ValueLayout$OfLong"), index * 8, 8);
    }

    @Override
    public final void setAtIndex(ValueLayout.OfLong layout, long index, long value) {
        set(known(layout, "ValueLayout$OfLong"), index * 8, 8, value);
    }

    @Override
    public final double get(ValueLayout.OfDouble layout, long offset) {
        return Double.longBitsToDouble(get(known(layout, "ValueLayout$OfDouble"), offset, 8));
    }

    @Override
    public final void set(ValueLayout.OfDouble layout, long offset, double value) {
        set(known(layout, "ValueLayout$OfDouble"), offset, 8, Double.doubleToRawLongBits(value));
    }

    @Override
    public final double getAtIndex(ValueLayout.OfDouble layout, long index) {
        return Double.longBitsToDouble(get(known(layout, "ValueLayout$OfDouble"), index * 8, 8));
    }

    @Override
    public final void setAtIndex(ValueLayout.OfDouble layout, long index, double value) {
        set(known(layout, "ValueLayout$OfDouble"), index * 8, 8, Double.doubleToRawLongBits(value));
    }

    @Override
    public final byte[] toArray(ValueLayout.OfByte elementLayout) {
        byte[] array = new byte[SegmentArrays.count(this, "byte", 1, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final char[] toArray(ValueLayout.OfChar elementLayout) {
        char[] array = new char[SegmentArrays.count(this, "char", 2, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final short[] toArray(ValueLayout.OfShort elementLayout) {
        short[] array = new short[SegmentArrays.count(this, "short", 2, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final int[] toArray(ValueLayout.OfInt elementLayout) {
        int[] array = new int[SegmentArrays.count(this, "int", 4, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final float[] toArray(ValueLayout.OfFloat elementLayout) {
        float[] array = new float[SegmentArrays.count(this, "float", 4, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final long[] toArray(ValueLayout.OfLong elementLayout) {
        long[] array = new long[SegmentArrays.count(this, "long", 8, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final double[] toArray(ValueLayout.OfDouble elementLayout) {
        double[] array = new double[SegmentArrays.count(this, "double", 8, elementLayout)];
        SegmentArrays.copy(this, elementLayout, 0, MemorySegment.ofArray(array), elementLayout.withOrder(java.nio.ByteOrder.nativeOrder()), 0, array.length);
        return array;
    }

    @Override
    public final String toString() {
        String kind = !isNative() ? "heap" : isMapped() ? "mapped" : "native";
        return "MemorySegment{ kind: " + kind + heapBase().map(array -> ", heapBase: " + array).orElse("")
                + ", address: 0x" + Long.toHexString(address) + ", byteSize: " + length + " }";
    }

    @Override
    public final boolean equals(Object other) {
        if (!(other instanceof AbstractMemorySegmentImpl)) {
            return false;
        }
        AbstractMemorySegmentImpl that = (AbstractMemorySegmentImpl) other;
        return base == that.base && at == that.at;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(base) * 31 + Long.hashCode(at);
    }

    /** Slices of one size. */
    private static final class SegmentSplitter implements Spliterator<MemorySegment> {
        private AbstractMemorySegmentImpl segment;
        private final long size;
        private long count;
        private long next;

        SegmentSplitter(AbstractMemorySegmentImpl segment, long size, long count) {
            this.segment = segment;
            this.size = size;
            this.count = count;
        }

        private MemorySegment element(long index) {
            return segment.part(index * size, size, segment.readOnly, segment.session);
        }

        @Override
        public Spliterator<MemorySegment> trySplit() {
            if (next != 0 || count <= 1) {
                return null;
            }
            long half = count / 2;
            SegmentSplitter first = new SegmentSplitter(segment, size, half);
            segment = segment.part(half * size, segment.length - half * size, segment.readOnly, segment.session);
            count -= half;
            return first;
        }

        @Override
        public boolean tryAdvance(Consumer<? super MemorySegment> action) {
            Objects.requireNonNull(action);
            if (next >= count) {
                return false;
            }
            action.accept(element(next++));
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super MemorySegment> action) {
            Objects.requireNonNull(action);
            while (next < count) {
                action.accept(element(next++));
            }
        }

        @Override
        public long estimateSize() {
            return count - next;
        }

        @Override
        public int characteristics() {
            return NONNULL | SUBSIZED | SIZED | IMMUTABLE | ORDERED;
        }
    }
}

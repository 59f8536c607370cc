package jdk.internal.foreign;

import java.util.Optional;

/** The elements of an array. */
public final class HeapMemorySegmentImpl extends AbstractMemorySegmentImpl {
    private final int shift;

    private HeapMemorySegmentImpl(Object base, long at, long address, long length, int shift, boolean readOnly, MemorySessionImpl session) {
        super(base, at, address, length, readOnly, session);
        this.shift = shift;
    }

    /** All of an array with elements of {@code 1 << shift} bytes. */
    public static HeapMemorySegmentImpl of(Object array, int count, int shift) {
        return of(array, 0, (long) count << shift, shift, false);
    }

    static HeapMemorySegmentImpl of(Object array, long offset, long length, int shift, boolean readOnly) {
        return new HeapMemorySegmentImpl(array, UNSAFE.arrayBaseOffset(array.getClass()) + offset, offset, length, shift, readOnly,
                MemorySessionImpl.heap(array));
    }

    @Override
    AbstractMemorySegmentImpl part(long offset, long size, boolean readOnly, MemorySessionImpl session) {
        return new HeapMemorySegmentImpl(base, at + offset, address + offset, size, shift, readOnly, session);
    }

    @Override
    public boolean isNative() {
        return false;
    }

    @Override
    public Optional<Object> heapBase() {
        return readOnly ? Optional.empty() : Optional.of(base);
    }

    @Override
    long elementAlignment() {
        return 1L << shift;
    }

    @Override
    public long maxByteAlignment() {
        long own = 1L << shift;
        return address == 0 ? own : Math.min(own, Long.lowestOneBit(address));
    }
}

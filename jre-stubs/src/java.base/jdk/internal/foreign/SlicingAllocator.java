package jdk.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** Gives out consecutive slices. */
public final class SlicingAllocator implements SegmentAllocator {
    private final MemorySegment segment;
    private long next;

    public SlicingAllocator(MemorySegment segment) {
        this.segment = segment;
    }

    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        ArenaImpl.checkRequest(byteSize, byteAlignment);
        long base = segment.address();
        long start = (base + next + byteAlignment - 1 & -byteAlignment) - base;
        MemorySegment slice = segment.asSlice(start, byteSize, byteAlignment);
        next = start + byteSize;
        return slice;
    }
}

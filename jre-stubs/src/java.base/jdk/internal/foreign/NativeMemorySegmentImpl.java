package jdk.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** Memory at an address. That of direct buffers and mapped files is in arrays, so their addresses are good for telling them apart only. */
public sealed class NativeMemorySegmentImpl extends AbstractMemorySegmentImpl permits MappedMemorySegmentImpl {
    /** What the VM aligns memory to. */
    private static final long ALIGNMENT = 16;

    public NativeMemorySegmentImpl(long address, long length, boolean readOnly, MemorySessionImpl session) {
        super(null, address, address, length, readOnly, session);
    }

    NativeMemorySegmentImpl(Object base, long at, long address, long length, boolean readOnly, MemorySessionImpl session) {
        super(base, at, address, length, readOnly, session);
    }

    static NativeMemorySegmentImpl allocate(long size, long alignment, MemorySessionImpl session) {
        session.check();
        long wanted = Math.max(1, size);
        if (alignment > ALIGNMENT) {
            wanted += alignment - 1;
        }
        if (wanted < 0 || wanted + 7 < 0) {
            throw new OutOfMemoryError();
        }
        long block = UNSAFE.allocateMemory(wanted);
        UNSAFE.setMemory(null, block, wanted, (byte) 0);
        try {
            session.add(new Block(block));
        } catch (IllegalStateException e) {
            UNSAFE.freeMemory(block);
            throw e;
        }
        return new NativeMemorySegmentImpl(block + alignment - 1 & -alignment, size, false, session);
    }

    private static final class Block extends MemorySessionImpl.Resource {
        private final long address;

        Block(long address) {
            this.address = address;
        }

        @Override
        void release() {
            UNSAFE.freeMemory(address);
        }
    }

    @Override
    AbstractMemorySegmentImpl part(long offset, long size, boolean readOnly, MemorySessionImpl session) {
        return new NativeMemorySegmentImpl(base, at + offset, address + offset, size, readOnly, session);
    }

    @Override
    public boolean isNative() {
        return true;
    }

    @Override
    public Optional<Object> heapBase() {
        return Optional.empty();
    }

    @Override
    long elementAlignment() {
        return 0;
    }

    @Override
    public long maxByteAlignment() {
        return address == 0 ? 1L << 62 : Long.lowestOneBit(address);
    }

    /** A segment for what an address in memory stands for. */
    static MemorySegment pointedTo(long address, long size, long alignment) {
        if ((address & alignment - 1) != 0) {
            throw new IllegalArgumentException("Invalid alignment constraint for address: 0x" + Long.toHexString(address));
        }
        return new NativeMemorySegmentImpl(address, size, false, MemorySessionImpl.GLOBAL);
    }
}

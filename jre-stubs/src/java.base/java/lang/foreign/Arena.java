package java.lang.foreign;

import jdk.internal.foreign.ArenaImpl;
import jdk.internal.foreign.MemorySessionImpl;

public interface Arena extends SegmentAllocator, AutoCloseable {
    static Arena ofAuto() {
        return new ArenaImpl(MemorySessionImpl.automatic());
    }

    static Arena global() {
        return ArenaImpl.GLOBAL;
    }

    static Arena ofConfined() {
        return new ArenaImpl(MemorySessionImpl.confined(Thread.currentThread()));
    }

    static Arena ofShared() {
        return new ArenaImpl(MemorySessionImpl.shared());
    }

    @Override
    MemorySegment allocate(long byteSize, long byteAlignment);

    MemorySegment.Scope scope();

    @Override
    void close();
}

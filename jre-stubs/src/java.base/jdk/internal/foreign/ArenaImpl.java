package jdk.internal.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Allocates for a session. */
public final class ArenaImpl implements Arena {
    public static final Arena GLOBAL = new ArenaImpl(MemorySessionImpl.GLOBAL);

    private final MemorySessionImpl session;

    public ArenaImpl(MemorySessionImpl session) {
        this.session = session;
    }

    @Override
    public MemorySegment.Scope scope() {
        return session;
    }

    @Override
    public void close() {
        session.close();
    }

    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        checkRequest(byteSize, byteAlignment);
        return NativeMemorySegmentImpl.allocate(byteSize, byteAlignment, session);
    }

    static void checkRequest(long byteSize, long byteAlignment) {
        if (byteSize < 0) {
            throw new IllegalArgumentException("The provided allocation size is negative: " + byteSize);
        }
        if (byteAlignment <= 0 || (byteAlignment & byteAlignment - 1) != 0) {
            throw new IllegalArgumentException("Invalid alignment constraint : " + byteAlignment);
        }
    }
}

package jdk.internal.foreign;

import java.io.IOException;
import java.lang.foreign.Arena;
import sun.nio.ch.Mappings;

/** A part of a file. */
public final class MappedMemorySegmentImpl extends NativeMemorySegmentImpl {
    private final Mappings.Mapping mapping;

    public MappedMemorySegmentImpl(Mappings.Mapping mapping, Object base, long at, long address, long length, boolean readOnly,
            MemorySessionImpl session) {
        super(base, at, address, length, readOnly, session);
        this.mapping = mapping;
    }

    /** Maps a part of a file. */
    public interface Source {
        Mappings.Mapping open() throws IOException;
    }

    public static MappedMemorySegmentImpl of(Source source, boolean readOnly, Arena arena) throws IOException {
        MemorySessionImpl session = MemorySessionImpl.of(arena);
        session.check();
        Mappings.Mapping mapping = source.open();
        byte[] bytes = mapping.bytes();
        return new MappedMemorySegmentImpl(mapping, bytes, UNSAFE.arrayBaseOffset(byte[].class), Addresses.of(bytes), bytes.length, readOnly, session);
    }

    @Override
    AbstractMemorySegmentImpl part(long offset, long size, boolean readOnly, MemorySessionImpl session) {
        return new MappedMemorySegmentImpl(mapping, base, at + offset, address + offset, size, readOnly, session);
    }

    @Override
    public boolean isMapped() {
        return true;
    }

    @Override
    public boolean isLoaded() {
        session.check();
        return true;
    }

    @Override
    public void load() {
        session.check();
    }

    @Override
    public void unload() {
        session.check();
    }

    @Override
    public void force() {
        session.check();
        mapping.force((int) (at - UNSAFE.arrayBaseOffset(byte[].class)), (int) length);
    }
}

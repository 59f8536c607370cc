package java.nio;

import java.util.Objects;
import sun.nio.ch.Mappings;

/** A direct buffer of a part of a file, or of none. */
public abstract class MappedByteBuffer extends ByteBuffer {
    static {
        Mappings.install((mapping, bytes, readOnly) ->
            new DirectByteBuffer(bytes, 0, -1, 0, bytes.length, bytes.length, readOnly, mapping));
    }

    final Mappings.Mapping mapping;

    MappedByteBuffer(byte[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly, Mappings.Mapping mapping) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
        this.mapping = mapping;
    }

    public final boolean isLoaded() {
        return true;
    }

    public final MappedByteBuffer load() {
        return this;
    }

    public final MappedByteBuffer force() {
        if (mapping != null) {
            mapping.force(offset, limit());
        }
        return this;
    }

    public final MappedByteBuffer force(int index, int length) {
        if (mapping != null) {
            Objects.checkFromIndexSize(index, length, limit());
            mapping.force(offset + index, length);
        }
        return this;
    }

    @Override
    public final MappedByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final MappedByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final MappedByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final MappedByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final MappedByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final MappedByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final MappedByteBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public abstract MappedByteBuffer slice();

    @Override
    public abstract MappedByteBuffer slice(int index, int length);

    @Override
    public abstract MappedByteBuffer duplicate();

    @Override
    public abstract MappedByteBuffer compact();
}

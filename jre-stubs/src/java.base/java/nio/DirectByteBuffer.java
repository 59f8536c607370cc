package java.nio;

/** A byte buffer over an array. */
final class DirectByteBuffer extends MappedByteBuffer {
    DirectByteBuffer(byte[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly, null);
    }

    DirectByteBuffer(byte[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly, sun.nio.ch.Mappings.Mapping mapping) {
        super(hb, offset, mark, pos, lim, cap, readOnly, mapping);
    }

    @Override
    public MappedByteBuffer slice() {
        int n = remaining();
        return new DirectByteBuffer(hb, offset + position(), -1, 0, n, n, readOnly, mapping);
    }

    @Override
    public MappedByteBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new DirectByteBuffer(hb, offset + index, -1, 0, length, length, readOnly, mapping);
    }

    @Override
    public MappedByteBuffer duplicate() {
        return new DirectByteBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly, mapping);
    }

    @Override
    public ByteBuffer asReadOnlyBuffer() {
        return new DirectByteBuffer(hb, offset, markValue(), position(), limit(), capacity(), true, mapping);
    }

    @Override
    public byte get() {
        return hb[offset + nextGet()];
    }

    @Override
    public byte get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public ByteBuffer put(byte value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public ByteBuffer put(int index, byte value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public MappedByteBuffer compact() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        int n = remaining();
        System.arraycopy(hb, offset + position(), hb, offset, n);
        position(n);
        limit(capacity());
        discardMark();
        return this;
    }

    @Override
    public boolean isDirect() {
        return true;
    }
}

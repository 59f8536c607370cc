package java.nio;

/** A view of bytes as short values. */
final class ByteBufferAsShortBuffer extends ShortBuffer {
    final ByteBuffer bytes;
    final int base;

    ByteBufferAsShortBuffer(ByteBuffer owner, int base, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, 0, mark, pos, lim, cap, readOnly);
        ByteBuffer all = readOnly ? owner.asReadOnlyBuffer() : owner.duplicate();
        all.order(owner.order());
        all.clear();
        this.bytes = all;
        this.base = base;
    }

    @Override
    public ShortBuffer slice() {
        return new ByteBufferAsShortBuffer(bytes, base + position() * 2, -1, 0, remaining(), remaining(), readOnly);
    }

    @Override
    public ShortBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new ByteBufferAsShortBuffer(bytes, base + index * 2, -1, 0, length, length, readOnly);
    }

    @Override
    public ShortBuffer duplicate() {
        return new ByteBufferAsShortBuffer(bytes, base, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public ShortBuffer asReadOnlyBuffer() {
        return new ByteBufferAsShortBuffer(bytes, base, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public short get() {
        return bytes.getShort(base + nextGet() * 2);
    }

    @Override
    public short get(int index) {
        return bytes.getShort(base + check(index) * 2);
    }

    @Override
    public ShortBuffer put(short value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        bytes.putShort(base + nextPut() * 2, value);
        return this;
    }

    @Override
    public ShortBuffer put(int index, short value) {
        bytes.putShort(base + check(index) * 2, value);
        return this;
    }

    @Override
    public ShortBuffer compact() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        int n = remaining();
        int p = position();
        for (int i = 0; i < n; i++) {
            put(i, get(p + i));
        }
        position(n);
        limit(capacity());
        discardMark();
        return this;
    }

    @Override
    public boolean isDirect() {
        return bytes.isDirect();
    }

    @Override
    public ByteOrder order() {
        return bytes.order();
    }
}

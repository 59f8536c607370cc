package java.nio;

/** A view of bytes as long values. */
final class ByteBufferAsLongBuffer extends LongBuffer {
    final ByteBuffer bytes;
    final int base;

    ByteBufferAsLongBuffer(ByteBuffer owner, int base, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, 0, mark, pos, lim, cap, readOnly);
        ByteBuffer all = readOnly ? owner.asReadOnlyBuffer() : owner.duplicate();
        all.order(owner.order());
        all.clear();
        this.bytes = all;
        this.base = base;
    }

    @Override
    public LongBuffer slice() {
        return new ByteBufferAsLongBuffer(bytes, base + position() * 8, -1, 0, remaining(), remaining(), readOnly);
    }

    @Override
    public LongBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new ByteBufferAsLongBuffer(bytes, base + index * 8, -1, 0, length, length, readOnly);
    }

    @Override
    public LongBuffer duplicate() {
        return new ByteBufferAsLongBuffer(bytes, base, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public LongBuffer asReadOnlyBuffer() {
        return new ByteBufferAsLongBuffer(bytes, base, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public long get() {
        return bytes.getLong(base + nextGet() * 8);
    }

    @Override
    public long get(int index) {
        return bytes.getLong(base + check(index) * 8);
    }

    @Override
    public LongBuffer put(long value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        bytes.putLong(base + nextPut() * 8, value);
        return this;
    }

    @Override
    public LongBuffer put(int index, long value) {
        bytes.putLong(base + check(index) * 8, value);
        return this;
    }

    @Override
    public LongBuffer compact() {
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

package java.nio;

/** A view of bytes as double values. */
final class ByteBufferAsDoubleBuffer extends DoubleBuffer {
    final ByteBuffer bytes;
    final int base;

    ByteBufferAsDoubleBuffer(ByteBuffer owner, int base, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, 0, mark, pos, lim, cap, readOnly);
        ByteBuffer all = readOnly ? owner.asReadOnlyBuffer() : owner.duplicate();
        all.order(owner.order());
        all.clear();
        this.bytes = all;
        this.base = base;
    }

    @Override
    public DoubleBuffer slice() {
        return new ByteBufferAsDoubleBuffer(bytes, base + position() * 8, -1, 0, remaining(), remaining(), readOnly);
    }

    @Override
    public DoubleBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new ByteBufferAsDoubleBuffer(bytes, base + index * 8, -1, 0, length, length, readOnly);
    }

    @Override
    public DoubleBuffer duplicate() {
        return new ByteBufferAsDoubleBuffer(bytes, base, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public DoubleBuffer asReadOnlyBuffer() {
        return new ByteBufferAsDoubleBuffer(bytes, base, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public double get() {
        return bytes.getDouble(base + nextGet() * 8);
    }

    @Override
    public double get(int index) {
        return bytes.getDouble(base + check(index) * 8);
    }

    @Override
    public DoubleBuffer put(double value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        bytes.putDouble(base + nextPut() * 8, value);
        return this;
    }

    @Override
    public DoubleBuffer put(int index, double value) {
        bytes.putDouble(base + check(index) * 8, value);
        return this;
    }

    @Override
    public DoubleBuffer compact() {
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

package java.nio;

/** A view of bytes as int values. */
final class ByteBufferAsIntBuffer extends IntBuffer {
    final ByteBuffer bytes;
    final int base;

    ByteBufferAsIntBuffer(ByteBuffer owner, int base, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, 0, mark, pos, lim, cap, readOnly);
        ByteBuffer all = readOnly ? owner.asReadOnlyBuffer() : owner.duplicate();
        all.order(owner.order());
        all.clear();
        this.bytes = all;
        this.base = base;
    }

    @Override
    public IntBuffer slice() {
        return new ByteBufferAsIntBuffer(bytes, base + position() * 4, -1, 0, remaining(), remaining(), readOnly);
    }

    @Override
    public IntBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new ByteBufferAsIntBuffer(bytes, base + index * 4, -1, 0, length, length, readOnly);
    }

    @Override
    public IntBuffer duplicate() {
        return new ByteBufferAsIntBuffer(bytes, base, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public IntBuffer asReadOnlyBuffer() {
        return new ByteBufferAsIntBuffer(bytes, base, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public int get() {
        return bytes.getInt(base + nextGet() * 4);
    }

    @Override
    public int get(int index) {
        return bytes.getInt(base + check(index) * 4);
    }

    @Override
    public IntBuffer put(int value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        bytes.putInt(base + nextPut() * 4, value);
        return this;
    }

    @Override
    public IntBuffer put(int index, int value) {
        bytes.putInt(base + check(index) * 4, value);
        return this;
    }

    @Override
    public IntBuffer compact() {
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

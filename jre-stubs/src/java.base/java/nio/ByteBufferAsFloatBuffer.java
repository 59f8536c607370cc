package java.nio;

/** A view of bytes as float values. */
final class ByteBufferAsFloatBuffer extends FloatBuffer {
    final ByteBuffer bytes;
    final int base;

    ByteBufferAsFloatBuffer(ByteBuffer owner, int base, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, 0, mark, pos, lim, cap, readOnly);
        ByteBuffer all = readOnly ? owner.asReadOnlyBuffer() : owner.duplicate();
        all.order(owner.order());
        all.clear();
        this.bytes = all;
        this.base = base;
    }

    @Override
    public FloatBuffer slice() {
        return new ByteBufferAsFloatBuffer(bytes, base + position() * 4, -1, 0, remaining(), remaining(), readOnly);
    }

    @Override
    public FloatBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new ByteBufferAsFloatBuffer(bytes, base + index * 4, -1, 0, length, length, readOnly);
    }

    @Override
    public FloatBuffer duplicate() {
        return new ByteBufferAsFloatBuffer(bytes, base, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public FloatBuffer asReadOnlyBuffer() {
        return new ByteBufferAsFloatBuffer(bytes, base, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public float get() {
        return bytes.getFloat(base + nextGet() * 4);
    }

    @Override
    public float get(int index) {
        return bytes.getFloat(base + check(index) * 4);
    }

    @Override
    public FloatBuffer put(float value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        bytes.putFloat(base + nextPut() * 4, value);
        return this;
    }

    @Override
    public FloatBuffer put(int index, float value) {
        bytes.putFloat(base + check(index) * 4, value);
        return this;
    }

    @Override
    public FloatBuffer compact() {
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

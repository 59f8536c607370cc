package java.nio;

/** A float buffer over an array. */
final class HeapFloatBuffer extends FloatBuffer {
    HeapFloatBuffer(float[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
    }

    @Override
    public FloatBuffer slice() {
        int n = remaining();
        return new HeapFloatBuffer(hb, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public FloatBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new HeapFloatBuffer(hb, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public FloatBuffer duplicate() {
        return new HeapFloatBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public FloatBuffer asReadOnlyBuffer() {
        return new HeapFloatBuffer(hb, offset, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public float get() {
        return hb[offset + nextGet()];
    }

    @Override
    public float get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public FloatBuffer put(float value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public FloatBuffer put(int index, float value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public FloatBuffer compact() {
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
        return false;
    }

    @Override
    public ByteOrder order() {
        return ByteOrder.nativeOrder();
    }
}

package java.nio;

/** A int buffer over an array. */
final class HeapIntBuffer extends IntBuffer {
    HeapIntBuffer(int[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
    }

    @Override
    public IntBuffer slice() {
        int n = remaining();
        return new HeapIntBuffer(hb, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public IntBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new HeapIntBuffer(hb, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public IntBuffer duplicate() {
        return new HeapIntBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public IntBuffer asReadOnlyBuffer() {
        return new HeapIntBuffer(hb, offset, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public int get() {
        return hb[offset + nextGet()];
    }

    @Override
    public int get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public IntBuffer put(int value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public IntBuffer put(int index, int value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public IntBuffer compact() {
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

package java.nio;

/** A double buffer over an array. */
final class HeapDoubleBuffer extends DoubleBuffer {
    HeapDoubleBuffer(double[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
    }

    @Override
    public DoubleBuffer slice() {
        int n = remaining();
        return new HeapDoubleBuffer(hb, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public DoubleBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new HeapDoubleBuffer(hb, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public DoubleBuffer duplicate() {
        return new HeapDoubleBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public DoubleBuffer asReadOnlyBuffer() {
        return new HeapDoubleBuffer(hb, offset, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public double get() {
        return hb[offset + nextGet()];
    }

    @Override
    public double get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public DoubleBuffer put(double value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public DoubleBuffer put(int index, double value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public DoubleBuffer compact() {
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

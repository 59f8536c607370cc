package java.nio;

/** A long buffer over an array. */
final class HeapLongBuffer extends LongBuffer {
    HeapLongBuffer(long[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
    }

    @Override
    public LongBuffer slice() {
        int n = remaining();
        return new HeapLongBuffer(hb, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public LongBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new HeapLongBuffer(hb, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public LongBuffer duplicate() {
        return new HeapLongBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public LongBuffer asReadOnlyBuffer() {
        return new HeapLongBuffer(hb, offset, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public long get() {
        return hb[offset + nextGet()];
    }

    @Override
    public long get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public LongBuffer put(long value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public LongBuffer put(int index, long value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public LongBuffer compact() {
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

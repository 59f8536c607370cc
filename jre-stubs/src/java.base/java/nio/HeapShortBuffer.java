package java.nio;

/** A short buffer over an array. */
final class HeapShortBuffer extends ShortBuffer {
    HeapShortBuffer(short[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
    }

    @Override
    public ShortBuffer slice() {
        int n = remaining();
        return new HeapShortBuffer(hb, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public ShortBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new HeapShortBuffer(hb, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public ShortBuffer duplicate() {
        return new HeapShortBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public ShortBuffer asReadOnlyBuffer() {
        return new HeapShortBuffer(hb, offset, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public short get() {
        return hb[offset + nextGet()];
    }

    @Override
    public short get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public ShortBuffer put(short value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public ShortBuffer put(int index, short value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public ShortBuffer compact() {
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

package java.nio;

/** A char buffer over an array. */
final class HeapCharBuffer extends CharBuffer {
    HeapCharBuffer(char[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(hb, offset, mark, pos, lim, cap, readOnly);
    }

    @Override
    public CharBuffer slice() {
        int n = remaining();
        return new HeapCharBuffer(hb, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public CharBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new HeapCharBuffer(hb, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public CharBuffer duplicate() {
        return new HeapCharBuffer(hb, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public CharBuffer asReadOnlyBuffer() {
        return new HeapCharBuffer(hb, offset, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public char get() {
        return hb[offset + nextGet()];
    }

    @Override
    public char get(int index) {
        return hb[offset + check(index)];
    }

    @Override
    public CharBuffer put(char value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + nextPut()] = value;
        return this;
    }

    @Override
    public CharBuffer put(int index, char value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        hb[offset + check(index)] = value;
        return this;
    }

    @Override
    public CharBuffer compact() {
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

    @Override
    public CharBuffer subSequence(int start, int end) {
        java.util.Objects.checkFromToIndex(start, end, remaining());
        int p = position();
        return new HeapCharBuffer(hb, offset, -1, p + start, p + end, capacity(), readOnly);
    }
}

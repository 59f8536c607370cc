package java.nio;

/** A view of bytes as char values. */
final class ByteBufferAsCharBuffer extends CharBuffer {
    final ByteBuffer bytes;
    final int base;

    ByteBufferAsCharBuffer(ByteBuffer owner, int base, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, 0, mark, pos, lim, cap, readOnly);
        ByteBuffer all = readOnly ? owner.asReadOnlyBuffer() : owner.duplicate();
        all.order(owner.order());
        all.clear();
        this.bytes = all;
        this.base = base;
    }

    @Override
    public CharBuffer slice() {
        return new ByteBufferAsCharBuffer(bytes, base + position() * 2, -1, 0, remaining(), remaining(), readOnly);
    }

    @Override
    public CharBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new ByteBufferAsCharBuffer(bytes, base + index * 2, -1, 0, length, length, readOnly);
    }

    @Override
    public CharBuffer duplicate() {
        return new ByteBufferAsCharBuffer(bytes, base, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public CharBuffer asReadOnlyBuffer() {
        return new ByteBufferAsCharBuffer(bytes, base, markValue(), position(), limit(), capacity(), true);
    }

    @Override
    public char get() {
        return bytes.getChar(base + nextGet() * 2);
    }

    @Override
    public char get(int index) {
        return bytes.getChar(base + check(index) * 2);
    }

    @Override
    public CharBuffer put(char value) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        bytes.putChar(base + nextPut() * 2, value);
        return this;
    }

    @Override
    public CharBuffer put(int index, char value) {
        bytes.putChar(base + check(index) * 2, value);
        return this;
    }

    @Override
    public CharBuffer compact() {
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

    @Override
    public CharBuffer subSequence(int start, int end) {
        java.util.Objects.checkFromToIndex(start, end, remaining());
        CharBuffer copy = duplicate();
        int p = position();
        copy.limit(p + end);
        copy.position(p + start);
        return copy;
    }
}

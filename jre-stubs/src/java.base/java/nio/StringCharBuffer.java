package java.nio;

/** A read-only view of a character sequence. */
final class StringCharBuffer extends CharBuffer {
    private final CharSequence text;
    private final int base;

    StringCharBuffer(CharSequence text, int base, int pos, int lim, int cap) {
        super(null, 0, -1, pos, lim, cap, true);
        this.text = text;
        this.base = base;
    }

    @Override
    public CharBuffer slice() {
        return new StringCharBuffer(text, base + position(), 0, remaining(), remaining());
    }

    @Override
    public CharBuffer slice(int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, limit());
        return new StringCharBuffer(text, base + index, 0, length, length);
    }

    @Override
    public CharBuffer duplicate() {
        return new StringCharBuffer(text, base, position(), limit(), capacity());
    }

    @Override
    public CharBuffer asReadOnlyBuffer() {
        return duplicate();
    }

    @Override
    public char get() {
        return text.charAt(base + nextGet());
    }

    @Override
    public char get(int index) {
        return text.charAt(base + check(index));
    }

    @Override
    public CharBuffer put(char c) {
        throw new ReadOnlyBufferException();
    }

    @Override
    public CharBuffer put(int index, char c) {
        throw new ReadOnlyBufferException();
    }

    @Override
    public CharBuffer compact() {
        throw new ReadOnlyBufferException();
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
        checkSlice(start, end, remaining());
        int p = position();
        return new StringCharBuffer(text, base, p + start, p + end, capacity());
    }
}

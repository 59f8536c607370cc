package java.nio;

import java.util.Objects;

/** A buffer of char values. */
public abstract class CharBuffer extends Buffer implements Comparable<CharBuffer>, Appendable, CharSequence, Readable {
    /** The values, or null for buffers without an array of their own type. */
    final char[] hb;
    final int offset;
    final boolean readOnly;

    CharBuffer(char[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static CharBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapCharBuffer(new char[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static CharBuffer wrap(char[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapCharBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static CharBuffer wrap(char[] array) {
        return new HeapCharBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract CharBuffer slice();

    @Override
    public abstract CharBuffer slice(int index, int length);

    @Override
    public abstract CharBuffer duplicate();

    public abstract CharBuffer asReadOnlyBuffer();

    public abstract char get();

    public abstract CharBuffer put(char c);

    public abstract char get(int index);

    public abstract CharBuffer put(int index, char c);

    public CharBuffer get(char[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public CharBuffer get(char[] dst) {
        return get(dst, 0, dst.length);
    }

    public CharBuffer get(int index, char[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public CharBuffer get(int index, char[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public CharBuffer put(CharBuffer src) {
        if (src == this) {
            throw new IllegalArgumentException("The source buffer is this buffer");
        }
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        int n = src.remaining();
        if (n > remaining()) {
            throw new BufferOverflowException();
        }
        char[] values = new char[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public CharBuffer put(int index, CharBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        char[] values = new char[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public CharBuffer put(char[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(offset, length, src.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferOverflowException();
        }
        store(p, src, offset, length);
        position(p + length);
        return this;
    }

    public final CharBuffer put(char[] src) {
        return put(src, 0, src.length);
    }

    public CharBuffer put(int index, char[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public CharBuffer put(int index, char[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, char[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, char[] src, int off, int len) {
        if (hb != null) {
            System.arraycopy(src, off, hb, this.offset + index, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            put(index + i, src[off + i]);
        }
    }

    @Override
    public final boolean hasArray() {
        return hb != null && !readOnly && !isDirect();
    }

    @Override
    public final char[] array() {
        if (hb == null || isDirect()) {
            throw new UnsupportedOperationException();
        }
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        return hb;
    }

    @Override
    public final int arrayOffset() {
        array();
        return offset;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    public abstract CharBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public final CharBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final CharBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final CharBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final CharBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final CharBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final CharBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final CharBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public int hashCode() {
        int h = 1;
        int p = position();
        for (int i = limit() - 1; i >= p; i--) {
            h = 31 * h + (int) get(i);
        }
        return h;
    }

    @Override
    public boolean equals(Object ob) {
        if (this == ob) {
            return true;
        }
        if (!(ob instanceof CharBuffer)) {
            return false;
        }
        CharBuffer that = (CharBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(CharBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Character.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(CharBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            char a = get(p + i);
            char b = that.get(q + i);
            if (!(a == b)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    public abstract ByteOrder order();

    public static CharBuffer wrap(CharSequence csq, int start, int end) {
        checkSlice(start, end, csq.length());
        return new StringCharBuffer(csq, 0, start, end, csq.length());
    }

    public static CharBuffer wrap(CharSequence csq) {
        return wrap(csq, 0, csq.length());
    }

    @Override
    public int read(CharBuffer target) throws java.io.IOException {
        int n = remaining();
        int room = target.remaining();
        if (n == 0) {
            return -1;
        }
        if (this == target) {
            throw new IllegalArgumentException("The source buffer is this buffer");
        }
        n = Math.min(n, room);
        char[] chars = new char[n];
        get(chars, 0, n);
        target.put(chars, 0, n);
        return n;
    }

    public CharBuffer put(String src, int start, int end) {
        Objects.checkFromIndexSize(start, end - start, src.length());
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        if (end - start > remaining()) {
            throw new BufferOverflowException();
        }
        char[] chars = new char[end - start];
        src.getChars(start, end, chars, 0);
        return put(chars, 0, chars.length);
    }

    public final CharBuffer put(String src) {
        return put(src, 0, src.length());
    }

    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        Objects.checkFromToIndex(srcBegin, srcEnd, limit() - position());
        Objects.checkFromIndexSize(dstBegin, srcEnd - srcBegin, dst.length);
        read(position() + srcBegin, dst, dstBegin, srcEnd - srcBegin);
    }

    @Override
    public String toString() {
        char[] chars = new char[remaining()];
        read(position(), chars, 0, chars.length);
        return new String(chars);
    }

    @Override
    public final int length() {
        return remaining();
    }

    @Override
    public final boolean isEmpty() {
        return remaining() == 0;
    }

    @Override
    public final char charAt(int index) {
        if (index < 0 || index >= remaining()) {
            throw new IndexOutOfBoundsException();
        }
        return get(position() + index);
    }

    @Override
    public abstract CharBuffer subSequence(int start, int end);

    static void checkSlice(int start, int end, int length) {
        if (start < 0 || end < start || end > length) {
            throw new IndexOutOfBoundsException();
        }
    }

    @Override
    public CharBuffer append(CharSequence csq) {
        return csq instanceof CharBuffer b ? put(b) : put(String.valueOf(csq));
    }

    @Override
    public CharBuffer append(CharSequence csq, int start, int end) {
        CharSequence cs = csq == null ? "null" : csq;
        return put(cs.subSequence(start, end).toString());
    }

    @Override
    public CharBuffer append(char c) {
        return put(c);
    }

    @Override
    public java.util.stream.IntStream chars() {
        return java.util.stream.StreamSupport.intStream(() -> toString().chars().spliterator(),
                java.util.Spliterator.ORDERED | java.util.Spliterator.SIZED | java.util.Spliterator.SUBSIZED, false);
    }
}

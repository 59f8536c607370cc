package java.nio;

import java.util.Objects;

/** A buffer of short values. */
public abstract class ShortBuffer extends Buffer implements Comparable<ShortBuffer> {
    /** The values, or null for buffers without an array of their own type. */
    final short[] hb;
    final int offset;
    final boolean readOnly;

    ShortBuffer(short[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static ShortBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapShortBuffer(new short[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static ShortBuffer wrap(short[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapShortBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static ShortBuffer wrap(short[] array) {
        return new HeapShortBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract ShortBuffer slice();

    @Override
    public abstract ShortBuffer slice(int index, int length);

    @Override
    public abstract ShortBuffer duplicate();

    public abstract ShortBuffer asReadOnlyBuffer();

    public abstract short get();

    public abstract ShortBuffer put(short s);

    public abstract short get(int index);

    public abstract ShortBuffer put(int index, short s);

    public ShortBuffer get(short[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public ShortBuffer get(short[] dst) {
        return get(dst, 0, dst.length);
    }

    public ShortBuffer get(int index, short[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public ShortBuffer get(int index, short[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public ShortBuffer put(ShortBuffer src) {
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
        short[] values = new short[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public ShortBuffer put(int index, ShortBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        short[] values = new short[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public ShortBuffer put(short[] src, int offset, int length) {
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

    public final ShortBuffer put(short[] src) {
        return put(src, 0, src.length);
    }

    public ShortBuffer put(int index, short[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public ShortBuffer put(int index, short[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, short[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, short[] src, int off, int len) {
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
    public final short[] array() {
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

    public abstract ShortBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public final ShortBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final ShortBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final ShortBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final ShortBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final ShortBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final ShortBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final ShortBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public String toString() {
        return nameOf(this, isReadOnly(), order()) + "[pos=" + position() + " lim=" + limit() + " cap=" + capacity() + "]";
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
        if (!(ob instanceof ShortBuffer)) {
            return false;
        }
        ShortBuffer that = (ShortBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(ShortBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Short.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(ShortBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            short a = get(p + i);
            short b = that.get(q + i);
            if (!(a == b)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    public abstract ByteOrder order();
}

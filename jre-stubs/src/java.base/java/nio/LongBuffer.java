package java.nio;

import java.util.Objects;

/** A buffer of long values. */
public abstract class LongBuffer extends Buffer implements Comparable<LongBuffer> {
    /** The values, or null for buffers without an array of their own type. */
    final long[] hb;
    final int offset;
    final boolean readOnly;

    LongBuffer(long[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static LongBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapLongBuffer(new long[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static LongBuffer wrap(long[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapLongBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static LongBuffer wrap(long[] array) {
        return new HeapLongBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract LongBuffer slice();

    @Override
    public abstract LongBuffer slice(int index, int length);

    @Override
    public abstract LongBuffer duplicate();

    public abstract LongBuffer asReadOnlyBuffer();

    public abstract long get();

    public abstract LongBuffer put(long l);

    public abstract long get(int index);

    public abstract LongBuffer put(int index, long l);

    public LongBuffer get(long[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public LongBuffer get(long[] dst) {
        return get(dst, 0, dst.length);
    }

    public LongBuffer get(int index, long[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public LongBuffer get(int index, long[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public LongBuffer put(LongBuffer src) {
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
        long[] values = new long[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public LongBuffer put(int index, LongBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        long[] values = new long[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public LongBuffer put(long[] src, int offset, int length) {
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

    public final LongBuffer put(long[] src) {
        return put(src, 0, src.length);
    }

    public LongBuffer put(int index, long[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public LongBuffer put(int index, long[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, long[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, long[] src, int off, int len) {
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
    public final long[] array() {
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

    public abstract LongBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public final LongBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final LongBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final LongBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final LongBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final LongBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final LongBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final LongBuffer rewind() {
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
        if (!(ob instanceof LongBuffer)) {
            return false;
        }
        LongBuffer that = (LongBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(LongBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Long.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(LongBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            long a = get(p + i);
            long b = that.get(q + i);
            if (!(a == b)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    public abstract ByteOrder order();
}

package java.nio;

import java.util.Objects;

/** A buffer of double values. */
public abstract class DoubleBuffer extends Buffer implements Comparable<DoubleBuffer> {
    /** The values, or null for buffers without an array of their own type. */
    final double[] hb;
    final int offset;
    final boolean readOnly;

    DoubleBuffer(double[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static DoubleBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapDoubleBuffer(new double[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static DoubleBuffer wrap(double[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapDoubleBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static DoubleBuffer wrap(double[] array) {
        return new HeapDoubleBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract DoubleBuffer slice();

    @Override
    public abstract DoubleBuffer slice(int index, int length);

    @Override
    public abstract DoubleBuffer duplicate();

    public abstract DoubleBuffer asReadOnlyBuffer();

    public abstract double get();

    public abstract DoubleBuffer put(double d);

    public abstract double get(int index);

    public abstract DoubleBuffer put(int index, double d);

    public DoubleBuffer get(double[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public DoubleBuffer get(double[] dst) {
        return get(dst, 0, dst.length);
    }

    public DoubleBuffer get(int index, double[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public DoubleBuffer get(int index, double[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public DoubleBuffer put(DoubleBuffer src) {
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
        double[] values = new double[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public DoubleBuffer put(int index, DoubleBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        double[] values = new double[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public DoubleBuffer put(double[] src, int offset, int length) {
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

    public final DoubleBuffer put(double[] src) {
        return put(src, 0, src.length);
    }

    public DoubleBuffer put(int index, double[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public DoubleBuffer put(int index, double[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, double[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, double[] src, int off, int len) {
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
    public final double[] array() {
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

    public abstract DoubleBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public final DoubleBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final DoubleBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final DoubleBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final DoubleBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final DoubleBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final DoubleBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final DoubleBuffer rewind() {
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
        if (!(ob instanceof DoubleBuffer)) {
            return false;
        }
        DoubleBuffer that = (DoubleBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(DoubleBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return doubleCompare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(DoubleBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            double a = get(p + i);
            double b = that.get(q + i);
            if (!(a == b || (Double.isNaN(a) && Double.isNaN(b)))) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    private static int doubleCompare(double a, double b) {
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : Double.isNaN(a) ? (Double.isNaN(b) ? 0 : 1) : -1;
    }

    public abstract ByteOrder order();
}

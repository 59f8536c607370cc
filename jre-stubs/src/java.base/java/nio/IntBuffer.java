package java.nio;

import java.util.Objects;

/** A buffer of int values. */
public abstract class IntBuffer extends Buffer implements Comparable<IntBuffer> {
    /** The values, or null for buffers without an array of their own type. */
    final int[] hb;
    final int offset;
    final boolean readOnly;

    IntBuffer(int[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static IntBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapIntBuffer(new int[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static IntBuffer wrap(int[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapIntBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static IntBuffer wrap(int[] array) {
        return new HeapIntBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract IntBuffer slice();

    @Override
    public abstract IntBuffer slice(int index, int length);

    @Override
    public abstract IntBuffer duplicate();

    public abstract IntBuffer asReadOnlyBuffer();

    public abstract int get();

    public abstract IntBuffer put(int i);

    public abstract int get(int index);

    public abstract IntBuffer put(int index, int i);

    public IntBuffer get(int[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public IntBuffer get(int[] dst) {
        return get(dst, 0, dst.length);
    }

    public IntBuffer get(int index, int[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public IntBuffer get(int index, int[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public IntBuffer put(IntBuffer src) {
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
        int[] values = new int[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public IntBuffer put(int index, IntBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        int[] values = new int[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public IntBuffer put(int[] src, int offset, int length) {
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

    public final IntBuffer put(int[] src) {
        return put(src, 0, src.length);
    }

    public IntBuffer put(int index, int[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public IntBuffer put(int index, int[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, int[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, int[] src, int off, int len) {
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
    public final int[] array() {
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

    public abstract IntBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public final IntBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final IntBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final IntBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final IntBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final IntBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final IntBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final IntBuffer rewind() {
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
        if (!(ob instanceof IntBuffer)) {
            return false;
        }
        IntBuffer that = (IntBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(IntBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Integer.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(IntBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            int a = get(p + i);
            int b = that.get(q + i);
            if (!(a == b)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    public abstract ByteOrder order();
}

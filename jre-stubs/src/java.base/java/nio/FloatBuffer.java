package java.nio;

import java.util.Objects;

/** A buffer of float values. */
public abstract class FloatBuffer extends Buffer implements Comparable<FloatBuffer> {
    /** The values, or null for buffers without an array of their own type. */
    final float[] hb;
    final int offset;
    final boolean readOnly;

    FloatBuffer(float[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static FloatBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapFloatBuffer(new float[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static FloatBuffer wrap(float[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapFloatBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static FloatBuffer wrap(float[] array) {
        return new HeapFloatBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract FloatBuffer slice();

    @Override
    public abstract FloatBuffer slice(int index, int length);

    @Override
    public abstract FloatBuffer duplicate();

    public abstract FloatBuffer asReadOnlyBuffer();

    public abstract float get();

    public abstract FloatBuffer put(float f);

    public abstract float get(int index);

    public abstract FloatBuffer put(int index, float f);

    public FloatBuffer get(float[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public FloatBuffer get(float[] dst) {
        return get(dst, 0, dst.length);
    }

    public FloatBuffer get(int index, float[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public FloatBuffer get(int index, float[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public FloatBuffer put(FloatBuffer src) {
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
        float[] values = new float[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public FloatBuffer put(int index, FloatBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        float[] values = new float[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public FloatBuffer put(float[] src, int offset, int length) {
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

    public final FloatBuffer put(float[] src) {
        return put(src, 0, src.length);
    }

    public FloatBuffer put(int index, float[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public FloatBuffer put(int index, float[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, float[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, float[] src, int off, int len) {
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
    public final float[] array() {
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

    public abstract FloatBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public final FloatBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final FloatBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final FloatBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final FloatBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final FloatBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final FloatBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final FloatBuffer rewind() {
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
        if (!(ob instanceof FloatBuffer)) {
            return false;
        }
        FloatBuffer that = (FloatBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(FloatBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return floatCompare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(FloatBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            float a = get(p + i);
            float b = that.get(q + i);
            if (!(a == b || (Float.isNaN(a) && Float.isNaN(b)))) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    private static int floatCompare(float a, float b) {
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : Float.isNaN(a) ? (Float.isNaN(b) ? 0 : 1) : -1;
    }

    public abstract ByteOrder order();
}

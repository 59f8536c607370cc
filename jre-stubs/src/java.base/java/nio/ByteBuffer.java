package java.nio;

import java.util.Objects;

/** A buffer of byte values. */
public abstract class ByteBuffer extends Buffer implements Comparable<ByteBuffer> {
    /** The values, or null for buffers without an array of their own type. */
    final byte[] hb;
    final int offset;
    final boolean readOnly;

    ByteBuffer(byte[] hb, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static ByteBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new HeapByteBuffer(new byte[capacity], 0, -1, 0, capacity, capacity, false);
    }

    public static ByteBuffer wrap(byte[] array, int offset, int length) {
        if ((offset | length | (offset + length) | (array.length - (offset + length))) < 0) {
            throw new IndexOutOfBoundsException();
        }
        return new HeapByteBuffer(array, 0, -1, offset, offset + length, array.length, false);
    }

    public static ByteBuffer wrap(byte[] array) {
        return new HeapByteBuffer(array, 0, -1, 0, array.length, array.length, false);
    }

    @Override
    public abstract ByteBuffer slice();

    @Override
    public abstract ByteBuffer slice(int index, int length);

    @Override
    public abstract ByteBuffer duplicate();

    public abstract ByteBuffer asReadOnlyBuffer();

    public abstract byte get();

    public abstract ByteBuffer put(byte b);

    public abstract byte get(int index);

    public abstract ByteBuffer put(int index, byte b);

    public ByteBuffer get(byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int p = position();
        if (length > limit() - p) {
            throw new BufferUnderflowException();
        }
        read(p, dst, offset, length);
        position(p + length);
        return this;
    }

    public ByteBuffer get(byte[] dst) {
        return get(dst, 0, dst.length);
    }

    public ByteBuffer get(int index, byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        read(index, dst, offset, length);
        return this;
    }

    public ByteBuffer get(int index, byte[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public ByteBuffer put(ByteBuffer src) {
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
        byte[] values = new byte[n];
        src.get(values, 0, n);
        return put(values, 0, n);
    }

    public ByteBuffer put(int index, ByteBuffer src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        byte[] values = new byte[length];
        src.read(offset, values, 0, length);
        store(index, values, 0, length);
        return this;
    }

    public ByteBuffer put(byte[] src, int offset, int length) {
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

    public final ByteBuffer put(byte[] src) {
        return put(src, 0, src.length);
    }

    public ByteBuffer put(int index, byte[] src, int offset, int length) {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        store(index, src, offset, length);
        return this;
    }

    public ByteBuffer put(int index, byte[] src) {
        return put(index, src, 0, src.length);
    }

    void read(int index, byte[] dst, int off, int len) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, off, len);
            return;
        }
        for (int i = 0; i < len; i++) {
            dst[off + i] = get(index + i);
        }
    }

    void store(int index, byte[] src, int off, int len) {
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
    public final byte[] array() {
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

    public abstract ByteBuffer compact();

    @Override
    public abstract boolean isDirect();

    @Override
    public ByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public ByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public ByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public ByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public ByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public ByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public ByteBuffer rewind() {
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
        if (!(ob instanceof ByteBuffer)) {
            return false;
        }
        ByteBuffer that = (ByteBuffer) ob;
        int n = remaining();
        return n == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(ByteBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Byte.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    public int mismatch(ByteBuffer that) {
        int p = position();
        int q = that.position();
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            byte a = get(p + i);
            byte b = that.get(q + i);
            if (!(a == b)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    private boolean bigEndian = true;

    public static ByteBuffer allocateDirect(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new DirectByteBuffer(Bits.allocate(capacity), 0, -1, 0, capacity, capacity, false);
    }

    public final ByteOrder order() {
        return bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    public final ByteBuffer order(ByteOrder bo) {
        bigEndian = bo == ByteOrder.BIG_ENDIAN;
        return this;
    }

    public final int alignmentOffset(int index, int unitSize) {
        if (index < 0) {
            throw new IllegalArgumentException("Index less than zero: " + index);
        }
        if (unitSize < 1 || (unitSize & (unitSize - 1)) != 0) {
            throw new IllegalArgumentException("Unit size not a power of two: " + unitSize);
        }
        if (unitSize > 1 && !isDirect()) {
            throw new UnsupportedOperationException("Unit size unsupported for non-direct buffers: " + unitSize);
        }
        return (int) (address() + index) & (unitSize - 1);
    }

    /** What the alignment of element 0 is that of. */
    long address() {
        return offset;
    }

    public final ByteBuffer alignedSlice(int unitSize) {
        int pos = position();
        int lim = limit();
        int posMod = alignmentOffset(pos, unitSize);
        int limMod = alignmentOffset(lim, unitSize);
        int from = posMod > 0 ? pos + (unitSize - posMod) : pos;
        int to = lim - limMod;
        if (from > lim || to < pos) {
            from = pos;
            to = pos;
        }
        return slice(from, to - from);
    }

    final long load(int index, int n) {
        byte[] b = hb;
        if (b == null) {
            return loadBytes(index, n, bigEndian);
        }
        int at = offset + index;
        long v = 0;
        if (bigEndian) {
            for (int i = 0; i < n; i++) {
                v = v << 8 | (b[at + i] & 0xff);
            }
        } else {
            for (int i = n - 1; i >= 0; i--) {
                v = v << 8 | (b[at + i] & 0xff);
            }
        }
        return v;
    }

    final void save(int index, int n, long v) {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
        byte[] b = hb;
        if (b == null) {
            saveBytes(index, n, v, bigEndian);
            return;
        }
        int at = offset + index;
        if (bigEndian) {
            for (int i = n - 1; i >= 0; i--) {
                b[at + i] = (byte) v;
                v >>= 8;
            }
        } else {
            for (int i = 0; i < n; i++) {
                b[at + i] = (byte) v;
                v >>= 8;
            }
        }
    }

    /** A number where there is no array. */
    long loadBytes(int index, int n, boolean big) {
        throw new InternalError();
    }

    void saveBytes(int index, int n, long value, boolean big) {
        throw new InternalError();
    }

    private void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    public char getChar() {
        return (char) load(nextGet(2), 2);
    }

    public ByteBuffer putChar(char value) {
        writable();
        save(nextPut(2), 2, value);
        return this;
    }

    public char getChar(int index) {
        return (char) load(check(index, 2), 2);
    }

    public ByteBuffer putChar(int index, char value) {
        writable();
        save(check(index, 2), 2, value);
        return this;
    }

    public CharBuffer asCharBuffer() {
        return new ByteBufferAsCharBuffer(this, position(), -1, 0, remaining() / 2, remaining() / 2, readOnly);
    }

    public short getShort() {
        return (short) load(nextGet(2), 2);
    }

    public ByteBuffer putShort(short value) {
        writable();
        save(nextPut(2), 2, value);
        return this;
    }

    public short getShort(int index) {
        return (short) load(check(index, 2), 2);
    }

    public ByteBuffer putShort(int index, short value) {
        writable();
        save(check(index, 2), 2, value);
        return this;
    }

    public ShortBuffer asShortBuffer() {
        return new ByteBufferAsShortBuffer(this, position(), -1, 0, remaining() / 2, remaining() / 2, readOnly);
    }

    public int getInt() {
        return (int) load(nextGet(4), 4);
    }

    public ByteBuffer putInt(int value) {
        writable();
        save(nextPut(4), 4, value);
        return this;
    }

    public int getInt(int index) {
        return (int) load(check(index, 4), 4);
    }

    public ByteBuffer putInt(int index, int value) {
        writable();
        save(check(index, 4), 4, value);
        return this;
    }

    public IntBuffer asIntBuffer() {
        return new ByteBufferAsIntBuffer(this, position(), -1, 0, remaining() / 4, remaining() / 4, readOnly);
    }

    public long getLong() {
        return load(nextGet(8), 8);
    }

    public ByteBuffer putLong(long value) {
        writable();
        save(nextPut(8), 8, value);
        return this;
    }

    public long getLong(int index) {
        return load(check(index, 8), 8);
    }

    public ByteBuffer putLong(int index, long value) {
        writable();
        save(check(index, 8), 8, value);
        return this;
    }

    public LongBuffer asLongBuffer() {
        return new ByteBufferAsLongBuffer(this, position(), -1, 0, remaining() / 8, remaining() / 8, readOnly);
    }

    public float getFloat() {
        return Float.intBitsToFloat((int) load(nextGet(4), 4));
    }

    public ByteBuffer putFloat(float value) {
        writable();
        save(nextPut(4), 4, Float.floatToRawIntBits(value));
        return this;
    }

    public float getFloat(int index) {
        return Float.intBitsToFloat((int) load(check(index, 4), 4));
    }

    public ByteBuffer putFloat(int index, float value) {
        writable();
        save(check(index, 4), 4, Float.floatToRawIntBits(value));
        return this;
    }

    public FloatBuffer asFloatBuffer() {
        return new ByteBufferAsFloatBuffer(this, position(), -1, 0, remaining() / 4, remaining() / 4, readOnly);
    }

    public double getDouble() {
        return Double.longBitsToDouble(load(nextGet(8), 8));
    }

    public ByteBuffer putDouble(double value) {
        writable();
        save(nextPut(8), 8, Double.doubleToRawLongBits(value));
        return this;
    }

    public double getDouble(int index) {
        return Double.longBitsToDouble(load(check(index, 8), 8));
    }

    public ByteBuffer putDouble(int index, double value) {
        writable();
        save(check(index, 8), 8, Double.doubleToRawLongBits(value));
        return this;
    }

    public DoubleBuffer asDoubleBuffer() {
        return new ByteBufferAsDoubleBuffer(this, position(), -1, 0, remaining() / 8, remaining() / 8, readOnly);
    }
}

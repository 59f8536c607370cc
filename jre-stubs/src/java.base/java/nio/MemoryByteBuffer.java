package java.nio;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import jdk.internal.foreign.AbstractMemorySegmentImpl;
import jdk.internal.foreign.SegmentBuffers;

/** A direct buffer of a memory segment outside of the heap. */
final class MemoryByteBuffer extends MappedByteBuffer {
    static {
        SegmentBuffers.install(new Access());
    }

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    private final MemorySegment segment;

    private MemoryByteBuffer(MemorySegment segment, int offset, int mark, int pos, int lim, int cap, boolean readOnly) {
        super(null, offset, mark, pos, lim, cap, readOnly, null);
        this.segment = segment;
    }

    @Override
    public MappedByteBuffer slice() {
        int n = remaining();
        return new MemoryByteBuffer(segment, offset + position(), -1, 0, n, n, readOnly);
    }

    @Override
    public MappedByteBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return new MemoryByteBuffer(segment, offset + index, -1, 0, length, length, readOnly);
    }

    @Override
    public MappedByteBuffer duplicate() {
        return new MemoryByteBuffer(segment, offset, markValue(), position(), limit(), capacity(), readOnly);
    }

    @Override
    public ByteBuffer asReadOnlyBuffer() {
        return new MemoryByteBuffer(segment, offset, markValue(), position(), limit(), capacity(), true);
    }

    private void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    @Override
    public byte get() {
        return segment.get(ValueLayout.JAVA_BYTE, offset + nextGet());
    }

    @Override
    public byte get(int index) {
        return segment.get(ValueLayout.JAVA_BYTE, offset + check(index));
    }

    @Override
    public ByteBuffer put(byte value) {
        writable();
        segment.set(ValueLayout.JAVA_BYTE, offset + nextPut(), value);
        return this;
    }

    @Override
    public ByteBuffer put(int index, byte value) {
        writable();
        segment.set(ValueLayout.JAVA_BYTE, offset + check(index), value);
        return this;
    }

    @Override
    void read(int index, byte[] dst, int off, int len) {
        MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, offset + index, dst, off, len);
    }

    @Override
    void store(int index, byte[] src, int off, int len) {
        MemorySegment.copy(src, off, segment, ValueLayout.JAVA_BYTE, offset + index, len);
    }

    @Override
    long loadBytes(int index, int n, boolean big) {
        long at = offset + index;
        if (n == 2) {
            short value = segment.get(SHORT, at);
            return big ? Short.reverseBytes(value) : value;
        }
        if (n == 4) {
            int value = segment.get(INT, at);
            return big ? Integer.reverseBytes(value) : value;
        }
        long value = segment.get(LONG, at);
        return big ? Long.reverseBytes(value) : value;
    }

    @Override
    void saveBytes(int index, int n, long value, boolean big) {
        long at = offset + index;
        if (n == 2) {
            segment.set(SHORT, at, big ? Short.reverseBytes((short) value) : (short) value);
        } else if (n == 4) {
            segment.set(INT, at, big ? Integer.reverseBytes((int) value) : (int) value);
        } else {
            segment.set(LONG, at, big ? Long.reverseBytes(value) : value);
        }
    }

    @Override
    long address() {
        return segment.address() + offset;
    }

    @Override
    public MappedByteBuffer compact() {
        writable();
        int n = remaining();
        MemorySegment.copy(segment, offset + position(), segment, offset, n);
        position(n);
        limit(capacity());
        discardMark();
        return this;
    }

    @Override
    public boolean isDirect() {
        return true;
    }

    /** What segments ask of buffers. */
    private static final class Access implements SegmentBuffers.Access {
        private static ByteBuffer bytes(Buffer buffer) {
            if (buffer instanceof ByteBuffer) {
                return (ByteBuffer) buffer;
            }
            if (buffer instanceof ByteBufferAsIntBuffer) {
                return ((ByteBufferAsIntBuffer) buffer).bytes;
            }
            if (buffer instanceof ByteBufferAsLongBuffer) {
                return ((ByteBufferAsLongBuffer) buffer).bytes;
            }
            if (buffer instanceof ByteBufferAsShortBuffer) {
                return ((ByteBufferAsShortBuffer) buffer).bytes;
            }
            if (buffer instanceof ByteBufferAsCharBuffer) {
                return ((ByteBufferAsCharBuffer) buffer).bytes;
            }
            if (buffer instanceof ByteBufferAsFloatBuffer) {
                return ((ByteBufferAsFloatBuffer) buffer).bytes;
            }
            return buffer instanceof ByteBufferAsDoubleBuffer ? ((ByteBufferAsDoubleBuffer) buffer).bytes : null;
        }

        /** Where a view starts in its bytes. */
        private static int base(Buffer buffer) {
            if (buffer instanceof ByteBufferAsIntBuffer) {
                return ((ByteBufferAsIntBuffer) buffer).base;
            }
            if (buffer instanceof ByteBufferAsLongBuffer) {
                return ((ByteBufferAsLongBuffer) buffer).base;
            }
            if (buffer instanceof ByteBufferAsShortBuffer) {
                return ((ByteBufferAsShortBuffer) buffer).base;
            }
            if (buffer instanceof ByteBufferAsCharBuffer) {
                return ((ByteBufferAsCharBuffer) buffer).base;
            }
            if (buffer instanceof ByteBufferAsFloatBuffer) {
                return ((ByteBufferAsFloatBuffer) buffer).base;
            }
            return buffer instanceof ByteBufferAsDoubleBuffer ? ((ByteBufferAsDoubleBuffer) buffer).base : 0;
        }

        @Override
        public Object memory(Buffer buffer) {
            ByteBuffer bytes = bytes(buffer);
            if (bytes != null) {
                return bytes instanceof MemoryByteBuffer ? ((MemoryByteBuffer) bytes).segment : bytes.hb;
            }
            return buffer instanceof IntBuffer ? ((IntBuffer) buffer).hb : buffer instanceof LongBuffer ? ((LongBuffer) buffer).hb
                    : buffer instanceof ShortBuffer ? ((ShortBuffer) buffer).hb : buffer instanceof CharBuffer ? ((CharBuffer) buffer).hb
                    : buffer instanceof FloatBuffer ? ((FloatBuffer) buffer).hb : (Object) ((DoubleBuffer) buffer).hb;
        }

        @Override
        public long offset(Buffer buffer) {
            ByteBuffer bytes = bytes(buffer);
            if (bytes != null) {
                return bytes.offset + base(buffer);
            }
            int first = buffer instanceof IntBuffer ? ((IntBuffer) buffer).offset : buffer instanceof LongBuffer ? ((LongBuffer) buffer).offset
                    : buffer instanceof ShortBuffer ? ((ShortBuffer) buffer).offset : buffer instanceof CharBuffer ? ((CharBuffer) buffer).offset
                    : buffer instanceof FloatBuffer ? ((FloatBuffer) buffer).offset : ((DoubleBuffer) buffer).offset;
            return (long) first << shift(buffer);
        }

        @Override
        public int shift(Buffer buffer) {
            return buffer instanceof ByteBuffer ? 0 : buffer instanceof CharBuffer || buffer instanceof ShortBuffer ? 1
                    : buffer instanceof IntBuffer || buffer instanceof FloatBuffer ? 2 : 3;
        }

        @Override
        public sun.nio.ch.Mappings.Mapping mapping(Buffer buffer) {
            return buffer instanceof MappedByteBuffer ? ((MappedByteBuffer) buffer).mapping : null;
        }

        @Override
        public ByteBuffer overArray(byte[] array, int offset, int length, boolean readOnly) {
            return new HeapByteBuffer(array, offset, -1, 0, length, length, readOnly);
        }

        @Override
        public ByteBuffer overSegment(AbstractMemorySegmentImpl segment) {
            int length = (int) segment.byteSize();
            return new MemoryByteBuffer(segment, 0, -1, 0, length, length, segment.isReadOnly());
        }
    }
}

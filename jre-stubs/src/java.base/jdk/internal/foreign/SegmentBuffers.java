package jdk.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import sun.nio.ch.Mappings;

/** Segments of buffers and buffers of segments; {@code java.nio} installs how. */
public final class SegmentBuffers {
    /** What only {@code java.nio} can do. */
    public interface Access {
        /** The array or segment that the buffer's elements are in, or null. */
        Object memory(Buffer buffer);

        /** Where the buffer's element 0 is in it, in bytes. */
        long offset(Buffer buffer);

        /** How many times a byte doubles to be an element. */
        int shift(Buffer buffer);

        /** The part of a file that it is in, or null. */
        Mappings.Mapping mapping(Buffer buffer);

        ByteBuffer overArray(byte[] array, int offset, int length, boolean readOnly);

        ByteBuffer overSegment(AbstractMemorySegmentImpl segment);
    }

    private static Access access;

    private SegmentBuffers() {
    }

    public static void install(Access a) {
        access = a;
    }

    private static Access access() {
        if (access == null) {
            try {
                Class.forName("java.nio.MemoryByteBuffer");
            } catch (ClassNotFoundException e) {
                throw new InternalError(e);
            }
        }
        return access;
    }

    public static MemorySegment segment(Buffer buffer) {
        if (buffer == null) {
            throw new NullPointerException("Cannot invoke \"java.nio.Buffer.scaleShifts()\" because \"buffer\" is null");
        }
        Access nio = access();
        Object memory = nio.memory(buffer);
        int shift = nio.shift(buffer);
        long from = nio.offset(buffer) + ((long) buffer.position() << shift);
        long length = (long) buffer.remaining() << shift;
        if (memory instanceof AbstractMemorySegmentImpl) {
            AbstractMemorySegmentImpl whole = (AbstractMemorySegmentImpl) memory;
            return whole.part(from, length, whole.readOnly || buffer.isReadOnly(), whole.session);
        }
        if (memory == null) {
            throw new IllegalArgumentException("The provided heap buffer is not backed by an array.");
        }
        if (buffer.isDirect()) {
            byte[] bytes = (byte[]) memory;
            long at = AbstractMemorySegmentImpl.UNSAFE.arrayBaseOffset(byte[].class) + from;
            long address = Addresses.of(bytes) + from;
            MemorySessionImpl session = MemorySessionImpl.heap(bytes);
            Mappings.Mapping mapping = nio.mapping(buffer);
            return mapping != null ? new MappedMemorySegmentImpl(mapping, bytes, at, address, length, buffer.isReadOnly(), session)
                    : new NativeMemorySegmentImpl(bytes, at, address, length, buffer.isReadOnly(), session);
        }
        Class<?> element = memory.getClass().getComponentType();
        int own = element == byte.class ? 0 : element == char.class || element == short.class ? 1
                : element == int.class || element == float.class ? 2 : 3;
        return HeapMemorySegmentImpl.of(memory, from, length, own, buffer.isReadOnly());
    }

    static ByteBuffer buffer(AbstractMemorySegmentImpl segment) {
        if (segment.length > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("Segment is too large to wrap as ByteBuffer. Size: " + segment.length);
        }
        if (segment.isNative()) {
            return access().overSegment(segment);
        }
        if (!(segment.base instanceof byte[])) {
            throw new UnsupportedOperationException("Not an address to an heap-allocated byte array");
        }
        return access().overArray((byte[]) segment.base, (int) segment.address, (int) segment.length, segment.readOnly);
    }
}

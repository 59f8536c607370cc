package jdk.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Objects;
import jdk.internal.foreign.layout.ValueLayouts;
import jdk.internal.misc.Unsafe;

/** Copies and comparisons of many bytes. */
public final class SegmentArrays {
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final int CHUNK = 4096;

    private SegmentArrays() {
    }

    private static AbstractMemorySegmentImpl own(MemorySegment segment) {
        return (AbstractMemorySegmentImpl) Objects.requireNonNull(segment);
    }

    private static void checkCount(long count, String name) {
        if (count < 0) {
            throw new IndexOutOfBoundsException("The provided " + name + " is negative: " + count);
        }
    }

    /** The length of an array of all of a segment. */
    static int count(AbstractMemorySegmentImpl segment, String type, int size, ValueLayout layout) {
        if (layout == null) {
            throw new NullPointerException("Cannot invoke \"java.lang.foreign.ValueLayout.byteSize()\" because \"elemLayout\" is null");
        }
        if (segment.length % size != 0) {
            throw new IllegalStateException("Segment size is not a multiple of " + size + ". Size: " + segment.length);
        }
        long count = segment.length / size;
        if (count > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("Segment is too large to wrap as " + type + "[]. Size: " + segment.length);
        }
        return (int) count;
    }

    public static void copy(MemorySegment source, long sourceOffset, MemorySegment target, long targetOffset, long bytes) {
        AbstractMemorySegmentImpl from = own(source);
        AbstractMemorySegmentImpl to = own(target);
        checkCount(bytes, "size");
        from.checkAccess(sourceOffset, bytes, false);
        to.checkAccess(targetOffset, bytes, true);
        move(from, sourceOffset, to, targetOffset, bytes);
    }

    /** Between places that were checked. */
    private static void move(AbstractMemorySegmentImpl from, long sourceOffset, AbstractMemorySegmentImpl to, long targetOffset, long bytes) {
        from.session.enter();
        try {
            to.session.enter();
            try {
                UNSAFE.copyMemory(from.base, from.at + sourceOffset, to.base, to.at + targetOffset, bytes);
            } finally {
                to.session.leave();
            }
        } finally {
            from.session.leave();
        }
    }

    /** Copies from a segment that is in use. */
    static void raw(AbstractMemorySegmentImpl from, long offset, byte[] to, int index, int count) {
        UNSAFE.copyMemory(from.base, from.at + offset, to, UNSAFE.arrayBaseOffset(byte[].class) + index, count);
    }

    public static void copy(MemorySegment source, ValueLayout sourceLayout, long sourceOffset, MemorySegment target,
            ValueLayout targetLayout, long targetOffset, long count) {
        AbstractMemorySegmentImpl from = own(source);
        AbstractMemorySegmentImpl to = own(target);
        checkCount(count, "elementCount");
        if (sourceLayout.byteSize() != targetLayout.byteSize()) {
            throw new IllegalArgumentException("Source and destination layouts must have same size");
        }
        checkAlignment(from, sourceOffset, sourceLayout, "Source");
        checkAlignment(to, targetOffset, targetLayout, "Destination");
        long bytes = count * sourceLayout.byteSize();
        from.checkAccess(sourceOffset, bytes, false);
        to.checkAccess(targetOffset, bytes, true);
        moveElements(from, sourceLayout, sourceOffset, to, targetLayout, targetOffset, count);
    }

    private static void checkAlignment(AbstractMemorySegmentImpl segment, long offset, ValueLayout layout, String which) {
        if (!segment.isAligned(offset, layout.byteAlignment())) {
            throw new IllegalArgumentException(which + " segment incompatible with alignment constraints");
        }
    }

    private static void moveElements(AbstractMemorySegmentImpl from, ValueLayout sourceLayout, long sourceOffset,
            AbstractMemorySegmentImpl to, ValueLayout targetLayout, long targetOffset, long count) {
        int size = (int) sourceLayout.byteSize();
        if (size == 1 || sourceLayout.order() == targetLayout.order()) {
            move(from, sourceOffset, to, targetOffset, count * size);
            return;
        }
        long source = from.at + sourceOffset;
        long target = to.at + targetOffset;
        from.session.enter();
        try {
            to.session.enter();
            try {
                boolean backwards = source < target;
                for (long i = 0; i < count; i++) {
                    long where = (backwards ? count - 1 - i : i) * size;
                    long bits = AbstractMemorySegmentImpl.load(from.base, source + where, size);
                    AbstractMemorySegmentImpl.store(to.base, target + where, size, AbstractMemorySegmentImpl.swap(bits, size));
                }
            } finally {
                to.session.leave();
            }
        } finally {
            from.session.leave();
        }
    }

    /** All of an array that may be copied. */
    private static HeapMemorySegmentImpl segment(Object array, ValueLayout layout) {
        Class<?> type = array.getClass();
        Class<?> element = type.getComponentType();
        if (element == null || !element.isPrimitive() || element == boolean.class) {
            throw new IllegalArgumentException("Not a supported array class: " + type.getSimpleName());
        }
        if (element != layout.carrier()) {
            throw new IllegalArgumentException("Incompatible value layout: " + layout);
        }
        int size = (int) layout.byteSize();
        return HeapMemorySegmentImpl.of(array, java.lang.reflect.Array.getLength(array), Integer.numberOfTrailingZeros(size));
    }

    private static ValueLayout unaligned(ValueLayout layout) {
        return layout.withOrder(java.nio.ByteOrder.nativeOrder());
    }

    public static void copy(MemorySegment source, ValueLayout layout, long offset, Object array, int index, int count) {
        AbstractMemorySegmentImpl from = own(source);
        checkCount(count, "elementCount");
        HeapMemorySegmentImpl to = segment(array, layout);
        checkAlignment(from, offset, layout, "Source");
        long size = layout.byteSize();
        from.checkAccess(offset, count * size, false);
        Objects.checkFromIndexSize(index, count, (int) (to.length / size));
        moveElements(from, layout, offset, to, unaligned(layout), index * size, count);
    }

    public static void copy(Object array, int index, MemorySegment target, ValueLayout layout, long offset, int count) {
        AbstractMemorySegmentImpl to = own(target);
        checkCount(count, "elementCount");
        HeapMemorySegmentImpl from = segment(array, layout);
        checkAlignment(to, offset, layout, "Destination");
        long size = layout.byteSize();
        to.checkAccess(offset, count * size, true);
        Objects.checkFromIndexSize(index, count, (int) (from.length / size));
        moveElements(from, unaligned(layout), index * size, to, layout, offset, count);
    }

    public static long mismatch(MemorySegment first, long firstFrom, long firstTo, MemorySegment second, long secondFrom, long secondTo) {
        AbstractMemorySegmentImpl a = own(first);
        AbstractMemorySegmentImpl b = own(second);
        long length = firstTo - firstFrom;
        long other = secondTo - secondFrom;
        a.checkAccess(firstFrom, length, false);
        b.checkAccess(secondFrom, other, false);
        long common = Math.min(length, other);
        long found = -1;
        a.session.enter();
        try {
            b.session.enter();
            try {
                found = mismatch(a, firstFrom, b, secondFrom, common);
            } finally {
                b.session.leave();
            }
        } finally {
            a.session.leave();
        }
        return found >= 0 ? found : length == other ? -1 : common;
    }

    private static long mismatch(AbstractMemorySegmentImpl a, long aFrom, AbstractMemorySegmentImpl b, long bFrom, long length) {
        if (a.base == b.base && a.at + aFrom == b.at + bFrom) {
            return -1;
        }
        int chunk = (int) Math.min(CHUNK, length);
        byte[] left = new byte[chunk];
        byte[] right = new byte[chunk];
        for (long at = 0; at < length; at += chunk) {
            int n = (int) Math.min(chunk, length - at);
            raw(a, aFrom + at, left, 0, n);
            raw(b, bFrom + at, right, 0, n);
            int found = Arrays.mismatch(left, 0, n, right, 0, n);
            if (found >= 0) {
                return at + found;
            }
        }
        return -1;
    }
}

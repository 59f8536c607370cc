package java.lang.foreign;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import jdk.internal.foreign.AbstractMemorySegmentImpl;
import jdk.internal.foreign.SlicingAllocator;
import jdk.internal.foreign.StringSupport;

@FunctionalInterface
public interface SegmentAllocator {
    default MemorySegment allocateFrom(String str) {
        return allocateFrom(str, StandardCharsets.UTF_8);
    }

    default MemorySegment allocateFrom(String str, Charset charset) {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(str);
        int unit = StringSupport.unit(charset);
        byte[] bytes = StringSupport.terminated(str, charset, unit);
        MemorySegment segment = allocate(bytes.length);
        MemorySegment.copy(MemorySegment.ofArray(bytes), 0, segment, 0, bytes.length);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfByte layout, byte value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfChar layout, char value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfShort layout, short value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfInt layout, int value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfFloat layout, float value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfLong layout, long value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout.OfDouble layout, double value) {
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(AddressLayout layout, MemorySegment value) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(layout);
        MemorySegment segment = allocate(layout);
        segment.set(layout, 0, value);
        return segment;
    }

    default MemorySegment allocateFrom(ValueLayout elementLayout, MemorySegment source, ValueLayout sourceElementLayout,
            long sourceOffset, long elementCount) {
        Objects.requireNonNull(source);
        Objects.requireNonNull(sourceElementLayout);
        Objects.requireNonNull(elementLayout);
        MemorySegment target = allocate(elementLayout, elementCount);
        MemorySegment.copy(source, sourceElementLayout, sourceOffset, target, elementLayout, 0, elementCount);
        return target;
    }

    default MemorySegment allocateFrom(ValueLayout.OfByte elementLayout, byte... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_BYTE, 0, elements.length);
    }

    default MemorySegment allocateFrom(ValueLayout.OfChar elementLayout, char... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_CHAR, 0, elements.length);
    }

    default MemorySegment allocateFrom(ValueLayout.OfShort elementLayout, short... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_SHORT, 0, elements.length);
    }

    default MemorySegment allocateFrom(ValueLayout.OfInt elementLayout, int... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_INT, 0, elements.length);
    }

    default MemorySegment allocateFrom(ValueLayout.OfFloat elementLayout, float... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_FLOAT, 0, elements.length);
    }

    default MemorySegment allocateFrom(ValueLayout.OfLong elementLayout, long... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_LONG, 0, elements.length);
    }

    default MemorySegment allocateFrom(ValueLayout.OfDouble elementLayout, double... elements) {
        return allocateFrom(elementLayout, MemorySegment.ofArray(elements), ValueLayout.JAVA_DOUBLE, 0, elements.length);
    }

    default MemorySegment allocate(MemoryLayout layout) {
        Objects.requireNonNull(layout);
        return allocate(layout.byteSize(), layout.byteAlignment());
    }

    default MemorySegment allocate(MemoryLayout elementLayout, long count) {
        Objects.requireNonNull(elementLayout);
        if (count < 0) {
            throw new IllegalArgumentException("Negative array size");
        }
        return allocate(MemoryLayout.sequenceLayout(count, elementLayout));
    }

    default MemorySegment allocate(long byteSize) {
        return allocate(byteSize, 1);
    }

    MemorySegment allocate(long byteSize, long byteAlignment);

    static SegmentAllocator slicingAllocator(MemorySegment segment) {
        Objects.requireNonNull(segment);
        AbstractMemorySegmentImpl.requireWritable(segment);
        return new SlicingAllocator(segment);
    }

    static SegmentAllocator prefixAllocator(MemorySegment segment) {
        AbstractMemorySegmentImpl own = (AbstractMemorySegmentImpl) Objects.requireNonNull(segment);
        AbstractMemorySegmentImpl.requireWritable(segment);
        return own;
    }
}

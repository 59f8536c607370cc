package java.lang.foreign;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jdk.internal.foreign.AbstractMemorySegmentImpl;
import jdk.internal.foreign.HeapMemorySegmentImpl;
import jdk.internal.foreign.MemorySessionImpl;
import jdk.internal.foreign.NativeMemorySegmentImpl;
import jdk.internal.foreign.SegmentArrays;
import jdk.internal.foreign.SegmentBuffers;

public sealed interface MemorySegment permits AbstractMemorySegmentImpl {
    MemorySegment NULL = ofAddress(0);

    long address();

    Optional<Object> heapBase();

    Spliterator<MemorySegment> spliterator(MemoryLayout elementLayout);

    Stream<MemorySegment> elements(MemoryLayout elementLayout);

    Scope scope();

    boolean isAccessibleBy(Thread thread);

    long byteSize();

    long maxByteAlignment();

    MemorySegment asSlice(long offset, long newSize);

    MemorySegment asSlice(long offset, long newSize, long byteAlignment);

    MemorySegment asSlice(long offset, MemoryLayout layout);

    MemorySegment asSlice(long offset);

    MemorySegment reinterpret(long newSize);

    MemorySegment reinterpret(Arena arena, Consumer<MemorySegment> cleanup);

    MemorySegment reinterpret(long newSize, Arena arena, Consumer<MemorySegment> cleanup);

    boolean isReadOnly();

    MemorySegment asReadOnly();

    boolean isNative();

    boolean isMapped();

    Optional<MemorySegment> asOverlappingSlice(MemorySegment other);

    MemorySegment fill(byte value);

    MemorySegment copyFrom(MemorySegment src);

    long mismatch(MemorySegment other);

    boolean isLoaded();

    void load();

    void unload();

    void force();

    ByteBuffer asByteBuffer();

    byte[] toArray(ValueLayout.OfByte elementLayout);

    char[] toArray(ValueLayout.OfChar elementLayout);

    short[] toArray(ValueLayout.OfShort elementLayout);

    int[] toArray(ValueLayout.OfInt elementLayout);

    float[] toArray(ValueLayout.OfFloat elementLayout);

    long[] toArray(ValueLayout.OfLong elementLayout);

    double[] toArray(ValueLayout.OfDouble elementLayout);

    String getString(long offset);

    String getString(long offset, Charset charset);

    void setString(long offset, String str);

    void setString(long offset, String str, Charset charset);

    static MemorySegment ofBuffer(Buffer buffer) {
        return SegmentBuffers.segment(buffer);
    }

    static MemorySegment ofArray(byte[] byteArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(byteArray), byteArray.length, 0);
    }

    static MemorySegment ofArray(char[] charArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(charArray), charArray.length, 1);
    }

    static MemorySegment ofArray(short[] shortArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(shortArray), shortArray.length, 1);
    }

    static MemorySegment ofArray(int[] intArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(intArray), intArray.length, 2);
    }

    static MemorySegment ofArray(float[] floatArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(floatArray), floatArray.length, 2);
    }

    static MemorySegment ofArray(long[] longArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(longArray), longArray.length, 3);
    }

    static MemorySegment ofArray(double[] doubleArray) {
        return HeapMemorySegmentImpl.of(Objects.requireNonNull(doubleArray), doubleArray.length, 3);
    }

    static MemorySegment ofAddress(long address) {
        return new NativeMemorySegmentImpl(address, 0, false, MemorySessionImpl.GLOBAL);
    }

    static void copy(MemorySegment srcSegment, long srcOffset, MemorySegment dstSegment, long dstOffset, long bytes) {
        SegmentArrays.copy(srcSegment, srcOffset, dstSegment, dstOffset, bytes);
    }

    static void copy(MemorySegment srcSegment, ValueLayout srcElementLayout, long srcOffset,
            MemorySegment dstSegment, ValueLayout dstElementLayout, long dstOffset, long elementCount) {
        Objects.requireNonNull(srcSegment);
        Objects.requireNonNull(srcElementLayout);
        Objects.requireNonNull(dstSegment);
        Objects.requireNonNull(dstElementLayout);
        SegmentArrays.copy(srcSegment, srcElementLayout, srcOffset, dstSegment, dstElementLayout, dstOffset, elementCount);
    }

    byte get(ValueLayout.OfByte layout, long offset);

    void set(ValueLayout.OfByte layout, long offset, byte value);

    byte getAtIndex(ValueLayout.OfByte layout, long index);

    void setAtIndex(ValueLayout.OfByte layout, long index, byte value);

    boolean get(ValueLayout.OfBoolean layout, long offset);

    void set(ValueLayout.OfBoolean layout, long offset, boolean value);

    boolean getAtIndex(ValueLayout.OfBoolean layout, long index);

    void setAtIndex(ValueLayout.OfBoolean layout, long index, boolean value);

    char get(ValueLayout.OfChar layout, long offset);

    void set(ValueLayout.OfChar layout, long offset, char value);

    char getAtIndex(ValueLayout.OfChar layout, long index);

    void setAtIndex(ValueLayout.OfChar layout, long index, char value);

    short get(ValueLayout.OfShort layout, long offset);

    void set(ValueLayout.OfShort layout, long offset, short value);

    short getAtIndex(ValueLayout.OfShort layout, long index);

    void setAtIndex(ValueLayout.OfShort layout, long index, short value);

    int get(ValueLayout.OfInt layout, long offset);

    void set(ValueLayout.OfInt layout, long offset, int value);

    int getAtIndex(ValueLayout.OfInt layout, long index);

    void setAtIndex(ValueLayout.OfInt layout, long index, int value);

    float get(ValueLayout.OfFloat layout, long offset);

    void set(ValueLayout.OfFloat layout, long offset, float value);

    float getAtIndex(ValueLayout.OfFloat layout, long index);

    void setAtIndex(ValueLayout.OfFloat layout, long index, float value);

    long get(ValueLayout.OfLong layout, long offset);

    void set(ValueLayout.OfLong layout, long offset, long value);

    long getAtIndex(ValueLayout.OfLong layout, long index);

    void setAtIndex(ValueLayout.OfLong layout, long index, long value);

    double get(ValueLayout.OfDouble layout, long offset);

    void set(ValueLayout.OfDouble layout, long offset, double value);

    double getAtIndex(ValueLayout.OfDouble layout, long index);

    void setAtIndex(ValueLayout.OfDouble layout, long index, double value);

    MemorySegment get(AddressLayout layout, long offset);

    void set(AddressLayout layout, long offset, MemorySegment value);

    MemorySegment getAtIndex(AddressLayout layout, long index);

    void setAtIndex(AddressLayout layout, long index, MemorySegment value);

    @Override
    boolean equals(Object that);

    @Override
    int hashCode();

    static void copy(MemorySegment srcSegment, ValueLayout srcLayout, long srcOffset, Object dstArray, int dstIndex, int dstCount) {
        Objects.requireNonNull(srcSegment);
        Objects.requireNonNull(dstArray);
        Objects.requireNonNull(srcLayout);
        SegmentArrays.copy(srcSegment, srcLayout, srcOffset, dstArray, dstIndex, dstCount);
    }

    static void copy(Object srcArray, int srcIndex, MemorySegment dstSegment, ValueLayout dstLayout, long dstOffset, int srcCount) {
        Objects.requireNonNull(srcArray);
        Objects.requireNonNull(dstSegment);
        Objects.requireNonNull(dstLayout);
        SegmentArrays.copy(srcArray, srcIndex, dstSegment, dstLayout, dstOffset, srcCount);
    }

    static long mismatch(MemorySegment srcSegment, long srcFromOffset, long srcToOffset,
            MemorySegment dstSegment, long dstFromOffset, long dstToOffset) {
        return SegmentArrays.mismatch(srcSegment, srcFromOffset, srcToOffset, dstSegment, dstFromOffset, dstToOffset);
    }

    sealed interface Scope permits MemorySessionImpl {
        boolean isAlive();

        @Override
        boolean equals(Object that);

        @Override
        int hashCode();
    }
}

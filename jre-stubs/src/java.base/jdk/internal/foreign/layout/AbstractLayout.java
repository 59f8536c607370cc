package jdk.internal.foreign.layout;

import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.foreign.LayoutPath;

/** What all layouts share: size, alignment, name, and the ways into them. */
abstract class AbstractLayout<L> {
    final long size;
    final long alignment;
    final String name;

    AbstractLayout(long size, long alignment, String name) {
        if (size < 0) {
            throw new IllegalArgumentException("Invalid byte size: " + size);
        }
        if (alignment <= 0 || (alignment & alignment - 1) != 0) {
            throw new IllegalArgumentException("Invalid alignment: " + alignment);
        }
        this.size = size;
        this.alignment = alignment;
        this.name = name;
    }

    /** The same with another alignment and name. */
    abstract L with(long alignment, String name);

    /** What it is without being told. */
    abstract long naturalAlignment();

    public final L withName(String name) {
        return with(alignment, Objects.requireNonNull(name));
    }

    public final L withoutName() {
        return with(alignment, null);
    }

    public L withByteAlignment(long byteAlignment) {
        return with(byteAlignment, name);
    }

    public final long byteSize() {
        return size;
    }

    public final long byteAlignment() {
        return alignment;
    }

    public final Optional<String> name() {
        return Optional.ofNullable(name);
    }

    private MemoryLayout self() {
        return (MemoryLayout) this;
    }

    public final long scale(long offset, long index) {
        if (offset < 0) {
            throw new IllegalArgumentException("The provided offset is negative: " + offset);
        }
        if (index < 0) {
            throw new IllegalArgumentException("The provided index is negative: " + index);
        }
        return Math.addExact(offset, Math.multiplyExact(size, index));
    }

    public final MethodHandle scaleHandle() {
        return LayoutPath.scaleHandle(self());
    }

    public final long byteOffset(MemoryLayout.PathElement... elements) {
        return LayoutPath.byteOffset(self(), elements);
    }

    public final MethodHandle byteOffsetHandle(MemoryLayout.PathElement... elements) {
        return LayoutPath.byteOffsetHandle(self(), elements);
    }

    public final VarHandle varHandle(MemoryLayout.PathElement... elements) {
        return LayoutPath.varHandle(self(), elements);
    }

    public final VarHandle arrayElementVarHandle(MemoryLayout.PathElement... elements) {
        return MethodHandles.collectCoordinates(varHandle(elements), 1, scaleHandle());
    }

    public final MethodHandle sliceHandle(MemoryLayout.PathElement... elements) {
        return LayoutPath.sliceHandle(self(), elements);
    }

    public final MemoryLayout select(MemoryLayout.PathElement... elements) {
        return LayoutPath.select(self(), elements);
    }

    final String decorated(String text) {
        String named = name == null ? text : text + "(" + name + ")";
        return alignment == naturalAlignment() ? named : alignment + "%" + named;
    }

    static IllegalArgumentException tooLarge() {
        return new IllegalArgumentException("Layout size exceeds Long.MAX_VALUE");
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || other.getClass() != getClass()) {
            return false;
        }
        AbstractLayout<?> that = (AbstractLayout<?>) other;
        return size == that.size && alignment == that.alignment && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, size, alignment);
    }
}

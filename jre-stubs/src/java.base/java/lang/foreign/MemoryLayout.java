package java.lang.foreign;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.foreign.LayoutPath;
import jdk.internal.foreign.layout.PaddingLayoutImpl;
import jdk.internal.foreign.layout.SequenceLayoutImpl;
import jdk.internal.foreign.layout.StructLayoutImpl;
import jdk.internal.foreign.layout.UnionLayoutImpl;

public sealed interface MemoryLayout permits SequenceLayout, GroupLayout, PaddingLayout, ValueLayout {
    long byteSize();

    Optional<String> name();

    MemoryLayout withName(String name);

    MemoryLayout withoutName();

    long byteAlignment();

    MemoryLayout withByteAlignment(long byteAlignment);

    long scale(long offset, long index);

    MethodHandle scaleHandle();

    long byteOffset(PathElement... elements);

    MethodHandle byteOffsetHandle(PathElement... elements);

    VarHandle varHandle(PathElement... elements);

    VarHandle arrayElementVarHandle(PathElement... elements);

    MethodHandle sliceHandle(PathElement... elements);

    MemoryLayout select(PathElement... elements);

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();

    sealed interface PathElement permits LayoutPath.Element {
        static PathElement groupElement(String name) {
            return LayoutPath.Element.member(Objects.requireNonNull(name));
        }

        static PathElement groupElement(long index) {
            if (index < 0) {
                throw new IllegalArgumentException("Index < 0");
            }
            return LayoutPath.Element.member(index);
        }

        static PathElement sequenceElement(long index) {
            if (index < 0) {
                throw new IllegalArgumentException("Index < 0");
            }
            return LayoutPath.Element.element(index);
        }

        static PathElement sequenceElement(long start, long step) {
            if (start < 0) {
                throw new IllegalArgumentException("Start index must be positive: " + start);
            }
            if (step == 0) {
                throw new IllegalArgumentException("Step must be != 0: " + step);
            }
            return LayoutPath.Element.range(start, step);
        }

        static PathElement sequenceElement() {
            return LayoutPath.Element.OPEN;
        }

        static PathElement dereferenceElement() {
            return LayoutPath.Element.DEREFERENCE;
        }
    }

    static PaddingLayout paddingLayout(long byteSize) {
        return PaddingLayoutImpl.of(byteSize);
    }

    static SequenceLayout sequenceLayout(long elementCount, MemoryLayout elementLayout) {
        return SequenceLayoutImpl.of(elementCount, elementLayout);
    }

    static StructLayout structLayout(MemoryLayout... elements) {
        return StructLayoutImpl.of(List.of(Objects.requireNonNull(elements)));
    }

    static UnionLayout unionLayout(MemoryLayout... elements) {
        return UnionLayoutImpl.of(List.of(Objects.requireNonNull(elements)));
    }
}

package jdk.internal.foreign.layout;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SequenceLayout;
import java.util.Objects;

public final class SequenceLayoutImpl extends AbstractLayout<SequenceLayoutImpl> implements SequenceLayout {
    private final long count;
    private final MemoryLayout element;

    private SequenceLayoutImpl(long count, MemoryLayout element, long alignment, String name) {
        super(size(count, element), alignment, name);
        this.count = count;
        this.element = element;
    }

    private static long size(long count, MemoryLayout element) {
        try {
            return Math.multiplyExact(count, element.byteSize());
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    public static SequenceLayout of(long count, MemoryLayout element) {
        Objects.requireNonNull(element);
        if (count < 0) {
            throw new IllegalArgumentException("The provided elementCount is negative: " + count);
        }
        if (element.byteSize() % element.byteAlignment() != 0) {
            throw new IllegalArgumentException("Element layout size is not multiple of alignment");
        }
        return new SequenceLayoutImpl(count, element, element.byteAlignment(), null);
    }

    @Override
    SequenceLayoutImpl with(long alignment, String name) {
        return new SequenceLayoutImpl(count, element, alignment, name);
    }

    @Override
    public SequenceLayoutImpl withByteAlignment(long byteAlignment) {
        if (byteAlignment < element.byteAlignment()) {
            throw new IllegalArgumentException("Invalid alignment constraint");
        }
        return super.withByteAlignment(byteAlignment);
    }

    @Override
    long naturalAlignment() {
        return element.byteAlignment();
    }

    @Override
    public MemoryLayout elementLayout() {
        return element;
    }

    @Override
    public long elementCount() {
        return count;
    }

    @Override
    public SequenceLayout withElementCount(long elementCount) {
        return new SequenceLayoutImpl(elementCount, element, alignment, name);
    }

    @Override
    public SequenceLayout reshape(long... elementCounts) {
        Objects.requireNonNull(elementCounts);
        if (elementCounts.length == 0) {
            throw new IllegalArgumentException();
        }
        SequenceLayout flat = flatten();
        long expected = flat.elementCount();
        long[] counts = elementCounts.clone();
        long product = 1;
        int unknown = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == -1) {
                if (unknown >= 0) {
                    throw new IllegalArgumentException("Too many unspecified element counts");
                }
                unknown = i;
            } else if (counts[i] <= 0) {
                throw new IllegalArgumentException("Invalid element count: " + counts[i]);
            } else {
                product *= counts[i];
            }
        }
        if (unknown >= 0) {
            counts[unknown] = expected / product;
            product *= counts[unknown];
        }
        if (product != expected) {
            throw new IllegalArgumentException("Element counts do not match expected size: " + expected);
        }
        MemoryLayout made = flat.elementLayout();
        for (int i = counts.length - 1; i >= 0; i--) {
            made = of(counts[i], made);
        }
        return (SequenceLayout) made;
    }

    @Override
    public SequenceLayout flatten() {
        long all = count;
        MemoryLayout inner = element;
        while (inner instanceof SequenceLayoutImpl) {
            all *= ((SequenceLayoutImpl) inner).count;
            inner = ((SequenceLayoutImpl) inner).element;
        }
        return of(all, inner);
    }

    @Override
    public String toString() {
        return decorated("[" + count + ":" + element + "]");
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && count == ((SequenceLayoutImpl) other).count && element.equals(((SequenceLayoutImpl) other).element);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), count, element);
    }
}

package jdk.internal.constant;

import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;

public final class ArrayClassDescImpl implements ClassDesc {
    private static final int MAX_RANK = 255;

    private final ClassDesc element;
    private final int rank;

    private ArrayClassDescImpl(ClassDesc element, int rank) {
        this.element = element;
        this.rank = rank;
    }

    public static ArrayClassDescImpl of(ClassDesc element, int rank) {
        if (element.descriptorString().equals("V")) {
            throw new IllegalArgumentException("not a valid reference type descriptor: " + "[".repeat(rank) + "V");
        }
        return new ArrayClassDescImpl(element, rank);
    }

    static ArrayClassDescImpl checked(ClassDesc element, int rank) {
        if (rank < 1 || rank > MAX_RANK) {
            throw new IllegalArgumentException("Array rank must be within [1, 255]: " + rank);
        }
        return of(element, rank);
    }

    @Override
    public ClassDesc arrayType() {
        if (rank == MAX_RANK) {
            throw new IllegalStateException("Array rank must be within [1, 255]: " + (rank + 1));
        }
        return new ArrayClassDescImpl(element, rank + 1);
    }

    @Override
    public ClassDesc arrayType(int more) {
        if (more <= 0) {
            throw new IllegalArgumentException("rank " + more + " is not a positive value");
        }
        if (more > MAX_RANK - rank) {
            throw new IllegalArgumentException("Array rank must be within [1, 255]: " + ((long) rank + more));
        }
        return new ArrayClassDescImpl(element, rank + more);
    }

    @Override
    public boolean isArray() {
        return true;
    }

    @Override
    public ClassDesc componentType() {
        return rank == 1 ? element : new ArrayClassDescImpl(element, rank - 1);
    }

    @Override
    public String displayName() {
        return element.displayName() + "[]".repeat(rank);
    }

    @Override
    public String descriptorString() {
        return "[".repeat(rank) + element.descriptorString();
    }

    @Override
    public Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        Class<?> made = element.resolveConstantDesc(lookup);
        for (int i = 0; i < rank; i++) {
            made = made.arrayType();
        }
        return made;
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof ArrayClassDescImpl && rank == ((ArrayClassDescImpl) o).rank
                && element.equals(((ArrayClassDescImpl) o).element);
    }

    @Override
    public int hashCode() {
        return descriptorString().hashCode();
    }

    @Override
    public String toString() {
        return "ArrayClassDesc[" + element.displayName() + ", " + rank + "]";
    }
}

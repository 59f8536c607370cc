import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** Records of C in memory: arrays of structs, structs of arrays, unions. */
public class Structs {
    static final StructLayout POINT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("x"), ValueLayout.JAVA_INT.withName("y")).withName("Point");
    static final VarHandle X = POINT.varHandle(PathElement.groupElement("x"));
    static final VarHandle Y = POINT.varHandle(PathElement.groupElement("y"));

    static final StructLayout PARTICLE = MemoryLayout.structLayout(
            ValueLayout.JAVA_BYTE.withName("kind"),
            MemoryLayout.paddingLayout(3),
            ValueLayout.JAVA_FLOAT.withName("mass"),
            MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_DOUBLE).withName("position"),
            POINT.withName("cell"),
            ValueLayout.JAVA_CHAR.withName("tag"),
            ValueLayout.JAVA_BOOLEAN.withName("alive"),
            MemoryLayout.paddingLayout(5));

    public static void main(String[] args) throws Throwable {
        points();
        particles();
        unions();
        matrix();
    }

    static void points() {
        SequenceLayout tenPoints = MemoryLayout.sequenceLayout(10, POINT);
        VarHandle xs = tenPoints.varHandle(PathElement.sequenceElement(), PathElement.groupElement("x"));
        VarHandle ys = tenPoints.varHandle(PathElement.sequenceElement(), PathElement.groupElement("y"));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(tenPoints);
            for (long i = 0; i < tenPoints.elementCount(); i++) {
                xs.set(segment, 0L, i, (int) i);
                ys.set(segment, 0L, i, (int) (i * i));
            }
            long sum = 0;
            for (long i = 0; i < 10; i++) {
                sum += (int) xs.get(segment, 0L, i) * 1000L + (int) ys.get(segment, 0L, i);
            }
            System.out.println("points " + sum + " of " + tenPoints);
            MemorySegment fifth = segment.asSlice(5 * POINT.byteSize(), POINT);
            System.out.println("fifth " + (int) X.get(fifth, 0L) + "," + (int) Y.get(fifth, 0L));
            X.set(fifth, 0L, -1);
            System.out.println("seen from the array: " + (int) xs.get(segment, 0L, 5L));
            System.out.println("elements: " + segment.elements(POINT).mapToInt(p -> (int) X.get(p, 0L) + (int) Y.get(p, 0L)).sum());
            // The base offset lets a handle of the element walk the array.
            System.out.println("by base: " + (int) Y.get(segment, 7 * POINT.byteSize()));
            VarHandle any = POINT.arrayElementVarHandle(PathElement.groupElement("y"));
            System.out.println("array element: " + (int) any.get(segment, 0L, 9L) + " " + any.coordinateTypes());
        }
    }

    static void particles() throws Throwable {
        System.out.println(PARTICLE + " size " + PARTICLE.byteSize() + " align " + PARTICLE.byteAlignment());
        for (MemoryLayout member : PARTICLE.memberLayouts()) {
            member.name().ifPresent(name ->
                    System.out.println("  " + name + " at " + PARTICLE.byteOffset(PathElement.groupElement(name)) + ": " + member));
        }
        VarHandle mass = PARTICLE.varHandle(PathElement.groupElement("mass"));
        VarHandle position = PARTICLE.varHandle(PathElement.groupElement("position"), PathElement.sequenceElement());
        VarHandle cellY = PARTICLE.varHandle(PathElement.groupElement("cell"), PathElement.groupElement("y"));
        VarHandle tag = PARTICLE.varHandle(PathElement.groupElement("tag"));
        VarHandle alive = PARTICLE.varHandle(PathElement.groupElement("alive"));
        VarHandle kind = PARTICLE.varHandle(PathElement.groupElement("kind"));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment all = arena.allocate(PARTICLE, 4);
            for (int i = 0; i < 4; i++) {
                long base = i * PARTICLE.byteSize();
                kind.set(all, base, (byte) (-i));
                mass.set(all, base, i * 1.5f);
                for (int k = 0; k < 3; k++) {
                    position.set(all, base, (long) k, i + k / 10.0);
                }
                cellY.set(all, base, i * 11);
                tag.set(all, base, (char) ('a' + i));
                alive.set(all, base, i % 2 == 1);
            }
            for (MemorySegment p : (Iterable<MemorySegment>) all.elements(PARTICLE)::iterator) {
                StringBuilder line = new StringBuilder();
                line.append((byte) kind.get(p, 0L)).append(' ').append((float) mass.get(p, 0L)).append(" [");
                for (int k = 0; k < 3; k++) {
                    line.append((double) position.get(p, 0L, (long) k)).append(k < 2 ? " " : "] ");
                }
                line.append((int) cellY.get(p, 0L)).append(' ').append((char) tag.get(p, 0L)).append(' ').append((boolean) alive.get(p, 0L));
                System.out.println(line);
            }
            MethodHandle slice = PARTICLE.sliceHandle(PathElement.groupElement("position"));
            MemorySegment third = (MemorySegment) slice.invokeExact(all, 2 * PARTICLE.byteSize());
            System.out.println("slice " + third.byteSize() + ": " + third.getAtIndex(ValueLayout.JAVA_DOUBLE, 1));
            MethodHandle offset = PARTICLE.byteOffsetHandle(PathElement.groupElement("position"), PathElement.sequenceElement());
            System.out.println("offset " + (long) offset.invokeExact(100L, 2L));
            System.out.println("select " + PARTICLE.select(PathElement.groupElement("cell"), PathElement.groupElement("x")));
        }
    }

    static void unions() {
        UnionLayout number = MemoryLayout.unionLayout(
                ValueLayout.JAVA_INT.withName("i"), ValueLayout.JAVA_FLOAT.withName("f"), ValueLayout.JAVA_LONG.withName("l"),
                MemoryLayout.sequenceLayout(8, ValueLayout.JAVA_BYTE).withName("bytes"));
        GroupLayout tagged = MemoryLayout.structLayout(ValueLayout.JAVA_LONG.withName("tag"), number.withName("value"));
        VarHandle f = tagged.varHandle(PathElement.groupElement("value"), PathElement.groupElement("f"));
        VarHandle i = tagged.varHandle(PathElement.groupElement("value"), PathElement.groupElement("i"));
        VarHandle bytes = tagged.varHandle(PathElement.groupElement("value"), PathElement.groupElement("bytes"), PathElement.sequenceElement());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(tagged);
            f.set(s, 0L, 1.0f);
            System.out.println(tagged + " " + Integer.toHexString((int) i.get(s, 0L)) + " " + (byte) bytes.get(s, 0L, 3L));
        }
    }

    static void matrix() {
        SequenceLayout matrix = MemoryLayout.sequenceLayout(3, MemoryLayout.sequenceLayout(4, ValueLayout.JAVA_INT));
        VarHandle cell = matrix.varHandle(PathElement.sequenceElement(), PathElement.sequenceElement());
        VarHandle column = matrix.varHandle(PathElement.sequenceElement(), PathElement.sequenceElement(2));
        VarHandle odd = matrix.varHandle(PathElement.sequenceElement(2, -1), PathElement.sequenceElement(1, 2));
        MemorySegment m = Arena.ofAuto().allocate(matrix);
        for (long r = 0; r < 3; r++) {
            for (long c = 0; c < 4; c++) {
                cell.set(m, 0L, r, c, (int) (10 * r + c));
            }
        }
        System.out.println(matrix + " " + matrix.flatten() + " " + matrix.reshape(2, -1) + " " + matrix.reshape(6, 2));
        for (long r = 0; r < 3; r++) {
            System.out.print((int) column.get(m, 0L, r) + " " + (int) odd.get(m, 0L, r, 0L) + "," + (int) odd.get(m, 0L, r, 1L) + "; ");
        }
        System.out.println();
        for (long[] at : new long[][] {{3, 0}, {0, 4}, {-1, 0}, {0, -1}}) {
            try {
                System.out.println((int) cell.get(m, 0L, at[0], at[1]));
            } catch (IndexOutOfBoundsException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}

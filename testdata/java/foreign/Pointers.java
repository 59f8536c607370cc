// flags: --enable-native-access=ALL-UNNAMED
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.StringJoiner;

/** Lists and trees of pointers. */
public class Pointers {
    static final AddressLayout LINK = ValueLayout.ADDRESS.withTargetLayout(
            MemoryLayout.structLayout(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    static final StructLayout NODE = MemoryLayout.structLayout(
            ValueLayout.JAVA_LONG.withName("value"), LINK.withName("left"), LINK.withName("right"));
    static final VarHandle VALUE = NODE.varHandle(PathElement.groupElement("value"));
    static final VarHandle LEFT = NODE.varHandle(PathElement.groupElement("left"));
    static final VarHandle RIGHT = NODE.varHandle(PathElement.groupElement("right"));

    static final StructLayout INNER = MemoryLayout.structLayout(ValueLayout.JAVA_INT.withName("a"),
            MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_SHORT).withName("b"), MemoryLayout.paddingLayout(2));
    static final StructLayout OUTER = MemoryLayout.structLayout(ValueLayout.JAVA_LONG,
            MemoryLayout.sequenceLayout(2, ValueLayout.ADDRESS.withTargetLayout(INNER)).withName("inner"));

    public static void main(String[] args) {
        System.out.println(NODE);
        try (Arena arena = Arena.ofConfined()) {
            tree(arena);
            paths(arena);
            wrong(arena);
        }
    }

    static void tree(Arena arena) {
        SegmentAllocator nodes = SegmentAllocator.slicingAllocator(arena.allocate(NODE, 100));
        MemorySegment root = MemorySegment.NULL;
        long seed = 17;
        for (int i = 0; i < 50; i++) {
            seed = seed * 1103515245 + 12345 & 0x7fffffff;
            root = insert(nodes, root, seed % 100);
        }
        StringJoiner values = new StringJoiner(" ");
        walk(root, values);
        System.out.println(values + " depth " + depth(root));
    }

    static MemorySegment insert(SegmentAllocator nodes, MemorySegment root, long value) {
        if (root.address() == 0) {
            MemorySegment node = nodes.allocate(NODE);
            VALUE.set(node, 0L, value);
            return node;
        }
        long here = (long) VALUE.get(root, 0L);
        if (value < here) {
            LEFT.set(root, 0L, insert(nodes, (MemorySegment) LEFT.get(root, 0L), value));
        } else if (value > here) {
            RIGHT.set(root, 0L, insert(nodes, (MemorySegment) RIGHT.get(root, 0L), value));
        }
        return root;
    }

    static void walk(MemorySegment node, StringJoiner values) {
        if (!node.equals(MemorySegment.NULL)) {
            walk((MemorySegment) LEFT.get(node, 0L), values);
            values.add(Long.toString((long) VALUE.get(node, 0L)));
            walk((MemorySegment) RIGHT.get(node, 0L), values);
        }
    }

    static int depth(MemorySegment node) {
        return node.address() == 0 ? 0
                : 1 + Math.max(depth((MemorySegment) LEFT.get(node, 0L)), depth((MemorySegment) RIGHT.get(node, 0L)));
    }

    static void paths(Arena arena) {
        VarHandle b = OUTER.varHandle(PathElement.groupElement("inner"), PathElement.sequenceElement(), PathElement.dereferenceElement(),
                PathElement.groupElement("b"), PathElement.sequenceElement());
        VarHandle a = OUTER.varHandle(PathElement.groupElement("inner"), PathElement.sequenceElement(1), PathElement.dereferenceElement(),
                PathElement.groupElement("a"));
        System.out.println(OUTER + " " + b + " " + a.coordinateTypes().size());
        MemorySegment outer = arena.allocate(OUTER, 2);
        long second = OUTER.byteSize();
        for (int i = 0; i < 2; i++) {
            outer.set(ValueLayout.ADDRESS, second + 8 + 8 * i, arena.allocate(INNER));
        }
        for (long i = 0; i < 2; i++) {
            for (long k = 0; k < 3; k++) {
                b.set(outer, second, i, k, (short) (10 * i + k));
            }
        }
        a.set(outer, second, 77);
        System.out.println((short) b.get(outer, second, 1L, 2L) + " " + (int) a.getAndAdd(outer, second, 1) + " " + (int) a.getVolatile(outer, second));
        MemorySegment inner = outer.get(ValueLayout.ADDRESS.withTargetLayout(INNER), second + 16);
        System.out.println(inner.byteSize() + " " + inner.get(ValueLayout.JAVA_INT, 0) + " " + inner.get(ValueLayout.JAVA_SHORT, 6) + " " + inner.scope().isAlive());
        attempt(() -> b.set(outer, second, 2L, 0L, (short) 1));
        attempt(() -> b.set(outer, second, 0L, 3L, (short) 1));
        attempt(() -> b.set(outer, second, -1L, 7L, (short) 1));
        attempt(() -> b.set(outer, 2 * second, 0L, 0L, (short) 1));
        attempt(() -> b.set(outer, 4L, 0L, 0L, (short) 1));
    }

    static void attempt(Runnable action) {
        try {
            action.run();
            System.out.println("done");
        } catch (RuntimeException e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]{5,}", "ADDRESS").replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    static void wrong(Arena arena) {
        MemorySegment s = arena.allocate(ValueLayout.ADDRESS);
        s.set(ValueLayout.ADDRESS, 0, MemorySegment.ofAddress(0x1234));
        System.out.println(s.get(ValueLayout.ADDRESS, 0));
        attempt(() -> s.get(ValueLayout.ADDRESS, 0).get(ValueLayout.JAVA_BYTE, 0));
        attempt(() -> s.get(ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_LONG), 0));
        System.out.println(s.get(ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_INT), 0));
        attempt(() -> s.set(ValueLayout.ADDRESS, 0, MemorySegment.ofArray(new long[1])));
        attempt(() -> s.set(ValueLayout.ADDRESS, 4, s));
        attempt(() -> NODE.varHandle(PathElement.groupElement("value"), PathElement.dereferenceElement()));
        attempt(() -> NODE.varHandle(PathElement.groupElement("left"), PathElement.dereferenceElement()));
        attempt(() -> NODE.byteOffset(PathElement.groupElement("left"), PathElement.dereferenceElement()));
        attempt(() -> NODE.select(PathElement.groupElement("left"), PathElement.dereferenceElement()));
        attempt(() -> NODE.sliceHandle(PathElement.groupElement("left"), PathElement.dereferenceElement()));
        System.out.println(LINK.targetLayout() + " " + LINK.withoutTargetLayout().targetLayout() + " " + LINK.equals(LINK.withoutTargetLayout())
                + " " + LINK.withName("next") + " " + LINK.withoutTargetLayout().equals(ValueLayout.ADDRESS));
    }
}

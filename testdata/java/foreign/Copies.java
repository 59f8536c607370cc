import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Many bytes at once, between the heap and memory outside of it. */
public class Copies {
    public static void main(String[] args) {
        try (Arena arena = Arena.ofConfined()) {
            arrays(arena);
            overlaps(arena);
            compare(arena);
            large(arena);
            wrong(arena);
        }
    }

    static void arrays(Arena arena) {
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) 1, (byte) -2).toArray(ValueLayout.JAVA_BYTE)));
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_SHORT, (short) 1, (short) -2).toArray(ValueLayout.JAVA_SHORT)));
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_CHAR, 'a', '\uffff').toArray(ValueLayout.JAVA_CHAR)));
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_INT, 1, -2).toArray(ValueLayout.JAVA_INT)));
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_LONG, 1, -2).toArray(ValueLayout.JAVA_LONG)));
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1.5f, -2).toArray(ValueLayout.JAVA_FLOAT)));
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1.5, -2).toArray(ValueLayout.JAVA_DOUBLE)));
        System.out.println(arena.allocateFrom(ValueLayout.JAVA_LONG, 7L).get(ValueLayout.JAVA_LONG, 0) + " " + arena.allocateFrom(ValueLayout.JAVA_INT).byteSize()
                + " " + arena.allocateFrom(ValueLayout.ADDRESS, MemorySegment.ofAddress(3)).get(ValueLayout.ADDRESS, 0).address());
        MemorySegment ints = MemorySegment.ofArray(new int[] {1, 2, 3, 4, 5});
        System.out.println(Arrays.toString(arena.allocateFrom(ValueLayout.JAVA_FLOAT, ints, ValueLayout.JAVA_INT, 4, 2).toArray(ValueLayout.JAVA_INT)));
        int[] target = new int[6];
        MemorySegment.copy(ints, ValueLayout.JAVA_INT, 8, target, 1, 3);
        MemorySegment.copy(new int[] {70, 80, 90}, 1, ints, ValueLayout.JAVA_INT, 0, 2);
        System.out.println(Arrays.toString(target) + " " + Arrays.toString(ints.toArray(ValueLayout.JAVA_INT)));
        // What was 5 longs is 10 ints.
        long[] longs = {1, 2, 3, 4, 5};
        MemorySegment view = MemorySegment.ofArray(longs);
        view.setAtIndex(ValueLayout.JAVA_INT, 3, 1);
        System.out.println(Arrays.toString(longs) + " " + Arrays.toString(view.asSlice(8, 16).toArray(ValueLayout.JAVA_INT)));
    }

    static void overlaps(Arena arena) {
        MemorySegment s = arena.allocate(10);
        for (int i = 0; i < 10; i++) {
            s.set(ValueLayout.JAVA_BYTE, i, (byte) i);
        }
        MemorySegment.copy(s, 0, s, 3, 6);
        System.out.println(Arrays.toString(s.toArray(ValueLayout.JAVA_BYTE)));
        s.asSlice(1).copyFrom(s.asSlice(4, 5));
        System.out.println(Arrays.toString(s.toArray(ValueLayout.JAVA_BYTE)));
        MemorySegment left = s.asSlice(0, 6);
        MemorySegment right = s.asSlice(4, 6);
        System.out.println(left.asOverlappingSlice(right).map(MemorySegment::byteSize) + " " + left.asOverlappingSlice(s.asSlice(6))
                + " " + left.asOverlappingSlice(MemorySegment.ofArray(new byte[10])) + " "
                + right.asOverlappingSlice(left).map(o -> o.address() - s.address()));
        byte[] array = {1, 2, 3, 4, 5, 6};
        MemorySegment a = MemorySegment.ofArray(array);
        a.asSlice(2, 4).copyFrom(a.asSlice(0, 4));
        System.out.println(Arrays.toString(array));
        a.asSlice(1, 3).fill((byte) -1);
        System.out.println(Arrays.toString(array));
    }

    static void compare(Arena arena) {
        MemorySegment a = arena.allocateFrom("same start, different end");
        MemorySegment b = MemorySegment.ofArray("same start, other end".getBytes());
        System.out.println(a.mismatch(b) + " " + b.mismatch(a) + " " + a.mismatch(a) + " " + a.asSlice(0, 10).mismatch(b) + " " + a.asSlice(0, 0).mismatch(b)
                + " " + MemorySegment.mismatch(a, 5, 10, b, 5, 10) + " " + MemorySegment.mismatch(a, 0, 3, b, 1, 9) + " " + MemorySegment.mismatch(a, 3, 3, b, 9, 9));
        System.out.println(a.equals(a.asSlice(0)) + " " + a.equals(a.asSlice(0, 4)) + " " + a.equals(a.asSlice(1)) + " " + a.equals(a.asReadOnly())
                + " " + b.equals(MemorySegment.ofArray((byte[]) b.heapBase().get())) + " " + b.equals(MemorySegment.ofArray(new byte[21])) + " "
                + (a.hashCode() == a.asSlice(0).hashCode()));
    }

    static void large(Arena arena) {
        byte[] bytes = new byte[300_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        MemorySegment s = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
        MemorySegment t = arena.allocate(bytes.length, 64).copyFrom(s);
        System.out.println(t.mismatch(MemorySegment.ofArray(bytes)) + " " + t.address() % 64);
        t.set(ValueLayout.JAVA_BYTE, 299_990, (byte) (bytes[299_990] + 1));
        System.out.println(t.mismatch(s) + " " + s.asSlice(10).mismatch(t.asSlice(10, 200_000)));
        System.out.println(Arrays.hashCode(t.asSlice(1000, 100_000).toArray(ValueLayout.JAVA_LONG_UNALIGNED)));
    }

    static void attempt(Runnable action) {
        try {
            action.run();
            System.out.println("done");
        } catch (RuntimeException e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]{4,}", "ADDRESS").replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    static void wrong(Arena arena) {
        MemorySegment s = arena.allocate(16, 8);
        MemorySegment heap = MemorySegment.ofArray(new byte[16]);
        attempt(() -> MemorySegment.copy(s, 8, heap, 0, 9));
        attempt(() -> MemorySegment.copy(s, 0, heap, 8, 9));
        attempt(() -> MemorySegment.copy(s, 0, heap, 0, -1));
        attempt(() -> MemorySegment.copy(s, -1, heap, 0, 1));
        attempt(() -> MemorySegment.copy(s, 0, heap.asReadOnly(), 0, 1));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_INT, 0, heap, ValueLayout.JAVA_INT, 0, 1));
        attempt(() -> MemorySegment.copy(heap, ValueLayout.JAVA_INT, 0, s, ValueLayout.JAVA_INT, 0, 1));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_INT, 0, s, ValueLayout.JAVA_LONG, 0, 1));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_INT, 0, new int[2], 1, 2));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_INT, 0, new int[9], 1, 5));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_INT, 0, new long[2], 0, 1));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_INT, 0, new Integer[2], 0, 1));
        attempt(() -> MemorySegment.copy(s, ValueLayout.JAVA_BOOLEAN, 0, new boolean[2], 0, 1));
        attempt(() -> MemorySegment.copy("text", 0, s, ValueLayout.JAVA_CHAR, 0, 1));
        attempt(() -> MemorySegment.copy(new int[2], 0, s, ValueLayout.JAVA_INT, 2, 1));
        attempt(() -> s.copyFrom(arena.allocate(17)));
        attempt(() -> s.toArray(ValueLayout.JAVA_LONG.withByteAlignment(1)));
        attempt(() -> arena.allocate(15).toArray(ValueLayout.JAVA_INT));
        attempt(() -> heap.toArray(ValueLayout.JAVA_INT));
        attempt(() -> MemorySegment.mismatch(s, 4, 2, heap, 0, 1));
        attempt(() -> MemorySegment.mismatch(s, 0, 17, heap, 0, 1));
        attempt(() -> s.asReadOnly().fill((byte) 0));
        attempt(() -> s.asReadOnly().copyFrom(heap));
    }
}

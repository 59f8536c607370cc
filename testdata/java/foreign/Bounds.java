import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.concurrent.Callable;

/** What is refused, with which words. */
public class Bounds {
    static void attempt(String what, Callable<?> action) {
        try {
            System.out.println(what + ": " + action.call());
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replaceAll("0x[0-9a-f]{4,}", "ADDRESS").replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    public static void main(String[] args) {
        try (Arena arena = Arena.ofConfined()) {
            for (MemorySegment s : new MemorySegment[] {arena.allocate(16, 16), MemorySegment.ofArray(new int[4]), MemorySegment.ofArray(new byte[16])}) {
                accesses(s);
                slices(s);
            }
            allocations(arena);
            elements(arena);
        }
    }

    static void accesses(MemorySegment s) {
        System.out.println(s.toString().replaceAll("0x[0-9a-f]{4,}", "ADDRESS").replaceAll("@[0-9a-f]+", "@HASH") + " " + s.isNative() + " " + s.isMapped()
                + " " + s.isReadOnly() + " " + s.heapBase().isPresent());
        attempt("byte 16", () -> s.get(ValueLayout.JAVA_BYTE, 16));
        attempt("byte -1", () -> s.get(ValueLayout.JAVA_BYTE, -1));
        attempt("byte max", () -> s.get(ValueLayout.JAVA_BYTE, Long.MAX_VALUE));
        attempt("int 12", () -> s.get(ValueLayout.JAVA_INT, 12));
        attempt("int 13", () -> s.get(ValueLayout.JAVA_INT, 13));
        attempt("int 2", () -> s.get(ValueLayout.JAVA_INT.withName("named"), 2));
        attempt("unaligned 2", () -> s.get(ValueLayout.JAVA_INT_UNALIGNED, 2));
        attempt("long 8", () -> s.get(ValueLayout.JAVA_LONG, 8));
        attempt("index 4", () -> s.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, 4));
        attempt("index -1", () -> s.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, -1));
        attempt("index max", () -> s.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, Long.MAX_VALUE));
        attempt("set index", () -> { s.setAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, 8, (short) 1); return null; });
        attempt("read-only", () -> { s.asReadOnly().set(ValueLayout.JAVA_BYTE, 0, (byte) 1); return null; });
        attempt("read-only outside", () -> { s.asReadOnly().set(ValueLayout.JAVA_BYTE, 99, (byte) 1); return null; });
        attempt("read-only read", () -> s.asReadOnly().get(ValueLayout.JAVA_BYTE, 0) + " " + s.asReadOnly().heapBase().isPresent());
        attempt("handle", () -> (int) ValueLayout.JAVA_INT_UNALIGNED.varHandle().get(s, 14L));
        attempt("null", () -> s.get((ValueLayout.OfInt) null, 0));
        attempt("null set", () -> { s.set((ValueLayout.OfDouble) null, 0, 1); return null; });
        attempt("no pointer", () -> { s.set(ValueLayout.ADDRESS_UNALIGNED, 0, null); return null; });
    }

    static void slices(MemorySegment s) {
        attempt("slice", () -> s.asSlice(4, 12).byteSize());
        attempt("slice long", () -> s.asSlice(4, 13));
        attempt("slice far", () -> s.asSlice(17));
        attempt("slice end", () -> s.asSlice(16).byteSize());
        attempt("slice -1", () -> s.asSlice(-1));
        attempt("slice of -1", () -> s.asSlice(0, -1));
        attempt("slice max", () -> s.asSlice(1, Long.MAX_VALUE));
        attempt("aligned", () -> s.asSlice(4, 4, 4).byteSize());
        attempt("aligned 8", () -> s.asSlice(4, 4, 8));
        attempt("aligned 3", () -> s.asSlice(4, 4, 3));
        attempt("layout", () -> s.asSlice(8, MemoryLayout.structLayout(ValueLayout.JAVA_LONG)).byteSize());
        attempt("inner", () -> s.asSlice(4, 8).asSlice(4, 5));
        attempt("inner get", () -> s.asSlice(4, 8).get(ValueLayout.JAVA_BYTE, 8));
        attempt("inner before", () -> s.asSlice(4, 8).get(ValueLayout.JAVA_BYTE, -1));
        attempt("alignment", () -> s.asSlice(4).maxByteAlignment() + " " + s.asSlice(2).maxByteAlignment() + " " + s.asSlice(1).maxByteAlignment());
        attempt("as array", () -> s.toArray(ValueLayout.JAVA_LONG_UNALIGNED).length);
        attempt("force", () -> { s.force(); return null; });
        attempt("loaded", () -> s.isLoaded());
    }

    static void allocations(Arena arena) {
        attempt("negative", () -> arena.allocate(-1));
        attempt("alignment 3", () -> arena.allocate(8, 3));
        attempt("alignment 0", () -> arena.allocate(8, 0));
        attempt("alignment -8", () -> arena.allocate(8, -8));
        attempt("nothing", () -> arena.allocate(0).byteSize() + " " + arena.allocate(0).equals(MemorySegment.NULL));
        attempt("count -1", () -> arena.allocate(ValueLayout.JAVA_INT, -1));
        attempt("too many", () -> arena.allocate(ValueLayout.JAVA_INT, Long.MAX_VALUE));
        attempt("too large", () -> arena.allocate(1L << 50));
        attempt("largest", () -> arena.allocate(Long.MAX_VALUE));
        attempt("zeroed", () -> { arena.allocate(100).fill((byte) 1); return arena.allocate(64).mismatch(MemorySegment.ofArray(new byte[64])); });
        for (long alignment = 1; alignment <= 1 << 16; alignment *= 16) {
            long a = alignment;
            attempt("aligned " + a, () -> arena.allocate(7, a).address() % a + " " + (arena.allocate(7, a).maxByteAlignment() >= a));
        }
        SegmentAllocator slicing = SegmentAllocator.slicingAllocator(arena.allocate(32, 8));
        attempt("slicing", () -> slicing.allocate(3).byteSize() + " " + slicing.allocate(ValueLayout.JAVA_INT).byteSize() + " " + slicing.allocateFrom("abc").getString(0));
        attempt("slicing align", () -> slicing.allocate(8, 8).byteSize());
        attempt("slicing full", () -> slicing.allocate(9, 1));
        attempt("slicing rest", () -> slicing.allocate(8, 1).byteSize());
        attempt("slicing end", () -> slicing.allocate(1, 1));
        attempt("slicing -1", () -> slicing.allocate(-1));
        attempt("slicing heap", () -> SegmentAllocator.slicingAllocator(MemorySegment.ofArray(new byte[8])).allocateFrom(ValueLayout.JAVA_INT, 1));
        attempt("slicing read-only", () -> SegmentAllocator.slicingAllocator(MemorySegment.ofArray(new byte[8]).asReadOnly()));
        SegmentAllocator prefix = SegmentAllocator.prefixAllocator(arena.allocate(8, 8));
        attempt("prefix", () -> prefix.allocateFrom(ValueLayout.JAVA_INT, 1).address() == prefix.allocateFrom(ValueLayout.JAVA_LONG, 2).address());
        attempt("prefix large", () -> prefix.allocate(9));
        attempt("prefix read-only", () -> SegmentAllocator.prefixAllocator(arena.allocate(8, 8).asReadOnly()));
    }

    static void elements(Arena arena) {
        MemorySegment s = arena.allocateFrom(ValueLayout.JAVA_INT, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        attempt("sum", () -> s.elements(ValueLayout.JAVA_INT).mapToInt(e -> e.get(ValueLayout.JAVA_INT, 0)).sum());
        attempt("pairs", () -> s.elements(MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_INT)));
        attempt("triples", () -> s.elements(MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_INT)).map(e -> Arrays.toString(e.toArray(ValueLayout.JAVA_INT))).toList());
        attempt("nothing", () -> s.elements(MemoryLayout.structLayout()));
        attempt("shifted", () -> s.asSlice(2, 4).elements(ValueLayout.JAVA_INT));
        attempt("odd layout", () -> s.elements(ValueLayout.JAVA_INT.withByteAlignment(8)));
        Spliterator<MemorySegment> second = s.spliterator(ValueLayout.JAVA_INT);
        Spliterator<MemorySegment> first = second.trySplit();
        System.out.println(first.estimateSize() + " " + second.estimateSize() + " " + second.hasCharacteristics(Spliterator.SUBSIZED) + " " + second.characteristics());
        first.tryAdvance(e -> System.out.println(e.get(ValueLayout.JAVA_INT, 0)));
        System.out.println(first.trySplit() == null);
        first.forEachRemaining(e -> System.out.print(e.get(ValueLayout.JAVA_INT, 0) + " "));
        second.forEachRemaining(e -> System.out.print(e.get(ValueLayout.JAVA_INT, 0) + " "));
        System.out.println(second.tryAdvance(e -> { }));
        MemorySegment shared = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 1000);
        for (int i = 0; i < 1000; i++) {
            shared.setAtIndex(ValueLayout.JAVA_LONG, i, i);
        }
        System.out.println(shared.elements(ValueLayout.JAVA_LONG).parallel().mapToLong(e -> e.get(ValueLayout.JAVA_LONG, 0)).sum());
    }
}

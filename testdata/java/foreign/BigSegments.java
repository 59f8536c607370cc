// flags: --enable-native-access=ALL-UNNAMED
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.Callable;

/** Sizes and offsets that no int holds, of memory that is not there. */
public class BigSegments {
    static void attempt(String what, Callable<?> action) {
        try {
            System.out.println(what + ": " + action.call());
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    public static void main(String[] args) throws Throwable {
        MemorySegment all = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
        MemorySegment big = MemorySegment.ofAddress(1L << 40).reinterpret(5L << 30);
        System.out.println(all + " " + all.maxByteAlignment() + "\n" + big + " " + big.maxByteAlignment());
        attempt("far slice", () -> big.asSlice(3L << 30).asSlice(1L << 30, 100));
        attempt("last", () -> big.asSlice((5L << 30) - 8, 8));
        attempt("after", () -> big.asSlice((5L << 30) - 8, 9));
        attempt("far after", () -> big.asSlice(1L << 62, 1L << 62));
        attempt("int", () -> big.get(ValueLayout.JAVA_INT, (5L << 30) - 3));
        attempt("index", () -> big.getAtIndex(ValueLayout.JAVA_LONG, (5L << 30) / 8));
        attempt("index that wraps", () -> big.getAtIndex(ValueLayout.JAVA_LONG, Long.MAX_VALUE));
        attempt("array", () -> big.toArray(ValueLayout.JAVA_BYTE));
        attempt("long array", () -> all.asSlice(0, 1L << 40).toArray(ValueLayout.JAVA_LONG));
        attempt("buffer", () -> big.asByteBuffer());
        attempt("small buffer", () -> big.asSlice(4L << 30, 1 << 20).asByteBuffer());
        attempt("element", () -> big.elements(ValueLayout.JAVA_LONG).skip(123).findFirst().get().address() - big.address());
        attempt("count", () -> big.spliterator(ValueLayout.JAVA_LONG).estimateSize());
        attempt("negative address", () -> MemorySegment.ofAddress(-4096).reinterpret(8192).asSlice(4096).address());
        attempt("overlap", () -> all.asOverlappingSlice(big).get());
        attempt("copy", () -> { MemorySegment.copy(big, 0, MemorySegment.ofArray(new byte[8]), 0, 3L << 30); return null; });

        SequenceLayout cube = MemoryLayout.sequenceLayout(1L << 20, MemoryLayout.sequenceLayout(1L << 20, MemoryLayout.sequenceLayout(1L << 10, ValueLayout.JAVA_LONG)));
        System.out.println(cube + " " + cube.byteSize() + " " + cube.flatten().elementCount());
        System.out.println(cube.byteOffset(PathElement.sequenceElement(999_999), PathElement.sequenceElement(77), PathElement.sequenceElement(1023)));
        MethodHandle offset = cube.byteOffsetHandle(PathElement.sequenceElement(), PathElement.sequenceElement(), PathElement.sequenceElement());
        System.out.println((long) offset.invokeExact(16L, 1_000_000L, 3L, 5L) + " " + offset.type());
        attempt("bound", () -> { try { return (long) offset.invokeExact(0L, 0L, 1L << 20, 0L); } catch (RuntimeException e) { throw e; } catch (Throwable e) { throw new AssertionError(e); } });
        attempt("overflow", () -> { try { return (long) offset.invokeExact(Long.MAX_VALUE, 1L, 0L, 0L); } catch (RuntimeException e) { throw e; } catch (Throwable e) { throw new AssertionError(e); } });
        attempt("too large", () -> MemoryLayout.sequenceLayout(1L << 61, ValueLayout.JAVA_LONG));
        attempt("too large struct", () -> MemoryLayout.structLayout(MemoryLayout.sequenceLayout(1L << 62, ValueLayout.JAVA_BYTE), MemoryLayout.sequenceLayout(1L << 62, ValueLayout.JAVA_BYTE)));
        attempt("scale", () -> ValueLayout.JAVA_LONG.scale(8, 1L << 40));
        attempt("scale overflow", () -> ValueLayout.JAVA_LONG.scale(8, 1L << 60));
        attempt("scale negative", () -> ValueLayout.JAVA_LONG.scale(-8, 1));
        attempt("scale negative index", () -> ValueLayout.JAVA_LONG.scale(8, -1));
        attempt("slice handle", () -> { try { return (MemorySegment) cube.sliceHandle(PathElement.sequenceElement()).invokeExact(all, 0L, 1L << 10); } catch (RuntimeException e) { throw e; } catch (Throwable e) { throw new AssertionError(e); } });

        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(40L << 20, 4096);
            for (long at = 0; at < s.byteSize(); at += 1 << 20) {
                s.set(ValueLayout.JAVA_LONG, at, at * at);
            }
            long sum = 0;
            for (long i = 0; i < s.byteSize() / 8; i += 1 << 17) {
                sum += s.getAtIndex(ValueLayout.JAVA_LONG, i);
            }
            System.out.println(sum + " " + s.asSlice(1 << 20, 8).mismatch(s.asSlice(0, 8)));
        }
    }
}

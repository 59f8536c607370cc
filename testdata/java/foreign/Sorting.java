import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Random;

/** Sorting and searching outside of the heap. */
public class Sorting {
    static final StructLayout ENTRY = MemoryLayout.structLayout(ValueLayout.JAVA_LONG.withName("key"), ValueLayout.JAVA_INT.withName("count"),
            ValueLayout.JAVA_INT.withName("state"));
    static final VarHandle KEY = ENTRY.varHandle(PathElement.groupElement("key"));
    static final VarHandle COUNT = ENTRY.varHandle(PathElement.groupElement("count"));

    public static void main(String[] args) {
        Random random = new Random(42);
        int[] values = random.ints(3000).toArray();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ints = arena.allocateFrom(ValueLayout.JAVA_INT, values);
            quicksort(ints, 0, values.length - 1);
            Arrays.sort(values);
            System.out.println("quicksort " + Arrays.equals(values, ints.toArray(ValueLayout.JAVA_INT)));
            int hits = 0;
            for (int i = 0; i < 200; i++) {
                hits += find(ints, values[i * 7]) == i * 7 ? 1 : 0;
            }
            System.out.println("found " + hits + " " + find(ints, 12345));

            double[] doubles = random.doubles(1500).toArray();
            MemorySegment from = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, doubles);
            MemorySegment to = arena.allocate(from.byteSize(), 8);
            MemorySegment sorted = mergesort(from, to, doubles.length);
            Arrays.sort(doubles);
            System.out.println("mergesort " + (MemorySegment.ofArray(doubles).mismatch(sorted) == -1));

            // Counts words of a text by their hashes, in an open-addressed table.
            String[] words = "the quick brown fox jumps over the lazy dog and the fox sleeps while the dog does not".split(" ");
            MemorySegment table = arena.allocate(ENTRY, 64);
            for (String word : words) {
                add(table, word.hashCode());
            }
            long checksum = 0;
            int used = 0;
            int most = 0;
            for (long at = 0; at < table.byteSize(); at += ENTRY.byteSize()) {
                int count = (int) COUNT.get(table, at);
                if (count > 0) {
                    used++;
                    checksum = checksum * 31 + (long) KEY.get(table, at) * count;
                    most = Math.max(most, count);
                }
            }
            System.out.println("table " + used + " " + most + " " + checksum);
        }
    }

    static void quicksort(MemorySegment s, long low, long high) {
        while (low < high) {
            int pivot = s.getAtIndex(ValueLayout.JAVA_INT, low + high >>> 1);
            long i = low;
            long j = high;
            while (i <= j) {
                while (s.getAtIndex(ValueLayout.JAVA_INT, i) < pivot) {
                    i++;
                }
                while (s.getAtIndex(ValueLayout.JAVA_INT, j) > pivot) {
                    j--;
                }
                if (i <= j) {
                    int saved = s.getAtIndex(ValueLayout.JAVA_INT, i);
                    s.setAtIndex(ValueLayout.JAVA_INT, i++, s.getAtIndex(ValueLayout.JAVA_INT, j));
                    s.setAtIndex(ValueLayout.JAVA_INT, j--, saved);
                }
            }
            if (j - low < high - i) {
                quicksort(s, low, j);
                low = i;
            } else {
                quicksort(s, i, high);
                high = j;
            }
        }
    }

    static long find(MemorySegment s, int value) {
        long low = 0;
        long high = s.byteSize() / 4 - 1;
        while (low <= high) {
            long mid = low + high >>> 1;
            int found = s.getAtIndex(ValueLayout.JAVA_INT, mid);
            if (found == value) {
                return mid;
            }
            if (found < value) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return -1;
    }

    static MemorySegment mergesort(MemorySegment from, MemorySegment to, int count) {
        for (int width = 1; width < count; width *= 2) {
            for (int start = 0; start < count; start += 2 * width) {
                int middle = Math.min(start + width, count);
                int end = Math.min(start + 2 * width, count);
                int a = start;
                int b = middle;
                for (int k = start; k < end; k++) {
                    boolean left = a < middle && (b >= end
                            || from.getAtIndex(ValueLayout.JAVA_DOUBLE, a) <= from.getAtIndex(ValueLayout.JAVA_DOUBLE, b));
                    to.setAtIndex(ValueLayout.JAVA_DOUBLE, k, from.getAtIndex(ValueLayout.JAVA_DOUBLE, left ? a++ : b++));
                }
            }
            MemorySegment other = from;
            from = to;
            to = other;
        }
        return from;
    }

    static void add(MemorySegment table, long key) {
        long size = table.byteSize() / ENTRY.byteSize();
        long slot = Math.floorMod(key * 0x9E3779B97F4A7C15L, size);
        while (true) {
            long at = slot * ENTRY.byteSize();
            int count = (int) COUNT.get(table, at);
            if (count == 0 || (long) KEY.get(table, at) == key) {
                KEY.set(table, at, key);
                COUNT.set(table, at, count + 1);
                return;
            }
            slot = (slot + 1) % size;
        }
    }
}

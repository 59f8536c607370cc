// flags: -Xmx24m
import java.util.*;

public class OutOfMemory {
    public static void main(String[] args) {
        for (int round = 0; round < 3; round++) {
            List<byte[]> hoard = new ArrayList<>();
            try {
                while (true) hoard.add(new byte[1 << 20]);
            } catch (OutOfMemoryError e) {
                int n = hoard.size();
                hoard = null;
                System.out.println((n > 5) + " " + e.getMessage());
            }
        }
        try { int[] huge = new int[Integer.MAX_VALUE]; System.out.println(huge.length); } catch (OutOfMemoryError e) { System.out.println(e.getMessage()); }
        try { long[] large = new long[100_000_000]; System.out.println(large.length); } catch (OutOfMemoryError e) { System.out.println(e.getMessage()); }
        long sum = 0;
        for (int i = 0; i < 1000; i++) { int[] garbage = new int[20000]; garbage[i] = i; sum += garbage[i]; }
        System.out.println(sum);
    }
}

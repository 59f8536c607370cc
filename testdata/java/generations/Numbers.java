// flags: -Xmx100m
import java.util.ArrayList;
import java.util.List;

/** What Runtime says about memory. */
public class Numbers {
    static List<byte[]> held = new ArrayList<>();

    static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    public static void main(String[] args) {
        Runtime runtime = Runtime.getRuntime();
        System.out.println(runtime.maxMemory() > 90_000_000 && runtime.maxMemory() <= 100 << 20);
        System.out.println(runtime.totalMemory() <= runtime.maxMemory() && runtime.freeMemory() <= runtime.totalMemory());
        System.gc();
        long before = used();
        for (int i = 0; i < 400; i++) {
            held.add(new byte[100_000]);
        }
        System.gc();
        long during = used() - before;
        System.out.println(during > 39_000_000 && during < 44_000_000);
        System.out.println(runtime.totalMemory() >= 40_000_000 && runtime.totalMemory() <= runtime.maxMemory());
        held.clear();
        System.gc();
        System.out.println(used() - before < 4_000_000);
        try {
            held.add(new byte[99 << 20]);
            held.add(new byte[9 << 20]);
            System.out.println("fits?");
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
        held.clear();
        for (int i = 0; i < 3; i++) {
            try {
                long[][] rows = new long[1000][];
                for (int row = 0; row < rows.length; row++) {
                    rows[row] = new long[20_000];
                }
                System.out.println("fits?");
            } catch (OutOfMemoryError e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(used() < 100 << 20);
    }
}

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many sleep at once, with values in their frames. */
public class Sleepers {
    record Point(int x, double y) { }

    static final AtomicLong SUM = new AtomicLong();

    static long deep(int depth, long seed, String text, Point point) throws InterruptedException {
        Object kept = new int[] {depth, (int) seed};
        double scaled = seed * 0.5;
        if (depth == 0) {
            Thread.sleep(1 + seed % 7);
        } else {
            seed += deep(depth - 1, seed + 1, text + depth, new Point(depth, scaled));
        }
        int[] back = (int[]) kept;
        if (back[0] != depth || !text.endsWith(depth + 1 + "") || point.x() != depth + 1) {
            throw new AssertionError(text + " " + depth);
        }
        return seed + back.length + (long) (scaled * 2) + (long) point.y();
    }

    public static void main(String[] args) throws Exception {
        AtomicInteger awake = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    SUM.addAndGet(deep(number % 20, number, "t" + (number % 20 + 1), new Point(number % 20 + 1, 1)));
                    Thread.sleep(number % 3);
                    awake.incrementAndGet();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(awake + " " + SUM);
    }
}

// flags: -Xmx64m -Xmn2m
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that allocate, share, lock and intern at the same time. */
public class Threads {
    static final Map<Integer, String> SHARED = new ConcurrentHashMap<>();
    static final List<Object> LOCKED = new ArrayList<>();
    static final AtomicInteger TURNS = new AtomicInteger();

    static int work(int number) {
        Map<String, int[]> own = new HashMap<>();
        int sum = 0;
        for (int i = 0; i < 1500; i++) {
            String key = ("k" + i % 500).intern();
            int[] value = own.computeIfAbsent(key, k -> new int[4 + number]);
            value[i & 3] += i;
            SHARED.put(number * 1000 + i % 1000, key + number);
            if (i % 50 == 0) {
                synchronized (LOCKED) {
                    LOCKED.add(value);
                    if (LOCKED.size() > 300) {
                        LOCKED.subList(0, 200).clear();
                    }
                }
                Object monitor = new Object();
                synchronized (monitor) {
                    sum += System.identityHashCode(monitor) == System.identityHashCode(monitor) ? 1 : 0;
                    int[] made = new int[3000];
                    made[made.length - 1] = i;
                    sum += made[2999] - i;
                }
                TURNS.incrementAndGet();
            }
        }
        for (int[] value : own.values()) {
            sum += value[0] + value[1] + value[2] + value[3];
        }
        return sum;
    }

    public static void main(String[] args) throws Exception {
        int[] sums = new int[8];
        Thread[] threads = new Thread[8];
        for (int t = 0; t < 8; t++) {
            int number = t;
            threads[t] = new Thread(() -> sums[number] = work(number));
            threads[t].start();
        }
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(5);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (int sum : sums) {
            System.out.println(sum);
        }
        System.out.println(SHARED.size() + " " + TURNS);
        for (int t = 0; t < 8; t++) {
            System.out.println(SHARED.get(t * 1000 + 999) + " " + ("k499" + t).equals(SHARED.get(t * 1000 + 999)));
        }
        System.out.println("k" + 17 == "k17" + "" ? "same" : "other");
        System.out.println(("k" + args.length).intern() == "k0");
    }
}

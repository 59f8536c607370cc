// flags: -Djdk.virtualThreadScheduler.parallelism=3
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Waiting where the carrier has to wait too: class initializers, reflection, comparators called by the library. */
public class Pinned {
    static final Object LOCK = new Object();

    static class Slow {
        static final int VALUE = make();

        static int make() {
            try {
                Thread.sleep(20);
                synchronized (LOCK) {
                    LOCK.wait(10);
                }
            } catch (InterruptedException e) {
                return -1;
            }
            return 42;
        }
    }

    public static int reflected(int value) throws Exception {
        Thread.sleep(5);
        Thread.yield();
        synchronized (LOCK) {
            Thread.sleep(1);
        }
        return value + 1;
    }

    public static void main(String[] args) throws Exception {
        List<Thread> threads = new ArrayList<>();
        int[] results = new int[8];
        CountDownLatch started = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> {
                started.countDown();
                results[number] = Slow.VALUE;
            }));
        }
        started.await();
        Method method = Pinned.class.getMethod("reflected", int.class);
        for (int i = 4; i < 8; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    results[number] = (Integer) method.invoke(null, number);
                } catch (Exception e) {
                    System.out.println(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(java.util.Arrays.toString(results));
        Thread sorter = Thread.startVirtualThread(() -> {
            List<String> words = new ArrayList<>(List.of("pear", "fig", "apple", "date"));
            words.sort((a, b) -> {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return a.compareTo(b);
            });
            System.out.println(words);
        });
        sorter.join();
    }
}

// flags: -Xmx40m
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

// Many more objects with finalizers than fit into the heap at once, made by several threads while finalizers run.
public class Many {
    static final AtomicInteger made = new AtomicInteger();
    static final AtomicInteger finalized = new AtomicInteger();
    static final AtomicLong sum = new AtomicLong();
    static final int THREADS = 4;
    static final int EACH = 20_000;

    static class Resource {
        final byte[] data = new byte[500];
        final int number;

        Resource(int number) {
            this.number = number;
        }

        @Override
        protected void finalize() {
            sum.addAndGet(number);
            finalized.incrementAndGet();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[THREADS];
        for (int t = 0; t < THREADS; t++) {
            int first = t * EACH;
            threads[t] = new Thread(() -> {
                for (int i = 0; i < EACH; i++) {
                    new Resource(first + i);
                    if (made.incrementAndGet() % 100 == 0) {
                        while (made.get() - finalized.get() > 20_000) {
                            System.gc();
                            System.runFinalization();
                        }
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (int i = 0; i < 600 && finalized.get() < THREADS * EACH; i++) {
            System.gc();
            System.runFinalization();
            Thread.sleep(10);
        }
        long n = THREADS * EACH;
        System.out.println(finalized + " " + (sum.get() == n * (n - 1) / 2));
    }
}

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Of many that wait for what is delayed one is told of it; if he leaves without it, somebody else is told. */
public class Told {
    static final class Item implements Delayed {
        final long due;

        Item(long nanos) {
            due = System.nanoTime() + nanos;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed o) {
            return Long.compare(due, ((Item) o).due);
        }
    }

    /** Some poll for an instant, again and again, each before the item is due; one waits for it without a limit. */
    static void impatient(int round) throws Exception {
        DelayQueue<Item> queue = new DelayQueue<>();
        CountDownLatch got = new CountDownLatch(1);
        AtomicInteger polls = new AtomicInteger();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 3; i++) {
            long nanos = 40_000 + 10_000 * i;
            threads[i] = new Thread(() -> {
                try {
                    for (int k = 0; k < 20; k++) {
                        if (queue.poll(nanos, TimeUnit.NANOSECONDS) != null) {
                            got.countDown();
                        }
                        polls.incrementAndGet();
                    }
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            });
            threads[i].start();
        }
        threads[3] = new Thread(() -> {
            try {
                queue.take();
                got.countDown();
            } catch (InterruptedException e) {
                // Not needed any more.
            }
        });
        threads[3].start();
        while (polls.get() < round % 30) {
            Thread.onSpinWait();
        }
        queue.add(new Item(2_000_000));
        if (!got.await(50, TimeUnit.SECONDS)) {
            System.out.println("forgotten in round " + round);
            System.exit(1);
        }
        threads[3].interrupt();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Workers that are too many go after a moment of nothing to do, as a task comes. */
    static void scheduled() throws Exception {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1);
        pool.setKeepAliveTime(50, TimeUnit.MICROSECONDS);
        AtomicInteger sum = new AtomicInteger();
        for (int round = 0; round < 60; round++) {
            pool.setCorePoolSize(3);
            pool.prestartAllCoreThreads();
            pool.setCorePoolSize(1);
            int k = round;
            Thread.sleep(0, 1000 * (round % 50));
            sum.addAndGet(pool.schedule(() -> k, 300 + round, TimeUnit.MICROSECONDS).get(50, TimeUnit.SECONDS));
        }
        System.out.println("scheduled " + sum);
        pool.shutdown();
        System.out.println(pool.awaitTermination(50, TimeUnit.SECONDS));
    }

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 100; round++) {
            impatient(round);
        }
        System.out.println("all told");
        scheduled();
    }
}

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Tasks that are submitted as a pool is shut down are refused or run; the pool ends, and so does whoever waits for it or for a task. */
public class Ended {
    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    static void shutDown(String name, int rounds, Supplier<ExecutorService> maker, boolean now) throws Exception {
        int lost = 0;
        for (int round = 0; round < rounds; round++) {
            ExecutorService pool = maker.get();
            CountDownLatch begun = new CountDownLatch(1);
            List<Future<Integer>> futures = new ArrayList<>();
            AtomicInteger refused = new AtomicInteger();
            Thread submitter = new Thread(() -> {
                for (int i = 0; i < 30; i++) {
                    try {
                        int k = i;
                        futures.add(pool.submit(() -> k));
                    } catch (RejectedExecutionException e) {
                        refused.incrementAndGet();
                    }
                    if (i == 3) {
                        begun.countDown();
                    }
                }
            });
            submitter.start();
            begun.await();
            spin(round * 7 % 400);
            List<Runnable> left = List.of();
            if (now) {
                left = pool.shutdownNow();
            } else {
                pool.shutdown();
            }
            submitter.join();
            if (!pool.awaitTermination(50, TimeUnit.SECONDS)) {
                System.out.println(name + " does not end in round " + round);
                System.exit(1);
            }
            for (Future<Integer> future : futures) {
                try {
                    if (!left.contains(future)) {
                        future.get(5, TimeUnit.SECONDS);
                    }
                } catch (TimeoutException e) {
                    lost++;
                } catch (CancellationException e) {
                    // A scheduled pool that has ended by the time that the task is in its queue takes it out again.
                    if (!now && !(pool instanceof ScheduledExecutorService)) {
                        lost++;
                    }
                } catch (ExecutionException e) {
                    if (!now) {
                        lost++;
                    }
                }
            }
            if (lost > 0 || futures.size() + refused.get() != 30) {
                System.out.println(name + " lost " + lost + " in round " + round);
                System.exit(1);
            }
        }
        System.out.println(name + " ended");
    }

    /** A thread waits for the end of a pool that goes on working: it must not take the wake-ups of its workers. */
    static void watched() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        for (int i = 0; i < 3; i++) {
            Thread watcher = new Thread(() -> {
                try {
                    System.out.println("over " + pool.awaitTermination(60, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            });
            watcher.start();
            while (watcher.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
        }
        int sum = 0;
        for (int i = 0; i < 300; i++) {
            int k = i;
            sum += pool.submit(() -> k).get(20, TimeUnit.SECONDS);
            if (i % 30 == 0) {
                Thread.sleep(2);
            }
        }
        System.out.println("watched " + sum);
        pool.shutdown();
    }

    /** Delayed tasks whose time comes as the pool is shut down. */
    static void delayed(String name, Supplier<ScheduledExecutorService> maker) throws Exception {
        int sum = 0;
        for (int round = 0; round < 60; round++) {
            ScheduledExecutorService pool = maker.get();
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int k = i;
                futures.add(pool.schedule(() -> k, 100 * i + 200, TimeUnit.MICROSECONDS));
            }
            spin(round * 31);
            pool.shutdown();
            for (Future<Integer> future : futures) {
                sum += future.get(50, TimeUnit.SECONDS);
            }
            if (!pool.isShutdown()) {
                System.out.println(name + " is not shut down");
            }
        }
        System.out.println(name + " " + sum);
    }

    /** Who waits for a task of the pool that another joins, forks or cancels. */
    static void joined() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        long sum = 0;
        for (int round = 0; round < 300; round++) {
            int k = round;
            ForkJoinTask<Integer> inner = ForkJoinTask.adapt(() -> {
                spin(k % 60);
                return k;
            });
            ForkJoinTask<Integer> outer = pool.submit(ForkJoinTask.adapt(() -> {
                inner.fork();
                spin(k % 70);
                return inner.join() + inner.get(50, TimeUnit.SECONDS);
            }));
            spin(k % 50);
            sum += inner.get(50, TimeUnit.SECONDS) + outer.join();
        }
        System.out.println("joined " + sum);
        pool.close();
    }

    public static void main(String[] args) throws Exception {
        shutDown("fixed", 60, () -> Executors.newFixedThreadPool(2), false);
        shutDown("fixed now", 60, () -> Executors.newFixedThreadPool(2), true);
        shutDown("cached", 40, Executors::newCachedThreadPool, false);
        shutDown("scheduled", 60, () -> new ScheduledThreadPoolExecutor(1), false);
        shutDown("fork join", 60, () -> new ForkJoinPool(2), false);
        shutDown("fork join now", 60, () -> new ForkJoinPool(2), true);
        shutDown("virtual", 40, Executors::newVirtualThreadPerTaskExecutor, false);
        watched();
        delayed("scheduled", () -> new ScheduledThreadPoolExecutor(1));
        delayed("fork join", () -> new ForkJoinPool(1));
        joined();
    }
}

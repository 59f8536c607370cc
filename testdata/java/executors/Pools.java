import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class Pools {
    static String plain(Object o) {
        return o.toString().replaceAll("@[0-9a-f]+", "");
    }

    static void fixed() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        System.out.println(plain(pool));
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int n = i;
            futures.add(pool.submit(() -> n * n));
        }
        int sum = 0;
        for (Future<Integer> f : futures) {
            sum += f.get();
        }
        System.out.println(sum + " " + futures.get(2).isDone() + " " + futures.get(3).state() + " " + futures.get(4).resultNow());
        TreeSet<String> names = new TreeSet<>();
        CyclicBarrier barrier = new CyclicBarrier(3);
        for (Future<String> f : pool.invokeAll(List.of(name(barrier), name(barrier), name(barrier)))) {
            names.add(f.get());
        }
        System.out.println(names);
        Future<?> failing = pool.submit(() -> {
            throw new IllegalStateException("broken");
        });
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(e + " / " + e.getCause() + " " + failing.state() + " " + failing.exceptionNow().getMessage());
        }
        System.out.println(pool.submit(() -> { }, "given").get() + " " + pool.invokeAny(List.of(() -> {
            throw new RuntimeException("no");
        }, () -> "any")));
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + pool.isShutdown() + " " + pool.isTerminated());
        try {
            pool.execute(() -> { });
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
    }

    static Callable<String> name(CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return Thread.currentThread().getName();
        };
    }

    static void bounded() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        List<String> log = new ArrayList<>();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1)) {
            @Override
            protected void beforeExecute(Thread t, Runnable r) {
                synchronized (log) {
                    log.add("before");
                }
            }

            @Override
            protected void afterExecute(Runnable r, Throwable t) {
                synchronized (log) {
                    log.add("after " + t);
                }
            }

            @Override
            protected void terminated() {
                log.add("terminated");
            }
        };
        Runnable wait = () -> {
            try {
                hold.await();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        };
        pool.execute(wait);
        pool.execute(wait);
        System.out.println(pool.getPoolSize() + " " + pool.getQueue().size());
        pool.execute(wait);
        System.out.println(pool.getPoolSize() + " " + pool.getQueue().size() + " " + pool.getLargestPoolSize());
        try {
            pool.execute(wait);
        } catch (RejectedExecutionException e) {
            System.out.println("full: " + plain(e).replaceAll(".*rejected from ", "").replaceAll("active threads = \\d", "active threads = ?"));
        }
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        pool.execute(() -> System.out.println("run by " + Thread.currentThread().getName()));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        pool.execute(() -> System.out.println("never"));
        pool.setRejectedExecutionHandler((r, p) -> System.out.println("custom " + p.getCorePoolSize()));
        pool.execute(() -> System.out.println("never"));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardOldestPolicy());
        pool.execute(() -> System.out.println("instead of the oldest"));
        hold.countDown();
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + pool.getCompletedTaskCount() + " " + pool.getTaskCount());
        Collections.sort(log);
        System.out.println(log);
        System.out.println(pool.isTerminated() + " " + pool.getPoolSize());
    }

    static void dying() throws Exception {
        AtomicInteger made = new AtomicInteger();
        List<String> uncaught = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newSingleThreadExecutor(r -> {
            Thread t = new Thread(r, "worker " + made.incrementAndGet());
            t.setUncaughtExceptionHandler((thread, e) -> uncaught.add(thread.getName() + ": " + e));
            return t;
        });
        for (int i = 0; i < 3; i++) {
            int n = i;
            pool.execute(() -> {
                throw new IllegalArgumentException("task " + n);
            });
        }
        System.out.println(pool.submit(() -> Thread.currentThread().getName()).get());
        pool.close();
        // A worker's successor starts before its handler has run.
        while (uncaught.size() < 3) {
            Thread.onSpinWait();
        }
        Collections.sort(uncaught);
        System.out.println(uncaught + " " + pool.isTerminated());
    }

    static void cancelling() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        StringBuilder how = new StringBuilder();
        Future<String> f = pool.submit(() -> {
            started.countDown();
            try {
                Thread.sleep(60_000);
                return "slept";
            } catch (InterruptedException e) {
                how.append("interrupted: ").append(e.getMessage());
                throw e;
            } finally {
                ended.countDown();
            }
        });
        started.await();
        try {
            f.get(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        System.out.println(f.cancel(true) + " " + f.isCancelled() + " " + f.isDone() + " " + f.cancel(true) + " " + f.state());
        ended.await();
        System.out.println(how);
        try {
            f.get();
        } catch (CancellationException e) {
            System.out.println(e);
        }
        CountDownLatch again = new CountDownLatch(1);
        pool.execute(() -> {
            again.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                how.append(" stopped");
            }
        });
        again.await();
        System.out.println(pool.shutdownNow().size());
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + how);
        ThreadPoolExecutor one = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
        CountDownLatch busy = new CountDownLatch(1);
        one.execute(() -> {
            busy.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println("now " + Thread.currentThread().isInterrupted());
            }
        });
        busy.await();
        one.execute(() -> System.out.println("never"));
        Future<?> purged = one.submit(() -> System.out.println("never"));
        purged.cancel(false);
        one.purge();
        System.out.println(one.getQueue().size() + " " + one.shutdownNow().size() + " " + one.awaitTermination(5, TimeUnit.SECONDS));
    }

    static void completion() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
        for (int i = 0; i < 6; i++) {
            int n = i;
            service.submit(() -> n);
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += service.take().get();
        }
        System.out.println(sum + " " + service.poll());
        List<Future<String>> timed = pool.invokeAll(List.of(() -> "quick", () -> {
            Thread.sleep(60_000);
            return "slow";
        }), 50, TimeUnit.MILLISECONDS);
        System.out.println(timed.get(0).get() + " " + timed.get(1).isCancelled());
        pool.shutdownNow();
    }

    public static void main(String[] args) throws Exception {
        fixed();
        bounded();
        dying();
        cancelling();
        completion();
    }
}

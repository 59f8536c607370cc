import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Names, factories, modes, blocking, quiescence, shutdown. */
public class PoolProperties {
    static String shape(Object o) {
        return o.toString().replaceAll("@[0-9a-f]+", "@").replaceAll("steals = \\d+", "steals = N");
    }

    static void show(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + body.call());
        } catch (Throwable e) {
            System.out.println(name + " threw " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool common = ForkJoinPool.commonPool();
        System.out.println(common.getParallelism() == ForkJoinPool.getCommonPoolParallelism());
        System.out.println(common.submit(() -> Thread.currentThread().getName()).get().replaceAll("\\d+$", "N"));
        System.out.println(common.submit(() -> Thread.currentThread().isDaemon() + " " + Thread.currentThread().getThreadGroup().getName()
                + " " + Thread.currentThread().getPriority() + " " + (Thread.currentThread() instanceof ForkJoinWorkerThread)).get());
        common.shutdown();
        common.shutdownNow();
        System.out.println(common.isShutdown() + " " + common.isTerminated() + " " + common.awaitTermination(1, TimeUnit.MILLISECONDS));
        common.close();
        System.out.println(common.submit(() -> "still").get());
        ForkJoinPool p = new ForkJoinPool(2);
        System.out.println(shape(p));
        System.out.println(p.getParallelism() + " " + p.getPoolSize() + " " + p.getAsyncMode() + " " + p.getFactory().equals(ForkJoinPool.defaultForkJoinWorkerThreadFactory)
                + " " + p.getUncaughtExceptionHandler() + " " + p.isQuiescent() + " " + p.hasQueuedSubmissions() + " " + p.getQueuedTaskCount() + " " + p.getRunningThreadCount());
        System.out.println(p.submit(() -> Thread.currentThread().getName()).get().replaceAll("\\d+", "N"));
        System.out.println(p.awaitQuiescence(5, TimeUnit.SECONDS) + " " + p.isQuiescent());
        for (Runnable bad : new Runnable[] {() -> new ForkJoinPool(0), () -> new ForkJoinPool(100000), () -> new ForkJoinPool(1, null, null, false),
                () -> p.execute((Runnable) null), () -> p.submit((Callable<?>) null), () -> p.invoke(null)}) {
            try {
                bad.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName());
            }
        }
        // Threads of one's own.
        AtomicInteger made = new AtomicInteger();
        List<String> uncaught = Collections.synchronizedList(new ArrayList<>());
        class Worker extends ForkJoinWorkerThread {
            Worker(ForkJoinPool pool) {
                super(pool);
                setName("mine-" + made.incrementAndGet());
            }

            @Override
            protected void onStart() {
                uncaught.add("start");
                super.onStart();
            }

            @Override
            protected void onTermination(Throwable e) {
                uncaught.add("end " + e);
                super.onTermination(e);
            }
        }
        ForkJoinPool own = new ForkJoinPool(1, Worker::new, (t, e) -> uncaught.add("uncaught " + e), true);
        System.out.println(own.submit(() -> Thread.currentThread().getName()).get() + " " + own.getAsyncMode());
        // First in, first out.
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        own.submit(() -> {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                int k = i;
                tasks.add(ForkJoinTask.adapt(() -> {
                    order.add(k);
                }).fork());
            }
            return tasks;
        }).get();
        own.awaitQuiescence(5, TimeUnit.SECONDS);
        System.out.println(order);
        own.shutdown();
        System.out.println(own.awaitTermination(5, TimeUnit.SECONDS) + " " + uncaught);
        // Last in, first out.
        order.clear();
        ForkJoinPool lifo = new ForkJoinPool(1);
        lifo.submit(() -> {
            for (int i = 0; i < 5; i++) {
                int k = i;
                ForkJoinTask.adapt(() -> {
                    order.add(k);
                }).fork();
            }
        }).get();
        lifo.awaitQuiescence(5, TimeUnit.SECONDS);
        System.out.println(order);
        // A worker that blocks is replaced.
        CountDownLatch latch = new CountDownLatch(1);
        ForkJoinTask<String> blocked = lifo.submit(() -> {
            ForkJoinPool.managedBlock(new ForkJoinPool.ManagedBlocker() {
                @Override
                public boolean block() throws InterruptedException {
                    latch.await();
                    return true;
                }

                @Override
                public boolean isReleasable() {
                    return latch.getCount() == 0;
                }
            });
            return "released";
        });
        lifo.submit(latch::countDown);
        System.out.println(blocked.get(20, TimeUnit.SECONDS));
        // So is one that joins what another runs.
        System.out.println(lifo.submit(() -> {
            CompletableFuture<String> f = new CompletableFuture<>();
            ForkJoinTask.adapt(() -> {
                f.complete("completed");
            }).fork();
            return f.get(20, TimeUnit.SECONDS);
        }).get(25, TimeUnit.SECONDS));
        lifo.close();
        System.out.println(lifo.isTerminated() + " " + shape(lifo));
        ForkJoinPool now = new ForkJoinPool(1);
        CountDownLatch started = new CountDownLatch(1);
        ForkJoinTask<?> sleeper = now.submit(() -> {
            started.countDown();
            Thread.sleep(60_000);
            return 1;
        });
        ForkJoinTask<?> queued = now.submit(() -> 2);
        started.await();
        System.out.println(now.shutdownNow() + " " + now.awaitTermination(10, TimeUnit.SECONDS) + " " + queued.isCancelled() + " " + sleeper.isDone());
        show("rejected", () -> now.submit(() -> 3).get());
        // Delays.
        ForkJoinPool timed = new ForkJoinPool(1);
        ScheduledFuture<Integer> later = timed.schedule(() -> 42, 20, TimeUnit.MILLISECONDS);
        System.out.println(later.get() + " " + later.isDone());
        AtomicInteger ticks = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        ScheduledFuture<?> rate = timed.scheduleAtFixedRate(() -> {
            ticks.incrementAndGet();
            three.countDown();
        }, 1, 5, TimeUnit.MILLISECONDS);
        System.out.println(three.await(10, TimeUnit.SECONDS) + " " + rate.cancel(false) + " " + rate.isCancelled());
        ForkJoinTask<String> slow = timed.submitWithTimeout(() -> {
            Thread.sleep(60_000);
            return "slow";
        }, 30, TimeUnit.MILLISECONDS, null);
        try {
            slow.get(20, TimeUnit.SECONDS);
        } catch (CancellationException e) {
            System.out.println("cancelled");
        }
        timed.close();
        ExecutorService stealing = Executors.newWorkStealingPool(2);
        System.out.println(stealing.getClass().getSimpleName() + " " + ((ForkJoinPool) stealing).getAsyncMode() + " " + ((ForkJoinPool) stealing).getParallelism());
        stealing.close();
        System.out.println(CompletableFuture.supplyAsync(() -> Thread.currentThread().getName().replaceAll("\\d+$", "N")).get());
        System.out.println(new CompletableFuture<String>().defaultExecutor() == common);
    }
}

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/** Executors: sizes, queues, refusals, hooks, texts. */
public class Executing {
    static String shape(Object o) {
        return String.valueOf(o).replaceAll("@[0-9a-f]+", "@").replaceAll("\\$\\$Lambda[^,\\]@]*", "\\$\\$Lambda").replaceAll("pool-\\d+", "pool-N").replaceAll("active threads = \\d", "active threads = A");
    }

    static void show(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + shape(body.call()));
        } catch (Throwable e) {
            System.out.println(name + " threw " + shape(e) + " / " + shape(e.getCause()));
        }
    }

    static Runnable waiting(CountDownLatch latch) {
        return () -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        };
    }

    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        System.out.println(shape(pool));
        CountDownLatch latch = new CountDownLatch(1);
        pool.execute(waiting(latch));
        pool.execute(waiting(latch));
        pool.execute(waiting(latch));
        System.out.println(pool.getPoolSize() + " " + pool.getQueue().size() + " " + pool.getLargestPoolSize() + " " + shape(pool).replaceAll("active threads = \\d", "active threads = A"));
        show("refused", () -> {
            pool.execute(() -> { });
            return 1;
        });
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        pool.execute(() -> System.out.println("run by " + Thread.currentThread().getName()));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        pool.execute(() -> System.out.println("never"));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardOldestPolicy());
        pool.execute(() -> System.out.println("in place of the oldest"));
        latch.countDown();
        pool.shutdown();
        System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.getCompletedTaskCount() + " " + pool.getTaskCount() + " " + shape(pool));
        show("after", () -> pool.submit(() -> 1));
        for (Callable<?> bad : List.<Callable<?>>of(() -> new ThreadPoolExecutor(-1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()), () -> new ThreadPoolExecutor(2, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()),
                () -> new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, null), () -> Executors.newFixedThreadPool(0), () -> {
                    pool.setCorePoolSize(-1);
                    return 0;
                }, () -> {
                    pool.allowCoreThreadTimeOut(true);
                    pool.setKeepAliveTime(0, TimeUnit.SECONDS);
                    return 0;
                })) {
            show("bad", bad);
        }
        List<String> hooks = Collections.synchronizedList(new ArrayList<>());
        ThreadPoolExecutor hooked = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
            Thread t = new Thread(r, "hooked");
            t.setUncaughtExceptionHandler((th, e) -> hooks.add("uncaught " + e.getMessage()));
            return t;
        }) {
            @Override
            protected void beforeExecute(Thread t, Runnable r) {
                hooks.add("before " + t.getName());
            }

            @Override
            protected void afterExecute(Runnable r, Throwable t) {
                hooks.add("after " + t);
            }

            @Override
            protected void terminated() {
                hooks.add("terminated");
            }
        };
        hooked.execute(() -> {
            throw new IllegalStateException("thrown");
        });
        Future<Object> f = hooked.submit(() -> {
            throw new IllegalStateException("kept");
        });
        show("kept", f::get);
        hooked.shutdown();
        hooked.awaitTermination(10, TimeUnit.SECONDS);
        Thread.sleep(50);
        Collections.sort(hooks);
        System.out.println(hooks);

        ExecutorService single = Executors.newSingleThreadExecutor();
        System.out.println(single.getClass().getSimpleName() + single.submit(() -> Thread.currentThread().getName().replaceAll("\\d+", "N")).get() + single.submit(() -> { }, "given").get() + single.submit(() -> { }).get());
        System.out.println(single.invokeAll(List.of(() -> 1, () -> 2)).stream().map(Future::resultNow).toList());
        System.out.println(single.invokeAll(List.of(() -> 1, () -> {
            Thread.sleep(10_000);
            return 2;
        }), 200, TimeUnit.MILLISECONDS).stream().map(Future::state).toList());
        show("invokeAny", () -> single.invokeAny(List.of(() -> {
            throw new RuntimeException("no");
        }, () -> "yes")));
        show("invokeAny none", () -> single.invokeAny(List.of()));
        show("invokeAny all fail", () -> single.invokeAny(List.of(() -> {
            throw new java.io.IOException("only");
        })));
        show("invokeAny timeout", () -> single.invokeAny(List.of(() -> {
            Thread.sleep(10_000);
            return 1;
        }), 20, TimeUnit.MILLISECONDS));
        CountDownLatch running = new CountDownLatch(1);
        single.submit(() -> {
            running.countDown();
            Thread.sleep(60_000);
            return 0;
        });
        Future<Integer> never = single.submit(() -> 1);
        running.await();
        List<Runnable> left = single.shutdownNow();
        System.out.println(left.size() + " " + single.awaitTermination(10, TimeUnit.SECONDS) + " " + never.isDone() + " " + shape(left.get(0)).startsWith("java.util.concurrent.FutureTask@[Not completed"));
        try (ExecutorService closing = Executors.newCachedThreadPool()) {
            closing.submit(() -> hooks.add("closed after me"));
        }
        System.out.println(hooks.get(hooks.size() - 1));
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            System.out.println(virtual.submit(() -> Thread.currentThread().isVirtual() + Thread.currentThread().getName()).get());
        }
        try (ExecutorService perTask = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("per-", 5).factory())) {
            System.out.println(perTask.submit(() -> Thread.currentThread().getName()).get());
        }
        ExecutorCompletionService<Integer> done = new ExecutorCompletionService<>(Runnable::run);
        for (int i = 0; i < 3; i++) {
            int k = i;
            done.submit(() -> k * 10);
        }
        System.out.println(done.take().get() + done.poll().get() + done.poll(1, TimeUnit.SECONDS).get() + " " + done.poll());

        ScheduledThreadPoolExecutor scheduled = new ScheduledThreadPoolExecutor(1);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<ScheduledFuture<?>> all = new ArrayList<>();
        for (int delay : new int[] {900, 300, 600, 0}) {
            all.add(scheduled.schedule(() -> {
                order.add(delay);
            }, delay, TimeUnit.MILLISECONDS));
        }
        for (ScheduledFuture<?> s : all) {
            s.get();
        }
        System.out.println(order + " " + (all.get(0).compareTo(all.get(1)) > 0) + " " + (all.get(1).getDelay(TimeUnit.MILLISECONDS) <= 0));
        AtomicInteger n = new AtomicInteger();
        ScheduledFuture<?> failing = scheduled.scheduleWithFixedDelay(() -> {
            if (n.incrementAndGet() == 3) {
                throw new IllegalStateException("third");
            }
        }, 0, 1, TimeUnit.MILLISECONDS);
        show("failing", failing::get);
        System.out.println(n + " " + failing.isDone() + failing.state());
        show("period", () -> scheduled.scheduleAtFixedRate(() -> { }, 0, 0, TimeUnit.SECONDS));
        show("null unit", () -> scheduled.schedule(() -> { }, 0, null));
        ScheduledFuture<?> far = scheduled.schedule(() -> { }, 1, TimeUnit.DAYS);
        System.out.println(scheduled.getQueue().size() + " " + far.cancel(false) + " " + scheduled.getQueue().size() + " " + scheduled.getRemoveOnCancelPolicy() + scheduled.getExecuteExistingDelayedTasksAfterShutdownPolicy()
                + scheduled.getContinueExistingPeriodicTasksAfterShutdownPolicy());
        scheduled.purge();
        System.out.println(scheduled.getQueue().size() + " " + shape(far));
        scheduled.schedule(() -> order.add(-1), 30, TimeUnit.MILLISECONDS);
        scheduled.shutdown();
        System.out.println(scheduled.awaitTermination(10, TimeUnit.SECONDS) + " " + order + shape(scheduled));
        show("unconfigurable", () -> Executors.unconfigurableExecutorService(Executors.newFixedThreadPool(1)).getClass().getSimpleName());
        show("callable", () -> Executors.callable(() -> { }, 5).call() + " " + shape(Executors.callable(() -> { })));
        show("default factory", () -> {
            Thread t = Executors.defaultThreadFactory().newThread(() -> { });
            return t.getName().replaceAll("\\d+", "N") + t.isDaemon() + t.getPriority();
        });
        System.exit(0);
    }
}

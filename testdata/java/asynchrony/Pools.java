import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Executors: pools and their states, rejections, schedules, invokeAll and invokeAny, factories, closing, virtual threads. */
public class Pools {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e.toString().replaceAll("@[0-9a-f]+", "@H").replaceAll("active threads = \\d", "active threads = N").replaceAll("\\$\\$Lambda[^@\\]]*", "\\$\\$Lambda") + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    static String show(Object o) {
        return o.toString().replaceAll("@[0-9a-f]+", "");
    }

    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor p = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.AbortPolicy());
        t("fresh", () -> show(p));
        CountDownLatch hold = new CountDownLatch(1);
        Runnable wait = () -> {
            try {
                hold.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        for (int i = 0; i < 4; i++) {
            t("submit " + i, () -> {
                p.execute(wait);
                return p.getPoolSize() + " " + p.getQueue().size() + " " + p.getLargestPoolSize();
            });
        }
        t("settings", () -> p.getCorePoolSize() + " " + p.getMaximumPoolSize() + " " + p.getKeepAliveTime(TimeUnit.MILLISECONDS) + " " + p.allowsCoreThreadTimeOut() + " " + p.getRejectedExecutionHandler().getClass().getSimpleName());
        for (RejectedExecutionHandler h : new RejectedExecutionHandler[] {new ThreadPoolExecutor.DiscardPolicy(), new ThreadPoolExecutor.CallerRunsPolicy(), new ThreadPoolExecutor.DiscardOldestPolicy()}) {
            p.setRejectedExecutionHandler(h);
            t(h.getClass().getSimpleName(), () -> {
                AtomicReference<String> by = new AtomicReference<>("nobody");
                p.execute(() -> by.set(Thread.currentThread().getName()));
                return by.get() + " " + p.getQueue().size();
            });
        }
        hold.countDown();
        p.shutdown();
        t("ended", () -> p.awaitTermination(5, TimeUnit.SECONDS) + " " + p.isShutdown() + p.isTerminated() + p.isTerminating() + " " + show(p));
        t("after", () -> {
            p.setRejectedExecutionHandler(new ThreadPoolExecutor.AbortPolicy());
            p.execute(wait);
            return "";
        });
        t("bad sizes", () -> new ThreadPoolExecutor(2, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
        t("bad core", () -> {
            p.setCorePoolSize(-1);
            return "";
        });
        t("bad pool", () -> Executors.newFixedThreadPool(0));
        ExecutorService e = Executors.newFixedThreadPool(3);
        t("submit", () -> e.submit(() -> 6 * 7).get() + " " + e.submit(() -> { }, "done").get() + " " + e.submit(() -> { }).get());
        t("failing", () -> e.submit(() -> Integer.parseInt("x")).get());
        t("checked", () -> e.submit(() -> {
            throw new Exception("checked");
        }).get());
        t("all", () -> e.invokeAll(IntStream.range(0, 5).mapToObj(i -> (Callable<Integer>) () -> i * 10).toList()).stream().map(f -> {
            try {
                return f.get();
            } catch (Exception x) {
                return x;
            }
        }).toList());
        t("all with timeout", () -> e.invokeAll(List.of(() -> 1, () -> {
            Thread.sleep(5000);
            return 2;
        }), 50, TimeUnit.MILLISECONDS).stream().map(f -> f.isCancelled() + ":" + f.state()).toList());
        t("any", () -> e.invokeAny(List.of(() -> {
            throw new IllegalStateException("no");
        }, () -> "yes")));
        t("any fails", () -> e.invokeAny(List.of(() -> {
            throw new IllegalStateException("no");
        })));
        t("any empty", () -> e.invokeAny(List.of()));
        t("any timeout", () -> e.invokeAny(List.of(() -> {
            Thread.sleep(5000);
            return 2;
        }), 30, TimeUnit.MILLISECONDS));
        CountDownLatch asleep = new CountDownLatch(1), woken = new CountDownLatch(1);
        Future<?> sleeping = e.submit(() -> {
            try {
                asleep.countDown();
                Thread.sleep(10_000);
            } catch (InterruptedException x) {
                woken.countDown();
            }
        });
        asleep.await();
        t("cancel", () -> sleeping.cancel(true) + " " + sleeping.isDone() + sleeping.isCancelled() + " " + sleeping.cancel(true));
        woken.await();
        t("cancelled", sleeping::get);
        t("timeout", () -> e.submit(() -> {
            Thread.sleep(200);
            return 1;
        }).get(10, TimeUnit.MILLISECONDS));
        t("null", () -> e.submit((Callable<?>) null));
        e.close();
        t("closed", () -> e.isTerminated() + " " + e.shutdownNow());
        t("rejected", () -> {
            try {
                return e.submit(() -> 1);
            } catch (RejectedExecutionException x) {
                return x.getMessage().replaceAll("Task .* rejected", "Task T rejected").replaceAll("@[0-9a-f]+", "").replaceAll("completed tasks = \\d+", "completed tasks = N");
            }
        });
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        s.schedule(() -> log.add("60"), 60, TimeUnit.MILLISECONDS);
        s.schedule(() -> log.add("20"), 20, TimeUnit.MILLISECONDS);
        s.execute(() -> log.add("now"));
        CountDownLatch ticks = new CountDownLatch(3);
        ScheduledFuture<?> ticker = s.scheduleAtFixedRate(ticks::countDown, 0, 5, TimeUnit.MILLISECONDS);
        t("ticks", () -> ticks.await(5, TimeUnit.SECONDS) + " " + ticker.isDone() + " " + ticker.cancel(false) + " " + ticker.isCancelled());
        t("scheduled", () -> s.schedule(() -> "value", 5, TimeUnit.MILLISECONDS).get());
        ScheduledFuture<?> bad = s.scheduleWithFixedDelay(() -> {
            throw new IllegalStateException("stops");
        }, 0, 1, TimeUnit.MILLISECONDS);
        t("bad", bad::get);
        t("bad period", () -> s.scheduleAtFixedRate(() -> { }, 0, 0, TimeUnit.SECONDS));
        s.shutdown();
        t("log", () -> s.awaitTermination(5, TimeUnit.SECONDS) + " " + log);
        t("delay", () -> {
            ScheduledExecutorService z = Executors.newSingleThreadScheduledExecutor();
            ScheduledFuture<?> f = z.schedule(() -> 1, 1, TimeUnit.HOURS);
            return (f.getDelay(TimeUnit.MINUTES) > 58) + " " + z.shutdownNow().size() + " " + f.isDone() + " " + z.awaitTermination(1, TimeUnit.SECONDS);
        });
        try (ExecutorService v = Executors.newVirtualThreadPerTaskExecutor()) {
            t("virtual", () -> IntStream.range(0, 50).mapToObj(i -> v.submit(() -> Thread.currentThread().isVirtual() ? i : -1)).map(f -> {
                try {
                    return f.get();
                } catch (Exception x) {
                    throw new RuntimeException(x);
                }
            }).mapToInt(Integer::intValue).sum());
        }
        ThreadFactory tf = Thread.ofPlatform().name("worker-", 5).daemon().priority(7).factory();
        t("factory", () -> tf.newThread(() -> { }).getName() + " " + tf.newThread(() -> { }).getName() + " " + tf.newThread(() -> { }).isDaemon() + " " + tf.newThread(() -> { }).getPriority());
        t("virtual factory", () -> Thread.ofVirtual().name("v-", 0).factory().newThread(() -> { }).getName() + " " + Thread.ofVirtual().unstarted(() -> { }).isDaemon() + " " + Thread.ofVirtual().unstarted(() -> { }).getThreadGroup().getName() + " " + Thread.ofVirtual().name("n").unstarted(() -> { }).getState());
        t("default factory", () -> Executors.defaultThreadFactory().newThread(() -> { }).getName().replaceAll("\\d+", "N") + " " + Executors.callable(() -> { }, 3).call());
        ExecutorCompletionService<String> cs = new ExecutorCompletionService<>(Runnable::run);
        cs.submit(() -> "first");
        cs.submit(() -> { }, "second");
        t("completion service", () -> cs.take().get() + cs.poll().get() + cs.poll());
        ForkJoinPool fj = new ForkJoinPool(2);
        class Sum extends RecursiveTask<Long> {
            final int from;
            final int to;

            Sum(int from, int to) {
                this.from = from;
                this.to = to;
            }

            @Override
            protected Long compute() {
                if (to - from < 100) {
                    return LongStream.range(from, to).sum();
                }
                Sum l = new Sum(from, (from + to) / 2);
                Sum r = new Sum((from + to) / 2, to);
                l.fork();
                return r.compute() + l.join();
            }
        }
        t("fork join", () -> fj.invoke(new Sum(0, 10_000)) + " " + fj.getParallelism() + " " + new Sum(0, 10).fork().get());
        t("fork join fails", () -> fj.invoke(new RecursiveAction() {
            @Override
            protected void compute() {
                throw new IllegalStateException("task");
            }
        }));
        fj.close();
        t("timer", () -> {
            Timer timer = new Timer("t", true);
            CountDownLatch two = new CountDownLatch(2);
            timer.schedule(new TimerTask() {
                @Override
                public void run() {
                    two.countDown();
                }
            }, 1, 2);
            boolean ok = two.await(5, TimeUnit.SECONDS);
            timer.cancel();
            try {
                timer.schedule(new TimerTask() {
                    @Override
                    public void run() {
                    }
                }, 1);
            } catch (IllegalStateException x) {
                return ok + " " + x;
            }
            return ok;
        });
    }
}

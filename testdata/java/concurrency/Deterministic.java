import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

/** java.util.concurrent used so that there is one outcome: futures, completion stages, latches, queues, atomics, texts and exceptions. */
public class Deterministic {
    interface Act { Object run() throws Throwable; }
    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + mask(e) + (e.getCause() != null ? " / " + e.getCause() : ""));
        }
    }
    static String mask(Object o) { return o.toString().replaceAll("@[0-9a-f]+", "@"); }

    public static void main(String[] args) throws Exception {
        try (ExecutorService ex = Executors.newFixedThreadPool(3)) {
            attempt("submit", () -> ex.submit(() -> 6 * 7).get());
            attempt("throws", () -> ex.submit(() -> { throw new IllegalStateException("in task"); }).get());
            attempt("checked", () -> ex.submit(() -> { throw new java.io.IOException("io"); }).get());
            attempt("result", () -> ex.submit(() -> {}, "given").get());
            attempt("invokeAll", () -> ex.invokeAll(List.of(() -> 1, () -> 2, () -> 3)).stream().map(f -> { try { return f.get() + "" + f.state(); } catch (Exception e) { return e.toString(); } }).toList());
            attempt("invokeAny", () -> ex.invokeAny(List.of(() -> { throw new Exception("no"); }, () -> "yes")));
            attempt("invokeAny fails", () -> ex.invokeAny(List.of(() -> { throw new Exception("only"); })));
            attempt("invokeAny none", () -> ex.invokeAny(List.of()));
            attempt("null task", () -> ex.submit((Runnable) null));
            Future<?> f = ex.submit(() -> { throw new Error("err"); });
            attempt("exceptionNow", () -> { while (!f.isDone()) Thread.onSpinWait(); return f.exceptionNow() + " " + f.state(); });
            attempt("resultNow", f::resultNow);
            FutureTask<Integer> ft = new FutureTask<>(() -> 5);
            attempt("future task", () -> ft.isDone() + "" + ft.cancel(false) + ft.isCancelled() + mask(ft));
            attempt("cancelled get", ft::get);
            attempt("cancelled now", ft::resultNow);
            attempt("timeout", () -> new FutureTask<>(() -> 1).get(5, TimeUnit.MILLISECONDS));
        }
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdown();
        attempt("rejected", () -> { try { closed.submit(() -> 1); return "accepted"; } catch (RejectedExecutionException e) { return e.getClass(); } });
        attempt("terminated", () -> closed.awaitTermination(5, TimeUnit.SECONDS) + " " + closed.isShutdown() + closed.isTerminated() + closed.shutdownNow());

        CompletableFuture<Integer> c = CompletableFuture.completedFuture(3);
        attempt("then", () -> c.thenApply(x -> x + 1).thenCombine(CompletableFuture.completedFuture(10), Integer::sum).thenCompose(x -> CompletableFuture.supplyAsync(() -> x * 2)).get());
        CompletableFuture<Integer> bad = CompletableFuture.failedFuture(new IllegalArgumentException("bad"));
        attempt("failed get", bad::get);
        attempt("failed join", bad::join);
        attempt("failed then", () -> bad.thenApply(x -> x).join());
        attempt("handle", () -> bad.handle((x, e) -> x + " " + e).join() + " | " + bad.thenApply(x -> x).handle((x, e) -> x + " " + e).join());
        attempt("exceptionally", () -> bad.exceptionally(e -> -1).join() + " " + bad.exceptionallyCompose(e -> CompletableFuture.completedFuture(9)).join());
        attempt("whenComplete", () -> bad.whenComplete((x, e) -> System.out.println("  saw " + x + " " + e)).join());
        attempt("whenComplete throws", () -> c.whenComplete((x, e) -> { throw new IllegalStateException("in when"); }).join());
        attempt("supply throws", () -> CompletableFuture.supplyAsync(() -> { throw new ArithmeticException("async"); }).join());
        attempt("texts", () -> mask(c) + " " + mask(bad) + " " + mask(new CompletableFuture<>()) + " " + c.state() + bad.state() + new CompletableFuture<>().state() + " " + new CompletableFuture<>().getNow("absent"));
        attempt("allOf", () -> { List<CompletableFuture<Integer>> l = IntStream.range(0, 5).mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i)).toList(); CompletableFuture.allOf(l.toArray(CompletableFuture[]::new)).join(); return l.stream().map(CompletableFuture::join).toList(); });
        attempt("allOf fails", () -> CompletableFuture.allOf(c, bad).join());
        attempt("anyOf", () -> CompletableFuture.anyOf(c, new CompletableFuture<>()).join() + " " + CompletableFuture.anyOf().isDone());
        attempt("cancel", () -> { CompletableFuture<String> x = new CompletableFuture<>(); CompletableFuture<Integer> y = x.thenApply(String::length); return x.cancel(true) + " " + x.isCancelled() + x.isCompletedExceptionally() + y.isCancelled() + y.isCompletedExceptionally() + " " + y.join(); });
        attempt("complete twice", () -> { CompletableFuture<String> x = new CompletableFuture<>(); return x.complete("a") + " " + x.complete("b") + " " + x.join() + " " + x.completeExceptionally(new Error()); });
        attempt("obtrude", () -> { CompletableFuture<String> x = CompletableFuture.completedFuture("a"); x.obtrudeValue("z"); return x.join(); });
        attempt("orTimeout", () -> new CompletableFuture<>().orTimeout(5, TimeUnit.MILLISECONDS).join());
        attempt("completeOnTimeout", () -> new CompletableFuture<String>().completeOnTimeout("late", 5, TimeUnit.MILLISECONDS).join());
        attempt("null function", () -> c.thenApply(null));
        attempt("get timeout", () -> new CompletableFuture<>().get(1, TimeUnit.MILLISECONDS));

        CountDownLatch latch = new CountDownLatch(2);
        attempt("latch", () -> { String s = mask(latch); latch.countDown(); latch.countDown(); latch.countDown(); latch.await(); return s + latch.getCount() + latch.await(1, TimeUnit.MILLISECONDS); });
        attempt("latch -1", () -> new CountDownLatch(-1));
        CyclicBarrier barrier = new CyclicBarrier(2, () -> System.out.println("  barrier action"));
        attempt("barrier", () -> { Thread t = new Thread(() -> { try { barrier.await(); } catch (Exception e) { System.out.println(e); } }); t.start(); barrier.await(); t.join(); return barrier.getParties() + " " + barrier.getNumberWaiting() + barrier.isBroken(); });
        attempt("barrier timeout", () -> barrier.await(1, TimeUnit.MILLISECONDS));
        attempt("barrier broken", barrier::await);
        attempt("barrier 0", () -> new CyclicBarrier(0));
        Semaphore s = new Semaphore(2);
        attempt("semaphore", () -> s.tryAcquire(2) + " " + s.tryAcquire() + " " + s.availablePermits() + mask(s) + new Semaphore(-1).availablePermits());
        attempt("semaphore release", () -> { s.release(3); return s.drainPermits(); });
        attempt("semaphore -1", () -> s.tryAcquire(-1));
        Phaser p = new Phaser(1);
        attempt("phaser", () -> p.arrive() + " " + p.getPhase() + " " + p.register() + p.getRegisteredParties() + " " + p.arriveAndDeregister() + p.arriveAndDeregister() + p.isTerminated() + mask(p));
        attempt("phaser arrive", () -> new Phaser().arrive());
        ReentrantLock lock = new ReentrantLock();
        attempt("lock", () -> { lock.lock(); lock.lock(); String t = mask(lock) + lock.getHoldCount() + lock.isHeldByCurrentThread(); lock.unlock(); lock.unlock(); return t + mask(lock); });
        attempt("unlock", () -> { lock.unlock(); return 0; });
        attempt("condition", () -> { lock.newCondition().signal(); return 0; });
        attempt("wait", () -> { new Object().wait(); return 0; });
        attempt("notify", () -> { new Object().notifyAll(); return 0; });
        ReadWriteLock rw = new ReentrantReadWriteLock();
        attempt("rw", () -> { rw.writeLock().lock(); rw.readLock().lock(); String t = mask(rw) + mask(rw.readLock()) + mask(rw.writeLock()); rw.writeLock().unlock(); return t + rw.writeLock().tryLock(); });
        attempt("rw unlock", () -> { rw.writeLock().unlock(); return 0; });
        StampedLock st = new StampedLock();
        attempt("stamped", () -> { long o = st.tryOptimisticRead(); boolean v = st.validate(o); long w = st.writeLock(); boolean v2 = st.validate(o); st.unlockWrite(w); return v + " " + v2 + st.isWriteLocked() + mask(st); });
        attempt("stamped wrong", () -> { st.unlockRead(77); return 0; });
        ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);
        attempt("queue", () -> q.offer(1) + " " + q.offer(2) + q.offer(3) + q.offer(4, 1, TimeUnit.MILLISECONDS) + q + q.remainingCapacity() + q.poll() + q.drainTo(new ArrayList<>()) + q.poll(1, TimeUnit.MILLISECONDS));
        attempt("queue full", () -> { q.add(1); q.add(2); q.add(3); return 0; });
        attempt("queue null", () -> q.offer(null));
        attempt("queue 0", () -> new ArrayBlockingQueue<>(0));
        attempt("drain self", () -> q.drainTo((Collection) q));
        attempt("delay", () -> new DelayQueue<>().poll() + " " + new SynchronousQueue<>().offer(1) + new LinkedTransferQueue<>().tryTransfer(1) + new PriorityBlockingQueue<>(List.of(3, 1, 2)));
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(Map.of("a", 1));
        attempt("map null", () -> m.put(null, 1));
        attempt("map null value", () -> m.put("x", null));
        attempt("map recursive", () -> m.computeIfAbsent("r", k -> m.computeIfAbsent("r", z -> 1)));
        attempt("map bulk", () -> { for (int i = 0; i < 20; i++) m.put("k" + i, i); return m.reduceValues(100, Integer::sum) + " " + m.search(100, (k, v) -> v == 7 ? k : null) + " " + m.mappingCount() + m.reduce(1, (k, v) -> v > 17 ? v : null, Integer::sum) + m.keySet(9).add("n") + m.get("n"); });
        AtomicInteger a = new AtomicInteger(5);
        attempt("atomics", () -> a.getAndIncrement() + " " + a.updateAndGet(x -> x * 2) + a.accumulateAndGet(3, Math::max) + a.compareAndSet(12, 1) + a + new AtomicLong(7) + new AtomicBoolean() + new AtomicReference<>("r") + new AtomicIntegerArray(new int[] {1, 2}) + new AtomicStampedReference<>("s", 3).getStamp() + new LongAdder() + new AtomicMarkableReference<>("m", true).isMarked());
        attempt("array index", () -> new AtomicIntegerArray(2).get(2));
        attempt("updater", () -> AtomicIntegerFieldUpdater.newUpdater(Deterministic.class, "nope"));
        LongAdder adder = new LongAdder();
        IntStream.range(0, 1000).parallel().forEach(i -> adder.add(i));
        LongAccumulator acc = new LongAccumulator(Long::max, Long.MIN_VALUE);
        LongStream.range(0, 1000).parallel().forEach(acc::accumulate);
        System.out.println(adder + " " + acc + " " + adder.sumThenReset() + adder.sum() + " " + TimeUnit.HOURS.toSeconds(2) + TimeUnit.MILLISECONDS.convert(3, TimeUnit.DAYS) + TimeUnit.SECONDS.toChronoUnit() + TimeUnit.of(java.time.temporal.ChronoUnit.MICROS));
        attempt("fork join", () -> new ForkJoinPool(2).invoke(new RecursiveTask<Long>() { @Override protected Long compute() { return sum(0, 10000); } long sum(int lo, int hi) { if (hi - lo < 100) return IntStream.range(lo, hi).asLongStream().sum(); int mid = (lo + hi) >>> 1; RecursiveTask<Long> left = new RecursiveTask<>() { @Override protected Long compute() { return sum(lo, mid); } }; left.fork(); return sum(mid, hi) + left.join(); } }));
        attempt("fork join throws", () -> { try { ForkJoinPool.commonPool().invoke(new RecursiveAction() { @Override protected void compute() { throw new IllegalStateException("in fork"); } }); return 0; } catch (IllegalStateException e) { return e.getMessage().endsWith("in fork"); } });
        ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 8);
        attempt("thread local", () -> { tl.set(9); int[] seen = new int[1]; Thread t = new Thread(() -> seen[0] = tl.get()); t.start(); t.join(); int v = tl.get(); tl.remove(); return v + " " + seen[0] + tl.get(); });
        attempt("thread", () -> { Thread t = Thread.ofPlatform().name("named").daemon().unstarted(() -> {}); String x = t.getName() + t.isDaemon() + t.getState() + t.getPriority() + t.isAlive(); t.start(); t.join(); return x + t.getState() + t.getThreadGroup(); });
        attempt("start twice", () -> { Thread t = new Thread(() -> {}); t.start(); t.join(); t.start(); return 0; });
        attempt("priority", () -> { new Thread().setPriority(11); return 0; });
        attempt("virtual", () -> { Thread t = Thread.ofVirtual().name("v").start(() -> {}); t.join(); return t.isVirtual() + t.getName() + t.isDaemon() + t.getPriority() + t.getThreadGroup().getName(); });
        attempt("interrupt", () -> { Thread.currentThread().interrupt(); try { Thread.sleep(1000); return "slept"; } catch (InterruptedException e) { return e.getMessage() + Thread.currentThread().isInterrupted(); } });
        attempt("uncaught", () -> { StringBuffer b = new StringBuffer(); Thread t = new Thread(() -> { throw new RuntimeException("lost"); }); t.setUncaughtExceptionHandler((x, e) -> b.append(e)); t.start(); t.join(); return b; });
    }
}

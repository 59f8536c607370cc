import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Tasks of fork-join pools: results, failures, cancellation, completers, adapters. */
public class Tasks {
    static class Fib extends RecursiveTask<Integer> {
        final int n;

        Fib(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n < 2) {
                return n;
            }
            Fib a = new Fib(n - 1);
            a.fork();
            return new Fib(n - 2).compute() + a.join();
        }
    }

    static class SortTask extends RecursiveAction {
        final int[] a;
        final int lo;
        final int hi;

        SortTask(int[] a, int lo, int hi) {
            this.a = a;
            this.lo = lo;
            this.hi = hi;
        }

        @Override
        protected void compute() {
            if (hi - lo < 50) {
                Arrays.sort(a, lo, hi);
                return;
            }
            int mid = (lo + hi) >>> 1;
            invokeAll(new SortTask(a, lo, mid), new SortTask(a, mid, hi));
            int[] merged = new int[hi - lo];
            int i = lo;
            int j = mid;
            for (int k = 0; k < merged.length; k++) {
                merged[k] = j == hi || i < mid && a[i] <= a[j] ? a[i++] : a[j++];
            }
            System.arraycopy(merged, 0, a, lo, merged.length);
        }
    }

    static class Failing extends RecursiveTask<String> {
        final int depth;

        Failing(int depth) {
            this.depth = depth;
        }

        @Override
        protected String compute() {
            if (depth == 0) {
                throw new IllegalStateException("deep");
            }
            Failing f = new Failing(depth - 1);
            f.fork();
            return f.join();
        }
    }

    static class Search extends CountedCompleter<Integer> {
        final int[] a;
        final AtomicReference<Integer> result;
        final int lo;
        final int hi;

        Search(CountedCompleter<?> parent, int[] a, AtomicReference<Integer> result, int lo, int hi) {
            super(parent);
            this.a = a;
            this.result = result;
            this.lo = lo;
            this.hi = hi;
        }

        @Override
        public Integer getRawResult() {
            return result.get();
        }

        @Override
        public void compute() {
            int l = lo;
            int h = hi;
            while (result.get() == null && h > l) {
                if (h - l >= 2) {
                    int mid = (l + h) >>> 1;
                    addToPendingCount(1);
                    new Search(this, a, result, mid, h).fork();
                    h = mid;
                } else {
                    if (a[l] == 777 && result.compareAndSet(null, l)) {
                        quietlyCompleteRoot();
                    }
                    break;
                }
            }
            tryComplete();
        }
    }

    static class Summer extends CountedCompleter<Long> {
        final int[] a;
        final int lo;
        final int hi;
        Summer next;
        Summer forks;
        long sum;

        Summer(CountedCompleter<?> p, int[] a, int lo, int hi, Summer next) {
            super(p);
            this.a = a;
            this.lo = lo;
            this.hi = hi;
            this.next = next;
        }

        @Override
        public void compute() {
            int l = lo;
            int h = hi;
            while (h - l > 16) {
                int mid = (l + h) >>> 1;
                addToPendingCount(1);
                (forks = new Summer(this, a, mid, h, forks)).fork();
                h = mid;
            }
            for (int i = l; i < h; i++) {
                sum += a[i];
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            for (Summer s = forks; s != null; s = s.next) {
                sum += s.sum;
            }
        }

        @Override
        public Long getRawResult() {
            return sum;
        }
    }

    static void show(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + body.call());
        } catch (Throwable e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            System.out.println(name + " threw " + e.getClass().getName() + " root " + root);
        }
    }

    static String shape(Object o) {
        return o.toString().replaceAll("@[0-9a-f]+", "@");
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        show("fib", () -> pool.invoke(new Fib(15)));
        show("fib common", () -> new Fib(15).invoke());
        show("fib submit", () -> pool.submit(new Fib(12)).get());
        int[] a = new Random(1).ints(2000, 0, 10000).toArray();
        pool.invoke(new SortTask(a, 0, a.length));
        System.out.println(IntStream.range(1, a.length).allMatch(i -> a[i - 1] <= a[i]));
        show("failing", () -> pool.invoke(new Failing(3)));
        show("failing get", () -> pool.submit(new Failing(1)).get());
        show("failing join", () -> new Failing(0).fork().join());
        show("runnable fails", () -> pool.submit((Runnable) () -> {
            throw new IllegalArgumentException("r");
        }).get());
        show("callable fails", () -> pool.submit(() -> {
            throw new java.io.IOException("checked");
        }).get());
        show("callable fails join", () -> pool.submit(() -> {
            throw new java.io.IOException("checked");
        }).join());
        show("adapt", () -> pool.invoke(ForkJoinTask.adapt(() -> "adapted")));
        show("adapt runnable", () -> pool.invoke(ForkJoinTask.adapt(() -> { }, 5)));
        show("adapt interruptible", () -> pool.invoke(ForkJoinTask.adaptInterruptible(() -> "x")));
        int[] b = new int[1000];
        b[613] = 777;
        show("search", () -> pool.invoke(new Search(null, b, new AtomicReference<>(), 0, b.length)));
        show("search none", () -> new Search(null, new int[100], new AtomicReference<>(), 0, 100).invoke());
        show("sum", () -> pool.invoke(new Summer(null, a, 0, a.length, null)) == Arrays.stream(a).sum());
        show("invokeAll", () -> pool.invokeAll(List.of(() -> 1, () -> 2, () -> 3)).stream().map(Future::resultNow).toList());
        show("invokeAny", () -> pool.invokeAny(List.of(() -> {
            throw new RuntimeException();
        }, () -> "any")));
        show("invokeAll tasks", () -> pool.submit(() -> {
            List<Fib> tasks = List.of(new Fib(5), new Fib(6), new Fib(7));
            return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
        }).get());
        Fib t = new Fib(3);
        System.out.println(t.isDone() + " " + t.isCompletedNormally() + " " + t.isCompletedAbnormally() + " " + t.isCancelled() + " " + t.state() + " " + t.getException() + " " + t.getRawResult());
        t.invoke();
        System.out.println(t.isDone() + " " + t.isCompletedNormally() + " " + t.state() + " " + t.resultNow() + " " + t.getRawResult());
        t.reinitialize();
        System.out.println(t.isDone() + " " + t.cancel(true) + " " + t.isCancelled() + " " + t.isCompletedAbnormally() + " " + t.state());
        show("cancelled join", t::join);
        show("cancelled get", t::get);
        show("cancelled resultNow", t::resultNow);
        Fib e = new Fib(3);
        e.completeExceptionally(new java.io.IOException("ex"));
        show("completed exceptionally", e::join);
        show("exceptionNow", () -> e.exceptionNow());
        Fib c = new Fib(3);
        c.complete(99);
        show("completed", c::join);
        show("completed resultNow", c::resultNow);
        show("not completed", () -> new Fib(1).resultNow());
        show("timed", () -> new Fib(1).get(10, TimeUnit.MILLISECONDS));
        Fib tagged = new Fib(1);
        System.out.println(tagged.getForkJoinTaskTag() + " " + tagged.setForkJoinTaskTag((short) 7) + " " + tagged.compareAndSetForkJoinTaskTag((short) 7, (short) -2) + " " + tagged.getForkJoinTaskTag());
        System.out.println(ForkJoinTask.inForkJoinPool() + " " + ForkJoinTask.getPool() + " " + pool.submit(() -> ForkJoinTask.inForkJoinPool() + " " + (ForkJoinTask.getPool() == pool)).get());
        System.out.println(shape(pool.submit(() -> 1)).startsWith("java.util.concurrent.ForkJoinTask$") + " " + shape(new Fib(1)));
        pool.shutdown();
        show("after shutdown", () -> pool.submit(() -> 1));
        System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isShutdown() + pool.isTerminated() + pool.isTerminating());
        System.out.println(shape(pool).replaceAll("steals = \\d+", "steals = N"));
    }
}

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Producer and consumer, a pipeline of queues with poison, word count by fork and join, invokeAll in order, a barrier of phases. */
public class Pipelines {
    static final String STOP = new String("stop");

    static <A, B> Thread stage(String name, BlockingQueue<A> in, BlockingQueue<B> out, java.util.function.Function<A, B> f, A stop, B pass) {
        return Thread.ofPlatform().name(name).start(() -> {
            try {
                for (A a; (a = in.take()) != stop; ) out.put(f.apply(a));
                out.put(pass);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static class Count extends RecursiveTask<Map<String, Integer>> {
        final List<String> lines;
        Count(List<String> lines) { this.lines = lines; }
        @Override protected Map<String, Integer> compute() {
            if (lines.size() <= 2) { Map<String, Integer> m = new TreeMap<>(); lines.forEach(l -> Arrays.stream(l.split(" ")).forEach(w -> m.merge(w, 1, Integer::sum))); return m; }
            Count left = new Count(lines.subList(0, lines.size() / 2)), right = new Count(lines.subList(lines.size() / 2, lines.size()));
            left.fork();
            Map<String, Integer> m = right.compute();
            left.join().forEach((k, v) -> m.merge(k, v, Integer::sum));
            return m;
        }
    }

    public static void main(String[] args) throws Exception {
        BlockingQueue<String> a = new ArrayBlockingQueue<>(2), c = new LinkedBlockingQueue<>();
        BlockingQueue<Integer> b = new LinkedBlockingQueue<>(3);
        Integer end = Integer.valueOf(-1);
        Thread one = stage("lengths", a, b, String::length, STOP, end), two = stage("squares", b, c, n -> n + "^2=" + n * n, end, STOP);
        for (String s : "the quick brown fox jumped".split(" ")) a.put(s);
        a.put(STOP);
        one.join();
        two.join();
        System.out.println(c.stream().takeWhile(s -> s != STOP).toList());
        List<String> text = IntStream.range(0, 20).mapToObj(i -> "a b" + i % 3 + " c" + i % 2).toList();
        System.out.println(new ForkJoinPool(3).invoke(new Count(text)));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> work = IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> { if (i == 5) throw new IllegalStateException("five"); return i * i; }).toList();
            StringJoiner out = new StringJoiner(" ");
            for (Future<Integer> f : pool.invokeAll(work)) out.add(f.state() == Future.State.SUCCESS ? "" + f.resultNow() : f.exceptionNow().getMessage());
            System.out.println(out + " " + pool.invokeAny(work.subList(3, 4)));
        }
        int[][] sums = new int[3][4];
        List<String> phases = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier barrier = new CyclicBarrier(3, () -> phases.add(Arrays.stream(sums).map(r -> String.valueOf(Arrays.stream(r).sum())).collect(Collectors.joining("+"))));
        Thread[] ts = new Thread[3];
        for (int t = 0; t < 3; t++) { int me = t; (ts[t] = new Thread(() -> { try { for (int p = 0; p < 4; p++) { sums[me][p] = (me + 1) * (p + 1); barrier.await(); } } catch (InterruptedException | BrokenBarrierException e) { phases.add(e.toString()); } })).start(); }
        for (Thread t : ts) t.join();
        System.out.println(phases);
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> 6).thenCombine(CompletableFuture.supplyAsync(() -> 7), (x, y) -> x * y).thenCompose(x -> CompletableFuture.supplyAsync(() -> "answer " + x)).whenComplete((v, e) -> { });
        System.out.println(f.get(5, TimeUnit.SECONDS) + " " + CompletableFuture.allOf(f, CompletableFuture.completedFuture(1)).thenApply(v -> f.join().length()).join() + " " + CompletableFuture.anyOf(CompletableFuture.completedFuture("any"), new CompletableFuture<>()).join());
        LongAdder adder = new LongAdder();
        ConcurrentHashMap<String, AtomicInteger> hits = new ConcurrentHashMap<>();
        try (var v = Executors.newVirtualThreadPerTaskExecutor()) { for (int i = 0; i < 300; i++) { int n = i; v.submit(() -> { adder.add(n); hits.computeIfAbsent("k" + n % 4, k -> new AtomicInteger()).incrementAndGet(); }); } }
        System.out.println(adder.sum() + " " + new TreeMap<>(hits) + " " + hits.reduceValuesToInt(1, AtomicInteger::get, 0, Integer::sum));
    }
}

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.*;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Completable {
    static <T> CompletableFuture<T> failed(String message) {
        return CompletableFuture.failedFuture(new IllegalStateException(message));
    }

    static void outcome(String what, CompletableFuture<?> f) {
        try {
            System.out.println(what + ": " + f.get(10, TimeUnit.SECONDS) + " " + f.toString().replaceAll(".*@[0-9a-f]+", ""));
        } catch (ExecutionException | CancellationException e) {
            System.out.println(what + ": " + e + " " + f.toString().replaceAll(".*@[0-9a-f]+", ""));
        } catch (InterruptedException | TimeoutException e) {
            System.out.println(what + ": " + e);
        }
        try {
            f.join();
        } catch (RuntimeException e) {
            System.out.println("  " + e + " / " + e.getCause());
        }
    }

    static void chains() {
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 2);
        outcome("apply", two.thenApply(x -> x + 1).thenApplyAsync(x -> x * 10));
        outcome("compose", two.thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 40)));
        outcome("combine", two.thenCombine(CompletableFuture.completedFuture("!"), (a, b) -> a + b));
        outcome("accept", two.thenAccept(x -> System.out.println("accepted " + x)));
        outcome("run", two.thenRunAsync(() -> { }));
        outcome("either", two.applyToEither(new CompletableFuture<>(), x -> x));
        outcome("both", two.runAfterBoth(CompletableFuture.runAsync(() -> { }), () -> { }));
        outcome("handle", two.handle((v, e) -> v + " " + e));
        outcome("when", two.whenComplete((v, e) -> System.out.println(v + " " + e)));
        outcome("failed", Completable.<Integer>failed("a").thenApply(x -> x + 1));
        outcome("exceptionally", Completable.<Integer>failed("b").exceptionally(e -> e.getMessage().length()));
        outcome("exceptionally after", Completable.<Integer>failed("b").thenApply(x -> x).exceptionally(e -> {
            System.out.println(e);
            return -1;
        }));
        outcome("handled", Completable.<Integer>failed("c").handle((v, e) -> "was " + e));
        outcome("compose failed", Completable.<Integer>failed("d").exceptionallyCompose(e -> CompletableFuture.completedFuture(4)));
        outcome("when throws", two.whenComplete((v, e) -> {
            throw new RuntimeException("in when");
        }));
        outcome("throwing", CompletableFuture.supplyAsync(() -> {
            throw new UnsupportedOperationException("supplier");
        }));
        outcome("combine failed", two.thenCombine(Completable.<Integer>failed("e"), Integer::sum));
        outcome("compose throws", two.thenCompose(x -> {
            throw new ArithmeticException("compose");
        }));
    }

    static void order() {
        List<String> log = new ArrayList<>();
        CompletableFuture<String> f = new CompletableFuture<>();
        for (int i = 0; i < 4; i++) {
            int n = i;
            CompletableFuture<String> g = f.thenApply(s -> {
                log.add(s + n);
                return s + n;
            });
            g.thenAccept(s -> log.add("<" + s));
            g.thenRun(() -> log.add(">" + n));
        }
        f.thenCompose(s -> {
            log.add("compose");
            return CompletableFuture.completedFuture(s);
        }).thenAccept(s -> log.add("composed"));
        System.out.println(f.getNumberOfDependents() + " " + f.toString().replaceAll(".*@[0-9a-f]+", ""));
        System.out.println(f.complete("v") + " " + f.complete("w") + " " + f.getNow("?"));
        System.out.println(log);
        CompletableFuture<Integer> deep = new CompletableFuture<>();
        CompletableFuture<Integer> last = deep;
        for (int i = 0; i < 5000; i++) {
            last = last.thenApply(x -> x + 1);
        }
        deep.complete(0);
        System.out.println(last.join());
    }

    static void groups() {
        List<CompletableFuture<Integer>> parts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i)).collect(Collectors.toList());
        CompletableFuture<Integer> sum = CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
                .thenApply(v -> parts.stream().mapToInt(CompletableFuture::join).sum());
        outcome("all", sum);
        outcome("all failed", CompletableFuture.allOf(parts.get(0), failed("x"), failed("y")));
        outcome("none", CompletableFuture.allOf());
        outcome("any", CompletableFuture.anyOf(new CompletableFuture<>(), CompletableFuture.completedFuture("first")));
        System.out.println(CompletableFuture.anyOf().isDone());
        CompletableFuture<String> later = new CompletableFuture<>();
        CompletableFuture<Object> any = CompletableFuture.anyOf(later, new CompletableFuture<>());
        later.complete("later");
        outcome("any later", any);
    }

    static void ending() {
        CompletableFuture<String> f = new CompletableFuture<>();
        System.out.println(f.isDone() + " " + f.getNow("absent") + " " + f.state());
        CompletableFuture<String> next = f.thenApply(x -> x);
        System.out.println(f.cancel(true) + " " + f.isCancelled() + " " + f.isCompletedExceptionally() + " " + next.isCancelled() + " "
                + next.isCompletedExceptionally());
        outcome("cancelled", f);
        outcome("after cancelled", next);
        outcome("timeout", new CompletableFuture<>().orTimeout(3, TimeUnit.MILLISECONDS));
        outcome("on timeout", new CompletableFuture<>().completeOnTimeout("default", 3, TimeUnit.MILLISECONDS));
        outcome("in time", CompletableFuture.supplyAsync(() -> "quick").orTimeout(1, TimeUnit.MINUTES));
        outcome("delayed", CompletableFuture.supplyAsync(() -> "delayed", CompletableFuture.delayedExecutor(3, TimeUnit.MILLISECONDS)));
        CompletableFuture<Integer> o = CompletableFuture.completedFuture(1);
        o.obtrudeValue(2);
        outcome("obtruded", o.copy());
        o.obtrudeException(new Exception("forced"));
        outcome("obtruded", o);
        CompletionStage<String> stage = CompletableFuture.completedStage("stage");
        outcome("stage", stage.toCompletableFuture());
        try {
            ((CompletableFuture<String>) stage).join();
        } catch (UnsupportedOperationException e) {
            System.out.println("only a stage");
        }
        outcome("async", new CompletableFuture<String>().completeAsync(() -> "async"));
    }

    static void executors() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2, r -> new Thread(r, "mine"));
        outcome("thread", CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), pool)
                .thenApplyAsync(n -> n + " " + Thread.currentThread().getName(), pool));
        List<Integer> values = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<?>[] all = new CompletableFuture<?>[20];
        for (int i = 0; i < all.length; i++) {
            int n = i;
            all[i] = CompletableFuture.runAsync(() -> values.add(n), pool);
        }
        CompletableFuture.allOf(all).join();
        Collections.sort(values);
        System.out.println(values);
        pool.shutdown();
        System.out.println(Thread.currentThread().isInterrupted());
        Thread.currentThread().interrupt();
        try {
            new CompletableFuture<String>().get();
        } catch (InterruptedException e) {
            System.out.println(e + " " + Thread.currentThread().isInterrupted());
        }
    }

    public static void main(String[] args) throws Exception {
        chains();
        order();
        groups();
        ending();
        executors();
    }
}

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** CompletableFuture stage by stage: values, failures, combinations, timeouts, cancelling, what each wraps. */
public class Futures {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    static <T> CompletableFuture<T> failed(Throwable x) {
        return CompletableFuture.failedFuture(x);
    }

    static String state(CompletableFuture<?> f) {
        return f.toString().replaceAll(".*\\[", "[") + f.isDone() + f.isCancelled() + f.isCompletedExceptionally() + " " + f.state() + " " + f.getNumberOfDependents();
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<String> f = new CompletableFuture<>();
        t("new", () -> state(f) + " " + f.getNow("absent"));
        CompletableFuture<Integer> g = f.thenApply(String::length);
        t("dependent", () -> state(f) + " " + state(g));
        t("complete", () -> f.complete("hello") + " " + f.complete("again") + " " + f.get() + " " + g.join() + " " + state(f));
        t("obtrude", () -> {
            f.obtrudeValue("other");
            return f.join() + " " + g.join();
        });
        RuntimeException x = new IllegalStateException("broken");
        t("failed get", () -> failed(x).get());
        t("failed join", () -> failed(x).join());
        t("failed now", () -> failed(x).getNow(null));
        t("failed state", () -> state(failed(x)) + " " + failed(x).exceptionNow());
        t("failed result", () -> failed(x).resultNow());
        t("result", () -> CompletableFuture.completedFuture(5).resultNow() + " " + state(CompletableFuture.completedFuture(5)));
        t("exception of good", () -> CompletableFuture.completedFuture(5).exceptionNow());
        t("result of pending", () -> new CompletableFuture<>().resultNow());
        t("apply failed", () -> failed(x).thenApply(v -> 1).get());
        t("apply throws", () -> CompletableFuture.completedFuture(1).thenApply(v -> v / 0).join());
        t("apply throws get", () -> CompletableFuture.completedFuture(1).thenApply(v -> v / 0).get());
        t("chain", () -> CompletableFuture.completedFuture(1).thenApply(v -> v / 0).thenApply(v -> v + 1).thenAccept(v -> { }).get());
        t("exceptionally", () -> CompletableFuture.completedFuture(1).thenApply(v -> v / 0).exceptionally(e -> {
            System.out.println("  " + e);
            return -1;
        }).join());
        t("exceptionally direct", () -> failed(x).exceptionally(e -> "saw " + e).join());
        t("exceptionally later", () -> failed(x).thenApply(v -> v).exceptionally(e -> "saw " + e).join());
        t("exceptionally compose", () -> failed(x).exceptionallyCompose(e -> CompletableFuture.completedFuture("c " + e)).join());
        t("handle", () -> failed(x).handle((v, e) -> v + "/" + e).join() + " " + CompletableFuture.completedFuture(1).handle((v, e) -> v + "/" + e).join());
        t("whenComplete", () -> {
            StringBuilder b = new StringBuilder();
            CompletableFuture<Object> r = failed(x).whenComplete((v, e) -> b.append(v).append(e));
            return b + " " + state(r);
        });
        t("whenComplete throws", () -> CompletableFuture.completedFuture(1).whenComplete((v, e) -> {
            throw new RuntimeException("in when");
        }).get());
        t("both fail", () -> failed(x).whenComplete((v, e) -> {
            throw new RuntimeException("in when");
        }).handle((v, e) -> e + " " + Arrays.toString(e.getSuppressed())).get());
        t("compose", () -> CompletableFuture.completedFuture(2).thenCompose(v -> CompletableFuture.supplyAsync(() -> v * 21)).get());
        t("compose null", () -> CompletableFuture.completedFuture(2).thenCompose(v -> null).handle((v, e) -> e.getClass() + " " + e.getCause().getClass()).get());
        t("compose failed", () -> CompletableFuture.completedFuture(2).thenCompose(v -> failed(x)).get());
        t("combine", () -> CompletableFuture.supplyAsync(() -> "a").thenCombine(CompletableFuture.supplyAsync(() -> "b"), String::concat).get());
        t("combine failed", () -> CompletableFuture.completedFuture("a").thenCombine(Futures.<String>failed(x), String::concat).get());
        t("accept both", () -> CompletableFuture.completedFuture("a").thenAcceptBoth(CompletableFuture.completedFuture("b"), (p, q) -> System.out.println("  " + p + q)).get());
        t("run after both", () -> CompletableFuture.completedFuture(1).runAfterBoth(CompletableFuture.completedFuture(2), () -> System.out.println("  ran")).get());
        t("either", () -> CompletableFuture.completedFuture("now").applyToEither(new CompletableFuture<>(), s -> s + "!").get());
        t("accept either", () -> new CompletableFuture<String>().acceptEither(CompletableFuture.completedFuture("e"), s -> System.out.println("  " + s)).get());
        t("all", () -> {
            List<CompletableFuture<Integer>> l = IntStream.range(0, 5).mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i)).toList();
            return CompletableFuture.allOf(l.toArray(new CompletableFuture<?>[0])).thenApply(v -> l.stream().map(CompletableFuture::join).toList()).get();
        });
        t("all failed", () -> CompletableFuture.allOf(CompletableFuture.completedFuture(1), failed(x)).get());
        t("all none", () -> state(CompletableFuture.allOf()) + " " + state(CompletableFuture.anyOf()));
        t("any", () -> CompletableFuture.anyOf(new CompletableFuture<>(), CompletableFuture.completedFuture("any")).get());
        t("any failed", () -> CompletableFuture.anyOf(new CompletableFuture<>(), failed(x)).get());
        CompletableFuture<String> c = new CompletableFuture<>();
        CompletableFuture<String> after = c.thenApply(s -> s);
        t("cancel", () -> c.cancel(true) + " " + c.cancel(false) + " " + state(c) + " " + state(after));
        t("cancelled get", c::get);
        t("cancelled join", c::join);
        t("cancelled now", c::resultNow);
        t("cancelled exception", c::exceptionNow);
        t("after get", after::get);
        t("timeout", () -> new CompletableFuture<>().get(10, TimeUnit.MILLISECONDS));
        t("or timeout", () -> new CompletableFuture<>().orTimeout(10, TimeUnit.MILLISECONDS).join());
        t("on timeout", () -> new CompletableFuture<>().completeOnTimeout("late", 10, TimeUnit.MILLISECONDS).join());
        t("delayed", () -> CompletableFuture.supplyAsync(() -> "d", CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS)).join());
        t("complete async", () -> new CompletableFuture<String>().completeAsync(() -> "async").join());
        t("exceptionally async", () -> failed(x).exceptionallyAsync(e -> "a " + e.getMessage()).join());
        t("custom", () -> {
            ExecutorService one = Executors.newSingleThreadExecutor(r -> new Thread(r, "custom"));
            String s = CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), one).thenApplyAsync(n -> n + "/" + Thread.currentThread().getName(), one).get();
            one.shutdown();
            return s;
        });
        t("rejected", () -> {
            ExecutorService one = Executors.newSingleThreadExecutor();
            one.shutdown();
            try {
                return CompletableFuture.supplyAsync(() -> 1, one);
            } catch (RejectedExecutionException e) {
                return "rejected";
            }
        });
        t("copy", () -> {
            CompletableFuture<Integer> o = new CompletableFuture<>();
            CompletableFuture<Integer> k = o.copy();
            CompletionStage<Integer> m = o.minimalCompletionStage();
            k.complete(1);
            o.complete(2);
            return k.join() + " " + o.join() + " " + m.toCompletableFuture().join();
        });
        t("minimal", () -> ((CompletableFuture<Integer>) CompletableFuture.completedStage(1)).get());
        t("complete exceptionally", () -> new CompletableFuture<>().completeExceptionally(null));
        t("null function", () -> CompletableFuture.completedFuture(1).thenApply(null));
        t("completion", () -> new CompletionException("m", x) + " " + new CompletionException(x));
        t("already wrapped", () -> failed(new CompletionException("inner", x)).thenApply(v -> v).join());
        t("pipeline", () -> Stream.of("3", "x", "5").map(s -> CompletableFuture.supplyAsync(() -> Integer.parseInt(s)).handle((v, e) -> e == null ? "ok " + v : e.getCause().getMessage())).map(CompletableFuture::join).toList());
        t("future task", () -> {
            FutureTask<Integer> task = new FutureTask<>(() -> 7);
            String before = task.toString().replaceAll(".*\\[", "[").replaceAll("task = .*", "task]");
            task.run();
            return before + " " + task.get() + " " + task.toString().replaceAll(".*\\[", "[") + " " + task.state();
        });
        t("future task failed", () -> {
            FutureTask<Integer> task = new FutureTask<>(() -> {
                throw new java.io.IOException("io");
            });
            task.run();
            return task.get();
        });
    }
}

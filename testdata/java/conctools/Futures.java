import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Completable futures: every way to combine, fail, time out and look at them. */
public class Futures {
    static String shape(Object o) {
        return String.valueOf(o).replaceAll("@[0-9a-f]+", "@").replaceAll("\\$\\$Lambda[^,\\]@]*", "\\$\\$Lambda");
    }

    static void show(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + shape(body.call()));
        } catch (Throwable e) {
            System.out.println(name + " threw " + shape(e) + " / " + shape(e.getCause()));
        }
    }

    static <T> CompletableFuture<T> failed(Throwable e) {
        return CompletableFuture.failedFuture(e);
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<String> open = new CompletableFuture<>();
        System.out.println(shape(open) + shape(CompletableFuture.completedFuture(1)) + shape(failed(new RuntimeException("x"))));
        open.thenApply(String::length);
        open.thenAccept(s -> { });
        System.out.println(shape(open) + " " + open.getNumberOfDependents() + " " + open.state() + " " + open.isDone() + open.isCompletedExceptionally() + open.isCancelled());
        show("getNow", () -> open.getNow("absent"));
        show("get timeout", () -> open.get(5, TimeUnit.MILLISECONDS));
        show("resultNow", open::resultNow);
        show("exceptionNow", open::exceptionNow);
        System.out.println(open.complete("value") + " " + open.complete("other") + " " + open.getNow("absent") + " " + open.join() + " " + open.state());
        show("exceptionNow done", open::exceptionNow);
        IllegalStateException ise = new IllegalStateException("ise");
        show("join failed", () -> failed(ise).join());
        show("get failed", () -> failed(ise).get());
        show("getNow failed", () -> failed(ise).getNow(null));
        show("resultNow failed", () -> failed(ise).resultNow());
        show("exceptionNow failed", () -> failed(ise).exceptionNow());
        show("dependent join", () -> failed(ise).thenApply(x -> x).join());
        show("dependent get", () -> failed(ise).thenApply(x -> x).get());
        show("dependent exceptionNow", () -> failed(ise).thenApply(x -> x).exceptionNow());
        show("thrown in stage", () -> CompletableFuture.completedFuture(1).thenApply(x -> x / 0).join());
        show("thrown in supply", () -> CompletableFuture.supplyAsync(() -> {
            throw new UnsupportedOperationException("async");
        }).get(10, TimeUnit.SECONDS));
        show("exceptionally", () -> failed(ise).exceptionally(e -> e).join());
        show("exceptionally 2", () -> failed(ise).thenApply(x -> x).exceptionally(e -> e).join());
        show("handle", () -> failed(ise).thenApply(x -> x).handle((v, e) -> v + " " + e).join());
        show("whenComplete", () -> failed(ise).whenComplete((v, e) -> {
            throw new IllegalArgumentException("second");
        }).handle((v, e) -> e + " " + Arrays.toString(e.getSuppressed()) + e.getCause()).join());
        show("whenComplete ok", () -> CompletableFuture.completedFuture(1).whenComplete((v, e) -> {
            throw new IllegalArgumentException("second");
        }).join());
        show("exceptionallyCompose", () -> CompletableFuture.<Integer>failedFuture(ise).exceptionallyCompose(e -> CompletableFuture.completedFuture(7)).join());
        show("compose", () -> CompletableFuture.completedFuture(2).thenCompose(x -> CompletableFuture.supplyAsync(() -> x * 3)).join());
        show("combine", () -> CompletableFuture.supplyAsync(() -> 2).thenCombine(CompletableFuture.supplyAsync(() -> 3), Integer::sum).join());
        show("combine failed", () -> CompletableFuture.supplyAsync(() -> 2).thenCombine(CompletableFuture.<Integer>failedFuture(ise), Integer::sum).join());
        show("both", () -> CompletableFuture.completedFuture(2).thenAcceptBoth(CompletableFuture.completedFuture(3), (a, b) -> { }).join());
        show("either", () -> CompletableFuture.completedFuture("first").applyToEither(new CompletableFuture<>(), s -> s + "!").join());
        show("acceptEither", () -> new CompletableFuture<String>().acceptEither(CompletableFuture.completedFuture("b"), s -> { }).join());
        show("runAfterBoth", () -> CompletableFuture.completedFuture(2).runAfterBoth(failed(ise), () -> { }).join());
        show("runAfterEither", () -> CompletableFuture.completedFuture(2).runAfterEither(new CompletableFuture<>(), () -> { }).join());
        show("allOf", () -> CompletableFuture.allOf(CompletableFuture.completedFuture(1), CompletableFuture.supplyAsync(() -> 2)).join());
        show("allOf none", () -> CompletableFuture.allOf().isDone());
        show("allOf failed", () -> CompletableFuture.allOf(CompletableFuture.completedFuture(1), failed(ise)).join());
        show("anyOf", () -> CompletableFuture.anyOf(new CompletableFuture<>(), CompletableFuture.completedFuture("any")).join());
        show("anyOf none", () -> CompletableFuture.anyOf().isDone());
        show("anyOf failed", () -> CompletableFuture.anyOf(failed(ise), new CompletableFuture<>()).join());
        CompletableFuture<Integer> cancelled = new CompletableFuture<>();
        CompletableFuture<Integer> dependent = cancelled.thenApply(x -> x);
        System.out.println(cancelled.cancel(true) + " " + cancelled.isCancelled() + " " + dependent.isCancelled() + " " + dependent.isCompletedExceptionally() + " " + cancelled.state() + " " + dependent.state() + shape(cancelled));
        show("cancelled join", cancelled::join);
        show("cancelled get", cancelled::get);
        show("cancelled dependent", dependent::join);
        show("cancelled dependent get", dependent::get);
        show("cancelled exceptionNow", cancelled::exceptionNow);
        show("orTimeout", () -> new CompletableFuture<Integer>().orTimeout(10, TimeUnit.MILLISECONDS).join());
        show("completeOnTimeout", () -> new CompletableFuture<Integer>().completeOnTimeout(5, 10, TimeUnit.MILLISECONDS).join());
        show("delayed", () -> CompletableFuture.supplyAsync(() -> "late", CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS)).join());
        show("completeAsync", () -> new CompletableFuture<String>().completeAsync(() -> "async").join());
        CompletableFuture<String> obtruded = CompletableFuture.completedFuture("a");
        obtruded.obtrudeValue("b");
        System.out.println(obtruded.join());
        obtruded.obtrudeException(ise);
        show("obtruded", obtruded::join);
        CompletionStage<String> minimal = CompletableFuture.completedStage("m");
        show("minimal", () -> ((CompletableFuture<String>) minimal).join());
        show("minimal isDone", () -> ((CompletableFuture<String>) minimal).isDone());
        show("minimal copy", () -> minimal.toCompletableFuture().join());
        show("minimal text", () -> minimal);
        show("copy", () -> CompletableFuture.completedFuture(1).copy().join());
        show("failedStage", () -> CompletableFuture.failedStage(ise).handle((v, e) -> e).toCompletableFuture().join());
        for (Callable<?> bad : List.<Callable<?>>of(() -> failed(null), () -> CompletableFuture.supplyAsync(null), () -> CompletableFuture.runAsync(() -> { }, null),
                () -> open.thenApply(null), () -> open.completeExceptionally(null),
                () -> CompletableFuture.allOf((CompletableFuture<?>) null))) {
            show("bad", bad);
        }
        // The order in which dependents run.
        StringBuilder order = new StringBuilder();
        CompletableFuture<Integer> root = new CompletableFuture<>();
        for (int i = 0; i < 4; i++) {
            int k = i;
            root.thenAccept(x -> order.append(k)).thenRun(() -> order.append("abcd".charAt(k)));
        }
        root.complete(1);
        System.out.println(order);
        // A long chain.
        CompletableFuture<Integer> first = new CompletableFuture<>();
        CompletableFuture<Integer> last = first;
        for (int i = 0; i < 20000; i++) {
            last = last.thenApply(x -> x + 1);
        }
        first.complete(0);
        System.out.println(last.join());
        System.out.println(IntStream.range(0, 50).mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i)).toList().stream().mapToInt(CompletableFuture::join).sum());
        FutureTask<String> task = new FutureTask<>(() -> "done");
        System.out.println(shape(task).replaceAll("Futures.*\\]", "T]") + task.state());
        task.run();
        System.out.println(shape(task) + task.state() + task.get() + task.resultNow());
        FutureTask<String> bad = new FutureTask<>(() -> {
            throw new java.io.IOException("io");
        });
        bad.run();
        System.out.println(shape(bad) + bad.state() + bad.exceptionNow());
        show("task get", bad::get);
        show("task result", bad::resultNow);
        FutureTask<String> gone = new FutureTask<>(() -> { }, "v");
        gone.cancel(false);
        System.out.println(shape(gone) + gone.state());
        show("gone get", gone::get);
        show("gone result", gone::resultNow);
        show("gone exception", gone::exceptionNow);
    }
}

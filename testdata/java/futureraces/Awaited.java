import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Who waits for a future at the very moment when it is completed is told of it. */
public class Awaited {
    interface Wait {
        Object on(CompletableFuture<Integer> future) throws Exception;
    }

    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    /** The futures are completed by another thread, a little earlier or later than they are awaited. */
    static void race(String name, int rounds, Wait wait) throws Exception {
        SynchronousQueue<CompletableFuture<Integer>> next = new SynchronousQueue<>();
        AtomicInteger turn = new AtomicInteger();
        Thread other = new Thread(() -> {
            try {
                for (int i = 0; i < rounds; i++) {
                    CompletableFuture<Integer> future = next.take();
                    turn.set(i + 1);
                    spin(i % 97);
                    future.complete(i);
                }
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        other.start();
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            CompletableFuture<Integer> future = new CompletableFuture<>();
            next.put(future);
            while (turn.get() != i + 1) {
                Thread.onSpinWait();
            }
            spin(i % 89);
            sum += ((Number) wait.on(future)).longValue();
        }
        other.join();
        System.out.println(name + " " + sum);
    }

    public static void main(String[] args) throws Exception {
        race("get", 4000, f -> f.get(60, TimeUnit.SECONDS));
        race("get without limit", 4000, f -> f.get());
        race("join", 4000, CompletableFuture::join);
        race("step", 2000, f -> f.thenApply(x -> x + 1).get(60, TimeUnit.SECONDS));
        race("step elsewhere", 1000, f -> f.thenApplyAsync(x -> x + 1, ForkJoinPool.commonPool()).get(60, TimeUnit.SECONDS));
        race("all of", 2000, f -> {
            CompletableFuture.allOf(f, CompletableFuture.completedFuture(1)).get(60, TimeUnit.SECONDS);
            return f.join();
        });
        race("any of", 2000, f -> (Integer) CompletableFuture.anyOf(f, new CompletableFuture<>()).get(60, TimeUnit.SECONDS));
        race("both", 2000, f -> f.thenCombine(f.thenApply(x -> -x), Integer::sum).get(60, TimeUnit.SECONDS));
        race("either", 2000, f -> f.applyToEither(new CompletableFuture<Integer>(), x -> x).get(60, TimeUnit.SECONDS));
        race("composed", 2000, f -> CompletableFuture.completedFuture(0).thenCompose(x -> f).get(60, TimeUnit.SECONDS));
        race("task", 2000, f -> {
            FutureTask<Integer> task = new FutureTask<>(f::join);
            new Thread(task).start();
            return task.get(60, TimeUnit.SECONDS);
        });
    }
}

// exit: 0
import java.util.concurrent.*;

/** Exceptions in other threads: the default handler, futures, executors; main ends well and so does the program. */
public class ThreadDies {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> { throw new IllegalStateException("worker", new RuntimeException("why")); }, "worker-7");
        t.start();
        t.join();
        Thread.setDefaultUncaughtExceptionHandler((th, e) -> System.out.println(th.getName() + " died of " + e.getMessage()));
        Thread u = Thread.ofPlatform().name("second").start(() -> { Object o = "x"; Integer i = (Integer) o; });
        u.join();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<Integer> f = pool.submit(() -> { if (true) throw new java.io.IOException("in call"); return 1; });
        try {
            f.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " | " + e.getCause() + " " + f.state() + " " + f.exceptionNow().getMessage());
        }
        pool.shutdown();
        pool.awaitTermination(5, TimeUnit.SECONDS);
        CompletableFuture<Integer> c = CompletableFuture.supplyAsync(() -> 1 / Integer.parseInt("0")).thenApply(x -> x + 1);
        System.out.println(c.handle((v, e) -> e.getClass().getSimpleName() + ": " + e.getCause()).join());
        try {
            c.join();
        } catch (CompletionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(c.exceptionally(e -> -1).get() + " " + c.isCompletedExceptionally());
        try {
            pool.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        Thread i = new Thread(() -> { try { Thread.sleep(60000); } catch (InterruptedException e) { System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted()); } });
        i.start();
        i.interrupt();
        i.join();
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
    }
}

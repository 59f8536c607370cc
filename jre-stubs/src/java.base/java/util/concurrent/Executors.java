package java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes executors and thread factories. */
public final class Executors {
    private static final AtomicInteger POOLS = new AtomicInteger(1);

    private Executors() {
    }

    public static ExecutorService newFixedThreadPool(int nThreads) {
        return newFixedThreadPool(nThreads, defaultThreadFactory());
    }

    public static ExecutorService newFixedThreadPool(int nThreads, ThreadFactory threadFactory) {
        if (nThreads <= 0) {
            throw new IllegalArgumentException();
        }
        return new ThreadPool(nThreads, false, threadFactory);
    }

    public static ExecutorService newSingleThreadExecutor() {
        return newFixedThreadPool(1);
    }

    public static ExecutorService newSingleThreadExecutor(ThreadFactory threadFactory) {
        return newFixedThreadPool(1, threadFactory);
    }

    public static ExecutorService newCachedThreadPool() {
        return newCachedThreadPool(defaultThreadFactory());
    }

    public static ExecutorService newCachedThreadPool(ThreadFactory threadFactory) {
        return new ThreadPool(Integer.MAX_VALUE, true, threadFactory);
    }

    public static ThreadFactory defaultThreadFactory() {
        String prefix = "pool-" + POOLS.getAndIncrement() + "-thread-";
        AtomicInteger number = new AtomicInteger(1);
        return r -> {
            Thread t = new Thread(r, prefix + number.getAndIncrement());
            if (t.isDaemon()) {
                t.setDaemon(false);
            }
            return t;
        };
    }

    public static <T> Callable<T> callable(Runnable task, T result) {
        Objects.requireNonNull(task);
        return () -> {
            task.run();
            return result;
        };
    }

    public static Callable<Object> callable(Runnable task) {
        return callable(task, null);
    }
}

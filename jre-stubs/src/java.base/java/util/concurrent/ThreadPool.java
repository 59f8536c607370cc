package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** The pool behind {@link Executors}: threads as tasks come, up to a number. */
final class ThreadPool implements ExecutorService {
    private static final long IDLE_NANOS = 60L * 1000 * 1000 * 1000;

    private final int most;
    private final boolean expires;
    private final ThreadFactory factory;
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final HashSet<Thread> threads = new HashSet<>();
    private int idle;
    private boolean shutdown;

    ThreadPool(int most, boolean expires, ThreadFactory factory) {
        this.most = most;
        this.expires = expires;
        this.factory = Objects.requireNonNull(factory);
    }

    @Override
    public void execute(Runnable command) {
        Objects.requireNonNull(command);
        Thread made = null;
        synchronized (this) {
            if (shutdown) {
                throw new RejectedExecutionException(
                        "Task " + command + " rejected from " + this);
            }
            waiting.add(command);
            // A fixed pool starts a thread per task until it is full, idle ones or not.
            if (threads.size() < most && (!expires || idle < waiting.size())) {
                made = factory.newThread(this::work);
                threads.add(made);
            } else {
                notify();
            }
        }
        if (made != null) {
            made.start();
        }
    }

    private synchronized Runnable take() {
        long end = System.nanoTime() + IDLE_NANOS;
        while (true) {
            if (!waiting.isEmpty()) {
                return waiting.poll();
            }
            long left = end - System.nanoTime();
            if (shutdown || expires && left <= 0) {
                leave();
                return null;
            }
            idle++;
            try {
                if (expires) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                } else {
                    wait();
                }
            } catch (InterruptedException e) {
                // Asked again above.
            } finally {
                idle--;
            }
        }
    }

    private synchronized void leave() {
        threads.remove(Thread.currentThread());
        notifyAll();
    }

    private void work() {
        Runnable r;
        while ((r = take()) != null) {
            boolean ok = false;
            try {
                r.run();
                ok = true;
            } finally {
                if (!ok) {
                    leave();
                }
            }
        }
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
        notifyAll();
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        shutdown();
        List<Runnable> left = new ArrayList<>(waiting);
        waiting.clear();
        for (Thread t : threads) {
            t.interrupt();
        }
        return left;
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public synchronized boolean isTerminated() {
        return shutdown && threads.isEmpty() && waiting.isEmpty();
    }

    @Override
    public synchronized boolean awaitTermination(long timeout, TimeUnit unit)
            throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!isTerminated()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> f = new FutureTask<>(task);
        execute(f);
        return f;
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        FutureTask<T> f = new FutureTask<>(task, result);
        execute(f);
        return f;
    }

    @Override
    public Future<?> submit(Runnable task) {
        return submit(task, null);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
            throws InterruptedException {
        List<Future<T>> all = new ArrayList<>();
        for (Callable<T> c : tasks) {
            all.add(submit(c));
        }
        for (Future<T> f : all) {
            try {
                f.get();
            } catch (ExecutionException | CancellationException e) {
                // The caller finds it in the future.
            }
        }
        return all;
    }
}

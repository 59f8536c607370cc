package java.util.concurrent;

import java.util.List;
import java.util.HashSet;

/** A new thread for every task. */
final class ThreadPerTaskExecutor extends AbstractExecutorService {
    private final ThreadFactory factory;
    private final HashSet<Thread> threads = new HashSet<>();
    private boolean shutdown;

    ThreadPerTaskExecutor(ThreadFactory factory) {
        this.factory = factory;
    }

    @Override
    public void execute(Runnable command) {
        if (command == null) {
            throw new NullPointerException();
        }
        Thread thread = factory.newThread(() -> {
            try {
                command.run();
            } finally {
                ended();
            }
        });
        if (thread == null) {
            throw new RejectedExecutionException();
        }
        synchronized (this) {
            if (shutdown) {
                throw new RejectedExecutionException();
            }
            threads.add(thread);
        }
        boolean started = false;
        try {
            thread.start();
            started = true;
        } finally {
            if (!started) {
                remove(thread);
            }
        }
    }

    private void ended() {
        remove(Thread.currentThread());
    }

    private synchronized void remove(Thread thread) {
        threads.remove(thread);
        notifyAll();
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
        notifyAll();
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        shutdown();
        for (Thread thread : threads) {
            thread.interrupt();
        }
        return List.of();
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public synchronized boolean isTerminated() {
        return shutdown && threads.isEmpty();
    }

    @Override
    public synchronized boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        while (!isTerminated()) {
            long left = nanos - (System.nanoTime() - start);
            if (left <= 0L) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}

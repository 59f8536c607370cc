package java.util.concurrent;

import java.util.Objects;

/** A task that can be cancelled and waited for. */
public class FutureTask<V> implements RunnableFuture<V> {
    private static final int NEW = 0;
    private static final int NORMAL = 1;
    private static final int FAILED = 2;
    private static final int CANCELLED = 3;

    private Callable<V> callable;
    private int state;
    private V result;
    private Throwable failure;
    private Thread runner;

    public FutureTask(Callable<V> callable) {
        this.callable = Objects.requireNonNull(callable);
    }

    public FutureTask(Runnable runnable, V result) {
        this(Executors.callable(runnable, result));
    }

    public synchronized boolean isCancelled() {
        return state == CANCELLED;
    }

    public synchronized boolean isDone() {
        return state != NEW;
    }

    public boolean cancel(boolean mayInterruptIfRunning) {
        synchronized (this) {
            if (state != NEW) {
                return false;
            }
            state = CANCELLED;
            if (mayInterruptIfRunning && runner != null) {
                runner.interrupt();
            }
            notifyAll();
        }
        done();
        return true;
    }

    private V report() throws ExecutionException {
        if (state == NORMAL) {
            return result;
        }
        if (state == CANCELLED) {
            throw new CancellationException();
        }
        throw new ExecutionException(failure);
    }

    public synchronized V get() throws InterruptedException, ExecutionException {
        while (state == NEW) {
            wait();
        }
        return report();
    }

    public synchronized V get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (state == NEW) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new TimeoutException();
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return report();
    }

    protected void done() {
    }

    private void finish(int how, V v, Throwable t) {
        synchronized (this) {
            if (state != NEW) {
                return;
            }
            result = v;
            failure = t;
            state = how;
            notifyAll();
        }
        done();
    }

    protected void set(V v) {
        finish(NORMAL, v, null);
    }

    protected void setException(Throwable t) {
        finish(FAILED, null, t);
    }

    public void run() {
        Callable<V> c;
        synchronized (this) {
            if (state != NEW || runner != null) {
                return;
            }
            runner = Thread.currentThread();
            c = callable;
            callable = null;
        }
        try {
            set(c.call());
        } catch (Throwable t) {
            setException(t);
        } finally {
            synchronized (this) {
                runner = null;
            }
        }
    }
}

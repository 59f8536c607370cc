package java.util.concurrent;

import java.util.concurrent.locks.LockSupport;
import jdk.internal.misc.Unsafe;

/** A task that can be cancelled and waited for. */
public class FutureTask<V> implements RunnableFuture<V> {
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long PHASE = U.objectFieldOffset(FutureTask.class, "phase");
    private static final long RUNNER = U.objectFieldOffset(FutureTask.class, "runner");
    private static final long WAITERS = U.objectFieldOffset(FutureTask.class, "waiters");

    private static final int NEW = 0;
    /** The outcome is being written. */
    private static final int COMPLETING = 1;
    private static final int NORMAL = 2;
    private static final int FAILED = 3;
    private static final int CANCELLED = 4;
    /** Cancelled, and the runner is about to be interrupted. */
    private static final int INTERRUPTING = 5;
    private static final int INTERRUPTED = 6;

    private static final class Waiter {
        volatile Thread thread = Thread.currentThread();
        Waiter next;
    }

    private volatile int phase;
    private Callable<V> callable;
    private Object outcome;
    private volatile Thread runner;
    private volatile Waiter waiters;

    public FutureTask(Callable<V> callable) {
        if (callable == null) {
            throw new NullPointerException();
        }
        this.callable = callable;
    }

    public FutureTask(Runnable runnable, V result) {
        this(Executors.callable(runnable, result));
    }

    private boolean swap(int from, int to) {
        return U.compareAndSetInt(this, PHASE, from, to);
    }

    @Override
    public boolean isCancelled() {
        return phase >= CANCELLED;
    }

    @Override
    public boolean isDone() {
        return phase != NEW;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (!swap(NEW, mayInterruptIfRunning ? INTERRUPTING : CANCELLED)) {
            return false;
        }
        try {
            if (mayInterruptIfRunning) {
                try {
                    Thread current = runner;
                    if (current != null) {
                        current.interrupt();
                    }
                } finally {
                    phase = INTERRUPTED;
                }
            }
        } finally {
            wakeAll();
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private V report() throws ExecutionException {
        int now = phase;
        if (now == NORMAL) {
            return (V) outcome;
        }
        if (now >= CANCELLED) {
            throw new CancellationException();
        }
        throw new ExecutionException((Throwable) outcome);
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        await(false, 0L);
        return report();
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (unit == null) {
            throw new NullPointerException();
        }
        if (!await(true, unit.toNanos(timeout))) {
            throw new TimeoutException();
        }
        return report();
    }

    /** False: the time is over. */
    private boolean await(boolean timed, long nanos) throws InterruptedException {
        if (phase > COMPLETING) {
            return true;
        }
        long start = timed ? System.nanoTime() : 0L;
        Waiter waiter = new Waiter();
        try {
            return await(waiter, timed, nanos, start);
        } finally {
            waiter.thread = null;
        }
    }

    /** Waiters that have given up leave the stack when the next one comes. */
    private void push(Waiter waiter) {
        Waiter first;
        do {
            first = waiters;
            Waiter live = first;
            while (live != null && live.thread == null) {
                live = live.next;
            }
            waiter.next = live;
        } while (!U.compareAndSetReference(this, WAITERS, first, waiter));
    }

    private boolean await(Waiter waiter, boolean timed, long nanos, long start) throws InterruptedException {
        boolean pushed = false;
        for (;;) {
            int now = phase;
            if (now > COMPLETING) {
                return true;
            }
            if (now == COMPLETING) {
                Thread.yield();
                continue;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!pushed) {
                if (timed && nanos <= 0L) {
                    return false;
                }
                push(waiter);
                pushed = true;
            } else if (!timed) {
                LockSupport.park(this);
            } else {
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    return false;
                }
                LockSupport.parkNanos(this, left);
            }
        }
    }

    private void wakeAll() {
        Waiter w = (Waiter) U.getAndSetReference(this, WAITERS, null);
        for (; w != null; w = w.next) {
            LockSupport.unpark(w.thread);
        }
        done();
        callable = null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V resultNow() {
        switch (state()) {
            case SUCCESS:
                return (V) outcome;
            case FAILED:
                throw new IllegalStateException("Task completed with exception");
            case CANCELLED:
                throw new IllegalStateException("Task was cancelled");
            default:
                throw new IllegalStateException("Task has not completed");
        }
    }

    @Override
    public Throwable exceptionNow() {
        switch (state()) {
            case SUCCESS:
                throw new IllegalStateException("Task completed with a result");
            case FAILED:
                return (Throwable) outcome;
            case CANCELLED:
                throw new IllegalStateException("Task was cancelled");
            default:
                throw new IllegalStateException("Task has not completed");
        }
    }

    @Override
    public State state() {
        int now = phase;
        while (now == COMPLETING) {
            Thread.yield();
            now = phase;
        }
        return now == NEW ? State.RUNNING
                : now == NORMAL ? State.SUCCESS : now == FAILED ? State.FAILED : State.CANCELLED;
    }

    protected void done() {
    }

    private void finish(int how, Object value) {
        if (swap(NEW, COMPLETING)) {
            outcome = value;
            phase = how;
            wakeAll();
        }
    }

    protected void set(V v) {
        finish(NORMAL, v);
    }

    protected void setException(Throwable t) {
        finish(FAILED, t);
    }

    private boolean begin() {
        return phase == NEW && U.compareAndSetReference(this, RUNNER, null, Thread.currentThread());
    }

    /** The run is over; an interrupt that a cancellation is about to send arrives before this returns. */
    private void end() {
        runner = null;
        while (phase == INTERRUPTING) {
            Thread.yield();
        }
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            Callable<V> task = callable;
            if (task != null && phase == NEW) {
                V result;
                try {
                    result = task.call();
                } catch (Throwable e) {
                    setException(e);
                    return;
                }
                set(result);
            }
        } finally {
            end();
        }
    }

    protected boolean runAndReset() {
        if (!begin()) {
            return false;
        }
        boolean ran = false;
        try {
            Callable<V> task = callable;
            if (task != null && phase == NEW) {
                try {
                    task.call();
                    ran = true;
                } catch (Throwable e) {
                    setException(e);
                }
            }
        } finally {
            end();
        }
        return ran && phase == NEW;
    }

    @Override
    public String toString() {
        String status;
        switch (phase) {
            case NORMAL:
                status = "[Completed normally]";
                break;
            case FAILED:
                status = "[Completed exceptionally: " + outcome + "]";
                break;
            case CANCELLED:
            case INTERRUPTING:
            case INTERRUPTED:
                status = "[Cancelled]";
                break;
            default:
                Callable<?> task = callable;
                status = task == null ? "[Not completed]" : "[Not completed, task = " + task + "]";
                break;
        }
        return super.toString() + status;
    }
}

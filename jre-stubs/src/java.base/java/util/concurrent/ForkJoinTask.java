package java.util.concurrent;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import jdk.internal.misc.Unsafe;

/** A light task of a {@link ForkJoinPool}. A thread that joins works on what it can before it waits. */
public abstract class ForkJoinTask<V> implements Future<V>, Serializable {
    private static final long serialVersionUID = -7721805057305804111L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long STATUS = U.objectFieldOffset(ForkJoinTask.class, "status");

    private static final int DONE = 1 << 31;
    private static final int ABNORMAL = 1 << 30;
    private static final int THROWN = 1 << 29;
    /** Someone waits on the task's monitor. */
    private static final int AWAITED = 1 << 28;
    private static final int TAG = 0xffff;

    private volatile int status;
    private transient volatile Throwable failure;
    private transient volatile Thread failedIn;
    /** Whose deque to help with while the task runs there. */
    transient volatile ForkJoinPool.WorkQueue runner;

    public ForkJoinTask() {
    }

    private boolean finish(int bits) {
        for (;;) {
            int s = status;
            if (s < 0) {
                return false;
            }
            if (U.compareAndSetInt(this, STATUS, s, s | DONE | bits)) {
                if ((s & AWAITED) != 0) {
                    synchronized (this) {
                        notifyAll();
                    }
                }
                return true;
            }
        }
    }

    private boolean fail(Throwable e) {
        if (status < 0) {
            return false;
        }
        if (failure == null) {
            failedIn = Thread.currentThread();
            failure = e;
        }
        return finish(ABNORMAL | THROWN);
    }

    /** For a completer: what is done where a step has thrown. */
    boolean failWith(Throwable e) {
        return fail(e);
    }

    final void doExec() {
        if (status < 0) {
            return;
        }
        boolean completed;
        try {
            completed = exec();
        } catch (Throwable e) {
            failWith(e);
            return;
        }
        if (completed) {
            finish(0);
        }
    }

    private static ForkJoinWorkerThread worker() {
        Thread thread = Thread.currentThread();
        return thread instanceof ForkJoinWorkerThread ? (ForkJoinWorkerThread) thread : null;
    }

    /** Helps, then waits; false: the time is over. */
    private boolean await(boolean interruptible, boolean timed, long nanos) throws InterruptedException {
        if (status < 0) {
            return true;
        }
        if (interruptible && Thread.interrupted()) {
            throw new InterruptedException();
        }
        ForkJoinWorkerThread worker = worker();
        if (!timed) {
            ForkJoinPool.help(worker, this);
        }
        if (status < 0) {
            return true;
        }
        ForkJoinPool pool = worker == null ? null : worker.pool;
        long deadline = timed ? System.nanoTime() + Math.max(nanos, 0L) : 0L;
        boolean interrupted = false;
        boolean compensated = pool != null && pool.beginBlocking();
        try {
            synchronized (this) {
                for (int s; (s = status) >= 0;) {
                    if (!U.compareAndSetInt(this, STATUS, s, s | AWAITED)) {
                        continue;
                    }
                    try {
                        if (!timed) {
                            wait();
                        } else {
                            long left = deadline - System.nanoTime();
                            if (left <= 0L) {
                                return false;
                            }
                            TimeUnit.NANOSECONDS.timedWait(this, left);
                        }
                    } catch (InterruptedException e) {
                        if (interruptible) {
                            throw e;
                        }
                        interrupted = true;
                    }
                }
            }
            return true;
        } finally {
            if (compensated) {
                pool.endBlocking();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void awaitQuietly() {
        try {
            await(false, false, 0L);
        } catch (InterruptedException e) {
            throw new InternalError(e);
        }
    }

    /**
     * What the task has thrown. Another thread gets a new exception of that class, caused by the first, so that its
     * own stack trace is there too, where the class has a public constructor for it.
     */
    private Throwable thrown() {
        int s = status;
        if (s >= 0 || (s & ABNORMAL) == 0) {
            return null;
        }
        Throwable e = failure;
        if ((s & THROWN) == 0 || e == null) {
            return new CancellationException();
        }
        if (failedIn == Thread.currentThread()) {
            return e;
        }
        try {
            Constructor<?> plain = null;
            Class<?> type = e.getClass();
            if (!Modifier.isPublic(type.getModifiers())) {
                return e;
            }
            for (Constructor<?> c : type.getConstructors()) {
                Class<?>[] parameters = c.getParameterTypes();
                if (parameters.length == 0) {
                    plain = c;
                } else if (parameters.length == 1 && parameters[0] == Throwable.class) {
                    return (Throwable) c.newInstance(e);
                }
            }
            if (plain != null) {
                Throwable copy = (Throwable) plain.newInstance();
                copy.initCause(e);
                return copy;
            }
        } catch (Exception ignored) {
            // Then it is the exception itself.
        }
        return e;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable e) throws T {
        throw (T) e;
    }

    private V report() {
        if ((status & ABNORMAL) != 0) {
            ForkJoinTask.<RuntimeException>sneak(thrown());
        }
        return getRawResult();
    }

    public final ForkJoinTask<V> fork() {
        ForkJoinWorkerThread worker = worker();
        if (worker != null) {
            worker.pool.push(worker.queue, this);
        } else {
            ForkJoinPool.commonPool().pushExternal(this);
        }
        return this;
    }

    public final V join() {
        awaitQuietly();
        return report();
    }

    public final V invoke() {
        doExec();
        awaitQuietly();
        return report();
    }

    public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2) {
        if (t1 == null || t2 == null) {
            throw new NullPointerException();
        }
        t2.fork();
        t1.doExec();
        t1.awaitQuietly();
        if (t1.isCompletedAbnormally()) {
            t2.cancel(false);
            t1.report();
        }
        t2.awaitQuietly();
        t2.report();
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        Throwable failed = null;
        for (int i = tasks.length - 1; i >= 0; i--) {
            ForkJoinTask<?> task = tasks[i];
            if (task == null) {
                failed = new NullPointerException();
                break;
            }
            if (i > 0) {
                task.fork();
            } else {
                task.doExec();
                task.awaitQuietly();
                failed = task.thrown();
            }
        }
        for (int i = 1; i < tasks.length; i++) {
            ForkJoinTask<?> task = tasks[i];
            if (task != null) {
                if (failed != null) {
                    task.cancel(false);
                } else {
                    task.awaitQuietly();
                    failed = task.thrown();
                }
            }
        }
        if (failed != null) {
            ForkJoinTask.<RuntimeException>sneak(failed);
        }
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        if (tasks instanceof RandomAccess && tasks instanceof List<?>) {
            invokeAll(((List<?>) tasks).toArray(new ForkJoinTask<?>[0]));
        } else {
            invokeAll(new ArrayList<ForkJoinTask<?>>(tasks).toArray(new ForkJoinTask<?>[0]));
        }
        return tasks;
    }

    public boolean cancel(boolean mayInterruptIfRunning) {
        finish(ABNORMAL);
        return isCancelled();
    }

    public final boolean isDone() {
        return status < 0;
    }

    public final boolean isCancelled() {
        return (status & (ABNORMAL | THROWN)) == ABNORMAL;
    }

    public final boolean isCompletedAbnormally() {
        return (status & ABNORMAL) != 0;
    }

    public final boolean isCompletedNormally() {
        return (status & (DONE | ABNORMAL)) == DONE;
    }

    @Override
    public State state() {
        int s = status;
        return s >= 0 ? State.RUNNING
                : (s & ABNORMAL) == 0 ? State.SUCCESS : (s & THROWN) != 0 ? State.FAILED : State.CANCELLED;
    }

    @Override
    public V resultNow() {
        switch (state()) {
            case SUCCESS:
                return getRawResult();
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
        if (state() != State.FAILED) {
            throw new IllegalStateException();
        }
        return failure;
    }

    public final Throwable getException() {
        return thrown();
    }

    public void completeExceptionally(Throwable ex) {
        failWith(ex instanceof RuntimeException || ex instanceof Error ? ex : new RuntimeException(ex));
    }

    public void complete(V value) {
        try {
            setRawResult(value);
        } catch (Throwable e) {
            failWith(e);
            return;
        }
        finish(0);
    }

    public final void quietlyComplete() {
        finish(0);
    }

    private V reportToGet() throws ExecutionException {
        if ((status & ABNORMAL) != 0) {
            Throwable e = thrown();
            if (isCancelled()) {
                throw (CancellationException) e;
            }
            throw new ExecutionException(e);
        }
        return getRawResult();
    }

    @Override
    public final V get() throws InterruptedException, ExecutionException {
        await(true, false, 0L);
        return reportToGet();
    }

    @Override
    public final V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!await(true, true, unit.toNanos(timeout))) {
            throw new TimeoutException();
        }
        return reportToGet();
    }

    public final void quietlyJoin() {
        awaitQuietly();
    }

    public final void quietlyInvoke() {
        doExec();
        awaitQuietly();
    }

    public final boolean quietlyJoin(long timeout, TimeUnit unit) throws InterruptedException {
        return await(true, true, unit.toNanos(timeout));
    }

    public final boolean quietlyJoinUninterruptibly(long timeout, TimeUnit unit) {
        try {
            return await(false, true, unit.toNanos(timeout));
        } catch (InterruptedException e) {
            throw new InternalError(e);
        }
    }

    public static void helpQuiesce() {
        ForkJoinWorkerThread worker = worker();
        if (worker != null) {
            worker.pool.helpQuiesce(worker);
        } else {
            ForkJoinPool.commonPool().awaitQuiescence(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    public void reinitialize() {
        failure = null;
        failedIn = null;
        runner = null;
        status = 0;
    }

    public static ForkJoinPool getPool() {
        ForkJoinWorkerThread worker = worker();
        return worker == null ? null : worker.pool;
    }

    public static boolean inForkJoinPool() {
        return worker() != null;
    }

    public boolean tryUnfork() {
        ForkJoinWorkerThread worker = worker();
        return worker != null ? worker.queue.popIf(this) : ForkJoinPool.commonPool().submissions.popIf(this);
    }

    public static int getQueuedTaskCount() {
        ForkJoinWorkerThread worker = worker();
        return worker == null ? ForkJoinPool.commonPool().submissions.size() : worker.queue.size();
    }

    public static int getSurplusQueuedTaskCount() {
        ForkJoinWorkerThread worker = worker();
        if (worker == null) {
            return 0;
        }
        int idlers = Math.max(0, worker.pool.getParallelism() - worker.pool.getActiveThreadCount());
        return worker.queue.size() - idlers;
    }

    public abstract V getRawResult();

    protected abstract void setRawResult(V value);

    protected abstract boolean exec();

    protected static ForkJoinTask<?> peekNextLocalTask() {
        ForkJoinWorkerThread worker = worker();
        return worker == null ? null : worker.queue.peek(worker.pool.getAsyncMode());
    }

    protected static ForkJoinTask<?> pollNextLocalTask() {
        ForkJoinWorkerThread worker = worker();
        return worker == null ? null : worker.queue.next(worker.pool.getAsyncMode());
    }

    protected static ForkJoinTask<?> pollTask() {
        ForkJoinWorkerThread worker = worker();
        return worker == null ? null : worker.pool.scan(worker.queue);
    }

    protected static ForkJoinTask<?> pollSubmission() {
        ForkJoinWorkerThread worker = worker();
        return worker == null ? null : worker.pool.pollSubmission();
    }

    public final short getForkJoinTaskTag() {
        return (short) status;
    }

    public final short setForkJoinTaskTag(short newValue) {
        for (;;) {
            int s = status;
            if (U.compareAndSetInt(this, STATUS, s, s & ~TAG | newValue & TAG)) {
                return (short) s;
            }
        }
    }

    public final boolean compareAndSetForkJoinTaskTag(short expect, short update) {
        for (;;) {
            int s = status;
            if ((short) s != expect) {
                return false;
            }
            if (U.compareAndSetInt(this, STATUS, s, s & ~TAG | update & TAG)) {
                return true;
            }
        }
    }

    private static final class AdaptedRunnable<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private static final long serialVersionUID = 5232453952276885070L;
        private final Runnable task;
        private T result;

        AdaptedRunnable(Runnable task, T result) {
            if (task == null) {
                throw new NullPointerException();
            }
            this.task = task;
            this.result = result;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T value) {
            result = value;
        }

        @Override
        protected boolean exec() {
            task.run();
            return true;
        }

        @Override
        public void run() {
            invoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + task + "]";
        }
    }

    private static final class AdaptedCallable<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private static final long serialVersionUID = 2838392045355241008L;
        private final Callable<? extends T> task;
        private T result;

        AdaptedCallable(Callable<? extends T> task) {
            if (task == null) {
                throw new NullPointerException();
            }
            this.task = task;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T value) {
            result = value;
        }

        @Override
        protected boolean exec() {
            try {
                result = task.call();
                return true;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
        }

        @Override
        public void run() {
            invoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + task + "]";
        }
    }

    /** A task whose cancellation interrupts the thread that runs it, and that throws what its body throws. */
    static final class Interruptible<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private final Callable<? extends T> task;
        private final Object shown;
        private T result;
        private Thread runs;

        Interruptible(Callable<? extends T> task, Object shown) {
            this.task = task;
            this.shown = shown;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T value) {
            result = value;
        }

        @Override
        protected boolean exec() {
            Thread.interrupted();
            synchronized (this) {
                runs = Thread.currentThread();
            }
            try {
                if (!isDone()) {
                    result = task.call();
                }
                return true;
            } catch (Exception e) {
                ForkJoinTask.<RuntimeException>sneak(e);
                return true;
            } finally {
                synchronized (this) {
                    runs = null;
                }
                Thread.interrupted();
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (cancelled && mayInterruptIfRunning) {
                synchronized (this) {
                    if (runs != null) {
                        runs.interrupt();
                    }
                }
            }
            return cancelled;
        }

        @Override
        public void run() {
            quietlyInvoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + shown + "]";
        }
    }

    /** Of {@code execute}: what it throws is the thread's uncaught exception. */
    static final class Action extends ForkJoinTask<Void> implements RunnableFuture<Void> {
        private final Runnable task;

        Action(Runnable task) {
            this.task = task;
        }

        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void value) {
        }

        @Override
        protected boolean exec() {
            task.run();
            return true;
        }

        @Override
        boolean failWith(Throwable e) {
            boolean failed = super.failWith(e);
            Thread thread = Thread.currentThread();
            Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
            if (handler != null) {
                try {
                    handler.uncaughtException(thread, e);
                } catch (Throwable ignored) {
                    // A handler that throws has had its say.
                }
            }
            return failed;
        }

        @Override
        public void run() {
            invoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + task + "]";
        }
    }

    static <T> ForkJoinTask<T> interruptible(Runnable task, T result) {
        if (task == null) {
            throw new NullPointerException();
        }
        return new Interruptible<>(Executors.callable(task, result), task);
    }

    static <T> ForkJoinTask<T> interruptible(Callable<? extends T> task) {
        if (task == null) {
            throw new NullPointerException();
        }
        return new Interruptible<>(task, task);
    }

    public static ForkJoinTask<?> adapt(Runnable runnable) {
        return new AdaptedRunnable<Void>(runnable, null);
    }

    public static <T> ForkJoinTask<T> adapt(Runnable runnable, T result) {
        return new AdaptedRunnable<>(runnable, result);
    }

    public static <T> ForkJoinTask<T> adapt(Callable<? extends T> callable) {
        return new AdaptedCallable<>(callable);
    }

    public static <T> ForkJoinTask<T> adaptInterruptible(Callable<? extends T> callable) {
        return interruptible(callable);
    }

    public static <T> ForkJoinTask<T> adaptInterruptible(Runnable runnable, T result) {
        return interruptible(runnable, result);
    }

    public static ForkJoinTask<?> adaptInterruptible(Runnable runnable) {
        return interruptible(runnable, null);
    }
}

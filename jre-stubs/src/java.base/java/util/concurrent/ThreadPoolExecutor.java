package java.util.concurrent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A pool: threads up to the core size as tasks come, then the queue, then more threads up to the maximum. The state
 * and the set of workers change under {@code lock}; both are read without it.
 */
public class ThreadPoolExecutor extends AbstractExecutorService {
    private static final int RUNNING = 0;
    private static final int SHUTDOWN = 1;
    /** No new task begins. */
    private static final int STOP = 2;
    private static final int TERMINATED = 3;

    private static final RejectedExecutionHandler DEFAULT_HANDLER = new AbortPolicy();

    private final BlockingQueue<Runnable> workQueue;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition termination = lock.newCondition();
    private final HashSet<Worker> workers = new HashSet<>();
    private volatile int runState;
    private volatile int workerCount;
    private int largestPoolSize;
    private long completedTaskCount;
    private volatile ThreadFactory threadFactory;
    private volatile RejectedExecutionHandler handler;
    private volatile long keepAliveNanos;
    private volatile boolean allowCoreThreadTimeOut;
    private volatile int corePoolSize;
    private volatile int maximumPoolSize;

    /** A thread of the pool; its lock is held while a task runs, so that only idle ones are interrupted. */
    private final class Worker extends AbstractQueuedSynchronizer implements Runnable {
        private static final long serialVersionUID = 6138294804551838833L;
        final Thread thread;
        Runnable firstTask;
        volatile long completedTasks;

        Worker(Runnable firstTask) {
            setState(-1);
            this.firstTask = firstTask;
            thread = getThreadFactory().newThread(this);
        }

        @Override
        public void run() {
            runWorker(this);
        }

        @Override
        protected boolean isHeldExclusively() {
            return getState() != 0;
        }

        @Override
        protected boolean tryAcquire(int unused) {
            if (compareAndSetState(0, 1)) {
                setExclusiveOwnerThread(Thread.currentThread());
                return true;
            }
            return false;
        }

        @Override
        protected boolean tryRelease(int unused) {
            setExclusiveOwnerThread(null);
            setState(0);
            return true;
        }

        boolean isRunningTask() {
            return getState() == 1;
        }

        void interruptIfStarted() {
            if (getState() >= 0 && !thread.isInterrupted()) {
                thread.interrupt();
            }
        }
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(),
                DEFAULT_HANDLER);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, DEFAULT_HANDLER);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, RejectedExecutionHandler handler) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), handler);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        checkCore(corePoolSize);
        checkMaximum(maximumPoolSize, corePoolSize);
        if (keepAliveTime < 0) {
            throw new IllegalArgumentException("keepAliveTime must be non-negative");
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(workQueue, "workQueue");
        Objects.requireNonNull(threadFactory, "threadFactory");
        Objects.requireNonNull(handler, "handler");
        this.corePoolSize = corePoolSize;
        this.maximumPoolSize = maximumPoolSize;
        this.workQueue = workQueue;
        keepAliveNanos = unit.toNanos(keepAliveTime);
        this.threadFactory = threadFactory;
        this.handler = handler;
    }

    private static void checkCore(int corePoolSize) {
        if (corePoolSize < 0) {
            throw new IllegalArgumentException("corePoolSize must be non-negative");
        }
    }

    private static void checkMaximum(int maximumPoolSize, int corePoolSize) {
        if (maximumPoolSize <= 0) {
            throw new IllegalArgumentException("maximumPoolSize must be positive");
        }
        if (maximumPoolSize < corePoolSize) {
            throw new IllegalArgumentException("maximumPoolSize must be greater than or equal to corePoolSize");
        }
    }

    @Override
    public void execute(Runnable command) {
        Objects.requireNonNull(command, "command");
        if (workerCount < corePoolSize && addWorker(command, true)) {
            return;
        }
        if (runState == RUNNING && workQueue.offer(command)) {
            if (runState != RUNNING && remove(command)) {
                reject(command);
            } else if (workerCount == 0) {
                addWorker(null, false);
            }
        } else if (!addWorker(command, false)) {
            reject(command);
        }
    }

    final void reject(Runnable command) {
        handler.rejectedExecution(command, this);
    }

    /** Starts a thread, with a task or to work on the queue; false: there are enough, or the end has come. */
    private boolean addWorker(Runnable firstTask, boolean core) {
        lock.lock();
        try {
            if (!mayAdd(firstTask, core)) {
                return false;
            }
            workerCount++;
        } finally {
            lock.unlock();
        }
        boolean started = false;
        Worker worker = null;
        try {
            worker = new Worker(firstTask);
            if (worker.thread == null) {
                return false;
            }
            lock.lock();
            try {
                if (runState > SHUTDOWN || runState == SHUTDOWN && firstTask != null) {
                    return false;
                }
                if (worker.thread.getState() != Thread.State.NEW) {
                    throw new IllegalThreadStateException();
                }
                workers.add(worker);
                largestPoolSize = Math.max(largestPoolSize, workers.size());
                worker.thread.start();
                started = true;
            } finally {
                lock.unlock();
            }
            return true;
        } finally {
            if (!started) {
                lock.lock();
                try {
                    workers.remove(worker);
                    workerCount--;
                } finally {
                    lock.unlock();
                }
                tryTerminate();
            }
        }
    }

    private boolean mayAdd(Runnable firstTask, boolean core) {
        if (runState > SHUTDOWN || runState == SHUTDOWN && (firstTask != null || workQueue.isEmpty())) {
            return false;
        }
        return workerCount < (core ? corePoolSize : maximumPoolSize);
    }

    final void ensurePrestart() {
        int count = workerCount;
        if (count < corePoolSize) {
            addWorker(null, true);
        } else if (count == 0) {
            addWorker(null, false);
        }
    }

    private void runWorker(Worker worker) {
        Runnable task = worker.firstTask;
        worker.firstTask = null;
        // From here on it can be interrupted.
        worker.release(1);
        boolean abrupt = true;
        try {
            while (task != null || (task = getTask()) != null) {
                worker.acquire(1);
                if (runState >= STOP) {
                    worker.thread.interrupt();
                } else if (Thread.interrupted() && runState >= STOP) {
                    worker.thread.interrupt();
                }
                try {
                    beforeExecute(worker.thread, task);
                    try {
                        task.run();
                    } catch (Throwable e) {
                        afterExecute(task, e);
                        throw e;
                    }
                    afterExecute(task, null);
                } finally {
                    task = null;
                    worker.completedTasks++;
                    worker.release(1);
                }
            }
            abrupt = false;
        } finally {
            leave(worker, abrupt);
        }
    }

    /** The next task; null: the thread is to end and has been counted off. */
    private Runnable getTask() {
        boolean timedOut = false;
        for (;;) {
            boolean timed;
            lock.lock();
            try {
                if (runState >= STOP || runState == SHUTDOWN && workQueue.isEmpty()) {
                    workerCount--;
                    return null;
                }
                timed = allowCoreThreadTimeOut || workerCount > corePoolSize;
                if ((workerCount > maximumPoolSize || timed && timedOut) && (workerCount > 1 || workQueue.isEmpty())) {
                    workerCount--;
                    return null;
                }
            } finally {
                lock.unlock();
            }
            try {
                Runnable task = timed ? workQueue.poll(keepAliveNanos, TimeUnit.NANOSECONDS) : workQueue.take();
                if (task != null) {
                    return task;
                }
                timedOut = true;
            } catch (InterruptedException e) {
                timedOut = false;
            }
        }
    }

    private void leave(Worker worker, boolean abrupt) {
        lock.lock();
        try {
            if (abrupt) {
                workerCount--;
            }
            completedTaskCount += worker.completedTasks;
            workers.remove(worker);
        } finally {
            lock.unlock();
        }
        tryTerminate();
        if (runState < STOP) {
            int least = allowCoreThreadTimeOut ? 0 : corePoolSize;
            if (least == 0 && !workQueue.isEmpty()) {
                least = 1;
            }
            if (abrupt || workerCount < least) {
                addWorker(null, false);
            }
        }
    }

    final void tryTerminate() {
        lock.lock();
        try {
            if (runState == RUNNING || runState == TERMINATED || runState == SHUTDOWN && !workQueue.isEmpty()) {
                return;
            }
            if (workerCount != 0) {
                interruptIdle(true);
                return;
            }
            if (terminating) {
                return;
            }
            terminating = true;
            try {
                terminated();
            } finally {
                runState = TERMINATED;
                termination.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean terminating;

    private void interruptIdle(boolean one) {
        lock.lock();
        try {
            for (Worker worker : workers) {
                if (!worker.thread.isInterrupted() && worker.tryAcquire(1)) {
                    try {
                        worker.thread.interrupt();
                    } finally {
                        worker.release(1);
                    }
                }
                if (one) {
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** For the scheduled executor, which then drops delayed tasks. */
    void onShutdown() {
    }

    private void advanceTo(int state) {
        if (runState < state) {
            runState = state;
        }
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            advanceTo(SHUTDOWN);
            interruptIdle(false);
            onShutdown();
        } finally {
            lock.unlock();
        }
        tryTerminate();
    }

    @Override
    public List<Runnable> shutdownNow() {
        ArrayList<Runnable> left = new ArrayList<>();
        lock.lock();
        try {
            advanceTo(STOP);
            for (Worker worker : workers) {
                worker.interruptIfStarted();
            }
            workQueue.drainTo(left);
            if (!workQueue.isEmpty()) {
                for (Runnable task : workQueue.toArray(new Runnable[0])) {
                    if (workQueue.remove(task)) {
                        left.add(task);
                    }
                }
            }
        } finally {
            lock.unlock();
        }
        tryTerminate();
        return left;
    }

    @Override
    public boolean isShutdown() {
        return runState != RUNNING;
    }

    final boolean isStopped() {
        return runState >= STOP;
    }

    public boolean isTerminating() {
        int state = runState;
        return state != RUNNING && state != TERMINATED;
    }

    @Override
    public boolean isTerminated() {
        return runState == TERMINATED;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lock();
        try {
            while (runState != TERMINATED) {
                if (nanos <= 0L) {
                    return false;
                }
                nanos = termination.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Deprecated(since = "9")
    protected void finalize() {
    }

    public void setThreadFactory(ThreadFactory threadFactory) {
        Objects.requireNonNull(threadFactory, "threadFactory");
        this.threadFactory = threadFactory;
    }

    public ThreadFactory getThreadFactory() {
        return threadFactory;
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
        Objects.requireNonNull(handler, "handler");
        this.handler = handler;
    }

    public RejectedExecutionHandler getRejectedExecutionHandler() {
        return handler;
    }

    public void setCorePoolSize(int corePoolSize) {
        checkCore(corePoolSize);
        if (maximumPoolSize < corePoolSize) {
            throw new IllegalArgumentException("corePoolSize must be less than or equal to maximumPoolSize");
        }
        int more = corePoolSize - this.corePoolSize;
        this.corePoolSize = corePoolSize;
        if (workerCount > corePoolSize) {
            interruptIdle(false);
        } else if (more > 0) {
            int wanted = Math.min(more, workQueue.size());
            while (wanted-- > 0 && addWorker(null, true)) {
                if (workQueue.isEmpty()) {
                    break;
                }
            }
        }
    }

    public int getCorePoolSize() {
        return corePoolSize;
    }

    public boolean prestartCoreThread() {
        return workerCount < corePoolSize && addWorker(null, true);
    }

    public int prestartAllCoreThreads() {
        int count = 0;
        while (addWorker(null, true)) {
            count++;
        }
        return count;
    }

    public boolean allowsCoreThreadTimeOut() {
        return allowCoreThreadTimeOut;
    }

    public void allowCoreThreadTimeOut(boolean value) {
        if (value && keepAliveNanos <= 0) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        if (value != allowCoreThreadTimeOut) {
            allowCoreThreadTimeOut = value;
            if (value) {
                interruptIdle(false);
            }
        }
    }

    public void setMaximumPoolSize(int maximumPoolSize) {
        checkMaximum(maximumPoolSize, corePoolSize);
        this.maximumPoolSize = maximumPoolSize;
        if (workerCount > maximumPoolSize) {
            interruptIdle(false);
        }
    }

    public int getMaximumPoolSize() {
        return maximumPoolSize;
    }

    public void setKeepAliveTime(long time, TimeUnit unit) {
        if (time < 0) {
            throw new IllegalArgumentException("time must be non-negative");
        }
        if (time == 0 && allowCoreThreadTimeOut) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        long nanos = unit.toNanos(time);
        boolean shorter = nanos < keepAliveNanos;
        keepAliveNanos = nanos;
        if (shorter) {
            interruptIdle(false);
        }
    }

    public long getKeepAliveTime(TimeUnit unit) {
        return unit.convert(keepAliveNanos, TimeUnit.NANOSECONDS);
    }

    public BlockingQueue<Runnable> getQueue() {
        return workQueue;
    }

    public boolean remove(Runnable task) {
        boolean removed = workQueue.remove(task);
        tryTerminate();
        return removed;
    }

    public void purge() {
        for (Object task : workQueue.toArray()) {
            if (task instanceof Future<?> && ((Future<?>) task).isCancelled()) {
                workQueue.remove(task);
            }
        }
        tryTerminate();
    }

    public int getPoolSize() {
        lock.lock();
        try {
            return runState == TERMINATED ? 0 : workers.size();
        } finally {
            lock.unlock();
        }
    }

    public int getActiveCount() {
        lock.lock();
        try {
            int count = 0;
            for (Worker worker : workers) {
                if (worker.isRunningTask()) {
                    count++;
                }
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    public int getLargestPoolSize() {
        lock.lock();
        try {
            return largestPoolSize;
        } finally {
            lock.unlock();
        }
    }

    public long getTaskCount() {
        lock.lock();
        try {
            return getCompletedTaskCount() + getActiveCount() + workQueue.size();
        } finally {
            lock.unlock();
        }
    }

    public long getCompletedTaskCount() {
        lock.lock();
        try {
            long count = completedTaskCount;
            for (Worker worker : workers) {
                count += worker.completedTasks;
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        lock.lock();
        try {
            String state = runState == RUNNING ? "Running" : runState == TERMINATED ? "Terminated" : "Shutting down";
            return super.toString() + "[" + state + ", pool size = " + getPoolSize() + ", active threads = "
                    + getActiveCount() + ", queued tasks = " + workQueue.size() + ", completed tasks = "
                    + getCompletedTaskCount() + "]";
        } finally {
            lock.unlock();
        }
    }

    protected void beforeExecute(Thread t, Runnable r) {
    }

    protected void afterExecute(Runnable r, Throwable t) {
    }

    protected void terminated() {
    }

    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        public CallerRunsPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                r.run();
            }
        }
    }

    public static class AbortPolicy implements RejectedExecutionHandler {
        public AbortPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            throw new RejectedExecutionException("Task " + r.toString() + " rejected from " + e.toString());
        }
    }

    public static class DiscardPolicy implements RejectedExecutionHandler {
        public DiscardPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
        }
    }

    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        public DiscardOldestPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                e.getQueue().poll();
                e.execute(r);
            }
        }
    }
}

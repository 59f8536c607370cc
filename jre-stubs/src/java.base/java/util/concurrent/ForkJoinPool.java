package java.util.concurrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Workers with a deque each: a worker takes the newest of its own tasks and the oldest of others'. What comes from
 * outside stands in a queue of its own. Threads are made as tasks come, up to the parallelism, and more while some
 * wait for a task that another is running.
 */
public class ForkJoinPool extends AbstractExecutorService implements ScheduledExecutorService {
    private static final int MOST_THREADS = 0x7fff;
    private static final long KEEP_ALIVE = 60_000_000_000L;
    private static final int MOST_SPARES = 256;

    public static final ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory = new DefaultFactory();

    private static int pools;

    /** Made when it is first asked for. */
    private static final class Common {
        static final ForkJoinPool POOL = new ForkJoinPool((Void) null);
    }

    public interface ForkJoinWorkerThreadFactory {
        ForkJoinWorkerThread newThread(ForkJoinPool pool);
    }

    private static final class DefaultFactory implements ForkJoinWorkerThreadFactory {
        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            return new ForkJoinWorkerThread(null, pool, true, false);
        }
    }

    private static final class CommonFactory implements ForkJoinWorkerThreadFactory {
        private ThreadGroup group;

        @Override
        public synchronized ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            if (group == null) {
                ThreadGroup top = Thread.currentThread().getThreadGroup();
                while (top.getParent() != null) {
                    top = top.getParent();
                }
                group = new ThreadGroup(top, "InnocuousForkJoinWorkerThreadGroup");
            }
            return new ForkJoinWorkerThread(group, pool, true, true);
        }
    }

    public interface ManagedBlocker {
        boolean block() throws InterruptedException;

        boolean isReleasable();
    }

    /** A deque of tasks in a ring. */
    static final class WorkQueue {
        private ForkJoinTask<?>[] ring = new ForkJoinTask<?>[16];
        private int first;
        private volatile int count;

        int size() {
            return count;
        }

        private int at(int index) {
            return first + index & ring.length - 1;
        }

        synchronized void push(ForkJoinTask<?> task) {
            int n = count;
            if (n == ring.length) {
                ForkJoinTask<?>[] bigger = new ForkJoinTask<?>[n * 2];
                for (int i = 0; i < n; i++) {
                    bigger[i] = ring[at(i)];
                }
                ring = bigger;
                first = 0;
            }
            ring[at(n)] = task;
            count = n + 1;
        }

        synchronized ForkJoinTask<?> pop() {
            int n = count;
            if (n == 0) {
                return null;
            }
            int i = at(n - 1);
            ForkJoinTask<?> task = ring[i];
            ring[i] = null;
            count = n - 1;
            return task;
        }

        synchronized ForkJoinTask<?> poll() {
            int n = count;
            if (n == 0) {
                return null;
            }
            ForkJoinTask<?> task = ring[first];
            ring[first] = null;
            first = at(1);
            count = n - 1;
            return task;
        }

        ForkJoinTask<?> next(boolean oldest) {
            return count == 0 ? null : oldest ? poll() : pop();
        }

        synchronized ForkJoinTask<?> peek(boolean oldest) {
            return count == 0 ? null : ring[oldest ? first : at(count - 1)];
        }

        synchronized boolean popIf(ForkJoinTask<?> task) {
            if (count == 0 || ring[at(count - 1)] != task) {
                return false;
            }
            pop();
            return true;
        }

        /** Takes out the newest task that is the given one, or completes towards it. */
        synchronized ForkJoinTask<?> takeFor(ForkJoinTask<?> target) {
            int n = count;
            for (int i = n - 1; i >= 0; i--) {
                ForkJoinTask<?> task = ring[at(i)];
                if (task == target || leadsTo(task, target)) {
                    for (int k = i; k < n - 1; k++) {
                        ring[at(k)] = ring[at(k + 1)];
                    }
                    ring[at(n - 1)] = null;
                    count = n - 1;
                    return task;
                }
            }
            return null;
        }

        private static boolean leadsTo(ForkJoinTask<?> task, ForkJoinTask<?> target) {
            if (task instanceof CountedCompleter && target instanceof CountedCompleter) {
                for (CountedCompleter<?> c = (CountedCompleter<?>) task; c != null; c = c.completer) {
                    if (c == target) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    final WorkQueue submissions = new WorkQueue();
    private final boolean common;
    private final String prefix;
    private final ForkJoinWorkerThreadFactory factory;
    private final Thread.UncaughtExceptionHandler handler;
    private final boolean asyncMode;
    private final long keepAliveNanos;
    private volatile int parallelism;

    /** Guards what follows, and idle workers wait on it: nobody else, for a wake-up is meant for one of them. */
    private final Object monitor = new Object();
    /** Who waits for the end waits on it; taken within the other or alone. */
    private final Object end = new Object();
    private volatile ForkJoinWorkerThread[] workers = new ForkJoinWorkerThread[0];
    private int threadsMade;
    private volatile int total;
    private volatile int idle;
    private volatile int blocked;
    private int wakeups;
    private long steals;
    private volatile boolean shutdown;
    private volatile boolean stopping;
    private volatile boolean terminated;
    private volatile Delays delays;
    private boolean cancelDelayed;

    /** The common pool. */
    private ForkJoinPool(Void unused) {
        common = true;
        prefix = "ForkJoinPool.commonPool-worker-";
        int wanted = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        String property = System.getProperty("java.util.concurrent.ForkJoinPool.common.parallelism");
        if (property != null) {
            try {
                wanted = Math.max(0, Math.min(MOST_THREADS, Integer.parseInt(property)));
            } catch (NumberFormatException e) {
                // As if it were not there.
            }
        }
        parallelism = wanted;
        factory = new CommonFactory();
        handler = null;
        asyncMode = false;
        keepAliveNanos = KEEP_ALIVE;
    }

    public static ForkJoinPool commonPool() {
        return Common.POOL;
    }

    public ForkJoinPool() {
        this(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    public ForkJoinPool(int parallelism) {
        this(parallelism, defaultForkJoinWorkerThreadFactory, null, false);
    }

    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory, Thread.UncaughtExceptionHandler handler,
            boolean asyncMode) {
        this(parallelism, factory, handler, asyncMode, 0, MOST_THREADS, 1, null, KEEP_ALIVE, TimeUnit.NANOSECONDS);
    }

    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory, Thread.UncaughtExceptionHandler handler,
            boolean asyncMode, int corePoolSize, int maximumPoolSize, int minimumRunnable,
            Predicate<? super ForkJoinPool> saturate, long keepAliveTime, TimeUnit unit) {
        if (factory == null || unit == null) {
            throw new NullPointerException();
        }
        if (parallelism <= 0 || parallelism > MOST_THREADS || parallelism > maximumPoolSize || keepAliveTime <= 0L) {
            throw new IllegalArgumentException();
        }
        common = false;
        synchronized (ForkJoinPool.class) {
            prefix = "ForkJoinPool-" + ++pools + "-worker-";
        }
        this.parallelism = parallelism;
        this.factory = factory;
        this.handler = handler;
        this.asyncMode = asyncMode;
        keepAliveNanos = Math.max(unit.toNanos(keepAliveTime), 20_000_000L);
    }

    final String nextThreadName() {
        synchronized (monitor) {
            return prefix + ++threadsMade;
        }
    }

    final void push(WorkQueue queue, ForkJoinTask<?> task) {
        queue.push(task);
        signalWork();
    }

    final void pushExternal(ForkJoinTask<?> task) {
        // Under the lock: after a shutdown nothing comes that the last worker would not see.
        synchronized (monitor) {
            if (shutdown) {
                throw new RejectedExecutionException();
            }
            submissions.push(task);
        }
        signalWork();
    }

    /** There is something to do: wakes an idle worker or makes one. */
    private void signalWork() {
        if (idle > 0) {
            synchronized (monitor) {
                if (idle > wakeups) {
                    wakeups++;
                    monitor.notify();
                    return;
                }
            }
        }
        if (total - idle - blocked < Math.max(1, parallelism)) {
            addWorker();
        }
    }

    private void addWorker() {
        synchronized (monitor) {
            if (stopping || total - blocked >= Math.max(1, parallelism) || total >= parallelism + MOST_SPARES) {
                return;
            }
            total++;
        }
        ForkJoinWorkerThread worker = null;
        boolean started = false;
        try {
            worker = factory.newThread(this);
            if (worker == null) {
                return;
            }
            synchronized (monitor) {
                ForkJoinWorkerThread[] more = Arrays.copyOf(workers, workers.length + 1);
                more[workers.length] = worker;
                worker.index = workers.length;
                workers = more;
            }
            worker.start();
            started = true;
        } finally {
            if (!started) {
                forget(worker);
            }
        }
    }

    private void forget(ForkJoinWorkerThread worker) {
        synchronized (monitor) {
            ArrayList<ForkJoinWorkerThread> left = new ArrayList<>(Arrays.asList(workers));
            left.remove(worker);
            workers = left.toArray(new ForkJoinWorkerThread[0]);
            total--;
        }
    }

    final void leave(ForkJoinWorkerThread worker) {
        for (ForkJoinTask<?> task; (task = worker.queue.poll()) != null;) {
            if (stopping) {
                task.cancel(false);
            } else {
                submissions.push(task);
            }
        }
        forget(worker);
        tryTerminate(false);
        if (stopping) {
            cancelQueued();
        } else if (hasWork()) {
            signalWork();
        }
    }

    private boolean hasWork() {
        if (submissions.size() > 0) {
            return true;
        }
        for (ForkJoinWorkerThread worker : workers) {
            if (worker.queue.size() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The next task for the owner of a queue, or null. */
    final ForkJoinTask<?> scan(WorkQueue own) {
        ForkJoinTask<?> task = own.next(asyncMode);
        if (task != null) {
            return task;
        }
        ForkJoinWorkerThread[] all = workers;
        for (int i = 0; i < all.length; i++) {
            WorkQueue other = all[i].queue;
            if (other != own && other.size() > 0 && (task = other.poll()) != null) {
                stolen();
                return task;
            }
        }
        if (submissions.size() > 0 && (task = submissions.poll()) != null) {
            stolen();
        }
        return task;
    }

    private void stolen() {
        synchronized (monitor) {
            steals++;
        }
    }

    private static void run(WorkQueue own, ForkJoinTask<?> task) {
        task.runner = own;
        task.doExec();
        task.runner = null;
    }

    /** A worker's life. */
    final void work(ForkJoinWorkerThread worker) {
        WorkQueue own = worker.queue;
        for (;;) {
            ForkJoinTask<?> task;
            while (!stopping && (task = scan(own)) != null) {
                if (hasWork()) {
                    signalWork();
                }
                run(own, task);
                Thread.interrupted();
            }
            if (stopping) {
                return;
            }
            synchronized (monitor) {
                idle++;
            }
            // Said before the last look, so that a push in between is not missed.
            boolean more = hasWork();
            if (!more) {
                tryTerminate(false);
            }
            synchronized (monitor) {
                try {
                    long end = System.nanoTime() + keepAliveNanos;
                    while (!more && wakeups == 0 && !stopping) {
                        long left = end - System.nanoTime();
                        if (left <= 0L || total - blocked > Math.max(1, parallelism)) {
                            return;
                        }
                        try {
                            TimeUnit.NANOSECONDS.timedWait(monitor, left);
                        } catch (InterruptedException e) {
                            // Looked at again above.
                        }
                    }
                    if (wakeups > 0) {
                        wakeups--;
                    }
                } finally {
                    idle--;
                }
            }
        }
    }

    /** The current worker is about to wait: another may take its place. */
    final boolean beginBlocking() {
        synchronized (monitor) {
            blocked++;
        }
        if (hasWork()) {
            signalWork();
            if (total - idle >= parallelism) {
                addWorker();
            }
        }
        return true;
    }

    final void endBlocking() {
        synchronized (monitor) {
            blocked--;
        }
    }

    /** Runs what brings the task nearer to its end, as long as there is something of the kind. */
    static void help(ForkJoinWorkerThread worker, ForkJoinTask<?> target) {
        if (worker != null) {
            worker.pool.helpFrom(worker.queue, target);
        } else if (!(target instanceof ForkJoinTask.Interruptible)) {
            // What was submitted may be interrupted, which must not reach a thread that only waits for it.
            ForkJoinPool pool = Common.POOL;
            ForkJoinTask<?> task;
            while (!target.isDone() && (task = pool.takeFor(pool.submissions, target)) != null) {
                run(null, task);
            }
        }
    }

    private ForkJoinTask<?> takeFor(WorkQueue own, ForkJoinTask<?> target) {
        ForkJoinTask<?> task = own.size() == 0 ? null : own.takeFor(target);
        if (task == null && target instanceof CountedCompleter) {
            ForkJoinWorkerThread[] all = workers;
            for (int i = 0; task == null && i < all.length; i++) {
                if (all[i].queue.size() > 0) {
                    task = all[i].queue.takeFor(target);
                }
            }
        }
        return task;
    }

    private void helpFrom(WorkQueue own, ForkJoinTask<?> target) {
        while (!target.isDone()) {
            ForkJoinTask<?> task = takeFor(own, target);
            if (task == null) {
                WorkQueue thief = target.runner;
                if (thief == null || thief == own || (task = thief.size() == 0 ? null : thief.poll()) == null) {
                    return;
                }
                stolen();
            }
            WorkQueue before = task.runner;
            run(own, task);
            task.runner = before;
        }
    }

    static void helpComplete(CountedCompleter<?> target, int most) {
        Thread thread = Thread.currentThread();
        boolean inside = thread instanceof ForkJoinWorkerThread;
        ForkJoinPool pool = inside ? ((ForkJoinWorkerThread) thread).pool : Common.POOL;
        WorkQueue own = inside ? ((ForkJoinWorkerThread) thread).queue : pool.submissions;
        for (int i = 0; i < most && !target.isDone(); i++) {
            ForkJoinTask<?> task = pool.takeFor(own, target);
            if (task == null) {
                return;
            }
            run(inside ? own : null, task);
        }
    }

    final void helpQuiesce(ForkJoinWorkerThread worker) {
        for (;;) {
            ForkJoinTask<?> task = scan(worker.queue);
            if (task != null) {
                run(worker.queue, task);
            } else if (total - idle <= 1) {
                return;
            } else {
                Thread.yield();
            }
        }
    }

    /** Ends the pool where it is to end and has nothing more to do. */
    private void tryTerminate(boolean now) {
        if (common) {
            return;
        }
        synchronized (monitor) {
            if (now) {
                stopping = true;
            } else if (shutdown && !stopping && delayed() == 0 && idle >= total && !hasWork()) {
                // What was delayed is looked at first: it becomes work.
                stopping = true;
            }
            if (stopping) {
                monitor.notifyAll();
                if (total == 0 && !terminated) {
                    terminated = true;
                    if (delays != null) {
                        delays.shutdownNow();
                    }
                    synchronized (end) {
                        end.notifyAll();
                    }
                }
            }
        }
    }

    private int delayed() {
        Delays d = delays;
        return d == null ? 0 : d.getQueue().size() + d.due.get();
    }

    public <T> T invoke(ForkJoinTask<T> task) {
        submit(task);
        return task.join();
    }

    public void execute(ForkJoinTask<?> task) {
        submit(task);
    }

    @Override
    public void execute(Runnable task) {
        if (task == null) {
            throw new NullPointerException();
        }
        if (task instanceof ForkJoinTask<?>) {
            submit((ForkJoinTask<?>) task);
        } else {
            submit((ForkJoinTask<Void>) new ForkJoinTask.Action(task));
        }
    }

    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        if (task == null) {
            throw new NullPointerException();
        }
        Thread thread = Thread.currentThread();
        if (thread instanceof ForkJoinWorkerThread && ((ForkJoinWorkerThread) thread).pool == this) {
            push(((ForkJoinWorkerThread) thread).queue, task);
        } else {
            pushExternal(task);
        }
        return task;
    }

    @Override
    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return submit(ForkJoinTask.interruptible(task));
    }

    @Override
    public <T> ForkJoinTask<T> submit(Runnable task, T result) {
        return submit(ForkJoinTask.interruptible(task, result));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ForkJoinTask<?> submit(Runnable task) {
        return submit(task instanceof ForkJoinTask<?> ? (ForkJoinTask<Void>) task
                : ForkJoinTask.<Void>interruptible(task, null));
    }

    public <T> ForkJoinTask<T> externalSubmit(ForkJoinTask<T> task) {
        if (task == null) {
            throw new NullPointerException();
        }
        pushExternal(task);
        return task;
    }

    public <T> ForkJoinTask<T> lazySubmit(ForkJoinTask<T> task) {
        return externalSubmit(task);
    }

    public int setParallelism(int size) {
        if (size < 1 || size > MOST_THREADS) {
            throw new IllegalArgumentException();
        }
        synchronized (monitor) {
            int before = parallelism;
            parallelism = size;
            return before;
        }
    }

    public <T> List<Future<T>> invokeAllUninterruptibly(Collection<? extends Callable<T>> tasks) {
        ArrayList<Future<T>> futures = new ArrayList<>(tasks.size());
        for (Callable<T> task : tasks) {
            futures.add(submit(task));
        }
        for (Future<T> future : futures) {
            ((ForkJoinTask<T>) future).quietlyJoin();
        }
        return futures;
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        return super.invokeAll(tasks);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        return super.invokeAll(tasks, timeout, unit);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        return super.invokeAny(tasks);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return super.invokeAny(tasks, timeout, unit);
    }

    /** Of a delayed task only the start is due on the thread of the delays; the pool runs it. */
    private final class Delays extends ScheduledThreadPoolExecutor {
        /** How many are out of the queue and not handed to the pool yet. */
        final AtomicInteger due = new AtomicInteger();

        Delays() {
            super(1, task -> {
                Thread thread = new Thread(task, prefix.substring(0, prefix.length() - "worker-".length())
                        + "delayScheduler");
                thread.setDaemon(true);
                return thread;
            });
            setRemoveOnCancelPolicy(true);
        }

        @Override
        void taken() {
            due.incrementAndGet();
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            due.decrementAndGet();
            ForkJoinPool.this.tryTerminate(false);
        }
    }

    private Delays delays() {
        synchronized (monitor) {
            if (shutdown) {
                throw new RejectedExecutionException();
            }
            if (delays == null) {
                delays = new Delays();
            }
            return delays;
        }
    }

    /** For the common pool: runs a short action, later, on the thread of the delays. */
    final ScheduledFuture<?> after(Runnable action, long delay, TimeUnit unit) {
        return delays().schedule(action, delay, unit);
    }

    /** A task that is handed to the pool when it is due. */
    private final class Delayed<V> extends FutureTask<V> implements ScheduledFuture<V> {
        volatile ScheduledFuture<?> timer;
        private final long again;
        private final TimeUnit unit;

        Delayed(Callable<V> task, long again, TimeUnit unit) {
            super(task);
            this.again = again;
            this.unit = unit;
        }

        void due() {
            if (!isDone()) {
                push(submissions, new ForkJoinTask.Action(this::start));
            }
        }

        private void start() {
            if (again == 0L) {
                run();
            } else if (runAndReset() && again < 0L) {
                startTimer(-again);
            }
        }

        void startTimer(long delay) {
            try {
                timer = delays().schedule(this::due, delay, unit);
                if (isDone()) {
                    timer.cancel(false);
                }
            } catch (RejectedExecutionException e) {
                cancel(false);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            ScheduledFuture<?> t = timer;
            if (t != null) {
                t.cancel(false);
            }
            return super.cancel(mayInterruptIfRunning);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return timer.getDelay(unit);
        }

        @Override
        public int compareTo(java.util.concurrent.Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return schedule(Executors.callable(command), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (callable == null || unit == null) {
            throw new NullPointerException();
        }
        Delayed<V> task = new Delayed<>(callable, 0L, unit);
        task.timer = delays().schedule(task::due, delay, unit);
        return task;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        if (command == null || unit == null) {
            throw new NullPointerException();
        }
        if (period <= 0L) {
            throw new IllegalArgumentException();
        }
        Delayed<Object> task = new Delayed<>(Executors.callable(command), period, unit);
        task.timer = delays().scheduleAtFixedRate(task::due, initialDelay, period, unit);
        return task;
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        if (command == null || unit == null) {
            throw new NullPointerException();
        }
        if (delay <= 0L) {
            throw new IllegalArgumentException();
        }
        Delayed<Object> task = new Delayed<>(Executors.callable(command), -delay, unit);
        task.timer = delays().schedule(task::due, initialDelay, unit);
        return task;
    }

    public <V> ForkJoinTask<V> submitWithTimeout(Callable<V> callable, long timeout, TimeUnit unit,
            Consumer<? super ForkJoinTask<V>> timeoutAction) {
        if (callable == null || unit == null) {
            throw new NullPointerException();
        }
        ForkJoinTask<V> task = ForkJoinTask.interruptible(callable);
        delays().schedule(() -> {
            if (!task.isDone()) {
                if (timeoutAction == null) {
                    task.cancel(true);
                } else {
                    timeoutAction.accept(task);
                }
            }
        }, timeout, unit);
        return submit(task);
    }

    public void cancelDelayedTasksOnShutdown() {
        synchronized (monitor) {
            cancelDelayed = true;
        }
    }

    public ForkJoinWorkerThreadFactory getFactory() {
        return factory;
    }

    public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler;
    }

    public int getParallelism() {
        return Math.max(parallelism, 1);
    }

    public static int getCommonPoolParallelism() {
        return Common.POOL.getParallelism();
    }

    public int getPoolSize() {
        return total;
    }

    public boolean getAsyncMode() {
        return asyncMode;
    }

    public int getRunningThreadCount() {
        synchronized (monitor) {
            return Math.max(0, total - idle - blocked);
        }
    }

    public int getActiveThreadCount() {
        return Math.max(0, total - idle);
    }

    public boolean isQuiescent() {
        synchronized (monitor) {
            return idle >= total && !hasWork();
        }
    }

    public long getStealCount() {
        synchronized (monitor) {
            return steals;
        }
    }

    public long getQueuedTaskCount() {
        long count = 0L;
        for (ForkJoinWorkerThread worker : workers) {
            count += worker.queue.size();
        }
        return count;
    }

    public int getQueuedSubmissionCount() {
        return submissions.size();
    }

    public long getDelayedTaskCount() {
        return delayed();
    }

    public boolean hasQueuedSubmissions() {
        return submissions.size() > 0;
    }

    protected ForkJoinTask<?> pollSubmission() {
        return submissions.poll();
    }

    protected int drainTasksTo(Collection<? super ForkJoinTask<?>> c) {
        int count = 0;
        for (ForkJoinTask<?> task; (task = submissions.poll()) != null; count++) {
            c.add(task);
        }
        for (ForkJoinWorkerThread worker : workers) {
            for (ForkJoinTask<?> task; (task = worker.queue.poll()) != null; count++) {
                c.add(task);
            }
        }
        return count;
    }

    @Override
    public String toString() {
        String level = terminated ? "Terminated" : stopping ? "Terminating" : shutdown ? "Shutting down" : "Running";
        return super.toString() + "[" + level + ", parallelism = " + parallelism + ", size = " + total + ", active = "
                + getActiveThreadCount() + ", running = " + getRunningThreadCount() + ", steals = " + getStealCount()
                + ", tasks = " + getQueuedTaskCount() + ", submissions = " + getQueuedSubmissionCount() + "]";
    }

    @Override
    public void shutdown() {
        if (!common) {
            synchronized (monitor) {
                shutdown = true;
                if (cancelDelayed && delays != null) {
                    delays.getQueue().clear();
                }
            }
            tryTerminate(false);
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        if (!common) {
            synchronized (monitor) {
                shutdown = true;
            }
            tryTerminate(true);
            cancelQueued();
            for (ForkJoinWorkerThread worker : workers) {
                worker.interrupt();
            }
        }
        return List.of();
    }

    private void cancelQueued() {
        ArrayList<ForkJoinTask<?>> left = new ArrayList<>();
        drainTasksTo(left);
        for (ForkJoinTask<?> task : left) {
            task.cancel(false);
        }
    }

    @Override
    public boolean isTerminated() {
        return terminated;
    }

    public boolean isTerminating() {
        return stopping && !terminated;
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        if (common) {
            awaitQuiescence(timeout, unit);
            return false;
        }
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        synchronized (end) {
            while (!terminated) {
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(end, left);
            }
            return true;
        }
    }

    public boolean awaitQuiescence(long timeout, TimeUnit unit) {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        Thread thread = Thread.currentThread();
        if (thread instanceof ForkJoinWorkerThread && ((ForkJoinWorkerThread) thread).pool == this) {
            helpQuiesce((ForkJoinWorkerThread) thread);
            return true;
        }
        boolean interrupted = false;
        try {
            for (;;) {
                ForkJoinTask<?> task = submissions.poll();
                if (task != null) {
                    run(null, task);
                    continue;
                }
                if (isQuiescent()) {
                    return true;
                }
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    return false;
                }
                LockSupport.parkNanos(this, Math.min(left, 1_000_000L));
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        if (!common) {
            super.close();
        }
    }

    public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
        if (blocker == null) {
            throw new NullPointerException();
        }
        Thread thread = Thread.currentThread();
        ForkJoinPool pool = thread instanceof ForkJoinWorkerThread ? ((ForkJoinWorkerThread) thread).pool : null;
        if (blocker.isReleasable()) {
            return;
        }
        boolean compensated = pool != null && pool.beginBlocking();
        try {
            while (!blocker.isReleasable() && !blocker.block()) {
                // Until it says so.
            }
        } finally {
            if (compensated) {
                pool.endBlocking();
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return (RunnableFuture<T>) ForkJoinTask.interruptible(runnable, value);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return (RunnableFuture<T>) ForkJoinTask.interruptible(callable);
    }
}

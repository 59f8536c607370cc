package java.util.concurrent;

public class ForkJoinWorkerThread extends Thread {
    final ForkJoinPool pool;
    final ForkJoinPool.WorkQueue queue = new ForkJoinPool.WorkQueue();
    volatile int index;

    ForkJoinWorkerThread(ThreadGroup group, ForkJoinPool pool, boolean useSystemClassLoader,
            boolean clearThreadLocals) {
        super(group, null, pool.nextThreadName(), 0L, !clearThreadLocals);
        this.pool = pool;
        Thread.UncaughtExceptionHandler handler = pool.getUncaughtExceptionHandler();
        setDaemon(true);
        if (handler != null) {
            setUncaughtExceptionHandler(handler);
        }
        if (useSystemClassLoader) {
            setContextClassLoader(ClassLoader.getSystemClassLoader());
        }
    }

    protected ForkJoinWorkerThread(ThreadGroup group, ForkJoinPool pool, boolean preserveThreadLocals) {
        this(group, pool, false, !preserveThreadLocals);
    }

    protected ForkJoinWorkerThread(ForkJoinPool pool) {
        this(null, pool, false, false);
    }

    public ForkJoinPool getPool() {
        return pool;
    }

    public int getPoolIndex() {
        return index;
    }

    public int getQueuedTaskCount() {
        return queue.size();
    }

    protected void onStart() {
    }

    protected void onTermination(Throwable exception) {
    }

    @Override
    public void run() {
        Throwable failure = null;
        try {
            onStart();
            pool.work(this);
        } catch (Throwable e) {
            failure = e;
        } finally {
            try {
                onTermination(failure);
            } catch (Throwable e) {
                if (failure == null) {
                    failure = e;
                }
            } finally {
                pool.leave(this);
            }
        }
    }
}

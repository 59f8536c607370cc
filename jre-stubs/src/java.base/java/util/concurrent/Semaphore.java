package java.util.concurrent;

import java.io.Serializable;
import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Permits, the state, that threads take and give back. */
public class Semaphore implements Serializable {
    private static final long serialVersionUID = -3222578661600680210L;
    private final Sync sync;

    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1192457210091910933L;
        final boolean fair;

        Sync(int permits, boolean fair) {
            setState(permits);
            this.fair = fair;
        }

        int permits() {
            return getState();
        }

        /** What is left; negative: nothing was taken. */
        int take(int permits) {
            for (;;) {
                int now = getState();
                int left = now - permits;
                if (left < 0 || compareAndSetState(now, left)) {
                    return left;
                }
            }
        }

        @Override
        protected int tryAcquireShared(int permits) {
            return fair && hasQueuedPredecessors() ? -1 : take(permits);
        }

        @Override
        protected boolean tryReleaseShared(int permits) {
            for (;;) {
                int now = getState();
                int next = now + permits;
                if (next < now) {
                    throw new Error("Maximum permit count exceeded");
                }
                if (compareAndSetState(now, next)) {
                    return true;
                }
            }
        }

        void reduce(int permits) {
            for (;;) {
                int now = getState();
                int next = now - permits;
                if (next > now) {
                    throw new Error("Permit count underflow");
                }
                if (compareAndSetState(now, next)) {
                    return;
                }
            }
        }

        int drain() {
            for (;;) {
                int now = getState();
                if (now == 0 || compareAndSetState(now, 0)) {
                    return now;
                }
            }
        }
    }

    public Semaphore(int permits) {
        this(permits, false);
    }

    public Semaphore(int permits, boolean fair) {
        sync = new Sync(permits, fair);
    }

    private static int checked(int permits) {
        if (permits < 0) {
            throw new IllegalArgumentException();
        }
        return permits;
    }

    public void acquire() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    public void acquireUninterruptibly() {
        sync.acquireShared(1);
    }

    public boolean tryAcquire() {
        return sync.take(1) >= 0;
    }

    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
    }

    public void release() {
        sync.releaseShared(1);
    }

    public void acquire(int permits) throws InterruptedException {
        sync.acquireSharedInterruptibly(checked(permits));
    }

    public void acquireUninterruptibly(int permits) {
        sync.acquireShared(checked(permits));
    }

    public boolean tryAcquire(int permits) {
        return sync.take(checked(permits)) >= 0;
    }

    public boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(checked(permits), unit.toNanos(timeout));
    }

    public void release(int permits) {
        sync.releaseShared(checked(permits));
    }

    public int availablePermits() {
        return sync.permits();
    }

    public int drainPermits() {
        return sync.drain();
    }

    protected void reducePermits(int reduction) {
        sync.reduce(checked(reduction));
    }

    public boolean isFair() {
        return sync.fair;
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    @Override
    public String toString() {
        return super.toString() + "[Permits = " + sync.permits() + "]";
    }
}

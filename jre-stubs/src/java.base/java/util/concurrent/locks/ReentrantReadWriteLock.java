package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** Many readers or one writer; the upper half of the state counts the readers' holds, the lower the writer's. */
public class ReentrantReadWriteLock implements ReadWriteLock, Serializable {
    private static final long serialVersionUID = -6992448646407690164L;
    private static final int READ_UNIT = 1 << 16;
    private static final int MOST = READ_UNIT - 1;

    private final ReadLock readerLock;
    private final WriteLock writerLock;
    final Sync sync;

    private static final class Holds {
        int count;
    }

    static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 6317671515068378041L;
        final boolean fair;
        /** How often the thread holds the read lock; absent where it does not. */
        private final transient ThreadLocal<Holds> holds = new ThreadLocal<>();
        /** Who took the read lock when no one held it, and how often it does; it alone has no {@link Holds}. */
        private transient Thread firstReader;
        private transient int firstHolds;

        Sync(boolean fair) {
            this.fair = fair;
        }

        private static int writes(int state) {
            return state & MOST;
        }

        private static int reads(int state) {
            return state >>> 16;
        }

        boolean takeWrite(int count, boolean politely) {
            Thread current = Thread.currentThread();
            int state = getState();
            if (state != 0) {
                if (writes(state) == 0 || getExclusiveOwnerThread() != current) {
                    return false;
                }
                if (writes(state) + count > MOST) {
                    throw new Error("Maximum lock count exceeded");
                }
                setState(state + count);
                return true;
            }
            if (politely && hasQueuedPredecessors() || !compareAndSetState(0, count)) {
                return false;
            }
            setExclusiveOwnerThread(current);
            return true;
        }

        @Override
        protected boolean tryAcquire(int count) {
            return takeWrite(count, fair);
        }

        @Override
        protected boolean tryRelease(int count) {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
            int left = getState() - count;
            boolean free = writes(left) == 0;
            if (free) {
                setExclusiveOwnerThread(null);
            }
            setState(left);
            return free;
        }

        /** A new reader waits behind a waiting writer, so that writers come to their turn. */
        private boolean readerShouldWait() {
            return fair ? hasQueuedPredecessors() : apparentlyFirstQueuedIsExclusive();
        }

        boolean takeRead(boolean politely) {
            Thread current = Thread.currentThread();
            for (;;) {
                int state = getState();
                if (writes(state) != 0) {
                    if (getExclusiveOwnerThread() != current) {
                        return false;
                    }
                } else if (politely && readerShouldWait() && firstReader != current && holds.get() == null) {
                    return false;
                }
                if (reads(state) == MOST) {
                    throw new Error("Maximum lock count exceeded");
                }
                if (compareAndSetState(state, state + READ_UNIT)) {
                    if (reads(state) == 0) {
                        firstReader = current;
                        firstHolds = 1;
                    } else if (firstReader == current) {
                        firstHolds++;
                    } else {
                        Holds mine = holds.get();
                        if (mine == null) {
                            mine = new Holds();
                            holds.set(mine);
                        }
                        mine.count++;
                    }
                    return true;
                }
            }
        }

        @Override
        protected int tryAcquireShared(int unused) {
            return takeRead(true) ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int unused) {
            if (firstReader == Thread.currentThread()) {
                if (--firstHolds == 0) {
                    firstReader = null;
                }
            } else {
                Holds mine = holds.get();
                if (mine == null) {
                    throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
                }
                if (--mine.count == 0) {
                    holds.remove();
                }
            }
            for (;;) {
                int state = getState();
                int left = state - READ_UNIT;
                if (compareAndSetState(state, left)) {
                    return left == 0;
                }
            }
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        ConditionObject newCondition() {
            return new ConditionObject();
        }

        Thread owner() {
            return writes(getState()) == 0 ? null : getExclusiveOwnerThread();
        }

        int readCount() {
            return reads(getState());
        }

        int writeCount() {
            return writes(getState());
        }

        int readHolds() {
            if (firstReader == Thread.currentThread()) {
                return firstHolds;
            }
            Holds mine = holds.get();
            return mine == null ? 0 : mine.count;
        }
    }

    public static class ReadLock implements Lock, Serializable {
        private static final long serialVersionUID = -5992448646407690164L;
        private final Sync sync;

        protected ReadLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquireShared(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireSharedInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.takeRead(false);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.releaseShared(1);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return super.toString() + "[Read locks = " + sync.readCount() + "]";
        }
    }

    public static class WriteLock implements Lock, Serializable {
        private static final long serialVersionUID = -4992448646407690164L;
        private final Sync sync;

        protected WriteLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquire(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.takeWrite(1, false);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.release(1);
        }

        @Override
        public Condition newCondition() {
            return sync.newCondition();
        }

        @Override
        public String toString() {
            Thread owner = sync.owner();
            return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]");
        }

        public boolean isHeldByCurrentThread() {
            return sync.isHeldExclusively();
        }

        public int getHoldCount() {
            return sync.isHeldExclusively() ? sync.writeCount() : 0;
        }
    }

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        sync = new Sync(fair);
        readerLock = new ReadLock(this);
        writerLock = new WriteLock(this);
    }

    @Override
    public ReentrantReadWriteLock.WriteLock writeLock() {
        return writerLock;
    }

    @Override
    public ReentrantReadWriteLock.ReadLock readLock() {
        return readerLock;
    }

    public final boolean isFair() {
        return sync.fair;
    }

    protected Thread getOwner() {
        return sync.owner();
    }

    public int getReadLockCount() {
        return sync.readCount();
    }

    public boolean isWriteLocked() {
        return sync.writeCount() != 0;
    }

    public boolean isWriteLockedByCurrentThread() {
        return sync.isHeldExclusively();
    }

    public int getWriteHoldCount() {
        return writerLock.getHoldCount();
    }

    public int getReadHoldCount() {
        return sync.readHolds();
    }

    protected Collection<Thread> getQueuedWriterThreads() {
        return sync.getExclusiveQueuedThreads();
    }

    protected Collection<Thread> getQueuedReaderThreads() {
        return sync.getSharedQueuedThreads();
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final boolean hasQueuedThread(Thread thread) {
        return sync.isQueued(thread);
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    private static AbstractQueuedSynchronizer.ConditionObject own(Condition condition) {
        if (condition == null) {
            throw new NullPointerException();
        }
        if (!(condition instanceof AbstractQueuedSynchronizer.ConditionObject)) {
            throw new IllegalArgumentException("not owner");
        }
        return (AbstractQueuedSynchronizer.ConditionObject) condition;
    }

    public boolean hasWaiters(Condition condition) {
        return sync.hasWaiters(own(condition));
    }

    public int getWaitQueueLength(Condition condition) {
        return sync.getWaitQueueLength(own(condition));
    }

    protected Collection<Thread> getWaitingThreads(Condition condition) {
        return sync.getWaitingThreads(own(condition));
    }

    @Override
    public String toString() {
        return super.toString() + "[Write locks = " + sync.writeCount() + ", Read locks = " + sync.readCount() + "]";
    }
}

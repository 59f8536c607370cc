package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;

/**
 * A lock whose stamps tell the mode. Bit 7 of the state is the writer, the bits below count readers (up to 126, the
 * rest apart), those above are a version, so that an optimistic reader sees whether someone has written since.
 * Changes of the state happen under a monitor, on which who has to wait stands in line.
 */
public class StampedLock implements Serializable {
    private static final long serialVersionUID = -6001602636862214147L;
    private static final long WRITER = 1L << 7;
    private static final long READERS = WRITER - 1;
    private static final long FULL = READERS - 1;
    private static final long VERSION = ~READERS;
    private static final long ORIGIN = WRITER << 1;
    private static final long FOREVER = Long.MAX_VALUE;

    private transient volatile long state = ORIGIN;
    private transient int overflow;
    private transient int waitingWriters;
    private final Object monitor = new Object[0];
    private transient ReadLockView readView;
    private transient WriteLockView writeView;
    private transient ReadWriteLockView bothView;

    public StampedLock() {
    }

    private boolean writeFree() {
        return (state & (WRITER | READERS)) == 0L;
    }

    /** Takes a free lock for writing. */
    private long lockWrite() {
        return state = state | WRITER;
    }

    /** Adds a reader where no one writes. */
    private long addReader() {
        long s = state;
        if ((s & READERS) < FULL) {
            return state = s + 1;
        }
        overflow++;
        return s;
    }

    /** Waits for what notifies; false: the time is over. */
    private boolean pause(long deadline) throws InterruptedException {
        if (deadline == FOREVER) {
            monitor.wait();
            return true;
        }
        long left = deadline - System.nanoTime();
        if (left <= 0L) {
            return false;
        }
        TimeUnit.NANOSECONDS.timedWait(monitor, left);
        return true;
    }

    private static long deadline(long time, TimeUnit unit) {
        long nanos = unit.toNanos(time);
        long now = System.nanoTime();
        return nanos <= 0L ? now : Math.min(now + nanos, FOREVER - 1);
    }

    private long write(boolean interruptible, long deadline) throws InterruptedException {
        if (interruptible && Thread.interrupted()) {
            throw new InterruptedException();
        }
        boolean interrupted = false;
        synchronized (monitor) {
            waitingWriters++;
            try {
                while (!writeFree()) {
                    try {
                        if (!pause(deadline)) {
                            return 0L;
                        }
                    } catch (InterruptedException e) {
                        if (interruptible) {
                            throw e;
                        }
                        interrupted = true;
                    }
                }
                return lockWrite();
            } finally {
                if (--waitingWriters == 0 && (state & WRITER) == 0L) {
                    // It has given up: readers that let it go first need not wait any longer.
                    monitor.notifyAll();
                }
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private long read(boolean interruptible, long deadline) throws InterruptedException {
        if (interruptible && Thread.interrupted()) {
            throw new InterruptedException();
        }
        boolean interrupted = false;
        synchronized (monitor) {
            try {
                // A reader that arrives while a writer waits lets it go first, once.
                boolean polite = waitingWriters > 0;
                while ((state & WRITER) != 0L || polite && (state & READERS) != 0L && waitingWriters > 0) {
                    try {
                        if (!pause(deadline)) {
                            return 0L;
                        }
                    } catch (InterruptedException e) {
                        if (interruptible) {
                            throw e;
                        }
                        interrupted = true;
                    }
                }
                return addReader();
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    public long writeLock() {
        try {
            return write(false, FOREVER);
        } catch (InterruptedException e) {
            throw new InternalError(e);
        }
    }

    public long tryWriteLock() {
        synchronized (monitor) {
            return writeFree() ? lockWrite() : 0L;
        }
    }

    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        return write(true, deadline(time, unit));
    }

    public long writeLockInterruptibly() throws InterruptedException {
        return write(true, FOREVER);
    }

    public long readLock() {
        try {
            return read(false, FOREVER);
        } catch (InterruptedException e) {
            throw new InternalError(e);
        }
    }

    public long tryReadLock() {
        synchronized (monitor) {
            return (state & WRITER) == 0L ? addReader() : 0L;
        }
    }

    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        return read(true, deadline(time, unit));
    }

    public long readLockInterruptibly() throws InterruptedException {
        return read(true, FOREVER);
    }

    public long tryOptimisticRead() {
        long s = state;
        return (s & WRITER) == 0L ? s & VERSION : 0L;
    }

    public boolean validate(long stamp) {
        return (stamp & VERSION) == (state & VERSION);
    }

    private void releaseWrite() {
        long next = state + WRITER;
        state = next == 0L ? ORIGIN : next;
        monitor.notifyAll();
    }

    private void releaseRead() {
        if (overflow > 0) {
            overflow--;
        } else {
            long next = state - 1;
            state = next;
            if ((next & READERS) == 0L) {
                monitor.notifyAll();
            }
        }
    }

    public void unlockWrite(long stamp) {
        synchronized (monitor) {
            if (state != stamp || (stamp & WRITER) == 0L) {
                throw new IllegalMonitorStateException();
            }
            releaseWrite();
        }
    }

    public void unlockRead(long stamp) {
        synchronized (monitor) {
            if ((stamp & READERS) == 0L || !validate(stamp) || (state & READERS) == 0L) {
                throw new IllegalMonitorStateException();
            }
            releaseRead();
        }
    }

    public void unlock(long stamp) {
        if ((stamp & WRITER) != 0L) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    public long tryConvertToWriteLock(long stamp) {
        synchronized (monitor) {
            long s = state;
            if (!validate(stamp)) {
                return 0L;
            }
            long mode = stamp & (WRITER | READERS);
            if ((s & (WRITER | READERS)) == 0L) {
                return mode == 0L ? lockWrite() : 0L;
            }
            if ((s & WRITER) != 0L) {
                return mode == (s & (WRITER | READERS)) ? s : 0L;
            }
            if ((s & READERS) == 1L && mode != 0L) {
                return state = s - 1 + WRITER;
            }
            return 0L;
        }
    }

    public long tryConvertToReadLock(long stamp) {
        synchronized (monitor) {
            if (!validate(stamp)) {
                return 0L;
            }
            if ((stamp & (WRITER | READERS)) >= WRITER) {
                if (state != stamp) {
                    return 0L;
                }
                releaseWrite();
                return addReader();
            }
            return (stamp & READERS) == 0L ? addReader() : stamp;
        }
    }

    public long tryConvertToOptimisticRead(long stamp) {
        synchronized (monitor) {
            if (!validate(stamp)) {
                return 0L;
            }
            if ((stamp & (WRITER | READERS)) >= WRITER) {
                if (state != stamp) {
                    return 0L;
                }
                releaseWrite();
            } else if ((stamp & READERS) != 0L) {
                if ((state & READERS) == 0L) {
                    return 0L;
                }
                releaseRead();
            }
            return state & VERSION;
        }
    }

    public boolean tryUnlockWrite() {
        synchronized (monitor) {
            if ((state & WRITER) == 0L) {
                return false;
            }
            releaseWrite();
            return true;
        }
    }

    public boolean tryUnlockRead() {
        synchronized (monitor) {
            if ((state & WRITER) != 0L || (state & READERS) == 0L) {
                return false;
            }
            releaseRead();
            return true;
        }
    }

    public boolean isWriteLocked() {
        return (state & WRITER) != 0L;
    }

    public boolean isReadLocked() {
        return (state & READERS) != 0L;
    }

    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & (WRITER | READERS)) == WRITER;
    }

    public static boolean isReadLockStamp(long stamp) {
        return (stamp & READERS) != 0L;
    }

    public static boolean isLockStamp(long stamp) {
        return (stamp & (WRITER | READERS)) != 0L;
    }

    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & (WRITER | READERS)) == 0L && stamp != 0L;
    }

    public int getReadLockCount() {
        synchronized (monitor) {
            return (int) (state & READERS) + overflow;
        }
    }

    @Override
    public String toString() {
        return super.toString() + (isWriteLocked() ? "[Write-locked]"
                : isReadLocked() ? "[Read-locks:" + getReadLockCount() + "]" : "[Unlocked]");
    }

    public Lock asReadLock() {
        ReadLockView view = readView;
        return view != null ? view : (readView = new ReadLockView());
    }

    public Lock asWriteLock() {
        WriteLockView view = writeView;
        return view != null ? view : (writeView = new WriteLockView());
    }

    public ReadWriteLock asReadWriteLock() {
        ReadWriteLockView view = bothView;
        return view != null ? view : (bothView = new ReadWriteLockView());
    }

    private final class ReadLockView implements Lock {
        @Override
        public void lock() {
            readLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            readLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return tryReadLock() != 0L;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return tryReadLock(time, unit) != 0L;
        }

        @Override
        public void unlock() {
            if (!tryUnlockRead()) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    private final class WriteLockView implements Lock {
        @Override
        public void lock() {
            writeLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            writeLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return tryWriteLock() != 0L;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return tryWriteLock(time, unit) != 0L;
        }

        @Override
        public void unlock() {
            if (!tryUnlockWrite()) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    private final class ReadWriteLockView implements ReadWriteLock {
        @Override
        public Lock readLock() {
            return asReadLock();
        }

        @Override
        public Lock writeLock() {
            return asWriteLock();
        }
    }
}

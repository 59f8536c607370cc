package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;

/** A lock that its owner can take again; a monitor guards its state. */
public class ReentrantLock implements Lock, Serializable {
    private final transient Object monitor = new Object();
    private final boolean fair;
    private transient Thread owner;
    private transient int holds;
    private transient int waiters;

    public ReentrantLock() {
        this(false);
    }

    public ReentrantLock(boolean fair) {
        this.fair = fair;
    }

    /** Takes the lock within so many nanoseconds (negative: however long it takes). */
    private boolean take(long nanos, int count) throws InterruptedException {
        Thread me = Thread.currentThread();
        synchronized (monitor) {
            if (owner != me) {
                long end = System.nanoTime() + nanos;
                waiters++;
                try {
                    while (owner != null) {
                        if (nanos < 0) {
                            monitor.wait();
                            continue;
                        }
                        long left = end - System.nanoTime();
                        if (left <= 0) {
                            return false;
                        }
                        TimeUnit.NANOSECONDS.timedWait(monitor, left);
                    }
                } finally {
                    waiters--;
                }
                owner = me;
            }
            holds += count;
            return true;
        }
    }

    private void takeWhatever(int count) {
        boolean interrupted = false;
        while (true) {
            try {
                take(-1, count);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public void lock() {
        takeWhatever(1);
    }

    public void lockInterruptibly() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        take(-1, 1);
    }

    public boolean tryLock() {
        synchronized (monitor) {
            if (owner != null && owner != Thread.currentThread()) {
                return false;
            }
            owner = Thread.currentThread();
            holds++;
            return true;
        }
    }

    public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return take(Math.max(0, unit.toNanos(timeout)), 1);
    }

    public void unlock() {
        synchronized (monitor) {
            mine();
            if (--holds == 0) {
                owner = null;
                monitor.notify();
            }
        }
    }

    private void mine() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
    }

    public Condition newCondition() {
        return new Waiting();
    }

    /** Each waiter has a cell; a signal sets it. */
    private final class Waiting implements Condition {
        private final java.util.ArrayDeque<boolean[]> cells = new java.util.ArrayDeque<>();

        private boolean await0(long nanos) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            boolean[] cell = new boolean[1];
            int count;
            synchronized (monitor) {
                mine();
                count = holds;
                cells.add(cell);
                holds = 0;
                owner = null;
                monitor.notify();
            }
            try {
                synchronized (cell) {
                    long end = System.nanoTime() + nanos;
                    while (!cell[0]) {
                        if (nanos < 0) {
                            cell.wait();
                            continue;
                        }
                        long left = end - System.nanoTime();
                        if (left <= 0) {
                            break;
                        }
                        TimeUnit.NANOSECONDS.timedWait(cell, left);
                    }
                }
            } finally {
                takeWhatever(count);
                cells.removeIf(c -> c == cell);
            }
            return cell[0];
        }

        public void await() throws InterruptedException {
            await0(-1);
        }

        public void awaitUninterruptibly() {
            boolean interrupted = Thread.interrupted();
            while (true) {
                try {
                    await0(-1);
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        public long awaitNanos(long nanosTimeout) throws InterruptedException {
            long end = System.nanoTime() + nanosTimeout;
            await0(Math.max(0, nanosTimeout));
            return end - System.nanoTime();
        }

        public boolean await(long time, TimeUnit unit) throws InterruptedException {
            return await0(Math.max(0, unit.toNanos(time)));
        }

        private boolean wake() {
            boolean[] cell = cells.poll();
            if (cell == null) {
                return false;
            }
            synchronized (cell) {
                cell[0] = true;
                cell.notify();
            }
            return true;
        }

        public void signal() {
            synchronized (monitor) {
                mine();
            }
            wake();
        }

        public void signalAll() {
            synchronized (monitor) {
                mine();
            }
            while (wake()) {
                // All of them.
            }
        }
    }

    public int getHoldCount() {
        synchronized (monitor) {
            return owner == Thread.currentThread() ? holds : 0;
        }
    }

    public boolean isHeldByCurrentThread() {
        return getHoldCount() > 0;
    }

    public boolean isLocked() {
        synchronized (monitor) {
            return owner != null;
        }
    }

    public final boolean isFair() {
        return fair;
    }

    public final boolean hasQueuedThreads() {
        synchronized (monitor) {
            return waiters > 0;
        }
    }

    public final int getQueueLength() {
        synchronized (monitor) {
            return waiters;
        }
    }

    public String toString() {
        synchronized (monitor) {
            return super.toString() + (owner == null
                    ? "[Unlocked]"
                    : "[Locked by thread " + owner.getName() + "]");
        }
    }
}

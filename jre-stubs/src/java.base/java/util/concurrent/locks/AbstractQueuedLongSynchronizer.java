package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import jdk.internal.misc.Unsafe;

/** {@link AbstractQueuedSynchronizer} with a state of 64 bits; see there for how the queue works. */
public abstract class AbstractQueuedLongSynchronizer extends AbstractOwnableSynchronizer implements Serializable {
    private static final long serialVersionUID = 7373984972572414692L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long STATE = U.objectFieldOffset(AbstractQueuedLongSynchronizer.class, "state");
    private static final long HEAD = U.objectFieldOffset(AbstractQueuedLongSynchronizer.class, "head");
    private static final long TAIL = U.objectFieldOffset(AbstractQueuedLongSynchronizer.class, "tail");
    private static final long STATUS = U.objectFieldOffset(Node.class, "status");
    private static final long NEXT = U.objectFieldOffset(Node.class, "next");

    /** Awake, or about to look again. */
    private static final int ACTIVE = 0;
    /** To be woken by the next release. */
    private static final int PARKED = 1;
    private static final int CANCELLED = 2;
    /** In a condition's list. */
    private static final int CONDITION = 3;

    private static final class Node {
        volatile Thread waiter;
        volatile Node prev;
        volatile Node next;
        volatile int status;
        final boolean shared;
        /** A condition's waiter has been put into the queue. */
        volatile boolean queued;
        Node nextInCondition;

        Node(Thread waiter, boolean shared, int status) {
            this.waiter = waiter;
            this.shared = shared;
            this.status = status;
        }

        boolean swapStatus(int from, int to) {
            return U.compareAndSetInt(this, STATUS, from, to);
        }
    }

    private transient volatile Node head;
    private transient volatile Node tail;
    private volatile long state;

    public AbstractQueuedLongSynchronizer() {
    }

    protected final long getState() {
        return state;
    }

    protected final void setState(long newState) {
        state = newState;
    }

    protected final boolean compareAndSetState(long expect, long update) {
        return U.compareAndSetLong(this, STATE, expect, update);
    }

    protected boolean tryAcquire(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryRelease(long arg) {
        throw new UnsupportedOperationException();
    }

    protected long tryAcquireShared(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryReleaseShared(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean isHeldExclusively() {
        throw new UnsupportedOperationException();
    }

    public final void acquire(long arg) {
        if (!tryAcquire(arg)) {
            waitFor(null, arg, false, false, false, 0L);
        }
    }

    public final void acquireInterruptibly(long arg) throws InterruptedException {
        if (Thread.interrupted()
                || !tryAcquire(arg) && waitFor(null, arg, false, true, false, 0L) == INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    public final boolean tryAcquireNanos(long arg, long nanosTimeout) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (tryAcquire(arg)) {
            return true;
        }
        return nanosTimeout > 0L && timed(waitFor(null, arg, false, true, true, System.nanoTime() + nanosTimeout));
    }

    public final boolean release(long arg) {
        if (tryRelease(arg)) {
            wakeFirst();
            return true;
        }
        return false;
    }

    public final void acquireShared(long arg) {
        if (tryAcquireShared(arg) < 0) {
            waitFor(null, arg, true, false, false, 0L);
        }
    }

    public final void acquireSharedInterruptibly(long arg) throws InterruptedException {
        if (Thread.interrupted()
                || tryAcquireShared(arg) < 0 && waitFor(null, arg, true, true, false, 0L) == INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    public final boolean tryAcquireSharedNanos(long arg, long nanosTimeout) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (tryAcquireShared(arg) >= 0) {
            return true;
        }
        return nanosTimeout > 0L && timed(waitFor(null, arg, true, true, true, System.nanoTime() + nanosTimeout));
    }

    public final boolean releaseShared(long arg) {
        if (tryReleaseShared(arg)) {
            wakeFirst();
            return true;
        }
        return false;
    }

    private static final int DONE = 0;
    private static final int TIMED_OUT = 1;
    private static final int INTERRUPTED = 2;

    private static boolean timed(int outcome) throws InterruptedException {
        if (outcome == INTERRUPTED) {
            throw new InterruptedException();
        }
        return outcome == DONE;
    }

    private void enqueue(Node node) {
        for (;;) {
            Node last = tail;
            if (last == null) {
                Node dummy = new Node(null, false, ACTIVE);
                if (U.compareAndSetReference(this, HEAD, null, dummy)) {
                    tail = dummy;
                } else {
                    Thread.onSpinWait();
                }
                continue;
            }
            node.prev = last;
            if (U.compareAndSetReference(this, TAIL, last, node)) {
                last.next = node;
                return;
            }
        }
    }

    /**
     * Waits in the queue until the thread gets its way; the node is given when it already is in the queue. Without
     * {@code interruptible} an interrupt is kept for later.
     */
    private int waitFor(Node node, long arg, boolean shared, boolean interruptible, boolean timed, long deadline) {
        boolean interrupted = false;
        if (node == null) {
            node = new Node(Thread.currentThread(), shared, ACTIVE);
            enqueue(node);
        }
        boolean settled = false;
        try {
            for (;;) {
                Node before = livePredecessor(node);
                if (before == head) {
                    if (shared ? tryAcquireShared(arg) >= 0 : tryAcquire(arg)) {
                        node.prev = null;
                        node.waiter = null;
                        head = node;
                        before.next = null;
                        settled = true;
                        if (shared) {
                            wakeNextIfShared(node);
                        }
                        return DONE;
                    }
                }
                if (node.status == ACTIVE) {
                    // Said before the last look, so that a release in between is not missed.
                    node.status = PARKED;
                    continue;
                }
                if (!timed) {
                    LockSupport.park(this);
                } else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0L) {
                        return TIMED_OUT;
                    }
                    LockSupport.parkNanos(this, left);
                }
                node.status = ACTIVE;
                if (Thread.interrupted()) {
                    if (interruptible) {
                        return INTERRUPTED;
                    }
                    interrupted = true;
                }
            }
        } finally {
            if (!settled) {
                cancel(node);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The predecessor, after those that have given up are taken out. Called by the node's own thread only. */
    private Node livePredecessor(Node node) {
        Node before = node.prev;
        if (before.status == CANCELLED) {
            do {
                before = before.prev;
            } while (before.status == CANCELLED);
            node.prev = before;
            before.next = node;
        }
        return before;
    }

    private void cancel(Node node) {
        node.waiter = null;
        node.status = CANCELLED;
        Node before = node.prev;
        if (tail == node && U.compareAndSetReference(this, TAIL, node, before)) {
            U.compareAndSetReference(before, NEXT, node, null);
            return;
        }
        // Who comes next may now be the first: it looks for itself.
        Node after = node.next;
        if (after == null || after.status == CANCELLED) {
            after = firstBehind(node);
        }
        if (after != null) {
            wake(after);
        }
    }

    /** The first node behind the given one that has not given up, looked for from the tail; null: none. */
    private Node firstBehind(Node node) {
        Node found = null;
        for (Node n = tail; n != null && n != node; n = n.prev) {
            if (n.status != CANCELLED) {
                found = n;
            }
        }
        return found;
    }

    private static void wake(Node node) {
        if (node.swapStatus(PARKED, ACTIVE)) {
            LockSupport.unpark(node.waiter);
        }
    }

    private Node firstWaiter() {
        Node first = head;
        if (first == null || first == tail) {
            return null;
        }
        Node next = first.next;
        return next != null && next.status != CANCELLED ? next : firstBehind(first);
    }

    private void wakeFirst() {
        Node next = firstWaiter();
        if (next != null) {
            wake(next);
        }
    }

    private void wakeNextIfShared(Node node) {
        Node next = node == tail ? null : node.next;
        if (next == null || next.status == CANCELLED) {
            next = firstBehind(node);
        }
        if (next != null && next.shared) {
            wake(next);
        }
    }

    public final boolean hasQueuedThreads() {
        Node first = head;
        for (Node n = tail; n != null && n != first; n = n.prev) {
            if (n.status != CANCELLED && n.waiter != null) {
                return true;
            }
        }
        return false;
    }

    public final boolean hasContended() {
        return head != null;
    }

    public final Thread getFirstQueuedThread() {
        Thread found = null;
        Node first = head;
        for (Node n = tail; n != null && n != first; n = n.prev) {
            Thread waiter = n.waiter;
            if (waiter != null) {
                found = waiter;
            }
        }
        return found;
    }

    public final boolean isQueued(Thread thread) {
        if (thread == null) {
            throw new NullPointerException();
        }
        for (Node n = tail; n != null; n = n.prev) {
            if (n.waiter == thread) {
                return true;
            }
        }
        return false;
    }

    public final boolean hasQueuedPredecessors() {
        Thread first = getFirstQueuedThread();
        return first != null && first != Thread.currentThread();
    }

    public final int getQueueLength() {
        int count = 0;
        for (Node n = tail; n != null; n = n.prev) {
            if (n.waiter != null) {
                count++;
            }
        }
        return count;
    }

    public final Collection<Thread> getQueuedThreads() {
        return queued(true, true);
    }

    public final Collection<Thread> getExclusiveQueuedThreads() {
        return queued(true, false);
    }

    public final Collection<Thread> getSharedQueuedThreads() {
        return queued(false, true);
    }

    private Collection<Thread> queued(boolean exclusive, boolean shared) {
        ArrayList<Thread> list = new ArrayList<>();
        for (Node n = tail; n != null; n = n.prev) {
            Thread waiter = n.waiter;
            if (waiter != null && (n.shared ? shared : exclusive)) {
                list.add(waiter);
            }
        }
        return list;
    }

    @Override
    public String toString() {
        return super.toString() + "[State = " + getState() + ", " + (hasQueuedThreads() ? "non" : "") + "empty queue]";
    }

    public final boolean owns(ConditionObject condition) {
        return condition.belongsTo(this);
    }

    public final boolean hasWaiters(ConditionObject condition) {
        checkOwner(condition);
        return condition.hasWaiters();
    }

    public final int getWaitQueueLength(ConditionObject condition) {
        checkOwner(condition);
        return condition.getWaitQueueLength();
    }

    public final Collection<Thread> getWaitingThreads(ConditionObject condition) {
        checkOwner(condition);
        return condition.getWaitingThreads();
    }

    private void checkOwner(ConditionObject condition) {
        if (!owns(condition)) {
            throw new IllegalArgumentException("Not owner");
        }
    }

    /** The waiters stand in a list of their own, kept under the lock; a signal moves the first to the lock's queue. */
    public class ConditionObject implements Condition, Serializable {
        private static final long serialVersionUID = 1173984872572414699L;
        private transient Node first;
        private transient Node last;

        public ConditionObject() {
        }

        final boolean belongsTo(AbstractQueuedLongSynchronizer synchronizer) {
            return synchronizer == AbstractQueuedLongSynchronizer.this;
        }

        private void checkHeld() {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
        }

        /** Moves a waiter to the lock's queue, unless it has given up. */
        private boolean transfer(Node node) {
            if (!node.swapStatus(CONDITION, ACTIVE)) {
                return false;
            }
            enqueue(node);
            node.queued = true;
            // Parked in the condition, most likely; the caller's release of the lock wakes it.
            node.swapStatus(ACTIVE, PARKED);
            return true;
        }

        @Override
        public final void signal() {
            checkHeld();
            Node node;
            do {
                node = first;
                if (node == null) {
                    return;
                }
                dropFirst(node);
            } while (!transfer(node));
        }

        @Override
        public final void signalAll() {
            checkHeld();
            Node node;
            while ((node = first) != null) {
                dropFirst(node);
                transfer(node);
            }
        }

        private void dropFirst(Node node) {
            first = node.nextInCondition;
            if (first == null) {
                last = null;
            }
            node.nextInCondition = null;
        }

        /** Takes out the waiters that were not signalled: they gave up. Under the lock. */
        private void clean() {
            Node kept = null;
            for (Node n = first, next; n != null; n = next) {
                next = n.nextInCondition;
                if (n.status == CONDITION) {
                    kept = n;
                } else if (kept == null) {
                    first = next;
                } else {
                    kept.nextInCondition = next;
                }
            }
            last = kept;
        }

        /** How the wait ended: by a signal, in time, by an interrupt; the lock is held again. */
        private int wait(boolean interruptible, boolean timed, long deadline) {
            Node node = new Node(Thread.currentThread(), false, CONDITION);
            checkHeld();
            if (last == null) {
                first = node;
            } else {
                last.nextInCondition = node;
            }
            last = node;
            long saved = getState();
            if (!release(saved)) {
                node.swapStatus(CONDITION, CANCELLED);
                clean();
                throw new IllegalMonitorStateException();
            }
            int outcome = DONE;
            boolean interrupted = false;
            while (!node.queued) {
                if (Thread.interrupted()) {
                    interrupted = true;
                    if (interruptible && giveUp(node)) {
                        outcome = INTERRUPTED;
                        break;
                    }
                    if (interruptible) {
                        // Signalled first: only the state remains to be noted.
                        break;
                    }
                }
                if (!timed) {
                    LockSupport.park(this);
                } else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0L) {
                        if (giveUp(node)) {
                            outcome = TIMED_OUT;
                        }
                        break;
                    }
                    LockSupport.parkNanos(this, left);
                }
            }
            while (!node.queued) {
                Thread.onSpinWait();
                Thread.yield();
            }
            node.swapStatus(PARKED, ACTIVE);
            waitFor(node, saved, false, false, false, 0L);
            if (outcome != DONE) {
                clean();
            }
            if (interrupted && outcome != INTERRUPTED) {
                Thread.currentThread().interrupt();
            }
            return outcome;
        }

        private boolean giveUp(Node node) {
            if (!node.swapStatus(CONDITION, ACTIVE)) {
                return false;
            }
            enqueue(node);
            node.queued = true;
            return true;
        }

        @Override
        public final void awaitUninterruptibly() {
            wait(false, false, 0L);
        }

        @Override
        public final void await() throws InterruptedException {
            if (Thread.interrupted() || wait(true, false, 0L) == INTERRUPTED) {
                throw new InterruptedException();
            }
        }

        /** True: signalled. */
        private boolean until(long deadline) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return timed(wait(true, true, deadline));
        }

        @Override
        public final long awaitNanos(long nanosTimeout) throws InterruptedException {
            long nanos = Math.max(0L, nanosTimeout);
            long deadline = System.nanoTime() + Math.max(nanos, 0L);
            until(deadline);
            long left = deadline - System.nanoTime();
            return left <= nanos ? left : Long.MIN_VALUE;
        }

        @Override
        public final boolean awaitUntil(Date deadline) throws InterruptedException {
            long millis = Math.max(0L, deadline.getTime() - System.currentTimeMillis());
            return until(System.nanoTime() + Math.max(0L, TimeUnit.MILLISECONDS.toNanos(millis)));
        }

        @Override
        public final boolean await(long time, TimeUnit unit) throws InterruptedException {
            return until(System.nanoTime() + Math.max(0L, unit.toNanos(time)));
        }

        protected final boolean hasWaiters() {
            return getWaitQueueLength() > 0;
        }

        protected final int getWaitQueueLength() {
            return getWaitingThreads().size();
        }

        protected final Collection<Thread> getWaitingThreads() {
            checkHeld();
            ArrayList<Thread> list = new ArrayList<>();
            for (Node n = first; n != null; n = n.nextInCondition) {
                Thread waiter = n.waiter;
                if (n.status == CONDITION && waiter != null) {
                    list.add(waiter);
                }
            }
            return list;
        }
    }
}

package java.lang;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.internal.misc.Unsafe;
import jdk.internal.vm.Continuation;

/** A thread that runs on carriers, one after the other (JEP 444). */
final class VirtualThread extends BaseVirtualThread {
    private static final int NEW = 0;
    /** Waits for a carrier. */
    private static final int RUNNABLE = 1;
    private static final int RUNNING = 2;
    private static final int YIELDING = 3;
    private static final int PARKING = 4;
    private static final int TIMED_PARKING = 5;
    private static final int PARKED = 6;
    private static final int TIMED_PARKED = 7;
    /** Parked together with its carrier. */
    private static final int PINNED = 8;
    private static final int TIMED_PINNED = 9;
    private static final int BLOCKED = 10;
    private static final int WAITING = 11;
    private static final int TIMED_WAITING = 12;
    private static final int TERMINATED = 13;

    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long STATE = U.objectFieldOffset(VirtualThread.class, "state");
    private static final long PERMIT = U.objectFieldOffset(VirtualThread.class, "permit");
    private static final long ENDED = U.objectFieldOffset(VirtualThread.class, "ended");
    private static final ThreadGroup GROUP = topGroup("VirtualThreads");
    /** Virtual threads have one priority, are daemons, and share a group. */
    private static final FieldHolder HOLDER = new FieldHolder(GROUP, null, 0L, NORM_PRIORITY, true);
    private static final Thread UNBLOCKER =
            new Thread(topGroup("InnocuousThreadGroup"), "VirtualThread-unblocker", VirtualThread::unblock, 0L, false);
    private static volatile boolean unblocking;
    /** The first of the live threads, by the low bits of their ids: one that is parked lives on even if nobody refers to it. Null if that is not wanted. */
    private static final Shelf[] LIVE = shelves();

    private final Continuation cont;
    private Runnable task;
    private volatile int state;
    /** Whether {@link #park} may go on: 1 or 0. */
    private volatile int permit;
    /** Whether what it waits for in the VM may have happened. */
    private volatile boolean wakeup;
    private volatile Carriers.Carrier carrier;
    private volatile CountDownLatch ended;
    /** The next in the queue for carriers. */
    VirtualThread next;
    /** Whether it is {@link #wake} that its time is over for. */
    private boolean timedInVm;
    /** When it has to be woken, and its place among those that have to be. */
    long wakeTime;
    int timerIndex = -1;
    /** Its neighbours among the live ones. */
    private VirtualThread before;
    private VirtualThread after;

    VirtualThread(String name, Runnable task, boolean inherit) {
        super(name, task, inherit);
        this.task = task;
        cont = new Continuation(this);
    }

    static FieldHolder holder() {
        return HOLDER;
    }

    static ThreadGroup topGroup(String name) {
        ThreadGroup top = Thread.currentThread().group();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return new ThreadGroup(top, name, MAX_PRIORITY, false);
    }

    @Override
    public void start() {
        if (!U.compareAndSetInt(this, STATE, NEW, RUNNABLE)) {
            throw new IllegalThreadStateException("Already started");
        }
        boolean started = false;
        try {
            enter();
            Carriers.submit(this);
            started = true;
        } finally {
            if (!started) {
                end();
            }
        }
    }

    /** The body; does nothing when a program calls it. */
    @Override
    public void run() {
        Runnable body = task;
        if (body == null || Thread.currentThread() != this) {
            return;
        }
        task = null;
        try {
            body.run();
        } catch (Throwable e) {
            try {
                dispatchUncaughtException(e);
            } catch (Throwable failed) {
                // Nobody hears of it, as in the JDK.
            }
        }
    }

    /** Called by a carrier: runs until it ends or has to wait. */
    void runOn(Carriers.Carrier own) {
        state = RUNNING;
        wakeup = false;
        if (timerIndex >= 0) {
            Carriers.cancel(this);
        }
        carrier = own;
        if (interrupted) {
            own.interruptSelf();
        }
        own.mount(this);
        cont.run();
        synchronized (interruptLock) {
            carrier = null;
        }
        own.clearInterrupt();
        if (cont.isDone()) {
            end();
        } else {
            stopped(cont.reason());
        }
    }

    /** On the carrier, after the continuation has stopped. */
    private void stopped(int reason) {
        int now;
        switch (reason) {
            case Continuation.BLOCKED:
                now = BLOCKED;
                break;
            case Continuation.WAITING:
                now = WAITING;
                break;
            case Continuation.TIMED_WAITING:
                now = TIMED_WAITING;
                timedInVm = true;
                Carriers.wakeAfter(this, cont.timeout() >= Long.MAX_VALUE / 2000000 ? Long.MAX_VALUE / 2 : cont.timeout() * 1000000);
                break;
            default:
                stoppedItself();
                return;
        }
        if (!unblocking) {
            startUnblocker();
        }
        state = now;
        if (wakeup && U.compareAndSetInt(this, STATE, now, RUNNABLE)) {
            Carriers.submit(this);
        }
    }

    private void stoppedItself() {
        if (state == YIELDING) {
            state = RUNNABLE;
            Carriers.submit(this);
            return;
        }
        int now = PARKED;
        if (state == TIMED_PARKING) {
            now = TIMED_PARKED;
            timedInVm = false;
            Carriers.wakeAfter(this, wakeTime);
        }
        state = now;
        if (permit != 0 && U.compareAndSetInt(this, STATE, now, RUNNABLE)) {
            Carriers.submit(this);
        }
    }

    private static final class Shelf {
        VirtualThread first;
    }

    private static Shelf[] shelves() {
        String track = System.getProperty("jdk.trackAllThreads");
        if (track != null && !track.isEmpty() && !Boolean.parseBoolean(track)) {
            return null;
        }
        Shelf[] shelves = new Shelf[8];
        for (int i = 0; i < shelves.length; i++) {
            shelves[i] = new Shelf();
        }
        return shelves;
    }

    private void enter() {
        if (LIVE == null) {
            return;
        }
        Shelf shelf = LIVE[(int) threadId() & LIVE.length - 1];
        synchronized (shelf) {
            after = shelf.first;
            if (after != null) {
                after.before = this;
            }
            shelf.first = this;
        }
    }

    private void leave() {
        if (LIVE == null) {
            return;
        }
        Shelf shelf = LIVE[(int) threadId() & LIVE.length - 1];
        synchronized (shelf) {
            if (before != null) {
                before.after = after;
            } else if (shelf.first == this) {
                shelf.first = after;
            }
            if (after != null) {
                after.before = before;
            }
            before = null;
            after = null;
        }
    }

    private void end() {
        leave();
        state = TERMINATED;
        threadLocals = null;
        inheritableThreadLocals = null;
        CountDownLatch waiting = ended;
        if (waiting != null) {
            waiting.countDown();
        }
    }

    private static synchronized void startUnblocker() {
        if (!unblocking) {
            unblocking = true;
            UNBLOCKER.setDaemon(true);
            UNBLOCKER.start();
        }
    }

    private static void unblock() {
        for (;;) {
            takeVirtualThreadListToUnblock().wake();
        }
    }

    /** Waits for one whose monitor is free, or that was notified. */
    private static native VirtualThread takeVirtualThreadListToUnblock();

    /** Lets it look again at what it waits for in the VM. */
    private void wake() {
        wakeup = true;
        int now = state;
        if (now >= BLOCKED && now <= TIMED_WAITING && U.compareAndSetInt(this, STATE, now, RUNNABLE)) {
            Carriers.submit(this);
        }
    }

    /** Its time is over. */
    void timeUp() {
        if (timedInVm) {
            wake();
        } else {
            unpark();
        }
    }

    /** Called by the VM before and after it blocks a carrier together with its virtual thread. */
    private static void beginBlocking() {
        Carriers.beginBlocking();
    }

    private static void endBlocking() {
        Carriers.endBlocking();
    }

    private boolean takePermit() {
        return permit != 0 && U.compareAndSetInt(this, PERMIT, 1, 0);
    }

    void park() {
        if (takePermit() || interrupted) {
            return;
        }
        state = PARKING;
        if (Continuation.yieldCurrent()) {
            permit = 0;
        } else {
            parkWithCarrier(PINNED, 0L);
        }
    }

    void parkNanos(long nanos) {
        if (nanos <= 0 || takePermit() || interrupted) {
            return;
        }
        wakeTime = nanos;
        state = TIMED_PARKING;
        if (Continuation.yieldCurrent()) {
            permit = 0;
        } else {
            parkWithCarrier(TIMED_PINNED, nanos);
        }
    }

    private void parkWithCarrier(int pinned, long nanos) {
        state = pinned;
        Carriers.beginBlocking();
        try {
            if (permit == 0) {
                U.park(false, nanos);
            }
        } finally {
            Carriers.endBlocking();
            state = RUNNING;
            permit = 0;
        }
    }

    void unpark() {
        if (permit != 0 || !U.compareAndSetInt(this, PERMIT, 0, 1)) {
            return;
        }
        int now = state;
        if (now == PARKED || now == TIMED_PARKED) {
            if (U.compareAndSetInt(this, STATE, now, RUNNABLE)) {
                Carriers.submit(this);
            }
        } else if (now == PINNED || now == TIMED_PINNED) {
            synchronized (interruptLock) {
                Thread own = carrier;
                if (own != null) {
                    U.unpark(own);
                }
            }
        }
    }

    void tryYield() {
        state = YIELDING;
        if (!Continuation.yieldCurrent()) {
            state = RUNNING;
            yield0();
        }
    }

    void sleepNanos(long nanos) throws InterruptedException {
        if (takeInterrupt()) {
            throw new InterruptedException();
        }
        if (nanos == 0) {
            tryYield();
            return;
        }
        long start = System.nanoTime();
        long left = nanos;
        try {
            while (left > 0) {
                parkNanos(left);
                if (takeInterrupt()) {
                    throw new InterruptedException();
                }
                left = nanos - (System.nanoTime() - start);
            }
        } finally {
            // It may have been unparked meanwhile, which is for the next time that it parks.
            permit = 1;
        }
    }

    @Override
    public void interrupt() {
        if (Thread.currentThread() == this) {
            interrupted = true;
            carrier.interruptSelf();
            permit = 1;
            return;
        }
        synchronized (interruptLock) {
            interrupted = true;
            Carriers.Carrier own = carrier;
            if (own != null) {
                own.interruptSelf();
            }
            wakeBlocker();
        }
        unpark();
        wake();
    }

    /** Whether the current thread, which this is, was interrupted; it no longer is. */
    boolean takeInterrupt() {
        if (!interrupted) {
            return false;
        }
        synchronized (interruptLock) {
            interrupted = false;
            carrier.clearInterrupt();
        }
        return true;
    }

    @Override
    boolean alive() {
        int now = state;
        return now != NEW && now != TERMINATED;
    }

    @Override
    boolean over() {
        return state == TERMINATED;
    }

    /** Waits for its end; zero is without limit. */
    @Override
    boolean joinNanos(long nanos) throws InterruptedException {
        if (!alive()) {
            return state == TERMINATED;
        }
        CountDownLatch end = ended;
        if (end == null) {
            end = new CountDownLatch(1);
            if (!U.compareAndSetReference(this, ENDED, null, end)) {
                end = ended;
            }
        }
        if (state == TERMINATED) {
            return true;
        }
        if (nanos == 0) {
            end.await();
            return true;
        }
        return end.await(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public State getState() {
        switch (state) {
            case NEW:
                return State.NEW;
            case PARKED:
            case PINNED:
            case WAITING:
                return State.WAITING;
            case TIMED_PARKED:
            case TIMED_PINNED:
            case TIMED_WAITING:
                return State.TIMED_WAITING;
            case BLOCKED:
                return State.BLOCKED;
            case TERMINATED:
                return State.TERMINATED;
            case RUNNING:
                Thread own = carrier;
                return own == null ? State.RUNNABLE : own.getState();
            default:
                return State.RUNNABLE;
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VirtualThread[#").append(threadId());
        String name = getName();
        if (!name.isEmpty()) {
            text.append(',').append(name);
        }
        text.append("]/");
        Thread own = carrier;
        text.append((own == null ? getState() : own.getState()).toString().toLowerCase(Locale.ROOT));
        if (own != null) {
            text.append('@').append(own.getName());
        }
        return text.toString();
    }
}

package java.util.concurrent;

/**
 * A barrier whose parties come and go. Phasers below a common root share its phase and its lock; one with parties
 * counts as one party of its parent.
 */
public class Phaser {
    private static final int MOST = 0xffff;
    private static final int TERMINATED = 1 << 31;

    private final Phaser parent;
    private final Phaser root;
    private final Object lock;
    private int phase;
    private int parties;
    private int unarrived;

    public Phaser() {
        this(null, 0);
    }

    public Phaser(int parties) {
        this(null, parties);
    }

    public Phaser(Phaser parent) {
        this(parent, 0);
    }

    public Phaser(Phaser parent, int parties) {
        if (parties < 0 || parties > MOST) {
            throw new IllegalArgumentException("Illegal number of parties");
        }
        this.parent = parent;
        root = parent == null ? this : parent.root;
        lock = parent == null ? new Object() : root.lock;
        synchronized (lock) {
            if (parent != null) {
                phase = root.phase;
                if (parties != 0) {
                    phase = parent.add(1);
                }
            }
            this.parties = parties;
            unarrived = parties;
        }
    }

    /** The others below see that the root has gone on when they look. */
    private void reconcile() {
        if (phase != root.phase) {
            phase = root.phase;
            if (phase >= 0) {
                unarrived = parties;
            }
        }
    }

    private int add(int more) {
        for (;;) {
            reconcile();
            if (phase < 0) {
                return phase;
            }
            if (more > MOST - parties) {
                throw new IllegalStateException("Attempt to register more than " + MOST + " parties for " + this);
            }
            if (parties == 0 || unarrived > 0) {
                break;
            }
            // The phase is about to change.
            pause();
        }
        if (parties == 0 && parent != null && more > 0) {
            int p = parent.add(1);
            if (p < 0) {
                return p;
            }
            reconcile();
        }
        parties += more;
        unarrived += more;
        return phase;
    }

    private void pause() {
        boolean interrupted = false;
        try {
            lock.wait();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public int register() {
        synchronized (lock) {
            return add(1);
        }
    }

    public int bulkRegister(int parties) {
        if (parties < 0) {
            throw new IllegalArgumentException();
        }
        synchronized (lock) {
            reconcile();
            return parties == 0 ? phase : add(parties);
        }
    }

    private int arrive(boolean leave) {
        reconcile();
        int now = phase;
        if (now < 0) {
            return now;
        }
        if (unarrived <= 0) {
            throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
        }
        unarrived--;
        if (leave) {
            parties--;
        }
        if (unarrived == 0) {
            if (parent != null) {
                parent.arrive(parties == 0);
                reconcile();
            } else {
                advance(now);
            }
        }
        return now;
    }

    /** Of the root: all have arrived. */
    private void advance(int now) {
        boolean end = onAdvance(now, parties);
        if (phase == now) {
            int next = now + 1 & Integer.MAX_VALUE;
            phase = end ? next | TERMINATED : next;
            unarrived = end ? 0 : parties;
            lock.notifyAll();
        }
    }

    public int arrive() {
        synchronized (lock) {
            return arrive(false);
        }
    }

    public int arriveAndDeregister() {
        synchronized (lock) {
            return arrive(true);
        }
    }

    public int arriveAndAwaitAdvance() {
        synchronized (lock) {
            int now = arrive(false);
            return now < 0 ? now : awaitQuietly(now);
        }
    }

    private int awaitQuietly(int now) {
        boolean interrupted = false;
        while (root.phase == now) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return root.phase;
    }

    public int awaitAdvance(int phase) {
        if (phase < 0) {
            return phase;
        }
        synchronized (lock) {
            return awaitQuietly(phase);
        }
    }

    public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
        if (phase < 0) {
            return phase;
        }
        synchronized (lock) {
            while (root.phase == phase) {
                lock.wait();
            }
            return root.phase;
        }
    }

    public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        if (phase < 0) {
            return phase;
        }
        long start = System.nanoTime();
        synchronized (lock) {
            while (root.phase == phase) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    throw new TimeoutException();
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
            return root.phase;
        }
    }

    public void forceTermination() {
        synchronized (lock) {
            if (root.phase >= 0) {
                root.phase |= TERMINATED;
                lock.notifyAll();
            }
        }
    }

    public final int getPhase() {
        synchronized (lock) {
            return root.phase;
        }
    }

    public int getRegisteredParties() {
        synchronized (lock) {
            return parties;
        }
    }

    public int getArrivedParties() {
        synchronized (lock) {
            reconcile();
            return parties - unarrived;
        }
    }

    public int getUnarrivedParties() {
        synchronized (lock) {
            reconcile();
            return unarrived;
        }
    }

    public Phaser getParent() {
        return parent;
    }

    public Phaser getRoot() {
        return root;
    }

    public boolean isTerminated() {
        return getPhase() < 0;
    }

    protected boolean onAdvance(int phase, int registeredParties) {
        return registeredParties == 0;
    }

    @Override
    public String toString() {
        synchronized (lock) {
            reconcile();
            return super.toString() + "[phase = " + phase + " parties = " + parties + " arrived = "
                    + (parties - unarrived) + "]";
        }
    }
}

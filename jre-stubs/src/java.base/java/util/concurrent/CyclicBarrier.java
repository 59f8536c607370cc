package java.util.concurrent;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Parties that wait for each other, again and again. */
public class CyclicBarrier {
    /** One round; replaced when the barrier trips. */
    private static final class Round {
        boolean tripped;
        boolean broken;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private final int parties;
    private final Runnable action;
    private Round round = new Round();
    private int missing;

    public CyclicBarrier(int parties, Runnable barrierAction) {
        if (parties <= 0) {
            throw new IllegalArgumentException();
        }
        this.parties = parties;
        missing = parties;
        action = barrierAction;
    }

    public CyclicBarrier(int parties) {
        this(parties, null);
    }

    private void nextRound() {
        round.tripped = true;
        missing = parties;
        round = new Round();
        over.signalAll();
    }

    private void breakRound() {
        round.broken = true;
        missing = parties;
        over.signalAll();
    }

    private int await(boolean timed, long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
        lock.lock();
        try {
            Round mine = round;
            if (mine.broken) {
                throw new BrokenBarrierException();
            }
            if (Thread.interrupted()) {
                breakRound();
                throw new InterruptedException();
            }
            int index = --missing;
            if (index == 0) {
                boolean done = false;
                try {
                    if (action != null) {
                        action.run();
                    }
                    done = true;
                } finally {
                    if (!done) {
                        breakRound();
                    }
                }
                nextRound();
                return 0;
            }
            for (;;) {
                try {
                    if (!timed) {
                        over.await();
                    } else if (nanos > 0L) {
                        nanos = over.awaitNanos(nanos);
                    }
                } catch (InterruptedException e) {
                    if (mine == round && !mine.broken) {
                        breakRound();
                        throw e;
                    }
                    Thread.currentThread().interrupt();
                }
                if (mine.broken) {
                    throw new BrokenBarrierException();
                }
                if (mine.tripped) {
                    return index;
                }
                if (timed && nanos <= 0L) {
                    breakRound();
                    throw new TimeoutException();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    public int getParties() {
        return parties;
    }

    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return await(false, 0L);
        } catch (TimeoutException e) {
            throw new Error(e);
        }
    }

    public int await(long timeout, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException {
        return await(true, unit.toNanos(timeout));
    }

    public boolean isBroken() {
        lock.lock();
        try {
            return round.broken;
        } finally {
            lock.unlock();
        }
    }

    public void reset() {
        lock.lock();
        try {
            breakRound();
            round = new Round();
        } finally {
            lock.unlock();
        }
    }

    public int getNumberWaiting() {
        lock.lock();
        try {
            return parties - missing;
        } finally {
            lock.unlock();
        }
    }
}

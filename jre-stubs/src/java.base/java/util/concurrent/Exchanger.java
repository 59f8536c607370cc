package java.util.concurrent;

/** Where two threads swap what they have. */
public class Exchanger<V> {
    private static final class Offer {
        final Object item;
        Object answer;
        boolean taken;

        Offer(Object item) {
            this.item = item;
        }
    }

    /** The one who waits, if someone does. */
    private Offer waiting;

    public Exchanger() {
    }

    public V exchange(V x) throws InterruptedException {
        try {
            return exchange(x, false, 0L);
        } catch (TimeoutException e) {
            throw new InternalError(e);
        }
    }

    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(x, true, unit.toNanos(timeout));
    }

    @SuppressWarnings("unchecked")
    private synchronized V exchange(V x, boolean timed, long nanos) throws InterruptedException, TimeoutException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Offer other = waiting;
        if (other != null) {
            waiting = null;
            other.answer = x;
            other.taken = true;
            notifyAll();
            return (V) other.item;
        }
        Offer mine = new Offer(x);
        waiting = mine;
        long start = timed ? System.nanoTime() : 0L;
        try {
            while (!mine.taken) {
                if (!timed) {
                    wait();
                } else {
                    long left = nanos - (System.nanoTime() - start);
                    if (left <= 0L) {
                        throw new TimeoutException();
                    }
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            }
        } catch (InterruptedException e) {
            if (!mine.taken) {
                throw e;
            }
            Thread.currentThread().interrupt();
        } finally {
            if (!mine.taken) {
                waiting = null;
            }
        }
        return (V) mine.answer;
    }
}

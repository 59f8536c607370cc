package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** What {@code wait} and {@code notify} are to a monitor, for a lock. */
public interface Condition {
    void await() throws InterruptedException;

    void awaitUninterruptibly();

    long awaitNanos(long nanosTimeout) throws InterruptedException;

    boolean await(long time, TimeUnit unit) throws InterruptedException;

    void signal();

    void signalAll();
}

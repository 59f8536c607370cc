import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Threads that wait for each other, for tests/thread_dump.rs: with the argument "stay" it waits for a line of input. */
public class Deadlocked {
    static final Object LEFT = new Object();
    static final StringBuilder RIGHT = new StringBuilder();
    static final ReentrantLock FIRST = new ReentrantLock();
    static final ReentrantLock SECOND = new ReentrantLock();
    static final CountDownLatch MET = new CountDownLatch(4);

    static void meet() {
        try {
            MET.countDown();
            MET.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void leftThenRight() {
        synchronized (LEFT) {
            meet();
            synchronized (RIGHT) {
                System.out.println("never");
            }
        }
    }

    static void rightThenLeft() {
        synchronized (RIGHT) {
            meet();
            synchronized (LEFT) {
                System.out.println("never");
            }
        }
    }

    static void lock(ReentrantLock own, ReentrantLock other) {
        own.lock();
        meet();
        other.lock();
        System.out.println("never");
    }

    static void waiting(Object lock) {
        synchronized (lock) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Object alone = new Object();
        Thread[] threads = {
            new Thread(Deadlocked::leftThenRight, "one"), new Thread(Deadlocked::rightThenLeft, "two"),
            new Thread(() -> lock(FIRST, SECOND), "three"), new Thread(() -> lock(SECOND, FIRST), "four"),
            new Thread(() -> waiting(alone), "alone"), new Thread(() -> LockSupport.park(alone), "parked"),
        };
        for (Thread thread : threads) {
            thread.setDaemon(true);
            thread.start();
        }
        Thread.State[] states = new Thread.State[threads.length];
        for (int i = 0; i < threads.length; i++) {
            Thread.State wanted = i < 2 ? Thread.State.BLOCKED : Thread.State.WAITING;
            while (MET.getCount() > 0 || threads[i].getState() != wanted) {
                Thread.sleep(1);
            }
            states[i] = threads[i].getState();
        }
        System.out.println("ready " + java.util.Arrays.toString(states));
        if (args.length > 0) {
            System.out.println("read " + System.in.read());
        }
    }
}

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Uncontended and contended locks: synchronized blocks and methods, ReentrantLock, atomics. */
public class Locks {
    private long count;
    synchronized void add(int amount) { count += amount; }
    synchronized long get() { return count; }

    public static void main(String[] args) throws InterruptedException {
        int rounds = args.length == 0 ? 6_000_000 : Integer.parseInt(args[0]);
        Locks alone = new Locks();
        StringBuffer buffer = new StringBuffer();
        for (int i = 0; i < rounds; i++) {
            alone.add(i & 3);
            synchronized (buffer) {
                if ((i & 31) == 0) buffer.append((char) ('a' + i % 26));
            }
            if (buffer.length() > 100) buffer.setLength(0);
        }
        Locks shared = new Locks();
        ReentrantLock lock = new ReentrantLock();
        AtomicLong atomic = new AtomicLong();
        long[] guarded = new long[1];
        Thread[] threads = new Thread[2];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < rounds / 10; i++) {
                    shared.add(1);
                    atomic.addAndGet(i);
                    lock.lock();
                    try {
                        guarded[0] += i & 1;
                    } finally {
                        lock.unlock();
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println(alone.get() + " " + buffer.length() + " " + shared.get() + " " + atomic.get() + " " + guarded[0]);
    }
}

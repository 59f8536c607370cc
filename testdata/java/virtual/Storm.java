import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Virtual and platform threads that lock, wait, notify, park, sleep, yield and interrupt each other at random; the sums have to be right. */
public class Storm {
    static final int THREADS = 60;
    static final Object[] LOCKS = new Object[5];
    static final long[] UNDER_LOCK = new long[LOCKS.length];
    static final AtomicLong EXPECTED = new AtomicLong();
    static final ReentrantLock FAIR = new ReentrantLock(true);
    static final Semaphore PERMITS = new Semaphore(3);
    static final AtomicInteger INSIDE = new AtomicInteger();
    static long underFair;
    static final ConcurrentLinkedQueue<Throwable> FAILURES = new ConcurrentLinkedQueue<>();
    static final Thread[] ALL = new Thread[THREADS];

    static void nested(int at, int depth, Random random, List<String> kept) throws InterruptedException {
        synchronized (LOCKS[at]) {
            String text = "depth " + depth + " of " + at;
            kept.add(text);
            UNDER_LOCK[at]++;
            EXPECTED.incrementAndGet();
            if (random.nextInt(3) == 0) {
                Thread.yield();
            }
            if (depth > 0 && at + 1 < LOCKS.length) {
                nested(at + random.nextInt(2), depth - 1, random, kept);
            } else if (random.nextInt(4) == 0) {
                Thread.sleep(0, 100_000);
            } else if (random.nextInt(4) == 0) {
                LOCKS[at].wait(1 + random.nextInt(3));
            } else if (random.nextInt(4) == 0) {
                LOCKS[at].notifyAll();
            }
            if (!Thread.holdsLock(LOCKS[at]) || !kept.get(kept.size() - 1).equals(text)) {
                throw new AssertionError(text + " " + kept);
            }
            kept.remove(kept.size() - 1);
        }
    }

    static void body(int seed, int rounds) {
        Random random = new Random(seed);
        List<String> kept = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try {
                switch (random.nextInt(7)) {
                    case 0, 1 -> nested(random.nextInt(LOCKS.length), random.nextInt(6), random, kept);
                    case 2 -> {
                        FAIR.lockInterruptibly();
                        try {
                            underFair++;
                            Thread.yield();
                        } finally {
                            FAIR.unlock();
                        }
                    }
                    case 3 -> {
                        PERMITS.acquire();
                        try {
                            if (INSIDE.incrementAndGet() > 3) {
                                throw new AssertionError("too many inside");
                            }
                            Thread.sleep(0, 200_000);
                        } finally {
                            INSIDE.decrementAndGet();
                            PERMITS.release();
                        }
                    }
                    case 4 -> LockSupport.parkNanos(random.nextInt(300_000));
                    case 5 -> {
                        Thread other = ALL[random.nextInt(THREADS)];
                        if (random.nextInt(3) == 0) {
                            other.interrupt();
                        } else {
                            LockSupport.unpark(other);
                        }
                    }
                    default -> {
                        CountDownLatch done = new CountDownLatch(2);
                        for (int i = 0; i < 2; i++) {
                            Thread.startVirtualThread(() -> {
                                byte[] garbage = new byte[5000];
                                Thread.yield();
                                garbage[0] = 1;
                                done.countDown();
                            });
                        }
                        done.await();
                    }
                }
            } catch (InterruptedException e) {
                // Locks and lists are as they were.
                kept.clear();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = i % 2 == 0 ? new Object() : new int[i];
        }
        for (int i = 0; i < THREADS; i++) {
            int seed = i;
            Thread.Builder builder = i % 10 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
            ALL[i] = builder.unstarted(() -> {
                try {
                    body(seed, rounds);
                } catch (Throwable e) {
                    FAILURES.add(e);
                }
            });
        }
        for (Thread thread : ALL) {
            thread.start();
        }
        for (Thread thread : ALL) {
            thread.join();
        }
        long sum = 0;
        for (long value : UNDER_LOCK) {
            sum += value;
        }
        for (Throwable failure : FAILURES) {
            failure.printStackTrace();
        }
        System.out.println(sum == EXPECTED.get() && !FAIR.isLocked() && PERMITS.availablePermits() == 3 && FAILURES.isEmpty() ? "right" : "wrong");
    }
}

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** Who waits at the very moment when another lets it go on is told so, whatever it waits for. */
public class Handovers {
    interface Side {
        long act() throws Exception;
    }

    static final class Round {
        final Side first;
        final Side second;

        Round(Side first, Side second) {
            this.first = first;
            this.second = second;
        }
    }

    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    /** Both sides of each round begin together, one a little earlier or later than the other; the sum of their answers. */
    static void race(String name, int rounds, Supplier<Round> maker) throws Exception {
        AtomicReference<Round> current = new AtomicReference<>();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        long[] sums = new long[2];
        Thread other = new Thread(() -> {
            try {
                for (int i = 1; i <= rounds; i++) {
                    while (begun.get() != i) {
                        Thread.yield();
                    }
                    spin(i % 97);
                    sums[1] += current.get().second.act();
                    ended.set(i);
                }
            } catch (Exception e) {
                e.printStackTrace();
                System.exit(1);
            }
        });
        other.setDaemon(true);
        other.start();
        for (int i = 1; i <= rounds; i++) {
            current.set(maker.get());
            begun.set(i);
            spin(i % 89);
            sums[0] += current.get().first.act();
            while (ended.get() != i) {
                Thread.yield();
            }
        }
        other.join();
        System.out.println(name + " " + sums[0] + " " + sums[1]);
    }

    static final int MANY = 600;

    static Round condition(Lock lock, boolean timed) {
        Condition condition = lock.newCondition();
        boolean[] set = new boolean[1];
        return new Round(() -> {
            lock.lock();
            try {
                while (!set[0]) {
                    if (!timed) {
                        condition.await();
                    } else if (!condition.await(50, TimeUnit.SECONDS)) {
                        return 0;
                    }
                }
                return 1;
            } finally {
                lock.unlock();
            }
        }, () -> {
            lock.lock();
            try {
                set[0] = true;
                condition.signal();
            } finally {
                lock.unlock();
            }
            return 1;
        });
    }

    static Round contended(Lock lock) {
        int[] count = new int[1];
        Side side = () -> {
            for (int i = 0; i < 5; i++) {
                if (i % 2 == 0) {
                    lock.lock();
                } else if (!lock.tryLock(50, TimeUnit.SECONDS)) {
                    return 1000;
                }
                try {
                    count[0]++;
                    spin(7);
                } finally {
                    lock.unlock();
                }
            }
            return 1;
        };
        return new Round(side, side);
    }

    /** One gives up at about the time when the other releases; a third waits behind it. */
    static Round givenUp(Lock lock) {
        lock.lock();
        CountDownLatch got = new CountDownLatch(1);
        Thread third = new Thread(() -> {
            lock.lock();
            lock.unlock();
            got.countDown();
        });
        AtomicInteger holders = new AtomicInteger();
        return new Round(() -> {
            third.start();
            spin(200);
            lock.unlock();
            return got.await(50, TimeUnit.SECONDS) ? 1 : 0;
        }, () -> {
            if (lock.tryLock(30, TimeUnit.MICROSECONDS)) {
                holders.incrementAndGet();
                lock.unlock();
            }
            third.join();
            return holders.get() <= 1 ? 1 : 0;
        });
    }

    /** A signal and an interrupt come together: either the one or the other is seen, and the other waiter is not forgotten. */
    static Round interrupted(ReentrantLock lock) {
        Condition condition = lock.newCondition();
        int[] tokens = new int[1];
        CountDownLatch got = new CountDownLatch(2);
        Runnable taker = () -> {
            boolean again = true;
            while (again) {
                lock.lock();
                try {
                    while (tokens[0] == 0) {
                        condition.await();
                    }
                    tokens[0]--;
                    again = false;
                } catch (InterruptedException e) {
                    // Once more.
                } finally {
                    lock.unlock();
                }
            }
            got.countDown();
        };
        Thread one = new Thread(taker);
        Thread two = new Thread(taker);
        one.start();
        two.start();
        return new Round(() -> {
            for (int i = 0; i < 2; i++) {
                lock.lock();
                tokens[0]++;
                condition.signal();
                lock.unlock();
            }
            return got.await(50, TimeUnit.SECONDS) ? 1 : 0;
        }, () -> {
            one.interrupt();
            one.join();
            two.join();
            return 1;
        });
    }

    static Round permits(boolean fair) {
        Semaphore semaphore = new Semaphore(0, fair);
        return new Round(() -> {
            semaphore.acquire();
            return semaphore.tryAcquire(2, 50, TimeUnit.SECONDS) ? 1 : 0;
        }, () -> {
            semaphore.release();
            semaphore.release();
            semaphore.release();
            return 1;
        });
    }

    static Round monitor(boolean timed) {
        Object monitor = new Object();
        boolean[] set = new boolean[1];
        return new Round(() -> {
            synchronized (monitor) {
                while (!set[0]) {
                    if (timed) {
                        monitor.wait(50_000);
                    } else {
                        monitor.wait();
                    }
                }
            }
            return 1;
        }, () -> {
            synchronized (monitor) {
                set[0] = true;
                monitor.notify();
            }
            return 1;
        });
    }

    static Round parked() {
        AtomicReference<Thread> waiter = new AtomicReference<>();
        AtomicInteger set = new AtomicInteger();
        return new Round(() -> {
            waiter.set(Thread.currentThread());
            while (set.get() == 0) {
                LockSupport.park();
            }
            return 1;
        }, () -> {
            set.set(1);
            LockSupport.unpark(waiter.get());
            return 1;
        });
    }

    static Round barrier() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Side side = () -> {
            barrier.await();
            barrier.await(50, TimeUnit.SECONDS);
            return 1;
        };
        return new Round(side, side);
    }

    /** A barrier that is reset as somebody comes to it: he sees it broken, or waits for the next round. */
    static Round reset() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        return new Round(() -> {
            for (;;) {
                try {
                    barrier.await(50, TimeUnit.SECONDS);
                    return 1;
                } catch (BrokenBarrierException e) {
                    // The next round.
                }
            }
        }, () -> {
            barrier.reset();
            for (;;) {
                try {
                    barrier.await(50, TimeUnit.SECONDS);
                    return 1;
                } catch (BrokenBarrierException e) {
                    // As there.
                }
            }
        });
    }

    static Round phases() {
        Phaser root = new Phaser();
        Phaser left = new Phaser(root, 1);
        Phaser right = new Phaser(root, 1);
        return new Round(() -> {
            left.arriveAndAwaitAdvance();
            int phase = left.arrive();
            return left.awaitAdvanceInterruptibly(phase, 50, TimeUnit.SECONDS);
        }, () -> {
            right.arriveAndAwaitAdvance();
            return right.arriveAndAwaitAdvance();
        });
    }

    static Round exchange() {
        Exchanger<Long> exchanger = new Exchanger<>();
        return new Round(() -> exchanger.exchange(1L) + exchanger.exchange(2L, 50, TimeUnit.SECONDS),
                () -> exchanger.exchange(10L, 50, TimeUnit.SECONDS) + exchanger.exchange(20L));
    }

    static Round latch() {
        CountDownLatch latch = new CountDownLatch(2);
        return new Round(() -> {
            latch.countDown();
            latch.await();
            return 1;
        }, () -> {
            latch.countDown();
            return latch.await(50, TimeUnit.SECONDS) ? 1 : 0;
        });
    }

    static Round joined() {
        Thread thread = new Thread(() -> spin(50));
        return new Round(() -> {
            thread.start();
            thread.join();
            return 1;
        }, () -> {
            while (thread.getState() == Thread.State.NEW) {
                Thread.yield();
            }
            thread.join(50_000);
            return thread.isAlive() ? 0 : 1;
        });
    }

    public static void main(String[] args) throws Exception {
        race("condition", MANY, () -> condition(new ReentrantLock(), false));
        race("timed condition", MANY, () -> condition(new ReentrantLock(true), true));
        race("condition of a writer", MANY, () -> condition(new ReentrantReadWriteLock().writeLock(), true));
        race("lock", MANY, () -> contended(new ReentrantLock()));
        race("fair lock", 100, () -> contended(new ReentrantLock(true)));
        race("write lock", MANY, () -> contended(new ReentrantReadWriteLock().writeLock()));
        race("read lock", MANY, () -> contended(new ReentrantReadWriteLock().readLock()));
        race("stamped lock", MANY, () -> contended(new StampedLock().asWriteLock()));
        race("given up", 150, () -> {
            ReentrantLock lock = new ReentrantLock();
            return givenUp(lock);
        });
        race("given up, fair", 150, () -> givenUp(new ReentrantLock(true)));
        race("interrupted", 150, () -> interrupted(new ReentrantLock()));
        race("permits", MANY, () -> permits(false));
        race("permits, fair", MANY, () -> permits(true));
        race("monitor", MANY, () -> monitor(false));
        race("timed monitor", MANY, () -> monitor(true));
        race("parked", MANY, Handovers::parked);
        race("barrier", MANY, Handovers::barrier);
        race("reset", MANY, Handovers::reset);
        race("phases", MANY, Handovers::phases);
        race("exchange", MANY, Handovers::exchange);
        race("latch", MANY, Handovers::latch);
        race("joined", 150, Handovers::joined);
    }
}

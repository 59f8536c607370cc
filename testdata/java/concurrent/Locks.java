import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

public class Locks {
    static int counter;

    static void all(int n, Runnable body) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Thread t = new Thread(body);
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
    }

    static void exclusion(boolean fair) throws InterruptedException {
        counter = 0;
        ReentrantLock lock = new ReentrantLock(fair);
        all(4, () -> {
            for (int i = 0; i < 500; i++) {
                lock.lock();
                try {
                    lock.lock();
                    counter++;
                    lock.unlock();
                } finally {
                    lock.unlock();
                }
            }
        });
        System.out.println("fair " + lock.isFair() + ": " + counter + " " + lock.isLocked() + " " + lock.hasQueuedThreads());
    }

    static void pingPong() throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition ping = lock.newCondition();
        Condition pong = lock.newCondition();
        boolean[] turn = {true};
        StringBuilder out = new StringBuilder();
        Thread a = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                lock.lock();
                try {
                    while (!turn[0]) {
                        ping.awaitUninterruptibly();
                    }
                    out.append("ping ");
                    turn[0] = false;
                    pong.signal();
                } finally {
                    lock.unlock();
                }
            }
        });
        Thread b = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                lock.lock();
                try {
                    while (turn[0]) {
                        pong.await();
                    }
                    out.append("pong ");
                    turn[0] = true;
                    ping.signalAll();
                } catch (InterruptedException e) {
                    out.append(e);
                } finally {
                    lock.unlock();
                }
            }
        });
        b.start();
        a.start();
        a.join();
        b.join();
        System.out.println(out.length() + " " + out.substring(0, 40));
    }

    static void timeouts() throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition c = lock.newCondition();
        lock.lock();
        System.out.println(c.await(5, TimeUnit.MILLISECONDS) + " " + (c.awaitNanos(1_000_000) <= 0) + " "
                + c.awaitUntil(new java.util.Date(System.currentTimeMillis() + 3)) + " " + lock.getHoldCount());
        boolean[] got = new boolean[2];
        Thread t = new Thread(() -> {
            got[0] = lock.tryLock();
            try {
                got[1] = lock.tryLock(10, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        t.start();
        t.join();
        System.out.println(got[0] + " " + got[1]);
        Thread u = new Thread(() -> {
            try {
                lock.lockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println("interrupted " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        u.start();
        while (!lock.hasQueuedThread(u)) {
            Thread.onSpinWait();
        }
        System.out.println(lock.getQueueLength() + " " + lock.hasQueuedThreads());
        u.interrupt();
        u.join();
        System.out.println(lock.getQueueLength());
        lock.unlock();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not owner: " + e.getMessage());
        }
        try {
            c.signal();
        } catch (IllegalMonitorStateException e) {
            System.out.println("no signal: " + e.getMessage());
        }
    }

    static void interruptedAwait() throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition c = lock.newCondition();
        Thread t = new Thread(() -> {
            lock.lock();
            try {
                c.await();
            } catch (InterruptedException e) {
                System.out.println("await interrupted, held " + lock.isHeldByCurrentThread());
            } finally {
                lock.unlock();
            }
        });
        t.start();
        for (;;) {
            lock.lock();
            try {
                if (lock.hasWaiters(c)) {
                    System.out.println("waiting " + lock.getWaitQueueLength(c));
                    break;
                }
            } finally {
                lock.unlock();
            }
        }
        t.interrupt();
        t.join();
    }

    static void readWrite() throws InterruptedException {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        lock.readLock().lock();
        boolean[] seen = new boolean[2];
        Thread t = new Thread(() -> {
            seen[0] = lock.readLock().tryLock();
            lock.readLock().unlock();
            seen[1] = lock.writeLock().tryLock();
        });
        t.start();
        t.join();
        System.out.println(seen[0] + " " + seen[1] + " " + lock.getReadHoldCount() + " " + lock.getReadLockCount());
        lock.readLock().unlock();
        lock.writeLock().lock();
        lock.readLock().lock();
        lock.writeLock().unlock();
        System.out.println(lock.isWriteLocked() + " " + lock.getReadLockCount());
        lock.readLock().unlock();
        counter = 0;
        long[] sum = new long[1];
        all(4, () -> {
            for (int i = 0; i < 200; i++) {
                if (i % 4 == 0) {
                    lock.writeLock().lock();
                    counter++;
                    lock.writeLock().unlock();
                } else {
                    lock.readLock().lock();
                    int a = counter;
                    Thread.yield();
                    if (a != counter) {
                        System.out.println("torn");
                    }
                    lock.readLock().unlock();
                }
            }
        });
        System.out.println(counter);
        try {
            lock.readLock().newCondition();
        } catch (UnsupportedOperationException e) {
            System.out.println("no condition");
        }
    }

    static void stamped() throws InterruptedException {
        StampedLock lock = new StampedLock();
        double[] point = {0, 0};
        all(3, () -> {
            for (int i = 0; i < 200; i++) {
                long stamp = lock.writeLock();
                point[0]++;
                point[1]--;
                lock.unlockWrite(stamp);
                stamp = lock.tryOptimisticRead();
                double x = point[0];
                double y = point[1];
                if (!lock.validate(stamp)) {
                    stamp = lock.readLock();
                    x = point[0];
                    y = point[1];
                    lock.unlockRead(stamp);
                }
                if (x + y != 0) {
                    System.out.println("inconsistent");
                }
            }
        });
        System.out.println(point[0] + " " + point[1] + " " + lock.isWriteLocked() + " " + lock.getReadLockCount());
        long stamp = lock.readLock();
        long w = lock.tryConvertToWriteLock(stamp);
        System.out.println(w != 0 && StampedLock.isWriteLockStamp(w));
        lock.unlock(w);
        System.out.println(lock.tryReadLock() != 0 && lock.tryWriteLock() == 0);
        System.out.println(lock.tryUnlockRead() + " " + lock.tryUnlockRead() + " " + lock.tryUnlockWrite());
    }

    static void parking() throws InterruptedException {
        Object blocker = "blocker";
        Thread t = new Thread(() -> {
            LockSupport.park(blocker);
            System.out.println("unparked");
            LockSupport.unpark(Thread.currentThread());
            LockSupport.park();
            LockSupport.parkNanos(1000);
            Thread.currentThread().interrupt();
            LockSupport.park();
            System.out.println("still interrupted " + Thread.interrupted());
        });
        t.start();
        while (LockSupport.getBlocker(t) == null || t.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        System.out.println(LockSupport.getBlocker(t) + " " + t.getState());
        LockSupport.unpark(t);
        t.join();
    }

    public static void main(String[] args) throws InterruptedException {
        exclusion(false);
        exclusion(true);
        pingPong();
        timeouts();
        interruptedAwait();
        readWrite();
        stamped();
        parking();
    }
}

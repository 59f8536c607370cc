import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** A writer that gives up lets the readers go on that wait behind it, though another reader never leaves. */
public class GivingUp {
    interface Try {
        boolean lock() throws InterruptedException;
    }

    static void behind(String name, Try writer, Try reader, boolean interrupt) throws Exception {
        CountDownLatch tries = new CountDownLatch(1);
        Thread first = new Thread(() -> {
            try {
                tries.countDown();
                System.out.println(name + " writer " + writer.lock());
            } catch (InterruptedException e) {
                System.out.println(name + " writer interrupted");
            }
        });
        first.start();
        tries.await();
        while (first.getState() != Thread.State.TIMED_WAITING && first.getState() != Thread.State.WAITING && first.isAlive()) {
            Thread.sleep(1);
        }
        boolean[] got = new boolean[1];
        Thread second = new Thread(() -> {
            try {
                got[0] = reader.lock();
            } catch (InterruptedException e) {
                System.out.println("not interrupted");
            }
        });
        second.start();
        if (interrupt) {
            Thread.sleep(20);
            first.interrupt();
        }
        first.join();
        second.join();
        System.out.println(name + " reader " + got[0]);
    }

    public static void main(String[] args) throws Exception {
        StampedLock stamped = new StampedLock();
        stamped.readLock();
        behind("stamped, time", () -> stamped.tryWriteLock(150, TimeUnit.MILLISECONDS) != 0, () -> stamped.tryReadLock(50, TimeUnit.SECONDS) != 0, false);
        behind("stamped, interrupt", () -> stamped.writeLockInterruptibly() != 0, () -> stamped.readLock() != 0, true);
        System.out.println(stamped.getReadLockCount());
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        lock.readLock().lock();
        behind("lock, time", () -> lock.writeLock().tryLock(150, TimeUnit.MILLISECONDS), () -> lock.readLock().tryLock(50, TimeUnit.SECONDS), false);
        behind("lock, interrupt", () -> {
            lock.writeLock().lockInterruptibly();
            return true;
        }, () -> {
            lock.readLock().lock();
            return true;
        }, true);
        System.out.println(lock.getReadLockCount());
    }
}

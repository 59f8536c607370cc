import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Locks and synchronizers: texts, wrong uses, state. */
public class Synchronizing {
    static String shape(Object o) {
        return String.valueOf(o).replaceAll("@[0-9a-f]+", "@");
    }

    static void show(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + shape(body.call()));
        } catch (Throwable e) {
            System.out.println(name + " threw " + shape(e) + " / " + e.getCause());
        }
    }

    interface Action {
        void run() throws Exception;
    }

    static void doing(String name, Action a) {
        show(name, () -> {
            a.run();
            return "ok";
        });
    }

    static <T> T inThread(Callable<T> c) throws Exception {
        FutureTask<T> f = new FutureTask<>(c);
        Thread t = new Thread(f, "other");
        t.start();
        t.join();
        return f.get();
    }

    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        System.out.println(shape(lock));
        doing("unlock", lock::unlock);
        lock.lock();
        lock.lock();
        System.out.println(shape(lock) + lock.getHoldCount() + lock.isHeldByCurrentThread() + lock.isLocked() + lock.isFair() + lock.hasQueuedThreads() + lock.getQueueLength());
        System.out.println(inThread(() -> lock.tryLock() + " " + lock.tryLock(5, TimeUnit.MILLISECONDS) + " " + lock.isHeldByCurrentThread() + lock.getHoldCount()));
        show("unlock of another's", () -> inThread(() -> {
            lock.unlock();
            return 1;
        }));
        lock.unlock();
        lock.unlock();
        Condition condition = lock.newCondition();
        doing("signal unlocked", condition::signal);
        doing("await unlocked", condition::await);
        lock.lock();
        System.out.println(condition.await(5, TimeUnit.MILLISECONDS) + " " + (condition.awaitNanos(1000) <= 0) + " " + condition.awaitUntil(new Date()) + " " + lock.hasWaiters(condition) + lock.getWaitQueueLength(condition));
        show("foreign condition", () -> new ReentrantLock().hasWaiters(condition));
        System.out.println(shape(condition).startsWith("java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject@"));
        lock.unlock();
        System.out.println(shape(new ReentrantLock(true)) + new ReentrantLock(true).isFair());
        Thread.currentThread().interrupt();
        doing("interrupted", lock::lockInterruptibly);
        System.out.println(Thread.interrupted());

        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        System.out.println(shape(rw) + shape(rw.readLock()) + shape(rw.writeLock()));
        doing("read unlock", () -> rw.readLock().unlock());
        doing("write unlock", () -> rw.writeLock().unlock());
        doing("read condition", () -> rw.readLock().newCondition());
        rw.readLock().lock();
        System.out.println(rw.writeLock().tryLock() + " " + rw.getReadLockCount() + rw.getReadHoldCount() + shape(rw) + inThread(() -> rw.readLock().tryLock() + " " + rw.getReadLockCount() + rw.getReadHoldCount()));
        rw.readLock().unlock();
        ReentrantReadWriteLock down = new ReentrantReadWriteLock(true);
        down.writeLock().lock();
        down.readLock().lock();
        down.writeLock().unlock();
        System.out.println(shape(down) + down.isWriteLocked() + down.getReadHoldCount() + down.isFair() + shape(down.readLock()) + shape(down.writeLock()));

        StampedLock stamped = new StampedLock();
        System.out.println(shape(stamped));
        long w = stamped.writeLock();
        System.out.println(shape(stamped) + stamped.isWriteLocked() + stamped.tryReadLock() + " " + stamped.tryOptimisticRead() + " " + stamped.tryWriteLock());
        doing("wrong stamp", () -> stamped.unlock(12345));
        doing("unlockRead", () -> stamped.unlockRead(w));
        long r = stamped.tryConvertToReadLock(w);
        System.out.println((r != 0) + shape(stamped) + stamped.getReadLockCount() + stamped.isReadLocked() + StampedLock.isReadLockStamp(r) + StampedLock.isWriteLockStamp(w) + StampedLock.isLockStamp(r));
        long o = stamped.tryConvertToOptimisticRead(r);
        System.out.println(stamped.validate(o) + " " + StampedLock.isOptimisticReadStamp(o) + stamped.tryUnlockRead() + stamped.tryUnlockWrite());
        stamped.asWriteLock().lock();
        System.out.println(stamped.validate(o) + " " + shape(stamped));
        stamped.asWriteLock().unlock();
        doing("asReadLock condition", () -> stamped.asReadLock().newCondition());
        System.out.println(stamped.asReadWriteLock().readLock().tryLock() + " " + stamped.getReadLockCount());

        Semaphore semaphore = new Semaphore(3, true);
        System.out.println(shape(semaphore) + semaphore.tryAcquire(4) + semaphore.tryAcquire(2) + semaphore.availablePermits() + semaphore.drainPermits() + semaphore.isFair() + semaphore.tryAcquire(1, TimeUnit.MILLISECONDS));
        semaphore.release(5);
        System.out.println(shape(semaphore));
        doing("negative", () -> semaphore.acquire(-1));
        doing("negative release", () -> semaphore.release(-1));
        doing("overflow", () -> new Semaphore(Integer.MAX_VALUE).release());
        CountDownLatch latch = new CountDownLatch(2);
        System.out.println(shape(latch) + latch.await(1, TimeUnit.MILLISECONDS));
        latch.countDown();
        latch.countDown();
        latch.countDown();
        System.out.println(shape(latch) + latch.getCount() + latch.await(1, TimeUnit.MILLISECONDS));
        show("latch -1", () -> new CountDownLatch(-1));

        CyclicBarrier barrier = new CyclicBarrier(2, () -> System.out.println("tripped"));
        Thread waiter = new Thread(() -> doing("waiter", () -> System.out.println("index " + barrier.await())));
        waiter.start();
        while (barrier.getNumberWaiting() == 0) {
            Thread.onSpinWait();
        }
        int index = barrier.await();
        waiter.join();
        System.out.println("index " + index);
        show("barrier timeout", () -> barrier.await(5, TimeUnit.MILLISECONDS));
        System.out.println(barrier.isBroken() + " " + barrier.getParties() + barrier.getNumberWaiting());
        show("broken", barrier::await);
        barrier.reset();
        System.out.println(barrier.isBroken());
        show("barrier 0", () -> new CyclicBarrier(0));
        show("barrier action throws", () -> new CyclicBarrier(1, () -> {
            throw new IllegalStateException("action");
        }).await());
        Thread.currentThread().interrupt();
        show("barrier interrupted", barrier::await);

        Phaser phaser = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                System.out.println("advance " + phase + " " + parties);
                return phase >= 3 || super.onAdvance(phase, parties);
            }
        };
        System.out.println(shape(phaser).replaceAll("Synchronizing\\$\\d", "P") + phaser.register() + phaser.arrive() + phaser.getUnarrivedParties() + phaser.arriveAndDeregister() + phaser.arriveAndAwaitAdvance()
                + phaser.bulkRegister(2) + phaser.getRegisteredParties() + phaser.arrive() + phaser.arrive() + phaser.arrive() + phaser.getPhase());
        show("await", () -> phaser.awaitAdvanceInterruptibly(phaser.getPhase(), 5, TimeUnit.MILLISECONDS));
        System.out.println(phaser.awaitAdvance(0));
        Phaser parent = new Phaser();
        Phaser child = new Phaser(parent, 2);
        System.out.println(parent.getRegisteredParties() + " " + (child.getParent() == parent) + (child.getRoot() == parent) + child.arrive() + child.arrive() + parent.getPhase() + child.getPhase() + shape(parent));
        phaser.forceTermination();
        System.out.println(phaser.isTerminated() + " " + (phaser.getPhase() < 0) + (phaser.register() < 0) + (phaser.arrive() < 0) + shape(phaser).replaceAll("Synchronizing\\$\\d", "P"));
        show("unregistered", () -> new Phaser().arrive());
        show("parties", () -> new Phaser(-1));
        show("many", () -> new Phaser(70000));
        show("bulk", () -> new Phaser().bulkRegister(-1));

        Exchanger<String> exchanger = new Exchanger<>();
        FutureTask<String> other = new FutureTask<>(() -> exchanger.exchange("from thread"));
        new Thread(other).start();
        System.out.println(exchanger.exchange("from main") + " " + other.get());
        show("exchange timeout", () -> exchanger.exchange("x", 5, TimeUnit.MILLISECONDS));

        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        LockSupport.parkNanos(1000);
        System.out.println(LockSupport.getBlocker(Thread.currentThread()));
        System.out.println(TimeUnit.SECONDS.convert(2500, TimeUnit.MILLISECONDS) + " " + TimeUnit.DAYS.toNanos(Long.MAX_VALUE) + " " + TimeUnit.of(java.time.temporal.ChronoUnit.HOURS) + " " + TimeUnit.MINUTES.toChronoUnit());
    }
}

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Monitors and locks: a bounded buffer by wait and notify, dining philosophers in order, read-write cache, conditions taking turns, semaphores, a latch of my own. */
public class LocksByHand {
    static class Buffer<T> {
        private final Object[] items; private int head, size;
        Buffer(int n) { items = new Object[n]; }
        synchronized void put(T t) throws InterruptedException { while (size == items.length) wait(); items[(head + size++) % items.length] = t; notifyAll(); }
        @SuppressWarnings("unchecked") synchronized T take() throws InterruptedException { while (size == 0) wait(); T t = (T) items[head]; items[head] = null; head = (head + 1) % items.length; size--; notifyAll(); return t; }
    }
    static class Latch extends AbstractQueuedSynchronizer { @Override protected int tryAcquireShared(int x) { return getState() == 1 ? 1 : -1; } @Override protected boolean tryReleaseShared(int x) { setState(1); return true; } void open() { releaseShared(1); } void pass() throws InterruptedException { acquireSharedInterruptibly(1); } }

    static Thread start(Callable<?> c) { return Thread.ofPlatform().start(() -> { try { c.call(); } catch (Exception e) { System.out.println("failed " + e); } }); }

    public static void main(String[] args) throws Exception {
        Buffer<Integer> buffer = new Buffer<>(3);
        Thread producer = start(() -> { for (int i = 1; i <= 50; i++) buffer.put(i); buffer.put(-1); return null; });
        int sum = 0;
        for (int x; (x = buffer.take()) > 0; ) sum += x;
        producer.join();
        System.out.println(sum);
        ReentrantLock lock = new ReentrantLock(true);
        Condition[] turns = {lock.newCondition(), lock.newCondition(), lock.newCondition()};
        int[] turn = {0};
        StringBuffer out = new StringBuffer();
        List<Thread> ts = new ArrayList<>();
        for (int t = 0; t < 3; t++) { int me = t; ts.add(start(() -> { for (int i = 0; i < 4; i++) { lock.lock(); try { while (turn[0] != me) turns[me].await(); out.append((char) ('A' + me)); turn[0] = (me + 1) % 3; turns[turn[0]].signal(); } finally { lock.unlock(); } } return null; })); }
        for (Thread t : ts) t.join();
        System.out.println(out + " " + lock.isLocked() + " " + lock.isFair());
        Object[] forks = {new Object(), new Object(), new Object(), new Object(), new Object()};
        AtomicIntegerArray meals = new AtomicIntegerArray(5);
        List<Thread> philosophers = new ArrayList<>();
        for (int p = 0; p < 5; p++) { int lo = Math.min(p, (p + 1) % 5), hi = Math.max(p, (p + 1) % 5), me = p; philosophers.add(start(() -> { for (int i = 0; i < 100; i++) synchronized (forks[lo]) { synchronized (forks[hi]) { meals.incrementAndGet(me); } } return null; })); }
        for (Thread t : philosophers) t.join();
        System.out.println(meals);
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        rw.writeLock().lock(); rw.readLock().lock(); rw.writeLock().unlock();
        Boolean[] others = new Boolean[2];
        Thread r = start(() -> { others[0] = rw.readLock().tryLock(); if (others[0]) rw.readLock().unlock(); others[1] = rw.writeLock().tryLock(); return null; });
        r.join();
        System.out.println(Arrays.toString(others) + " " + rw.getReadLockCount() + " " + rw.isWriteLocked() + " " + rw.getReadHoldCount());
        Semaphore s = new Semaphore(2);
        s.acquire(); System.out.println(s.tryAcquire(2) + " " + s.availablePermits() + " " + s.drainPermits() + " " + s.tryAcquire(10, TimeUnit.MILLISECONDS));
        Latch latch = new Latch();
        AtomicInteger passed = new AtomicInteger();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) waiting.add(start(() -> { latch.pass(); return passed.incrementAndGet(); }));
        latch.open();
        for (Thread t : waiting) t.join();
        System.out.println(passed);
        StampedLock st = new StampedLock();
        long stamp = st.tryOptimisticRead();
        long w = st.writeLock();
        System.out.println(st.validate(stamp) + " " + st.isWriteLocked() + " " + st.tryReadLock());
        st.unlockWrite(w);
        for (Runnable bad : new Runnable[] {() -> new Object().notify(), () -> new ReentrantLock().unlock(), () -> { try { new Object().wait(-1); } catch (InterruptedException e) { } }, () -> rw.writeLock().newCondition().signal(), () -> new CyclicBarrier(0), () -> new Semaphore(1).release(-1), () -> { Thread t = new Thread(() -> { }); t.start(); t.start(); }}) try { bad.run(); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); }
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 5);
        InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>() { @Override protected String childValue(String p) { return p + "+child"; } };
        local.set(6); inherited.set("parent");
        String[] seen = new String[1];
        start(() -> seen[0] = local.get() + " " + inherited.get()).join();
        System.out.println(seen[0] + " " + local.get());
        Exchanger<String> ex = new Exchanger<>();
        start(() -> { ex.exchange("from other"); return null; });
        System.out.println(ex.exchange("from main") + " " + Thread.currentThread().getName() + " " + Thread.currentThread().getPriority() + " " + Thread.currentThread().getState() + " " + new Thread("n").getState());
        Phaser ph = new Phaser(1) { @Override protected boolean onAdvance(int phase, int parties) { System.out.println("phase " + phase + " of " + parties); return phase >= 1 || parties == 0; } };
        ph.arriveAndAwaitAdvance(); ph.arriveAndAwaitAdvance();
        System.out.println(ph.isTerminated() + " " + (ph.getPhase() < 0));
    }
}

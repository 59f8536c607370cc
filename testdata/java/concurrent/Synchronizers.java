import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class Synchronizers {
    /** A lock as the documentation of AbstractQueuedSynchronizer suggests. */
    static class Mutex extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int one) {
            if (compareAndSetState(0, 1)) {
                setExclusiveOwnerThread(Thread.currentThread());
                return true;
            }
            return false;
        }

        @Override
        protected boolean tryRelease(int one) {
            setExclusiveOwnerThread(null);
            setState(0);
            return true;
        }

        @Override
        protected boolean isHeldExclusively() {
            return getState() == 1 && getExclusiveOwnerThread() == Thread.currentThread();
        }
    }

    static List<Thread> start(int n, Runnable body) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Thread t = new Thread(body);
            threads.add(t);
            t.start();
        }
        return threads;
    }

    static void join(List<Thread> threads) throws InterruptedException {
        for (Thread t : threads) {
            t.join();
        }
    }

    static int plain;

    static void mutex() throws InterruptedException {
        Mutex m = new Mutex();
        join(start(4, () -> {
            for (int i = 0; i < 300; i++) {
                m.acquire(1);
                plain++;
                m.release(1);
            }
        }));
        System.out.println("mutex " + plain + " " + m.hasQueuedThreads() + " "
                + m.toString().replaceAll(".*\\[", "["));
    }

    static void latch() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(3);
        AtomicInteger sum = new AtomicInteger();
        List<Thread> threads = start(3, () -> {
            try {
                go.await();
                sum.addAndGet(10);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
            done.countDown();
        });
        System.out.println(done.await(5, TimeUnit.MILLISECONDS) + " " + done.getCount());
        go.countDown();
        done.await();
        join(threads);
        System.out.println("latch " + sum + " " + done.getCount() + " " + done.await(1, TimeUnit.NANOSECONDS));
    }

    static void barrier() throws InterruptedException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier barrier = new CyclicBarrier(3, () -> log.add("trip"));
        TreeSet<Integer> arrivals = new TreeSet<>();
        join(start(3, () -> {
            try {
                for (int i = 0; i < 4; i++) {
                    int index = barrier.await();
                    synchronized (arrivals) {
                        arrivals.add(index);
                    }
                }
            } catch (InterruptedException | BrokenBarrierException e) {
                System.out.println(e);
            }
        }));
        System.out.println("barrier " + log + " " + arrivals + " " + barrier.getParties() + " " + barrier.getNumberWaiting());
        CyclicBarrier broken = new CyclicBarrier(2);
        try {
            broken.await(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException e) {
            System.out.println(e + " " + broken.isBroken());
        }
        try {
            broken.await();
        } catch (BrokenBarrierException e) {
            System.out.println(e);
        }
        broken.reset();
        System.out.println(broken.isBroken());
    }

    static void semaphore() throws InterruptedException {
        for (boolean fair : new boolean[] {false, true}) {
            Semaphore s = new Semaphore(2, fair);
            AtomicInteger inside = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            join(start(5, () -> {
                for (int i = 0; i < 50; i++) {
                    s.acquireUninterruptibly();
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    s.release();
                }
            }));
            System.out.println("semaphore " + (most.get() <= 2) + " " + s.availablePermits() + " " + s.tryAcquire(3) + " "
                    + s.tryAcquire(1, 1, TimeUnit.MILLISECONDS) + " " + s.drainPermits() + " "
                    + s.tryAcquire(1, 1, TimeUnit.MILLISECONDS) + " " + s.isFair());
        }
    }

    static void phaser() throws InterruptedException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Phaser phaser = new Phaser(3) {
            @Override
            protected boolean onAdvance(int phase, int registered) {
                log.add(phase + "/" + registered);
                return phase >= 3 || registered == 0;
            }
        };
        AtomicInteger work = new AtomicInteger();
        join(start(3, () -> {
            while (!phaser.isTerminated()) {
                work.incrementAndGet();
                phaser.arriveAndAwaitAdvance();
            }
        }));
        System.out.println("phaser " + log + " " + work + " " + phaser.isTerminated() + " " + (phaser.getPhase() < 0));
        Phaser p = new Phaser(1);
        System.out.println(p.register() + " " + p.getRegisteredParties() + " " + p.arrive() + " " + p.getUnarrivedParties() + " "
                + p.arriveAndDeregister() + " " + p.getPhase() + " " + p.getArrivedParties() + " " + p.awaitAdvance(0));
        System.out.println(p.toString().replaceAll(".*\\[", "["));
        Phaser root = new Phaser();
        Phaser left = new Phaser(root, 2);
        Phaser right = new Phaser(root, 1);
        System.out.println(root.getRegisteredParties() + " " + left.getParent().equals(root) + " " + right.getRoot().equals(root));
        left.arrive();
        left.arrive();
        System.out.println(root.getPhase() + " " + root.getArrivedParties());
        right.arrive();
        System.out.println(root.getPhase() + " " + left.getPhase() + " " + left.getUnarrivedParties());
        root.forceTermination();
        System.out.println(left.isTerminated() + " " + (right.arrive() < 0));
    }

    static void exchanger() throws InterruptedException {
        Exchanger<List<Integer>> exchanger = new Exchanger<>();
        List<Integer> received = new ArrayList<>();
        Thread producer = new Thread(() -> {
            try {
                List<Integer> buffer = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    buffer.add(i);
                    if (buffer.size() == 5) {
                        buffer = exchanger.exchange(buffer);
                        buffer.clear();
                    }
                }
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        Thread consumer = new Thread(() -> {
            try {
                List<Integer> buffer = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    buffer = exchanger.exchange(buffer);
                    received.addAll(buffer);
                }
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        System.out.println("exchanger " + received);
        try {
            exchanger.exchange(null, 3, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        mutex();
        latch();
        barrier();
        semaphore();
        phaser();
        exchanger();
    }
}

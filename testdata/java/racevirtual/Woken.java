import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Interrupts and permits that come at any moment are seen, once; of platform threads and of virtual ones. */
public class Woken {
    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    interface Body {
        void run() throws Exception;
    }

    interface Start {
        Thread start(Runnable task);
    }

    static Thread start(Start how, Body body) {
        return how.start(() -> {
            try {
                body.run();
            } catch (Exception e) {
                e.printStackTrace();
            }
        });
    }

    /** Permits that come while the thread sleeps are there when it parks. */
    static void permits(Start how) throws Exception {
        AtomicInteger parked = new AtomicInteger();
        for (int round = 0; round < 20; round++) {
            CountDownLatch sleeps = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            Thread thread = start(how, () -> {
                sleeps.countDown();
                Thread.sleep(8);
                LockSupport.park();
                parked.incrementAndGet();
                ended.countDown();
            });
            sleeps.await();
            Thread.sleep(round % 5);
            LockSupport.unpark(thread);
            if (!ended.await(50, TimeUnit.SECONDS)) {
                System.out.println("parked for ever");
            }
        }
        System.out.println(parked);
    }

    /** An interrupt just when the last one is taken off is not lost: the thread never sleeps on with it. */
    static void twice(Start how) throws Exception {
        int seen = 0;
        for (int round = 0; round < 150; round++) {
            AtomicBoolean first = new AtomicBoolean();
            AtomicBoolean again = new AtomicBoolean();
            AtomicInteger ends = new AtomicInteger();
            int k = round;
            Thread thread = start(how, () -> {
                Object lock = new Object();
                first.set(true);
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.yield();
                }
                again.set(true);
                spin(k % 47);
                Thread.interrupted();
                // The second one is here, was taken off with the first, or comes; the third comes in any case.
                try {
                    if (k % 3 == 0) {
                        Thread.sleep(50_000);
                    } else if (k % 3 == 1) {
                        synchronized (lock) {
                            lock.wait(50_000);
                        }
                    } else {
                        new CountDownLatch(1).await(50, TimeUnit.SECONDS);
                    }
                } catch (InterruptedException e) {
                    ends.incrementAndGet();
                }
            });
            while (!first.get()) {
                Thread.yield();
            }
            thread.interrupt();
            while (!again.get()) {
                Thread.yield();
            }
            spin(k % 53);
            thread.interrupt();
            // Whether it has the second: if the flag is up the thread cannot sleep.
            for (int i = 0; ends.get() == 0 && i < 3; i++) {
                Thread.sleep(1);
            }
            if (ends.get() == 0) {
                if (thread.isInterrupted()) {
                    thread.join(20_000);
                    if (thread.isAlive()) {
                        System.out.println("sleeps with an interrupt in round " + round);
                        System.exit(1);
                    }
                }
                thread.interrupt();
            }
            thread.join();
            seen += ends.get();
        }
        System.out.println(seen);
    }

    /** One interrupt is one: it is not seen again after it was taken off. */
    static void once(Start how) throws Exception {
        AtomicInteger more = new AtomicInteger();
        for (int round = 0; round < 150; round++) {
            AtomicBoolean ready = new AtomicBoolean();
            Thread thread = start(how, () -> {
                ready.set(true);
                while (!Thread.interrupted()) {
                    Thread.yield();
                }
                try {
                    Thread.sleep(0, 1000);
                    synchronized (ready) {
                        ready.wait(1);
                    }
                } catch (InterruptedException e) {
                    more.incrementAndGet();
                }
            });
            while (!ready.get()) {
                Thread.yield();
            }
            spin(round % 59);
            thread.interrupt();
            thread.join();
        }
        System.out.println(more);
    }

    /** An interrupt before, while and after the thread starts. */
    static void early(boolean virtual) throws Exception {
        AtomicInteger ends = new AtomicInteger();
        for (int round = 0; round < 80; round++) {
            int k = round;
            Runnable body = () -> {
                try {
                    if (k % 4 < 2) {
                        Thread.sleep(50_000);
                    } else {
                        synchronized (ends) {
                            ends.wait(50_000);
                        }
                    }
                    System.out.println("slept on");
                } catch (InterruptedException e) {
                    ends.incrementAndGet();
                }
            };
            Thread thread = virtual ? Thread.ofVirtual().unstarted(body) : new Thread(body);
            if (k % 2 == 0) {
                thread.interrupt();
                thread.start();
            } else {
                Thread other = new Thread(thread::interrupt);
                other.start();
                spin(k % 61 * 20);
                thread.start();
                other.join();
            }
            thread.join(20_000);
            if (thread.isAlive()) {
                System.out.println("forgotten in round " + round);
                System.exit(1);
            }
        }
        System.out.println(ends);
    }

    /** A notification and an interrupt come together: one or the other ends the wait, and no notification is lost on a thread that leaves with an interrupt. */
    static void notified(Start how) throws Exception {
        int total = 0;
        for (int round = 0; round < 80; round++) {
            Object lock = new Object();
            int[] tokens = new int[1];
            AtomicInteger got = new AtomicInteger();
            Body body = () -> {
                for (;;) {
                    try {
                        synchronized (lock) {
                            while (tokens[0] == 0) {
                                lock.wait();
                            }
                            tokens[0]--;
                        }
                        got.incrementAndGet();
                        return;
                    } catch (InterruptedException e) {
                        // Again.
                    }
                }
            };
            Thread one = start(how, body);
            Thread two = start(how, body);
            spin(round * 11 % 300);
            Thread interrupter = new Thread(one::interrupt);
            interrupter.start();
            for (int i = 0; i < 2; i++) {
                synchronized (lock) {
                    tokens[0]++;
                    lock.notify();
                }
            }
            interrupter.join();
            one.join(30_000);
            two.join(30_000);
            if (one.isAlive() || two.isAlive()) {
                System.out.println("not notified in round " + round);
                System.exit(1);
            }
            total += got.get();
        }
        System.out.println(total);
    }

    public static void main(String[] args) throws Exception {
        for (Start how : new Start[] {task -> Thread.ofPlatform().start(task), Thread::startVirtualThread}) {
            permits(how);
            twice(how);
            once(how);
            notified(how);
        }
        early(false);
        early(true);
    }
}

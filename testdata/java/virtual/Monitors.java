// flags: -Djdk.virtualThreadScheduler.parallelism=1
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Monitors of virtual threads on one carrier: whoever waits for one lets the others run. */
public class Monitors {
    static int counter;

    static synchronized void tick() {
        int seen = counter;
        Thread.yield();
        counter = seen + 1;
    }

    static class Queue {
        private final ArrayDeque<Integer> items = new ArrayDeque<>();

        synchronized void put(int item) throws InterruptedException {
            while (items.size() >= 2) {
                wait();
            }
            items.add(item);
            notifyAll();
        }

        synchronized int take() throws InterruptedException {
            while (items.isEmpty()) {
                wait();
            }
            int item = items.remove();
            notifyAll();
            return item;
        }
    }

    interface Body {
        void run() throws Exception;
    }

    static Thread start(Body body) {
        return Thread.startVirtualThread(() -> {
            try {
                body.run();
            } catch (Exception e) {
                System.out.println("failed: " + e);
            }
        });
    }

    static void all(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    static int nested(Object lock, int depth) throws InterruptedException {
        synchronized (lock) {
            if (depth > 0) {
                return nested(lock, depth - 1) + 1;
            }
            Thread.sleep(1);
            return Thread.holdsLock(lock) ? 1 : -1000;
        }
    }

    public static void main(String[] args) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            threads.add(start(() -> {
                for (int k = 0; k < 10; k++) {
                    tick();
                }
            }));
        }
        all(threads);
        System.out.println(counter);

        Queue queue = new Queue();
        long[] sum = new long[1];
        threads.add(start(() -> {
            for (int i = 1; i <= 100; i++) {
                queue.put(i);
            }
        }));
        for (int i = 0; i < 4; i++) {
            threads.add(start(() -> {
                for (int k = 0; k < 25; k++) {
                    int item = queue.take();
                    synchronized (sum) {
                        sum[0] += item;
                    }
                }
            }));
        }
        all(threads);
        System.out.println(sum[0]);

        Object lock = new Object();
        int[] results = new int[5];
        for (int i = 0; i < 5; i++) {
            int number = i;
            threads.add(start(() -> results[number] = nested(lock, number * 3)));
        }
        all(threads);
        System.out.println(java.util.Arrays.toString(results));

        // A platform thread holds the lock.
        Thread blocked;
        synchronized (lock) {
            blocked = start(() -> {
                synchronized (lock) {
                    System.out.println("entered");
                }
            });
            while (blocked.getState() != Thread.State.BLOCKED) {
                Thread.sleep(1);
            }
            System.out.println("blocked");
        }
        blocked.join();

        // Timed waits, interrupts of waits, notifications from a platform thread.
        Thread waiting = start(() -> {
            synchronized (lock) {
                long start = System.nanoTime();
                lock.wait(20);
                System.out.println("timed " + (System.nanoTime() - start >= 19_000_000));
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("interrupted " + Thread.currentThread().isInterrupted() + " " + Thread.holdsLock(lock));
                }
                lock.wait();
                System.out.println("notified " + Thread.holdsLock(lock));
            }
        });
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        waiting.interrupt();
        Thread.sleep(20);
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        synchronized (lock) {
            lock.notify();
        }
        waiting.join();
        try {
            lock.wait();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        start(() -> {
            try {
                lock.notify();
            } catch (IllegalMonitorStateException e) {
                System.out.println(e.getMessage());
            }
        }).join();
        // An exception leaves the locks.
        start(() -> {
            try {
                synchronized (lock) {
                    Thread.sleep(1);
                    throw new IllegalStateException();
                }
            } catch (IllegalStateException e) {
                System.out.println("left " + Thread.holdsLock(lock));
            }
        }).join();
    }
}

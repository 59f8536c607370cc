import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

public class Virtual {
    static String plain(Thread t) {
        return t.toString().replaceAll("#\\d+", "#").replaceAll("worker-\\d+", "worker");
    }

    public static void main(String[] args) throws Exception {
        Thread v = Thread.ofVirtual().name("v").unstarted(() -> {
            Thread t = Thread.currentThread();
            System.out.println(t.isVirtual() + " " + t.isDaemon() + " " + t.getPriority() + " " + t.getName() + " " + t.getThreadGroup().getName());
        });
        System.out.println(plain(v) + " " + v.getState() + " " + v.isAlive() + " " + v.getClass().getName());
        v.start();
        v.join();
        System.out.println(plain(v) + " " + v.getState() + " " + v.isAlive() + " " + v.getThreadGroup());
        try {
            v.setDaemon(false);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            v.start();
        } catch (IllegalThreadStateException e) {
            System.out.println(e.getMessage());
        }
        v.setPriority(9);
        System.out.println(v.getPriority());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int n = i;
                futures.add(executor.submit(() -> {
                    Thread.sleep(n % 5);
                    return n;
                }));
            }
            int sum = 0;
            for (Future<Integer> f : futures) {
                sum += f.get();
            }
            System.out.println(sum);
        }
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                for (int k = 0; k < 20; k++) {
                    lock.lock();
                    try {
                        count[0]++;
                    } finally {
                        lock.unlock();
                    }
                }
            }));
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(count[0]);
        Thread sleeper = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println("interrupted " + e.getMessage());
            }
        });
        while (sleeper.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        System.out.println(plain(sleeper));
        sleeper.interrupt();
        sleeper.join();
        ThreadFactory factory = Thread.ofVirtual().name("n-", 1).factory();
        System.out.println(factory.newThread(() -> { }).getName() + factory.newThread(() -> { }).getName());
        Thread thrower = Thread.ofVirtual().name("thrower").uncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + " " + e)).start(() -> {
            throw new IllegalStateException("v");
        });
        thrower.join();
        ThreadLocal<String> local = ThreadLocal.withInitial(() -> "initial");
        InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("from main");
        Thread.startVirtualThread(() -> System.out.println(local.get() + " " + inherited.get())).join();
        Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> System.out.println(inherited.get())).join();
        SynchronousQueue<String> hand = new SynchronousQueue<>();
        Thread.startVirtualThread(() -> {
            try {
                hand.put("handed over");
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        System.out.println(hand.take());
        AtomicInteger others = new AtomicInteger();
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            if (t.isVirtual()) {
                others.incrementAndGet();
            }
        }
        System.out.println(others);
    }
}

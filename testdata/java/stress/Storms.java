import java.util.ArrayList;
import java.util.List;

/** Storms of notifyAll, monitors of objects that die, initializers that wait for each other. */
public class Storms {
    static int turn;
    static int arrived;

    static void notifyStorm(int threads, int rounds) throws InterruptedException {
        Object lock = new Object();
        List<Thread> all = new ArrayList<>();
        int[] steps = new int[threads];
        for (int i = 0; i < threads; i++) {
            int me = i;
            Thread thread = new Thread(() -> {
                for (int round = 0; round < rounds; round++) {
                    synchronized (lock) {
                        while (turn % threads != me) {
                            try {
                                lock.wait();
                            } catch (InterruptedException e) {
                                return;
                            }
                        }
                        steps[me]++;
                        turn++;
                        lock.notifyAll();
                    }
                }
            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join();
        }
        int sum = 0;
        for (int step : steps) {
            sum += step;
        }
        System.out.println("steps " + sum + " of " + threads * rounds);
    }

    static void barrierStorm(int threads, int rounds) throws InterruptedException {
        Object lock = new Object();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                for (int round = 1; round <= rounds; round++) {
                    synchronized (lock) {
                        arrived++;
                        lock.notifyAll();
                        while (arrived < round * threads) {
                            try {
                                lock.wait(1000);
                            } catch (InterruptedException e) {
                                return;
                            }
                        }
                    }
                }
            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join();
        }
        System.out.println("arrived " + arrived);
    }

    static void deadMonitors(int count) throws InterruptedException {
        int odd = 0;
        for (int i = 0; i < count; i++) {
            Object lock = new int[i % 10];
            synchronized (lock) {
                int hash = lock.hashCode();
                lock.wait(0, 1);
                odd += lock.hashCode() == hash ? 0 : 1;
            }
            if (Thread.holdsLock(lock)) {
                odd++;
            }
        }
        System.out.println("dead monitors: " + odd);
    }

    static class First {
        static {
            meet();
            System.out.println(Second.name());
        }

        static String name() {
            return "first";
        }
    }

    static class Second {
        static {
            meet();
            System.out.println(First.name());
        }

        static String name() {
            return "second";
        }
    }

    static int met;

    static synchronized void meet() {
        met++;
        Storms.class.notifyAll();
        while (met < 2) {
            try {
                Storms.class.wait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    static void initializers() throws InterruptedException {
        Thread[] threads = {new Thread(First::name), new Thread(Second::name)};
        for (Thread thread : threads) {
            thread.setDaemon(true);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join(200);
        }
        System.gc();
        System.out.println(threads[0].isAlive() + " " + threads[1].isAlive() + " " + threads[0].getState() + " " + threads[1].getState());
        threads[0].interrupt();
        threads[0].join(50);
        System.out.println(threads[0].isAlive() + " " + threads[0].isInterrupted());
    }

    public static void main(String[] args) throws InterruptedException {
        notifyStorm(12, 20);
        barrierStorm(24, 20);
        deadMonitors(500);
        initializers();
    }
}

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

public class ThreadApi {
    static void attempt(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + ": nothing thrown");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    static void until(Thread t, Thread.State state) {
        while (t.getState() != state) {
            Thread.onSpinWait();
        }
        System.out.println(t.getName() + " " + t.getState());
    }

    static volatile boolean parked;

    static void states() throws InterruptedException {
        Object lock = new Object();
        Thread t = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                    lock.wait(100_000);
                } catch (InterruptedException e) {
                    System.out.println("interrupted wait");
                }
            }
            while (!parked) {
                LockSupport.park();
            }
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        }, "states");
        System.out.println(t.getState() + " " + t.isAlive());
        t.start();
        until(t, Thread.State.WAITING);
        synchronized (lock) {
            lock.notify();
        }
        until(t, Thread.State.TIMED_WAITING);
        t.interrupt();
        until(t, Thread.State.WAITING);
        parked = true;
        LockSupport.unpark(t);
        until(t, Thread.State.TIMED_WAITING);
        t.interrupt();
        t.join();
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getThreadGroup() + " " + t.toString().replaceAll("#\\d+", "#"));
    }

    static void groups() throws InterruptedException {
        ThreadGroup group = new ThreadGroup("mine");
        ThreadGroup inner = new ThreadGroup(group, "inner");
        inner.setMaxPriority(4);
        CountDownLatch go = new CountDownLatch(1);
        Runnable wait = () -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                System.out.println(Thread.currentThread().getName() + " interrupted");
            }
        };
        Thread a = new Thread(group, wait, "a");
        Thread b = new Thread(inner, wait, "b");
        a.start();
        b.start();
        System.out.println(group.activeCount() + " " + inner.activeCount() + " " + group.activeGroupCount() + " " + group.parentOf(inner) + " "
                + inner.getParent().getName() + " " + b.getPriority() + " " + a.getPriority());
        Thread[] list = new Thread[5];
        System.out.println(group.enumerate(list) + " " + group.enumerate(list, false) + " " + Arrays.asList(list[0].getName()));
        System.out.println(group + " " + inner);
        b.interrupt();
        b.join();
        go.countDown();
        a.join();
        System.out.println(group.activeCount());
        Thread t = new Thread(new ThreadGroup("handling") {
            @Override
            public void uncaughtException(Thread thread, Throwable e) {
                System.out.println("group got " + e + " of " + thread.getName());
            }
        }, () -> {
            throw new IllegalStateException("x");
        }, "thrower");
        t.start();
        t.join();
    }

    static void handlers() throws InterruptedException {
        Thread t = new Thread(() -> {
            throw new IllegalArgumentException("own");
        }, "own");
        t.setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " " + e));
        t.start();
        t.join();
        System.out.println(t.getUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.out.println("default " + thread.getName() + " " + e));
        t = new Thread(() -> {
            throw new IllegalArgumentException("any");
        }, "any");
        t.start();
        t.join();
        Thread.setDefaultUncaughtExceptionHandler(null);
        t = new Thread(() -> {
            throw new IllegalArgumentException("printed");
        }, "printing");
        t.start();
        t.join();
    }

    static void builders() throws InterruptedException {
        ThreadFactory factory = Thread.ofPlatform().name("worker-", 5).daemon().priority(7).factory();
        Thread one = factory.newThread(() -> { });
        Thread two = factory.newThread(() -> { });
        System.out.println(one.getName() + " " + two.getName() + " " + one.isDaemon() + " " + one.getPriority() + " " + one.isVirtual());
        Thread.Builder.OfPlatform named = Thread.ofPlatform().name("one").inheritInheritableThreadLocals(false);
        System.out.println(named.unstarted(() -> { }).getName() + " " + named.unstarted(() -> { }).getName());
        Thread started = Thread.ofPlatform().name("s").start(() -> System.out.println("in " + Thread.currentThread().getName()));
        started.join();
        attempt("again", started::start);
        attempt("priority", () -> Thread.ofPlatform().priority(11));
        attempt("start", () -> Thread.ofPlatform().name("x", -1));
    }

    static void misuse() {
        Thread t = new Thread(() -> { });
        attempt("priority", () -> t.setPriority(0));
        attempt("name", () -> t.setName(null));
        attempt("null name", () -> new Thread((String) null));
        attempt("join", () -> {
            try {
                t.join(-1);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        attempt("sleep", () -> {
            try {
                Thread.sleep(1, 1_000_000);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        attempt("holds", () -> Thread.holdsLock(null));
        attempt("daemon", () -> Thread.currentThread().setDaemon(true));
        synchronized (t) {
            System.out.println(Thread.holdsLock(t) + " " + Thread.holdsLock(new Object()));
        }
    }

    static void deeper(int n, Runnable last) {
        if (n == 0) {
            last.run();
        } else {
            deeper(n - 1, last);
        }
    }

    static void traces() throws InterruptedException {
        Thread t = new Thread(() -> deeper(3, LockSupport::park), "deep");
        t.start();
        until(t, Thread.State.WAITING);
        int seen = 0;
        for (StackTraceElement e : t.getStackTrace()) {
            if (e.getMethodName().equals("deeper")) {
                seen++;
            }
        }
        System.out.println(seen + " " + Thread.getAllStackTraces().containsKey(t) + " " + Thread.currentThread().getStackTrace()[1].getMethodName());
        LockSupport.unpark(t);
        t.join();
        System.out.println(t.getStackTrace().length);
    }

    static void joins() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        Thread t = new Thread(() -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        t.join();
        t.start();
        t.join(5);
        t.join(1, 500);
        System.out.println(t.isAlive());
        Thread.currentThread().interrupt();
        try {
            t.join();
        } catch (InterruptedException e) {
            System.out.println("join " + e + " " + Thread.currentThread().isInterrupted());
        }
        go.countDown();
        t.join();
        System.out.println(t.isAlive() + " " + t.getName());
        Thread unstarted = new Thread(() -> System.out.println("started interrupted " + Thread.interrupted()));
        unstarted.interrupt();
        System.out.println(unstarted.isInterrupted());
        unstarted.start();
        unstarted.join();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread main = Thread.currentThread();
        System.out.println(main.getName() + " " + main.getPriority() + " " + main.getThreadGroup().getName() + " " + main.isDaemon() + " "
                + main.getThreadGroup().getParent().getName());
        states();
        groups();
        handlers();
        builders();
        misuse();
        traces();
        joins();
    }
}

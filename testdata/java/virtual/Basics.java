import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** What a virtual thread is: names, groups, states, joins, handlers. */
public class Basics {
    public static void main(String[] args) throws Exception {
        Thread fresh = Thread.ofVirtual().name("fresh").unstarted(() -> System.out.println("runs as " + Thread.currentThread().getName()));
        System.out.println(fresh.getState() + " " + fresh.isAlive() + " " + fresh.isDaemon() + " " + fresh.isVirtual() + " " + fresh.getPriority());
        System.out.println(fresh.getThreadGroup().getName() + " " + fresh.getThreadGroup().getMaxPriority());
        System.out.println(fresh.toString().replaceAll("#\\d+", "#n"));
        fresh.run();
        fresh.setPriority(Thread.MAX_PRIORITY);
        System.out.println(fresh.getPriority());
        try {
            fresh.setDaemon(false);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        fresh.setDaemon(true);
        try {
            System.out.println(fresh.join(Duration.ofMillis(0)) ? "over" : "not over");
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        }
        more();
        handlers();
        factories();
        current();
    }

    static void more() {
        try {
            Thread unstarted = Thread.ofVirtual().unstarted(() -> { });
            unstarted.join();
            System.out.println("join of one not started returns: " + unstarted.getState());
            unstarted.join(Duration.ofMillis(5));
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Thread plain = Thread.startVirtualThread(() -> { });
        try {
            plain.join();
            System.out.println(plain.getState() + " " + plain.isAlive() + " " + plain.getThreadGroup() + " [" + plain.getName() + "]");
            System.out.println(plain.toString().replaceAll("#\\d+", "#n"));
            System.out.println(plain.getUncaughtExceptionHandler());
            plain.start();
        } catch (IllegalThreadStateException | InterruptedException e) {
            System.out.println(e);
        }
    }

    static void handlers() throws Exception {
        Thread failing = Thread.ofVirtual().name("failing").uncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " handled " + e))
                .start(() -> {
                    throw new IllegalStateException("own handler");
                });
        failing.join();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " by default " + e + " " + thread.isVirtual()));
        Thread other = Thread.ofVirtual().name("other").start(() -> {
            throw new Error("nobody");
        });
        other.join();
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    static void factories() throws Exception {
        ThreadFactory factory = Thread.ofVirtual().name("worker-", 7).factory();
        for (int i = 0; i < 3; i++) {
            Thread made = factory.newThread(() -> { });
            System.out.println(made.getName() + " " + made.getState() + " " + made.getClass().getSimpleName());
        }
        System.out.println("[" + Thread.ofVirtual().factory().newThread(() -> { }).getName() + "]");
    }

    static void current() throws Exception {
        Thread[] seen = new Thread[1];
        Thread self = Thread.ofVirtual().unstarted(() -> {
            seen[0] = Thread.currentThread();
            System.out.println(Thread.currentThread().getState() + " " + Thread.currentThread().isAlive());
            System.out.println(Thread.currentThread().toString().replaceAll("#\\d+", "#n").replaceAll("worker-\\d+", "worker-n"));
            System.out.println(Thread.currentThread().getThreadGroup().getName() + " " + Thread.activeCount());
            Thread.currentThread().setName("renamed");
        });
        self.start();
        self.join();
        System.out.println((seen[0] == self) + " " + self.getName());
        boolean listed = Thread.getAllStackTraces().keySet().stream().anyMatch(Thread::isVirtual);
        System.out.println("listed: " + listed);
    }
}

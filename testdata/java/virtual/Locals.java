import java.util.concurrent.atomic.AtomicInteger;

/** Thread locals, inherited ones, context loaders, stack traces and stack overflows. */
public class Locals {
    static final ThreadLocal<String> OWN = ThreadLocal.withInitial(() -> "initial of " + Thread.currentThread().getName());
    static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();
    static int depth;

    static void overflow() {
        depth++;
        overflow();
    }

    static void thrower(int level) throws InterruptedException {
        if (level == 0) {
            Thread.sleep(1);
            throw new UnsupportedOperationException("deep");
        }
        thrower(level - 1);
    }

    static void own(StackTraceElement[] trace) {
        for (StackTraceElement element : trace) {
            if (element.getModuleName() == null) {
                System.out.println("  " + element.getClassName() + "." + element.getMethodName() + ":" + element.getLineNumber());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        INHERITED.set("from main");
        Thread[] pair = new Thread[2];
        for (int i = 0; i < 2; i++) {
            pair[i] = Thread.ofVirtual().name("v" + i).start(() -> {
                String before = OWN.get();
                OWN.set(before + "!");
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    return;
                }
                if (!OWN.get().equals("initial of " + Thread.currentThread().getName() + "!") || !"from main".equals(INHERITED.get())) {
                    throw new AssertionError(OWN.get());
                }
            });
        }
        for (Thread thread : pair) {
            thread.join();
        }
        Thread bare = Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> System.out.println(INHERITED.get()));
        bare.join();
        System.out.println(OWN.get());

        Thread failing = Thread.startVirtualThread(() -> {
            try {
                thrower(3);
            } catch (UnsupportedOperationException | InterruptedException e) {
                own(e.getStackTrace());
            }
            own(Thread.currentThread().getStackTrace());
            StackWalker.getInstance().forEach(frame -> {
                if (frame.getClassName().startsWith("Locals")) {
                    System.out.println("  walked " + frame.getMethodName());
                }
            });
        });
        failing.join();

        Thread sleeping = Thread.startVirtualThread(() -> {
            try {
                inner();
            } catch (InterruptedException e) {
                System.out.println("woken");
            }
        });
        while (sleeping.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        own(sleeping.getStackTrace());
        sleeping.interrupt();
        sleeping.join();
        System.out.println(sleeping.getStackTrace().length);

        AtomicInteger spins = new AtomicInteger();
        Thread busy = Thread.startVirtualThread(() -> spin(spins));
        while (spins.get() == 0) {
            Thread.sleep(1);
        }
        own(busy.getStackTrace());
        spins.set(-1);
        busy.join();

        Thread over = Thread.startVirtualThread(() -> {
            try {
                overflow();
            } catch (StackOverflowError e) {
                System.out.println("overflow " + (depth > 1000));
            }
            Thread.yield();
            System.out.println("and goes on");
        });
        over.join();
    }

    static void spin(AtomicInteger spins) {
        spins.set(1);
        for (long i = 0; spins.get() != -1; i++) { }
    }

    static void inner() throws InterruptedException {
        Thread.sleep(100_000);
    }
}

import java.util.ArrayList;
import java.util.List;

// Finalizers run once each on a thread of their own, what they throw is ignored, and those that are reachable stay.
public class Basics {
    static final List<String> log = new ArrayList<>();
    static final Thread main = Thread.currentThread();

    static void log(String text) {
        synchronized (log) {
            log.add(text);
            log.notifyAll();
        }
    }

    static class Plain {
        final int number;

        Plain(int number) {
            this.number = number;
        }

        @Override
        protected void finalize() {
            log("plain " + number + " elsewhere " + (Thread.currentThread() != main));
        }
    }

    static class Inherits extends Plain {
        Inherits(int number) {
            super(number);
        }
    }

    static class Empty extends Plain {
        Empty(int number) {
            super(number);
        }

        @Override
        protected void finalize() {
        }
    }

    static class BelowEmpty extends Empty {
        BelowEmpty(int number) {
            super(number);
        }
    }

    static class Again extends BelowEmpty {
        Again(int number) {
            super(number);
        }

        @Override
        protected void finalize() {
            log("again " + number);
        }
    }

    static class Throws {
        @Override
        protected void finalize() throws Throwable {
            log("throws");
            throw new Exception("ignored");
        }
    }

    static class Chained extends Plain {
        Chained(int number) {
            super(number);
        }

        @Override
        protected void finalize() {
            try {
                log("chained " + number);
            } finally {
                super.finalize();
            }
        }
    }

    static void make() {
        new Plain(1);
        new Inherits(2);
        new Empty(3);
        new BelowEmpty(4);
        new Again(5);
        new Throws();
        new Chained(6);
        new Object() {
            @Override
            protected void finalize() {
                log("anonymous");
            }
        };
    }

    static void collect(int expected) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            System.gc();
            System.runFinalization();
            synchronized (log) {
                if (log.size() >= expected) {
                    break;
                }
                log.wait(20);
            }
        }
        synchronized (log) {
            log.sort(null);
            System.out.println(log.size() + " " + log);
            log.clear();
        }
    }

    public static void main(String[] args) throws Exception {
        Plain kept = new Plain(99);
        make();
        collect(7);
        System.out.println("kept " + kept.number);
        // No second time.
        System.gc();
        System.runFinalization();
        Thread.sleep(50);
        System.out.println(log);
        kept = null;
        collect(1);
        Runtime.getRuntime().runFinalization();
    }
}

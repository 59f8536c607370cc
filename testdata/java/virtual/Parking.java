import java.util.concurrent.locks.LockSupport;

/** Permits, timeouts, blockers and interrupts of virtual and platform threads. */
public class Parking {
    static void waitFor(Thread thread, Thread.State state) throws InterruptedException {
        while (thread.getState() != state) {
            Thread.sleep(1);
        }
        System.out.println(state);
    }

    static volatile boolean timeOver;

    static void check(Thread.Builder builder) throws Exception {
        timeOver = false;
        Thread self = builder.start(() -> {
            LockSupport.unpark(Thread.currentThread());
            LockSupport.park();
            System.out.println("permit was there");
            LockSupport.park("a blocker");
            System.out.println("unparked " + LockSupport.getBlocker(Thread.currentThread()));
            long start = System.nanoTime();
            LockSupport.parkNanos(10_000_000);
            System.out.println("time over");
            timeOver = true;
            LockSupport.parkUntil(System.currentTimeMillis() + 10_000);
            System.out.println("interrupted " + Thread.currentThread().isInterrupted());
            LockSupport.park();
            System.out.println("parking ends at once: " + Thread.interrupted());
            Thread.currentThread().interrupt();
            System.out.println(Thread.interrupted());
            LockSupport.park();
            System.out.println("the interrupt left a permit");
            Thread.currentThread().interrupt();
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage() == null ? "sleep: no message" : "sleep: " + e.getMessage());
            }
        });
        waitFor(self, Thread.State.WAITING);
        System.out.println(LockSupport.getBlocker(self));
        LockSupport.unpark(self);
        while (!timeOver) {
            Thread.sleep(1);
        }
        waitFor(self, Thread.State.TIMED_WAITING);
        self.interrupt();
        self.join();
        System.out.println(self.getState() + " " + self.isInterrupted());
    }

    public static void main(String[] args) throws Exception {
        check(Thread.ofVirtual());
        System.out.println("---");
        check(Thread.ofPlatform());
        Thread sleeper = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("woken " + Thread.currentThread().isInterrupted());
            }
        });
        waitFor(sleeper, Thread.State.TIMED_WAITING);
        sleeper.interrupt();
        sleeper.join();
        Thread joiner = Thread.startVirtualThread(() -> {
            Thread other = Thread.startVirtualThread(LockSupport::park);
            try {
                other.join(5);
                System.out.println("still there " + other.isAlive());
                Thread.currentThread().interrupt();
                other.join();
            } catch (InterruptedException e) {
                System.out.println("join interrupted");
                LockSupport.unpark(other);
            }
        });
        joiner.join();
    }
}

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time is told in fine steps for a thread, in whatever steps for the process. */
public class Fine {
    static volatile int sink;

    static void work(int n) {
        for (int i = 0; i < n; i++) {
            sink += i;
        }
    }

    interface Clock {
        long now();
    }

    static void look(String name, boolean fine, Clock clock) {
        long least = Long.MAX_VALUE;
        boolean back = false;
        long last = clock.now();
        for (int i = 0; i < 50; i++) {
            work(100);
            long now = clock.now();
            back |= now < last;
            if (now > last) {
                least = Math.min(least, now - last);
            }
            last = now;
        }
        System.out.println(name + " " + (last >= 0) + " " + back + " " + (!fine || least < 1_000_000));
    }

    public static void main(String[] args) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        look("thread", true, threads::getCurrentThreadCpuTime);
        look("thread by id", true, () -> threads.getThreadCpuTime(Thread.currentThread().threadId()));
        look("process", false, ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())::getProcessCpuTime);
        long before = threads.getCurrentThreadCpuTime();
        Thread.sleep(200);
        System.out.println("sleep costs little " + (threads.getCurrentThreadCpuTime() - before < 100_000_000));
    }
}

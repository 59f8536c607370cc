import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Many sleep at once. Arguments: how many (2000), milliseconds (20); with arguments, what it took is told on stderr. */
public class ManySleepers {
    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        long millis = args.length > 1 ? Long.parseLong(args[1]) : 20;
        long start = System.nanoTime();
        AtomicInteger awake = new AtomicInteger();
        CountDownLatch asleep = new CountDownLatch(count);
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++) {
            threads[i] = Thread.startVirtualThread(() -> {
                asleep.countDown();
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                awake.incrementAndGet();
            });
        }
        asleep.await();
        report(args, "asleep", start);
        for (Thread thread : threads) {
            thread.join();
        }
        report(args, "awake", start);
        System.out.println(awake.get() + " woke");
    }

    static void report(String[] args, String what, long start) throws IOException {
        if (args.length > 0) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM") || line.startsWith("VmRSS")) {
                    System.err.println(what + " after " + millis + " ms: " + line.replaceAll("\\s+", " "));
                }
            }
        }
    }
}

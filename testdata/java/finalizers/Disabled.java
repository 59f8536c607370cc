// flags: --finalization=disabled
import java.util.concurrent.atomic.AtomicInteger;

// No finalizer runs, and there is no thread for them.
public class Disabled {
    static final AtomicInteger count = new AtomicInteger();

    static class Quiet {
        @Override
        protected void finalize() {
            count.incrementAndGet();
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 1000; i++) {
            new Quiet();
        }
        for (int i = 0; i < 5; i++) {
            System.gc();
            System.runFinalization();
            Thread.sleep(5);
        }
        boolean thread = Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().equals("Finalizer"));
        System.out.println(count + " " + thread);
    }
}

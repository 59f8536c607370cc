// flags: -Xmx24m
import java.util.concurrent.atomic.AtomicLong;

// Many threads make garbage in a small heap, some of them large arrays: nobody runs out of memory because of the others.
public class Shared {
    public static void main(String[] args) throws Exception {
        AtomicLong sum = new AtomicLong();
        byte[][] live = new byte[6][];
        for (int i = 0; i < live.length; i++) {
            live[i] = new byte[1 << 20];
        }
        Thread[] threads = new Thread[8];
        for (int t = 0; t < threads.length; t++) {
            int number = t;
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 400; i++) {
                    byte[] data = new byte[i % 50 == 0 ? 700_000 : 2000 + number];
                    data[data.length - 1] = 1;
                    sum.addAndGet(data[data.length - 1]);
                    if (i % 100 == 99) {
                        System.gc();
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(sum + " " + live.length);
    }
}

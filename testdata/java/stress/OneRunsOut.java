// flags: -Xmx12m
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/** A thread that runs out of memory again and again, caught or not, leaves the others running. */
public class OneRunsOut {
    static volatile boolean over;

    static class Node {
        final Node next;
        final long[] payload = new long[5000];

        Node(Node next) {
            this.next = next;
        }
    }

    static int fill() {
        Node list = null;
        int count = 0;
        try {
            while (true) {
                list = new Node(list);
                count++;
            }
        } catch (OutOfMemoryError e) {
            list = null;
            return count > 100 ? 1 : 0;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicLongArray counts = new AtomicLongArray(3);
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int me = i;
            Thread thread = new Thread(() -> {
                while (!over) {
                    counts.incrementAndGet(me);
                    synchronized (counts) {
                        counts.incrementAndGet(me);
                    }
                }
            });
            thread.start();
            others.add(thread);
        }
        int caught = 0;
        for (int round = 0; round < 4; round++) {
            caught += fill();
        }
        System.out.println("caught " + caught);
        for (int round = 0; round < 2; round++) {
            Thread thread = new Thread(() -> {
                Node list = null;
                while (true) {
                    list = new Node(list);
                }
            }, "greedy " + round);
            thread.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ": " + e));
            thread.start();
            thread.join();
        }
        long[] before = new long[3];
        for (int i = 0; i < 3; i++) {
            before[i] = counts.get(i);
        }
        for (int i = 0; i < 3; i++) {
            while (counts.get(i) < before[i] + 100) {
                Thread.sleep(1);
            }
        }
        over = true;
        for (Thread thread : others) {
            thread.join();
        }
        System.out.println("all went on");
    }
}

import java.util.*;

public class ProducerConsumer {
    static class Buffer {
        final LinkedList<Integer> items = new LinkedList<>();
        synchronized void put(int i) throws InterruptedException { while (items.size() == 3) wait(); items.add(i); notifyAll(); }
        synchronized int take() throws InterruptedException { while (items.isEmpty()) wait(); int i = items.removeFirst(); notifyAll(); return i; }
    }

    public static void main(String[] args) throws InterruptedException {
        Buffer buffer = new Buffer();
        long[] sums = new long[2];
        Thread[] consumers = new Thread[2];
        for (int c = 0; c < 2; c++) {
            int k = c;
            consumers[c] = new Thread(() -> {
                try { for (int i; (i = buffer.take()) >= 0; ) sums[k] += i; } catch (InterruptedException e) { System.out.println("interrupted"); }
            });
            consumers[c].start();
        }
        Thread producer = new Thread(() -> {
            try { for (int i = 1; i <= 1000; i++) buffer.put(i); buffer.put(-1); buffer.put(-1); } catch (InterruptedException e) { System.out.println("interrupted"); }
        });
        producer.start();
        producer.join();
        for (Thread c : consumers) c.join();
        System.out.println(sums[0] + sums[1]);
    }
}

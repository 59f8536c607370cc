public class TwoThreads {
    static class Slow {
        static volatile int value;
        static {
            System.out.println("initializer runs");
            for (int i = 0; i < 100; i++) Thread.yield();
            value = 42;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[4];
        int[] seen = new int[4];
        for (int i = 0; i < 4; i++) {
            int k = i;
            threads[i] = new Thread(() -> seen[k] = Slow.value);
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
        for (int i : seen) System.out.println(i);
    }
}

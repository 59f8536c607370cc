public class StartJoin {
    static int shared;
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> { shared = 42; System.out.println("in " + Thread.currentThread().getName()); }, "worker");
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.isDaemon() + " " + t.getPriority());
        t.start();
        t.join();
        System.out.println(shared + " " + t.getState() + " " + t.isAlive() + " " + t.getName() + " " + Thread.currentThread().getName());
        try { t.start(); } catch (IllegalThreadStateException e) { System.out.println(e); }
        Thread sub = new Thread() { @Override public void run() { System.out.println("overridden " + getName().startsWith("Thread-")); } };
        sub.start();
        sub.join();
        Thread[] many = new Thread[8];
        int[] results = new int[8];
        for (int i = 0; i < 8; i++) { int k = i; many[i] = new Thread(() -> { int s = 0; for (int j = 0; j <= k * 1000; j++) s += j; results[k] = s; }); many[i].start(); }
        for (Thread m : many) m.join();
        for (int r : results) System.out.print(r + " ");
        System.out.println();
    }
}

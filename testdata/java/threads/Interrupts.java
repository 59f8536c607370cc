public class Interrupts {
    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        boolean[] waiting = new boolean[1];
        Thread t = new Thread(() -> {
            synchronized (lock) {
                try { waiting[0] = true; lock.notify(); lock.wait(); System.out.println("not interrupted"); } catch (InterruptedException e) { System.out.println("wait: " + e.getMessage() + " " + Thread.currentThread().isInterrupted()); }
            }
        });
        synchronized (lock) { t.start(); while (!waiting[0]) lock.wait(); }
        t.interrupt();
        t.join();
        Thread.currentThread().interrupt();
        try { Thread.sleep(10000); } catch (InterruptedException e) { System.out.println(e.getMessage()); }
        Thread.currentThread().interrupt();
        System.out.println(Thread.interrupted() + " " + Thread.interrupted());
        Thread.currentThread().interrupt();
        try { synchronized (lock) { lock.wait(1); } } catch (InterruptedException e) { System.out.println("pending"); }
        synchronized (lock) { lock.wait(5); }
        System.out.println("timed wait over");
        try { Thread.sleep(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}

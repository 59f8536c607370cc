public class Synchronized {
    int a, b;
    static int s;
    synchronized void bump() { a++; }
    static synchronized void bumpStatic() { s++; }
    void bumpBlock() { synchronized (this) { b++; if (b % 1000 == 0) bump(); } }

    public static void main(String[] args) throws InterruptedException {
        Synchronized o = new Synchronized();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> { for (int j = 0; j < 20000; j++) { o.bump(); bumpStatic(); o.bumpBlock(); } });
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(o.a + " " + o.b + " " + s);
        synchronized (o) { synchronized (o) { System.out.println(Thread.holdsLock(o)); } System.out.println(Thread.holdsLock(o)); }
        System.out.println(Thread.holdsLock(o));
        try { o.notify(); } catch (IllegalMonitorStateException e) { System.out.println(e.getMessage()); }
        try { o.wait(); } catch (IllegalMonitorStateException e) { System.out.println(e.getMessage()); }
        try { synchronized (o) { throw new RuntimeException("inside"); } } catch (RuntimeException e) { System.out.println(e.getMessage() + Thread.holdsLock(o)); }
    }
}

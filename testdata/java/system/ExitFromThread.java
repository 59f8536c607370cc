// exit: 7
public class ExitFromThread {
    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread t = new Thread(() -> System.exit(7));
        t.start();
        synchronized (lock) { while (true) lock.wait(); }
    }
}

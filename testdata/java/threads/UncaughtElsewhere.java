// exit: 0
public class UncaughtElsewhere {
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> { throw new IllegalStateException("in worker"); }, "worker-1");
        t.start();
        t.join();
        Thread handled = new Thread(() -> { throw new RuntimeException("handled"); }, "h");
        handled.setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " died of " + e.getMessage()));
        handled.start();
        handled.join();
        System.out.println("main goes on");
    }
}

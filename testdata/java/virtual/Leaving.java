/** The program ends although virtual threads run, sleep and wait; what they do last is not printed. */
public class Leaving {
    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(100_000);
                System.out.println("never");
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        Thread.startVirtualThread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("never");
                }
            }
        });
        Thread.startVirtualThread(() -> {
            for (;;) {
                Thread.onSpinWait();
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        Thread.sleep(50);
        System.out.println("main ends");
    }
}

public class Locals {
    static final ThreadLocal<Integer> LOCAL = ThreadLocal.withInitial(() -> 7);
    static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

    public static void main(String[] args) throws InterruptedException {
        LOCAL.set(1);
        INHERITED.set("from main");
        Thread t = new Thread(() -> { System.out.println(LOCAL.get() + " " + INHERITED.get()); LOCAL.set(99); LOCAL.remove(); System.out.println(LOCAL.get()); });
        t.start();
        t.join();
        System.out.println(LOCAL.get());
        Thread hook = new Thread(() -> System.out.println("shutdown hook"));
        Runtime.getRuntime().addShutdownHook(hook);
        Thread daemon = new Thread(() -> { while (true) Thread.onSpinWait(); });
        daemon.setDaemon(true);
        daemon.start();
        System.out.println("end of main");
    }
}

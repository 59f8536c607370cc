// exit: 3
public class Hooks {
    public static void main(String[] args) throws Exception {
        Thread hook = new Thread(() -> System.out.println("hook in " + Thread.currentThread().getName()), "hook");
        Thread removed = new Thread(() -> System.out.println("never"));
        Runtime.getRuntime().addShutdownHook(hook);
        Runtime.getRuntime().addShutdownHook(removed);
        System.out.println(Runtime.getRuntime().removeShutdownHook(removed) + " " + Runtime.getRuntime().removeShutdownHook(removed));
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Thread daemon = new Thread(() -> {
            for (;;) {
                Thread.onSpinWait();
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        Thread exiting = new Thread(() -> {
            try {
                System.exit(3);
            } finally {
                System.out.println("never");
            }
        });
        exiting.start();
        exiting.join();
        System.out.println("never");
    }
}

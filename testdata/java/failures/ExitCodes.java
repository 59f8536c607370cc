// exit: 7
/** Shutdown hooks, a nested exit request, output flushed, and the code. */
public class ExitCodes {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        Thread never = new Thread(() -> System.out.println("removed"));
        Runtime.getRuntime().addShutdownHook(never);
        System.out.println(Runtime.getRuntime().removeShutdownHook(never) + " " + Runtime.getRuntime().removeShutdownHook(never));
        try {
            Runtime.getRuntime().addShutdownHook(null);
        } catch (NullPointerException e) {
            System.out.println("null hook");
        }
        Thread daemon = new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { return; } } });
        daemon.setDaemon(true);
        daemon.start();
        System.out.print("no newline at exit ");
        try {
            System.exit(args.length == 0 ? 7 : 8);
        } finally {
            System.out.println("finally never runs");
        }
    }
}

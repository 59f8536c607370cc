// exit: 44
public class Exit {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        try {
            System.out.println("exiting");
            System.exit(300);
        } finally {
            System.out.println("never");
        }
    }
}

// exit: 1
public class HooksAtEnd {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("hook");
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> { }));
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }));
        new Thread(() -> {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
            System.out.println("other thread ends last");
        }).start();
        throw new IllegalStateException("main ends early");
    }
}

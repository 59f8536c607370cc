// exit: 1
public class UncaughtInInitializer {
    static class Config {
        static final String VALUE = load();
        static String load() { throw new IllegalStateException("no config"); }
    }

    public static void main(String[] args) {
        System.out.println(Config.VALUE);
    }
}

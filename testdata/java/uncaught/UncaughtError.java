// exit: 1
public class UncaughtError {
    public static void main(String[] args) throws Exception {
        throw new AssertionError("assert", new Throwable("why"));
    }
}

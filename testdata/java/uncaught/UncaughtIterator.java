// exit: 1
public class UncaughtIterator {
    public static void main(String[] args) throws Exception {
        new java.util.ArrayList<>().iterator().next();
    }
}

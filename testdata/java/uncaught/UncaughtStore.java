// exit: 1
public class UncaughtStore {
    public static void main(String[] args) throws Exception {
        Object[] a = new String[1];
        a[0] = 1;
    }
}

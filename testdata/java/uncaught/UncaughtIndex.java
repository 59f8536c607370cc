// exit: 1
public class UncaughtIndex {
    public static void main(String[] args) throws Exception {
        int[] a = new int[3];
        a[args.length + 3] = 1;
    }
}

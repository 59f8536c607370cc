// exit: 1
public class UncaughtNegative {
    public static void main(String[] args) throws Exception {
        int[][] a = new int[2][args.length - 1];
    }
}

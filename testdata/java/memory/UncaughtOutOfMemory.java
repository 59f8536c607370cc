// flags: -Xmx20m -XX:+ExitOnOutOfMemoryError
// exit: 3
public class UncaughtOutOfMemory {
    public static void main(String[] args) {
        System.out.println("before");
        byte[][] hoard = new byte[1000][];
        for (int i = 0; i < 1000; i++) hoard[i] = new byte[1 << 20];
        System.out.println("never");
    }
}

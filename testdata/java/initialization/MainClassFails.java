// exit: 1
public class MainClassFails {
    static int[] table = new int[2];
    static {
        System.out.println("initializing");
        table[2] = 1;
    }

    public static void main(String[] args) {
        System.out.println("never");
    }
}

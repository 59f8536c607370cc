// exit: 1
public class UncaughtCast {
    public static void main(String[] args) throws Exception {
        Object o = "s";
        System.out.println((Integer) o);
    }
}

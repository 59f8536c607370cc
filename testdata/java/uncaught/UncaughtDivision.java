// exit: 1
public class UncaughtDivision {
    public static void main(String[] args) throws Exception {
        System.out.println("x");
        System.out.println(1 / args.length);
    }
}

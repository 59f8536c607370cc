// exit: 1
public class UncaughtNull {
    public static void main(String[] args) throws Exception {
        String s = args.length == 0 ? null : "x";
        System.out.println(s.length());
    }
}

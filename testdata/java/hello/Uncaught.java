// args: a b\sc
// exit: 1
public class Uncaught {
    public static void main(String[] args) {
        System.out.println(args.length + args[1]);
        throw new IllegalStateException("boom");
    }
}

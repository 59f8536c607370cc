public class NoDebugNames {
    public static void main(String[] args) {
        System.out.println(args.length == 0 ? "no arguments" : args[0]);
        System.out.print("no newline at the end");
    }
}

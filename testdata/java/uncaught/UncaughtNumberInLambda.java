// exit: 1
public class UncaughtNumberInLambda {
    public static void main(String[] args) throws Exception {
        java.util.List.of("1", "x").forEach(s -> System.out.println(Integer.valueOf(s)));
    }
}

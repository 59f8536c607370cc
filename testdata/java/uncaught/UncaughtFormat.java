// exit: 1
public class UncaughtFormat {
    public static void main(String[] args) throws Exception {
        Integer.parseInt("12x");
    }
}

/** The program of {@code testdata/hello.jar}. */
public class Greeting {
    public static void main(String[] args) {
        String whom = args.length == 0 ? "world" : String.join(" ", args);
        System.out.println("Hello, " + whom + "! This is Java " + System.getProperty("java.specification.version") + " on Ijen.");
    }
}

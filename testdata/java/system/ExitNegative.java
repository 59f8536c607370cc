// exit: 255
public class ExitNegative {
    public static void main(String[] args) {
        System.err.println("to stderr");
        Runtime.getRuntime().halt(-1);
    }
}

// exit: 1
public class CustomToString {
    static class Odd extends RuntimeException { @Override public String toString() { return "odd one"; } @Override public String getMessage() { return "unused"; } }

    public static void main(String[] args) throws Exception {
        throw new Odd();
    }
}

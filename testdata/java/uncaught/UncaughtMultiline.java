// exit: 1
public class UncaughtMultiline {
    public static void main(String[] args) throws Exception {
        throw new Exception("line one\nline two");
    }
}

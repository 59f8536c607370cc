// exit: 1
public class FinallyReplaces {
    public static void main(String[] args) throws Exception {
        try { throw new Exception("first"); } finally { int[] a = {}; a[0] = 1; }
    }
}

public class NestedFinally {
    static String f(int k) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            try {
                try { if (k == 1) continue; if (k == 2) break; if (k == 3) return b + "ret"; if (k == 4) throw new RuntimeException("t"); b.append('n'); }
                finally { b.append('a').append(i); }
            } catch (RuntimeException e) { b.append(e.getMessage()); }
            finally { b.append('b'); }
        }
        return b.toString();
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 5; i++) System.out.println(f(i));
    }
}

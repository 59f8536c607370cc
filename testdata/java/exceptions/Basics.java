public class Basics {
    static class MyException extends Exception {
        final int code;
        MyException(String message, int code, Throwable cause) { super(message, cause); this.code = code; }
    }

    static int depth(int n) throws MyException {
        if (n == 0) throw new MyException("deep", 7, new RuntimeException("root"));
        return depth(n - 1) + 1;
    }

    static int finallyOrder(StringBuilder log) {
        try {
            log.append("t");
            try { throw new IllegalStateException("x"); } finally { log.append("f1"); }
        } catch (IllegalStateException e) {
            log.append("c");
            return log.length();
        } finally {
            log.append("f2");
        }
    }

    @SuppressWarnings("finally")
    static int finallyWins() { try { return 1; } finally { return 2; } }

    static int finallyKeeps() { int i = 1; try { return i; } finally { i = 5; } }

    @SuppressWarnings("finally")
    static int swallow() { for (int i = 0; ; i++) { try { throw new RuntimeException(); } finally { if (i < 3) continue; else break; } } return 9; }

    public static void main(String[] args) {
        try { depth(5); } catch (MyException e) { System.out.println(e.getMessage() + e.code + e.getCause().getMessage() + " " + e); }
        StringBuilder log = new StringBuilder();
        System.out.println(finallyOrder(log) + " " + log + " " + finallyWins() + finallyKeeps() + swallow());
        try {
            try { throw new RuntimeException("one"); } finally { Object o = null; o.hashCode(); }
        } catch (RuntimeException e) { System.out.println(e.getClass().getName() + ": " + e.getMessage()); }
        try { throw null; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { Object o = "s"; Integer i = (Integer) o; System.out.println(i); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { Object o = new int[0]; String[] s = (String[]) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { Object o = new Basics(); Runnable s = (Runnable) o; } catch (ClassCastException e) { System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@")); }
        try { Object[] a = new Integer[1]; a[0] = "x"; } catch (ArrayStoreException e) { System.out.println(e); }
        try { int[] a = new int[-1]; } catch (NegativeArraySizeException e) { System.out.println(e); }
        try { int[] a = new int[2]; a[2] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e); }
        try { long[] a = new long[2]; System.out.println(a[-5]); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e); }
        try { try { throw new Error("e"); } catch (RuntimeException e) { System.out.println("no"); } } catch (Error e) { System.out.println(e); }
        try { if (args.length == 0) throw new java.io.IOException("io"); else throw new InterruptedException(); } catch (java.io.IOException | InterruptedException e) { System.out.println(e); }
    }
}

// exit: 1
public class Rethrow {
    static void f(int n) throws Exception {
        try {
            if (n == 1) throw new Exception("first");
            if (n == 2) throw new RuntimeException("second");
        } catch (final Exception e) {
            System.out.println("seen " + e.getMessage());
            throw e;
        }
    }

    static <T extends Throwable> void sneaky(Throwable t) throws T { @SuppressWarnings("unchecked") T cast = (T) t; throw cast; }

    public static void main(String[] args) throws Exception {
        try { f(1); } catch (Exception e) { System.out.println(e); }
        try { f(2); } catch (Exception e) { System.out.println(e); }
        Thread.setDefaultUncaughtExceptionHandler(null);
        Rethrow.<RuntimeException>sneaky(new java.io.IOException("checked, thrown unseen"));
    }
}

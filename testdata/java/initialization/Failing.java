public class Failing {
    static class Bad {
        static int x = 1 / Integer.parseInt("0");
        static void f() { }
    }

    static class BadError { static { if (true) throw new Error("an error"); } static int y; }
    static class Child extends Bad { static int z; }

    public static void main(String[] args) {
        try { Bad.f(); } catch (ExceptionInInitializerError e) { System.out.println(e.getMessage() + " " + e.getCause()); }
        try { Bad.f(); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage() + " | " + e.getCause()); }
        try { new Bad(); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
        try { Child.z = 1; } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
        try { BadError.y = 1; } catch (Error e) { System.out.println(e); }
        try { BadError.y = 1; } catch (Error e) { System.out.println(e + " | " + e.getCause()); }
    }
}

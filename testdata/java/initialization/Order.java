public class Order {
    static String log(String s) { System.out.println(s); return s; }

    static class Base {
        static String s = log("Base.static");
        String i = log("Base.instance");
        { log("Base.block"); }
        Base() { log("Base()"); hook(); }
        void hook() { log("Base.hook"); }
    }

    static class Derived extends Base {
        static final int CONSTANT = 5;
        static final Integer BOXED = Integer.valueOf(log("Derived.BOXED").length());
        String i = log("Derived.instance");
        int x = 7;
        Derived() { super(); log("Derived()"); }
        @Override void hook() { log("Derived.hook " + x + i); }
    }

    interface HasDefault { String S = log("HasDefault.S"); default void f() { } }
    interface NoDefault { String S = log("NoDefault.S"); }
    static class Impl implements HasDefault, NoDefault { static String s = log("Impl.static"); }

    static class Lazy { static { log("Lazy"); } static void touch() { } static int f; }
    static class Sub extends Lazy { static { log("Sub"); } }

    public static void main(String[] args) {
        log("main");
        log("const " + Derived.CONSTANT);
        new Derived();
        new Derived();
        new Impl();
        log(NoDefault.S);
        Sub[] array = new Sub[1];
        log("array made");
        System.out.println(Sub.f);
        Sub.touch();
        new Sub();
        Class<?> c = Unused.class;
        log(c.getSimpleName());
    }

    static class Unused { static { log("never"); } }
}

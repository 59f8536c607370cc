import java.util.*;

/** The order of initialization: statics, instance blocks, constructors, lazy classes, constants, enums, nested and circular ones. */
public class InitOrder {
    static int counter;
    static int log(String s) { System.out.println(++counter + " " + s); return counter; }

    static int first = log("static field");
    static { log("static block"); }
    int field = log("instance field");
    { log("instance block"); }
    InitOrder() { this(log("argument")); log("no-arg constructor"); }
    InitOrder(int x) { super(); log("int constructor " + x); }
    static { log("second static block"); }

    static class Parent {
        static final int CONSTANT = 5;
        static { log("Parent static"); }
        { log("Parent instance"); }
        Parent() { log("Parent()"); show(); }
        void show() { log("Parent.show"); }
    }

    static class Child extends Parent {
        static final Object LAZY = log("Child static");
        int x = 7;
        final int y = 8;
        Child() { log("Child() x=" + x); }
        @Override void show() { log("Child.show x=" + x + " y=" + y); }
    }

    static class Circular1 { static int a = Circular2.b + 1; static { log("Circular1 a=" + a); } }
    static class Circular2 { static int b = Circular1.a + 1; static { log("Circular2 b=" + b); } }

    enum Color {
        RED("r"), GREEN("g") { { log("GREEN body"); } };
        static final Map<String, Color> BY = new HashMap<>();
        static { for (Color c : values()) BY.put(c.code, c); log("Color static"); }
        final String code;
        Color(String code) { this.code = code; log("Color " + code); }
    }

    interface WithField { int F = log("WithField.F"); static void s() { log("WithField.s"); } }
    static class Holder { static final Holder INSTANCE = new Holder(); static int count = 0; int seen; Holder() { count++; seen = count; } }
    static class Outer { static { log("Outer"); } static class Inner { static { log("Inner"); } static void touch() {} } }
    static class ArrayOnly { static { log("never: arrays do not initialize"); } }

    public static void main(String[] args) throws Exception {
        log("main");
        new InitOrder();
        log("constant " + Parent.CONSTANT);
        log("class literal " + Child.class.getSimpleName());
        new Child();
        new Child();
        log("a=" + Circular1.a + " b=" + Circular2.b);
        log(Color.BY.get("g").toString());
        ArrayOnly[] none = new ArrayOnly[3];
        WithField.s();
        Outer.Inner.touch();
        log("holder " + Holder.count + " " + Holder.INSTANCE.seen);
        Class.forName("InitOrder$Late");
        log("" + Late.value);
        Object o = (Runnable) () -> log("lambda body");
        ((Runnable) o).run();
        int i = log("left") + log("right") * log("far right");
        int[] array = {log("e0"), log("e1")};
        array[log("index") - log("minus")  + 1] = log("value");
        log("sum " + i + Arrays.toString(array));
    }

    static class Late { static int value = log("Late"); }
}

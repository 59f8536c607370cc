import java.util.*;

/** When and in which order classes, interfaces, fields and objects are initialized. */
public class InitializationOrder {
    static int log(String s, int v) {
        System.out.println("  " + s);
        return v;
    }

    static class A {
        static int a = log("A.a", 1);
        int x = log("A.x", 2);
        static { log("A static block", 0); }
        { log("A block", 0); }
        A() { log("A()", 0); hook(); }
        void hook() { log("A.hook", 0); }
    }

    static class B extends A {
        static final int CONSTANT = 42;
        static final Integer BOXED = log("B.BOXED", 43);
        int y = log("B.y", 5);
        final int z = 7;
        final String late = "late".substring(0);
        { log("B block y=" + y, 0); }
        B() { super(); log("B()", 0); }
        B(int v) { this(); log("B(int) " + v, 0); }
        @Override void hook() { log("B.hook y=" + y + " z=" + z + " late=" + late, 0); }
        static void touch() { log("B.touch", 0); }
    }

    interface I { int I_FIELD = log("I.I_FIELD", 1); }
    interface J extends I { int J_FIELD = log("J.J_FIELD", 1); default void m() {} }
    interface K extends J { int K_FIELD = log("K.K_FIELD", 1); }
    static class C implements K { static { log("C static", 0); } static int c = 3; }

    static class Holder {
        static { log("Holder static", 0); }
        static final Object LOCK = new Object();
        static class Inner { static { log("Inner static", 0); } static int v = 1; }
    }

    static class First { static int v = log("First.v", 1) + Second.v; }
    static class Second { static int v = log("Second.v sees " + First.v, 10); }

    static class Fails {
        static int v = log("Fails.v", 1) / 0;
        static void use() {}
    }

    enum E {
        ONE("1"), TWO("2") { { log("TWO body", 0); } };
        static final Map<String, E> BY = new HashMap<>();
        static { log("E static", 0); for (E e : values()) BY.put(e.s, e); }
        final String s;
        E(String s) { this.s = s; log("E(" + s + ")", 0); }
    }

    static class Parent {
        static int count = log("Parent.count", 0);
        static void hello() { log("Parent.hello", 0); }
    }
    static class Child extends Parent { static { log("Child static", 0); } }

    static class Flexible extends A {
        final int v;
        Flexible(int v) {
            if (v < 0) throw new IllegalArgumentException("before super " + v);
            this.v = v;
            log("prologue", 0);
            super();
            log("epilogue", 0);
        }
        @Override void hook() { log("Flexible.hook v=" + v, 0); }
    }

    static int n;
    static int next() { return ++n; }
    static int[] array() { log("array", 0); return new int[3]; }
    static int index() { log("index", 0); return 1; }
    static int value() { log("value", 0); return 9; }

    public static void main(String[] args) throws Exception {
        System.out.println("constant " + B.CONSTANT);
        System.out.println("new B"); new B(1);
        System.out.println("again"); new B();
        System.out.println("array of C"); C[] cs = new C[1];
        System.out.println("class literal"); Class<?> k = C.class;
        System.out.println("C.c"); System.out.println(C.c);
        System.out.println("K_FIELD " + K.K_FIELD);
        System.out.println("I_FIELD through C " + C.I_FIELD);
        System.out.println("inner only"); System.out.println(Holder.Inner.v);
        System.out.println("holder"); System.out.println(Holder.LOCK != null);
        System.out.println("cycle " + First.v + " " + Second.v);
        for (int i = 0; i < 2; i++) {
            try { Fails.use(); } catch (Throwable t) { System.out.println(t + " / " + t.getCause()); }
        }
        try { Class.forName("InitializationOrder$Fails"); } catch (Throwable t) { System.out.println(t + " / " + t.getCause()); }
        System.out.println("enum"); System.out.println(E.BY.get("2") + " " + E.TWO.getClass() + " " + E.TWO.getDeclaringClass());
        System.out.println("static through child"); Child.hello(); System.out.println(Child.count);
        System.out.println("forName false"); Class.forName("InitializationOrder$Child", false, InitializationOrder.class.getClassLoader());
        System.out.println("forName true"); Class.forName("InitializationOrder$Child");
        System.out.println("flexible"); new Flexible(3);
        try { new Flexible(-3); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println("operands");
        array()[index()] = value();
        int[] a = {0, 0, 0, 0}; int i = 0;
        a[i++] = i + a[i] + (i = 2) * i++;
        System.out.println(Arrays.toString(a) + i);
        int x = 5; x += x++ * 2 + x; System.out.println(x);
        x = x++ + ++x; System.out.println(x);
        System.out.println(next() + next() * next() - next());
        try { int[] z = null; z[index()] = value(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { int[] z = new int[0]; z[index()] = value() / (n - 4); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    }
}

import java.util.*;

/** Overriding: fields hidden, statics hidden, private not overridden, covariant results, bridges, calls in constructors, super chains. */
public class VirtualDispatch {
    static class A {
        String name = "A.field";
        static String st() { return "A.static"; }
        private String priv() { return "A.private"; }
        String callPriv() { return priv(); }
        Object make() { return "A.make"; }
        String over(Object o) { return "A(Object)"; }
        String over(String s) { return "A(String)"; }
        protected String pkg() { return "A.pkg"; }
        A() { log.add("A() sees " + hook()); }
        String hook() { return "A.hook"; }
        A self() { return this; }
    }

    static class B extends A {
        String name = "B.field";
        final String late = "set";
        String later = new String("initialized");
        static String st() { return "B.static"; }
        String priv() { return "B.private"; }
        @Override String make() { return "B.make"; }
        @Override String over(Object o) { return "B(Object)"; }
        String over(Integer i) { return "B(Integer)"; }
        @Override public String pkg() { return "B then " + super.pkg(); }
        B() { super(); log.add("B() " + later); }
        @Override String hook() { return "B.hook " + late + " " + later; }
        @Override B self() { return this; }
    }

    static class C extends B {
        String name = "C.field";
        @Override String hook() { return "C.hook"; }
        @Override public String pkg() { return "C then " + super.pkg() + " " + super.name + " " + ((A) this).name; }
        @Override String over(String s) { return "C(String)"; }
    }

    interface Top { default String who() { return "Top"; } }
    interface Left extends Top { @Override default String who() { return "Left<" + Top.super.who(); } }
    interface Right extends Top {}
    static class Diamond implements Left, Right {}
    static class Wins { public String who() { return "class wins"; } }
    static class Both extends Wins implements Left {}
    interface X { default String m() { return "X"; } }
    interface Y { default String m() { return "Y"; } }
    static class XY implements X, Y { @Override public String m() { return X.super.m() + Y.super.m(); } }

    static abstract class Shape<T extends Comparable<T>> implements Comparable<Shape<T>> { abstract T size(); public int compareTo(Shape<T> o) { return size().compareTo(o.size()); } }
    static class Sq extends Shape<Integer> { int s; Sq(int s) { this.s = s; } @Override Integer size() { return s * s; } }

    static final List<String> log = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        A a = new C();
        System.out.println(log);
        System.out.println(a.name + " " + ((B) a).name + " " + ((C) a).name + " " + a.callPriv() + " " + a.make() + " " + a.pkg());
        Object s = "text";
        System.out.println(a.over(s) + a.over("x") + a.over((Object) "x") + ((B) a).over(1) + ((B) a).over(null == a ? "" : "s") + a.self().getClass().getSimpleName());
        System.out.println(A.st() + B.st() + C.st());
        System.out.println(new Diamond().who() + " " + new Both().who() + " " + new XY().m());
        System.out.println(new Sq(3).compareTo(new Sq(2)) + " " + Collections.max(List.of(new Sq(1), new Sq(5), new Sq(2))).s);
        for (Class<?> c : List.of(B.class, Sq.class)) {
            Arrays.stream(c.getDeclaredMethods()).filter(java.lang.reflect.Method::isBridge).map(m -> m.getReturnType().getSimpleName() + " " + m.getName()).sorted().forEach(System.out::println);
        }
        try {
            Comparable raw = new Sq(1);
            raw.compareTo("x");
        } catch (ClassCastException e) {
            System.out.println("bridge checks");
        }
    }
}

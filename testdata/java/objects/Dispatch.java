// skip(gc-stress-1): 200,000 objects live at once
public class Dispatch {
    static class A {
        String who() { return "A"; }
        String call() { return who() + own() + stat(); }
        private String own() { return "a"; }
        static String stat() { return "sA"; }
        String over(Object o) { return "object"; }
        String over(String s) { return "string"; }
        int field = 1;
    }
    static class B extends A {
        @Override String who() { return "B" + super.who(); }
        private String own() { return "b"; }
        static String stat() { return "sB"; }
        String over(Integer i) { return "integer"; }
        int field = 2;
    }
    static class C extends B {
        @Override String who() { return "C" + super.who(); }
        @Override String over(Object o) { return "C.object"; }
    }

    public static void main(String[] args) {
        A[] all = {new A(), new B(), new C()};
        for (A a : all) System.out.println(a.who() + " " + a.call() + " " + a.over("s") + " " + a.over((Object) "s") + " " + a.field + " " + (a instanceof B) + " " + a.getClass().getName());
        B b = new C();
        System.out.println(b.over(3) + " " + b.over((Object) 3) + " " + b.field + " " + ((A) b).field + " " + B.stat());
        long sum = 0;
        for (int i = 0; i < 100000; i++) sum += all[i % 3].who().length();
        System.out.println(sum);
    }
}

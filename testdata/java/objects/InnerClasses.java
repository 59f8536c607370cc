public class InnerClasses {
    private int value = 10;
    private static int count;

    class Inner {
        int value = 20;
        class Deep {
            int sum(int value) { return value + this.value() + Inner.this.value + InnerClasses.this.value; }
            private int value() { return 1000; }
        }
        void bump() { InnerClasses.this.value++; count++; }
    }

    static class Nested { private int hidden = 5; private Nested() { count += 100; } }

    interface Shape { double area(); }

    Shape local(double x) {
        double y = x * 2;
        class Local implements Shape {
            double z = 3;
            public double area() { return x + y + z + value; }
        }
        return new Local();
    }

    Shape anonymous(int... ns) {
        return new Shape() {
            int calls;
            { calls = ns.length; }
            public double area() { return ++calls + value; }
            @Override public String toString() { return "anon" + calls; }
        };
    }

    class Sub extends Inner { Sub() { value = 99; } }

    public static void main(String[] args) {
        InnerClasses outer = new InnerClasses();
        InnerClasses.Inner inner = outer.new Inner();
        inner.bump();
        System.out.println(inner.new Deep().sum(100000) + " " + count + " " + outer.value);
        System.out.println(new Nested().hidden + " " + count);
        System.out.println(outer.local(1.5).area());
        Shape s = outer.anonymous(1, 2, 3);
        System.out.println(s.area() + s.area() + " " + s);
        System.out.println(outer.new Sub().value + " " + s.getClass().getName() + " " + s.getClass().getSimpleName().isEmpty() + " " + outer.local(1).getClass().getName() + " "
            + inner.getClass().getSimpleName() + " " + Inner.Deep.class.getName() + " " + s.getClass().isAnonymousClass() + " " + Nested.class.getEnclosingClass().getSimpleName());
        try { InnerClasses none = null; none.new Inner(); } catch (NullPointerException e) { System.out.println("NPE"); }
    }
}

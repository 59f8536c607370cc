public class Cycle {
    static class A { static int a = B.b + 1; }
    static class B { static int b = A.a + 1; }
    static class Single {
        static final Single INSTANCE = new Single();
        static int counter = 10;
        int seen;
        Single() { seen = counter++; }
    }

    public static void main(String[] args) {
        System.out.println(A.a + " " + B.b);
        System.out.println(Single.INSTANCE.seen + " " + Single.counter);
    }
}

public class Singletons {
    static class Lazy { private Lazy() { System.out.println("made"); } private static class Holder { static final Lazy IT = new Lazy(); } static Lazy get() { return Holder.IT; } }
    enum Eager { ONE; private int n; int next() { return ++n; } }

    public static void main(String[] args) throws Exception {
        System.out.println(Lazy.get() == Lazy.get());
        System.out.println(Eager.ONE.next() + Eager.ONE.next());
    }
}

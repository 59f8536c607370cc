// exit: 1
public class FromConstructor {
    static class A { A(int i) { check(i); } void check(int i) { } }
    static class B extends A { B(int i) { super(i); } @Override void check(int i) { throw new IllegalArgumentException("i=" + i); } }

    public static void main(String[] args) throws Exception {
        new B(args.length);
    }
}

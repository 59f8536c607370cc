import java.util.function.IntUnaryOperator;

/** Virtual and interface calls with many receivers at one call site. */
public class Megamorphic {
    interface Step { int apply(int x); }
    static abstract class Base { abstract int weight(int x); }
    static class A extends Base implements Step { public int apply(int x) { return x + 1; } int weight(int x) { return x ^ 1; } }
    static class B extends Base implements Step { public int apply(int x) { return x * 3; } int weight(int x) { return x ^ 2; } }
    static class C extends Base implements Step { public int apply(int x) { return x - 7; } int weight(int x) { return x ^ 4; } }
    static class D extends Base implements Step { public int apply(int x) { return x ^ 0x55; } int weight(int x) { return x ^ 8; } }
    static class E extends Base implements Step, Runnable { public int apply(int x) { return x >>> 1; } int weight(int x) { return x ^ 16; } public void run() {} }
    static class F extends E implements IntUnaryOperator { public int applyAsInt(int x) { return -x; } @Override int weight(int x) { return x ^ 32; } }
    static final class G extends Base implements Step { int state; public int apply(int x) { return state += x; } int weight(int x) { return x ^ state; } }
    static final class H extends F { @Override public int apply(int x) { return super.apply(x) + 11; } }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 15_000_000 : Integer.parseInt(args[0]);
        Base[] bases = {new A(), new B(), new C(), new D(), new E(), new F(), new G(), new H()};
        Step[] steps = new Step[bases.length];
        for (int i = 0; i < bases.length; i++) steps[i] = (Step) bases[i];
        int value = 1;
        for (int i = 0; i < rounds; i++) {
            value = steps[i & 7].apply(value);
            value = bases[(i ^ i >> 3) & 7].weight(value);
            if (steps[i & 7] instanceof IntUnaryOperator operator) value = operator.applyAsInt(value);
        }
        System.out.println(value);
    }
}

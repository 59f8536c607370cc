import java.util.function.*;

public class FunctionalInterfaces {
    public static void main(String[] args) throws Exception {
        Supplier<String> s = () -> "s"; Consumer<String> c = x -> System.out.print(x + ";"); c.andThen(x -> System.out.println(x.length())).accept("abc");
        IntBinaryOperator add = (a, b) -> a + b; ToDoubleFunction<String> d = Double::parseDouble; LongFunction<String> lf = Long::toHexString; BooleanSupplier t = () -> true; ObjIntConsumer<String> oi = (o, i) -> System.out.print(o.repeat(i)); DoubleUnaryOperator half = x -> x / 2;
        oi.accept("ab", 3);
        System.out.println(s.get() + add.applyAsInt(3, 4) + d.applyAsDouble("2.5") + lf.apply(255) + t.getAsBoolean() + half.andThen(x -> x + 1).applyAsDouble(3));
        IntPredicate even = i -> i % 2 == 0; System.out.println(even.and(i -> i > 2).test(4) + " " + even.negate().test(4) + " " + Function.<Integer>identity().apply(9) + BiFunction.class.isInterface());
    }
}

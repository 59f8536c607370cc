import java.util.*;
import java.util.function.*;

public class GenericCapture {
    static <T, R> R apply(T t, Function<? super T, ? extends R> f) { return f.apply(t); }
    static <T> Function<T, T> compose(List<Function<T, T>> fs) { Function<T, T> r = Function.identity(); for (Function<T, T> f : fs) r = r.andThen(f); return r; }

    public static void main(String[] args) throws Exception {
        System.out.println("" + apply(3, x -> x * 2L) + apply("s", String::length) + apply(null, Objects::isNull));
        System.out.println(compose(List.of((Function<Integer, Integer>) x -> x + 1, x -> x * 3)).apply(4));
    }
}

import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

/** Retries with backoff, a circuit breaker, results as values, sneaky throws, checked functions in streams. */
public class RetryPolicy {
    static class Transient extends Exception { Transient(String m) { super(m); } }
    static class Permanent extends Exception { Permanent(String m) { super(m); } }

    record Attempt(int number, long delay, String outcome) {}

    static <T> T retry(int times, long delay, List<Attempt> log, Callable<T> work) throws Exception {
        Exception last = null;
        for (int i = 1; i <= times; i++) {
            try {
                T result = work.call();
                log.add(new Attempt(i, delay, "ok"));
                return result;
            } catch (Transient e) {
                log.add(new Attempt(i, delay, e.getMessage()));
                if (last != null) e.addSuppressed(last);
                last = e;
                delay = Math.min(delay * 2, 400);
            }
        }
        throw new Exception("gave up after " + times, last);
    }

    static class Breaker {
        int failures;
        boolean open;
        <T> Optional<T> call(Supplier<T> s) {
            if (open) return Optional.empty();
            try {
                T t = s.get();
                failures = 0;
                return Optional.of(t);
            } catch (RuntimeException e) {
                open = ++failures >= 3;
                return Optional.empty();
            }
        }
    }

    sealed interface Result<T> {
        record Ok<T>(T value) implements Result<T> {}
        record Err<T>(Throwable error) implements Result<T> {}
        static <T> Result<T> of(Callable<T> c) { try { return new Ok<>(c.call()); } catch (Throwable t) { return new Err<>(t); } }
        default <R> Result<R> map(Function<? super T, ? extends R> f) { return switch (this) { case Ok<T>(var v) -> of(() -> f.apply(v)); case Err<T>(var e) -> new Err<>(e); }; }
        default T or(T other) { return this instanceof Ok<T>(var v) ? v : other; }
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> RuntimeException sneaky(Throwable t) throws E { throw (E) t; }

    interface Checked<A, B> { B apply(A a) throws Exception; static <A, B> Function<A, B> of(Checked<A, B> c) { return a -> { try { return c.apply(a); } catch (Exception e) { throw sneaky(e); } }; } }

    public static void main(String[] args) throws Exception {
        List<Attempt> log = new ArrayList<>();
        int[] calls = {0};
        System.out.println(retry(5, 100, log, () -> { if (++calls[0] < 4) throw new Transient("busy " + calls[0]); return "done"; }));
        log.forEach(System.out::println);
        try {
            retry(3, 50, log, () -> { throw new Transient("down"); });
        } catch (Exception e) {
            System.out.println(e.getMessage() + " " + e.getCause().getMessage() + " " + e.getCause().getSuppressed()[0].getSuppressed().length);
        }
        try {
            retry(3, 50, log, () -> { throw new Permanent("no such thing"); });
        } catch (Permanent e) {
            System.out.println("permanent: " + e.getMessage());
        }
        Breaker b = new Breaker();
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 6; i++) { int n = i; s.append(b.call(() -> 6 / (n - n / 2 * 2 == 5 ? 1 : n == 0 ? 1 : 0)).map(String::valueOf).orElse("-")); }
        System.out.println(s + " " + b.open);
        System.out.println(Result.of(() -> "12").map(Integer::parseInt).map(x -> x * 2) + " " + Result.of(() -> "zz").map(Integer::parseInt).or(-1) + " " + Result.of(() -> List.of().get(0)));
        try {
            List.of("1", "x").stream().map(Checked.of(t -> { if (t.equals("x")) throw new java.io.IOException("sneaked"); return t; })).forEach(System.out::println);
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}

import java.util.*;
import java.util.function.*;
import java.util.random.*;
import java.util.stream.*;

/** Seeded generators: the sequences of every method, streams, bounds, refusals. */
public class Sequences {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static void tour(String name, Supplier<RandomGenerator> make) {
        System.out.println("== " + name);
        RandomGenerator r = make.get();
        System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(1 << 20) + " " + r.nextInt(5, 9) + " " + r.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) + " " + r.nextLong() + " " + r.nextLong(1000) + " " + r.nextLong(-5, 5) + " " + r.nextLong(1L << 40));
        System.out.println(r.nextBoolean() + " " + r.nextFloat() + " " + r.nextFloat(2) + " " + r.nextFloat(1, 3) + " " + r.nextDouble() + " " + r.nextDouble(10) + " " + r.nextDouble(-1, 1));
        byte[] b = new byte[11];
        r.nextBytes(b);
        System.out.println(Arrays.toString(b) + " " + r.ints(3).boxed().toList() + r.ints(3, 0, 6).boxed().toList() + r.longs(2).boxed().toList() + r.doubles(2).boxed().toList() + r.longs(3, 5, 50).boxed().toList() + r.doubles(2, 1, 2).boxed().toList() + r.ints(1, 100).limit(3).boxed().toList());
        attempt("bound 0", () -> r.nextInt(0));
        attempt("bound -1", () -> r.nextLong(-1));
        attempt("origin", () -> r.nextInt(5, 5));
        attempt("origin long", () -> r.nextLong(6, 5));
        attempt("double", () -> r.nextDouble(Double.NaN));
        attempt("double origin", () -> r.nextDouble(2, 1));
        attempt("double infinite", () -> r.nextDouble(0, Double.POSITIVE_INFINITY));
        attempt("float", () -> r.nextFloat(-1));
        attempt("stddev", () -> r.nextGaussian(0, -1));
        attempt("size", () -> r.ints(-1));
        attempt("range", () -> r.ints(3, 3));
        attempt("null", () -> { r.nextBytes(null); return 0; });
    }

    public static void main(String[] args) {
        tour("Random 42", () -> new Random(42));
        tour("Random 0", () -> new Random(0));
        tour("SplittableRandom", () -> new SplittableRandom(7));
        for (String n : List.of("L64X128MixRandom", "Xoshiro256PlusPlus", "Xoroshiro128PlusPlus", "L32X64MixRandom", "L128X128MixRandom")) tour(n, () -> RandomGeneratorFactory.of(n).create(99));
        Random r = new Random(5);
        List<Integer> l = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        Collections.shuffle(l, r);
        System.out.println(l);
        Collections.shuffle(l, new Random(5));
        Collections.rotate(l, 3);
        System.out.println(l);
        r.setSeed(5);
        System.out.println(r.nextInt() + " " + r.nextGaussian() + " " + new Random(5).nextInt());
        SplittableRandom s = new SplittableRandom(1), t = s.split();
        System.out.println(s.nextInt() + " " + t.nextInt() + " " + s.split().nextLong() + " " + s.splits(2).map(x -> x.nextInt()).toList());
        System.out.println(new Random(3).ints(5, 0, 100).sorted().boxed().map(String::valueOf).collect(Collectors.joining(",")));
        System.out.println(new Random(1) { @Override protected int next(int bits) { return bits; } }.nextInt() + " " + new Random(1) { @Override public int nextInt() { return 4; } }.nextInt(10));
        attempt("unknown", () -> RandomGenerator.of("Nope"));
        attempt("default", () -> RandomGenerator.getDefault().getClass().getSimpleName());
        attempt("from", () -> Random.from(new SplittableRandom(3)).nextInt());
        attempt("from setSeed", () -> { Random.from(new SplittableRandom(3)).setSeed(1); return 0; });
        attempt("factory", () -> { RandomGeneratorFactory<RandomGenerator> f = RandomGeneratorFactory.of("L64X128MixRandom"); return f.name() + " " + f.group() + " " + f.stateBits() + " " + f.equidistribution() + " " + f.isSplittable() + f.isJumpable() + f.isStreamable() + f.isStatistical() + f.isStochastic() + f.isHardware(); });
        attempt("all", () -> RandomGeneratorFactory.all().map(RandomGeneratorFactory::name).sorted().toList());
        attempt("math", () -> Math.random() < 1);
    }
}

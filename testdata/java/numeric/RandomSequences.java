import java.util.*;
import java.util.random.*;
import java.util.stream.*;

/** The sequences of seeded generators are fixed: Random, SplittableRandom, shuffles, streams, Gaussians, bounded values. */
public class RandomSequences {
    static class Lcg extends Random { private long s; Lcg(long seed) { super(0); s = seed; } @Override protected int next(int bits) { s = s * 6364136223846793005L + 1442695040888963407L; return (int) (s >>> 64 - bits); } }

    public static void main(String[] args) {
        Random r = new Random(42);
        System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(5, 8) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.nextGaussian() + " " + r.nextLong(1000) + " " + r.nextDouble(2, 3) + " " + r.nextInt(1 << 20));
        byte[] b = new byte[10];
        r.nextBytes(b);
        System.out.println(Arrays.toString(b) + " " + r.ints(5, 0, 100).boxed().toList() + " " + r.doubles(2).boxed().toList() + " " + r.longs(2, 0, 50).boxed().toList() + " " + new Random(7).ints().limit(3).boxed().toList());
        SplittableRandom s = new SplittableRandom(99);
        SplittableRandom t = s.split();
        System.out.println(s.nextInt() + " " + t.nextInt(100) + " " + s.nextLong(10, 20) + " " + t.nextDouble() + " " + s.nextBoolean() + " " + s.ints(3, 0, 9).boxed().toList());
        List<Integer> l = IntStream.range(0, 12).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(l, new Random(1));
        System.out.print(l + " ");
        Collections.shuffle(l, (RandomGenerator) new SplittableRandom(1));
        System.out.println(l);
        Lcg g = new Lcg(5);
        System.out.println(g.nextInt(6) + " " + g.nextInt() + " " + g.nextDouble() + " " + g.nextLong() + " " + g.ints(4, 1, 7).boxed().toList() + " " + g.nextGaussian());
        int[] dice = new Random(2024).ints(6000, 1, 7).collect(() -> new int[7], (a, x) -> a[x]++, (a, c) -> { });
        System.out.println(Arrays.toString(dice));
        double pi = new Random(3).doubles().limit(20000).boxed().collect(new java.util.stream.Collector<Double, double[], Double>() {
            public java.util.function.Supplier<double[]> supplier() { return () -> new double[] {Double.NaN, 0, 0}; }
            public java.util.function.BiConsumer<double[], Double> accumulator() { return (a, d) -> { if (Double.isNaN(a[0])) a[0] = d; else { a[1] += a[0] * a[0] + d * d <= 1 ? 1 : 0; a[2]++; a[0] = Double.NaN; } }; }
            public java.util.function.BinaryOperator<double[]> combiner() { return (x, y) -> x; }
            public java.util.function.Function<double[], Double> finisher() { return a -> 4 * a[1] / a[2]; }
            public Set<Characteristics> characteristics() { return Set.of(); }
        });
        System.out.println(pi);
        for (Runnable bad : new Runnable[] {() -> r.nextInt(0), () -> r.nextInt(5, 5), () -> r.ints(-1), () -> r.nextDouble(Double.NaN), () -> new SplittableRandom(1).nextInt(-3)}) try { bad.run(); } catch (IllegalArgumentException e) { System.out.print(e.getMessage() + "; "); }
        System.out.println(Math.random() < 1);
    }
}

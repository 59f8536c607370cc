import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Normal and exponential values of every algorithm that takes a seed, and of generators with nextLong alone. */
public class Normals {
    /** Counts its draws; every draw has the given bits set. */
    static final class Counting implements RandomGenerator {
        private final RandomGenerator source;
        private final long set;
        int draws;

        Counting(RandomGenerator source, long set) {
            this.source = source;
            this.set = set;
        }

        @Override
        public long nextLong() {
            return draws++ % 2 == 0 ? source.nextLong() | set : source.nextLong();
        }
    }

    static void sums(String name, RandomGenerator source, int n) {
        long bits = 0;
        double least = 0;
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            double g = source.nextGaussian();
            double e = source.nextExponential();
            double m = source.nextGaussian(100, 15);
            bits = bits * 31 + Double.doubleToLongBits(g);
            bits = bits * 31 + Double.doubleToLongBits(e);
            bits = bits * 31 + Double.doubleToLongBits(m);
            least = Math.min(least, g);
            greatest = Math.max(greatest, e);
        }
        System.out.println(name + " " + Long.toHexString(bits) + " " + least + " " + greatest);
    }

    public static void main(String[] args) {
        System.out.println(new Random(42).nextGaussian() + " " + new Random(42).nextGaussian(10, 2) + " " + new Random(42).nextExponential());
        sums("Random", new Random(7), 2000);
        sums("SplittableRandom", new SplittableRandom(7), 2000);
        sums("Random.from", Random.from(new SplittableRandom(8)), 1000);
        RandomGeneratorFactory.all().filter(f -> !f.isStochastic()).map(RandomGeneratorFactory::name).sorted()
                .forEach(name -> sums(name, RandomGeneratorFactory.of(name).create(99), 1000));
        for (long set : new long[] {0xFC, 0xFD, 0xFE, 0xFF}) {
            Counting counted = new Counting(new SplittableRandom(set), set);
            sums("set " + set, counted, 1000);
            System.out.println(counted.draws);
        }
        try {
            new SplittableRandom(1).nextGaussian(0, -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        System.out.println(new SplittableRandom(1).nextGaussian(5, 0));
        System.out.println(new SplittableRandom(1).nextGaussian(Double.NaN, 1) + " " + new SplittableRandom(1).nextGaussian(0, Double.NaN)
                + " " + new SplittableRandom(1).nextGaussian(0, Double.POSITIVE_INFINITY));
        int[] histogram = new int[9];
        SplittableRandom source = new SplittableRandom(2026);
        for (int i = 0; i < 20000; i++) {
            histogram[(int) Math.max(0, Math.min(8, Math.floor(source.nextGaussian() * 1.5 + 4.5)))]++;
        }
        System.out.println(java.util.Arrays.toString(histogram));
    }
}

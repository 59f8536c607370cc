import java.util.*;
import java.util.random.*;
import java.util.random.RandomGenerator.*;
import java.util.stream.*;

/** The rest of java.util.random: streams, jumps, leaps, splits, bounds, factories. */
public class Rest {
    interface Action { Object run() throws Exception; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    static String few(RandomGenerator g) {
        return g.nextLong() + " " + g.nextInt() + " " + g.nextDouble() + " " + g.nextFloat() + " " + g.nextBoolean();
    }

    public static void main(String[] args) {
        List<RandomGeneratorFactory<RandomGenerator>> all = RandomGeneratorFactory.all().sorted(Comparator.comparing(RandomGeneratorFactory::name)).toList();
        for (RandomGeneratorFactory<RandomGenerator> f : all) {
            System.out.println(f.name() + " " + f.group() + " " + f.stateBits() + " " + f.equidistribution() + " " + f.period() + " " + f.isStatistical() + f.isStochastic()
                    + f.isHardware() + f.isArbitrarilyJumpable() + f.isJumpable() + f.isLeapable() + f.isSplittable() + f.isStreamable() + f.isDeprecated());
        }
        for (RandomGeneratorFactory<RandomGenerator> f : all) {
            String n = f.name();
            if (n.equals("SecureRandom")) {
                show(n + " seed", () -> f.create(1));
                continue;
            }
            show(n + " long", () -> few(f.create(1234567890123L)));
            show(n + " bytes", () -> few(f.create(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})));
            show(n + " short bytes", () -> few(f.create(new byte[] {1})));
            show(n + " no bytes", () -> few(f.create(new byte[0])));
            show(n + " null", () -> few(f.create(null)));
            RandomGenerator g = f.create(77);
            show(n + " bounded", () -> g.nextInt(10) + " " + g.nextInt(-5, 5) + " " + g.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) + " " + g.nextInt(1 << 20) + " " + g.nextLong(1L << 40)
                    + " " + g.nextLong(1000000000000007L) + " " + g.nextLong(-7, 9) + " " + g.nextLong(Long.MIN_VALUE, Long.MAX_VALUE));
            show(n + " floats", () -> g.nextFloat(3) + " " + g.nextFloat(-1, 1) + " " + g.nextDouble(3) + " " + g.nextDouble(-1, 1) + " " + g.nextFloat(Float.MIN_VALUE) + " " + g.nextDouble(Double.MIN_VALUE)
                    + " " + g.nextDouble(1, Math.nextUp(1.0)) + " " + g.nextFloat(Float.MAX_VALUE) + " " + g.nextDouble(Double.MAX_VALUE));
            show(n + " wide", () -> g.nextDouble(-Double.MAX_VALUE, Double.MAX_VALUE));
            show(n + " widef", () -> g.nextFloat(-Float.MAX_VALUE, Float.MAX_VALUE));
            byte[] bytes = new byte[21];
            show(n + " nextBytes", () -> {
                g.nextBytes(bytes);
                return Arrays.toString(bytes);
            });
            show(n + " ints", () -> g.ints(5).boxed().toList() + " " + g.ints(5, 3, 9).boxed().toList() + " " + g.ints(0, 4).limit(5).boxed().toList() + g.ints().limit(2).sum());
            show(n + " longs", () -> g.longs(3).boxed().toList() + " " + g.longs(5, 3, 9).boxed().toList() + " " + g.longs(0, 1L << 50).limit(3).boxed().toList() + g.longs().limit(2).sum());
            show(n + " doubles", () -> g.doubles(3).boxed().toList() + " " + g.doubles(2, 3, 9).boxed().toList() + " " + g.doubles(0, 4).limit(2).boxed().toList() + g.doubles().limit(2).sum());
            show(n + " equi", () -> g.equiDoubles(0, 1, true, false).limit(3).boxed().toList());
            if (g instanceof SplittableGenerator s) {
                show(n + " split", () -> few(s.split()) + " | " + few(s));
                show(n + " split of", () -> few(s.split((SplittableGenerator) RandomGeneratorFactory.of("L64X128MixRandom").create(5))));
                show(n + " splits", () -> s.splits(3).map(RandomGenerator::nextInt).toList());
                show(n + " splits2", () -> s.splits().limit(2).map(RandomGenerator::nextInt).toList());
                show(n + " splits3", () -> s.splits(2, new SplittableRandom(4)).map(RandomGenerator::nextInt).toList());
                show(n + " splits4", () -> s.splits(-1));
                show(n + " rngs", () -> s.rngs(2).map(RandomGenerator::nextInt).toList() + " " + s.rngs().limit(2).map(RandomGenerator::nextInt).toList());
            }
            if (g instanceof JumpableGenerator j) {
                show(n + " jumps", () -> j.jumps(3).map(RandomGenerator::nextInt).toList() + " " + j.jumpDistance());
                show(n + " jump", () -> {
                    j.jump();
                    return few(j) + " " + few(j.copy()) + " " + few(j.copyAndJump()) + few(j);
                });
                show(n + " rngs", () -> j.rngs(2).map(RandomGenerator::nextInt).toList() + " " + j.jumps().limit(2).map(RandomGenerator::nextInt).toList());
                show(n + " jumps-", () -> j.jumps(-2));
            }
            if (g instanceof LeapableGenerator l) {
                show(n + " leaps", () -> l.leaps(3).map(RandomGenerator::nextInt).toList() + " " + l.leapDistance());
                show(n + " leap", () -> {
                    l.leap();
                    return few(l) + " " + few(l.copy()) + " " + few(l.copyAndLeap()) + few(l);
                });
                show(n + " leaps+", () -> l.leaps().limit(2).map(RandomGenerator::nextInt).toList());
            }
        }
        RandomGenerator g = new SplittableRandom(3);
        show("nextInt(0)", () -> g.nextInt(0));
        show("nextInt(3,3)", () -> g.nextInt(3, 3));
        show("nextLong(-1)", () -> g.nextLong(-1));
        show("nextLong(3,2)", () -> g.nextLong(3, 2));
        show("nextFloat(0)", () -> g.nextFloat(0));
        show("nextFloat(inf)", () -> g.nextFloat(Float.POSITIVE_INFINITY));
        show("nextFloat(nan)", () -> g.nextFloat(Float.NaN));
        show("nextFloat(1,1)", () -> g.nextFloat(1, 1));
        show("nextFloat(1,inf)", () -> g.nextFloat(1, Float.POSITIVE_INFINITY));
        show("nextDouble(-1)", () -> g.nextDouble(-1));
        show("nextDouble(inf)", () -> g.nextDouble(Double.POSITIVE_INFINITY));
        show("nextDouble(2,1)", () -> g.nextDouble(2, 1));
        show("nextDouble(-inf,1)", () -> g.nextDouble(Double.NEGATIVE_INFINITY, 1));
        show("ints(-1)", () -> g.ints(-1));
        show("ints(1,1)", () -> g.ints(1, 1));
        show("longs(1,5,5)", () -> g.longs(1, 5, 5));
        show("doubles(1,5,5)", () -> g.doubles(1, 5, 5));
        show("nextBytes(null)", () -> {
            g.nextBytes(null);
            return 0;
        });
        show("of", () -> RandomGenerator.of("nope"));
        show("of null", () -> RandomGenerator.of(null));
        show("factory of", () -> RandomGeneratorFactory.of("nope"));
        show("Splittable of", () -> SplittableGenerator.of("Random"));
        show("Splittable of", () -> SplittableGenerator.of("nope"));
        show("Jumpable of", () -> JumpableGenerator.of("L64X128MixRandom"));
        show("Leapable of", () -> LeapableGenerator.of("Xoshiro256PlusPlus").leapDistance());
        show("Arbitrarily of", () -> ArbitrarilyJumpableGenerator.of("Xoshiro256PlusPlus"));
        show("Streamable of", () -> StreamableGenerator.of("Xoroshiro128PlusPlus").getClass().getSimpleName());
        show("default", () -> RandomGenerator.getDefault().getClass().getName() + " " + RandomGeneratorFactory.getDefault().name());
        show("deprecated", () -> g.isDeprecated());
        show("legacy", () -> RandomGenerator.of("Random").getClass() + " " + RandomGenerator.of("SecureRandom").getClass() + " " + RandomGenerator.of("SplittableRandom").getClass());
        RandomGenerator lambda = () -> 0x0123456789ABCDEFL;
        show("lambda", () -> few(lambda) + " " + lambda.nextInt(100) + " " + lambda.nextGaussian() + " " + lambda.nextExponential());
    }
}

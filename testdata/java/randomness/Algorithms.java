import java.math.BigInteger;
import java.util.*;
import java.util.random.*;
import java.util.random.RandomGenerator.*;
import java.util.stream.*;

/** The sequences of all algorithms. */
public class Algorithms {
    static String values(RandomGenerator g) {
        StringBuilder text = new StringBuilder();
        text.append(Long.toHexString(g.nextLong())).append(' ').append(Integer.toHexString(g.nextInt())).append(' ').append(g.nextInt(100)).append(' ')
                .append(g.nextInt(-5, 1000)).append(' ').append(g.nextLong(1L << 40)).append(' ').append(g.nextLong(-7, 77)).append(' ')
                .append(g.nextDouble()).append(' ').append(g.nextDouble(3)).append(' ').append(g.nextDouble(2, 5)).append(' ')
                .append(g.nextFloat()).append(' ').append(g.nextFloat(2, 3)).append(' ').append(g.nextBoolean());
        byte[] bytes = new byte[11];
        g.nextBytes(bytes);
        return text.append(' ').append(HexFormat.of().formatHex(bytes)).append(' ').append(g.ints(3, 0, 50).boxed().toList())
                .append(g.longs(2).boxed().toList()).append(g.doubles(2, 1, 2).boxed().toList()).toString();
    }

    public static void main(String[] args) {
        System.out.println(RandomGeneratorFactory.all().map(RandomGeneratorFactory::name).sorted().toList());
        RandomGeneratorFactory.all().sorted(Comparator.comparing(RandomGeneratorFactory::name)).forEach(f -> System.out.println(f.name() + " " + f.group() + " "
                + f.stateBits() + " " + f.equidistribution() + " " + f.period().bitLength() + " " + f.period().mod(BigInteger.valueOf(1000003)) + " " + f.isStatistical()
                + f.isStochastic() + f.isHardware() + f.isArbitrarilyJumpable() + f.isJumpable() + f.isLeapable() + f.isSplittable() + f.isStreamable() + f.isDeprecated()));
        for (String name : RandomGeneratorFactory.all().map(RandomGeneratorFactory::name).filter(n -> !n.equals("SecureRandom")).sorted().toList()) {
            RandomGeneratorFactory<RandomGenerator> factory = RandomGeneratorFactory.of(name);
            for (long seed : new long[] {0, 42, -1, Long.MIN_VALUE}) {
                System.out.println(name + " " + seed + " " + values(factory.create(seed)));
            }
            for (byte[] seed : new byte[][] {{}, {1, 2, 3, 4, 5}, {-1, -2, 0, 100, 7, 6, 5, 4, 3, 2, 1}, new byte[40], new byte[200], "a seed of many bytes, more than any of the words need".repeat(5).getBytes()}) {
                try {
                    System.out.println(name + " bytes " + values(factory.create(seed)));
                } catch (UnsupportedOperationException e) {
                    System.out.println(e.getMessage());
                }
            }
            RandomGenerator g = factory.create(7);
            System.out.println(g.getClass().getName());
            if (g instanceof SplittableGenerator s) {
                System.out.println(values(s.split()));
                System.out.println(values(s.split(SplittableGenerator.of("L64X128MixRandom").getClass() == null ? s : (SplittableGenerator) factory.create(9))));
                System.out.println(s.splits(20).map(r -> Long.toHexString(r.nextLong() + r.nextLong())).toList());
                System.out.println(s.splits((SplittableGenerator) factory.create(5)).limit(3).map(r -> Long.toHexString(r.nextLong())).toList());
                System.out.println(s.rngs(2).map(r -> Long.toHexString(r.nextLong())).toList());
                System.out.println(values(s));
            }
            if (g instanceof LeapableGenerator l) {
                System.out.println(l.jumpDistance() + " " + l.leapDistance());
                System.out.println(l.jumps(3).map(r -> Long.toHexString(r.nextLong())).toList());
                System.out.println(l.leaps(3).map(r -> Long.toHexString(r.nextLong())).toList());
                System.out.println(values(l.copy()) + values(l));
                l.jump();
                System.out.println(values(l.copyAndJump()) + values(l));
                l.leap();
                System.out.println(values(l.copyAndLeap()) + values(l));
            }
        }
        for (Runnable bad : new Runnable[] {() -> RandomGenerator.of("x"), () -> JumpableGenerator.of("L64X128MixRandom"), () -> RandomGenerator.of(null),
                () -> SplittableGenerator.of("Random"), () -> RandomGeneratorFactory.of("SecureRandom").create(1), () -> RandomGeneratorFactory.of("Random").create(null),
                () -> SplittableGenerator.of("L64X128MixRandom").splits(-1), () -> RandomGenerator.getDefault().ints(-1), () -> RandomGenerator.getDefault().nextInt(0),
                () -> RandomGenerator.getDefault().nextInt(5, 5), () -> RandomGenerator.getDefault().nextDouble(Double.NaN), () -> RandomGenerator.getDefault().nextLong(3, 2)}) {
            try {
                bad.run();
                System.out.println("fine");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        System.out.println(RandomGenerator.getDefault().getClass().getName() + " " + RandomGeneratorFactory.getDefault().name());
        SplittableRandom sr = new SplittableRandom(5);
        System.out.println(values(sr) + values(sr.split()) + sr.splits(2).map(r -> r.nextInt()).toList());
        Random wrapped = Random.from(RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(3));
        System.out.println(values(wrapped));
        System.out.println(values(new Random(99)) + new Random(5).nextGaussian());
        List<Integer> list = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(list, RandomGeneratorFactory.of("L128X256MixRandom").create(11));
        System.out.println(list);
        Collections.shuffle(list, new Random(3));
        System.out.println(list);
        System.out.println(IntStream.range(0, 1000).map(i -> (int) (RandomGenerator.getDefault().equiDoubles(0, 1, true, false).limit(1).filter(d -> d >= 0 && d < 1).count())).sum());
    }
}

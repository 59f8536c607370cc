// library: commons-math3
import org.apache.commons.math3.distribution.*;
import org.apache.commons.math3.ml.clustering.*;
import org.apache.commons.math3.primes.*;
import org.apache.commons.math3.random.*;
import org.apache.commons.math3.special.*;
import org.apache.commons.math3.stat.*;
import org.apache.commons.math3.stat.correlation.*;
import org.apache.commons.math3.stat.descriptive.*;
import org.apache.commons.math3.stat.inference.*;
import org.apache.commons.math3.stat.regression.*;
import java.util.*;

/** Statistics, distributions, generators, special functions. */
public class MathStatistics {
    public static void main(String[] args) {
        double[] data = {2.5, 3.7, 1.2, 9.8, 4.4, 6.1, 5.5, 3.3, 7.9, 2.2};
        DescriptiveStatistics d = new DescriptiveStatistics(data);
        System.out.print(d);
        System.out.println(d.getPercentile(25) + " " + d.getPercentile(90));
        SummaryStatistics s = new SummaryStatistics();
        for (double v : data) {
            s.addValue(v);
        }
        p("mean", s.getMean());
        p("variance", s.getVariance());
        p("geometric", s.getGeometricMean());
        Frequency f = new Frequency();
        for (String w : "the quick the lazy the dog dog".split(" ")) {
            f.addValue(w);
        }
        System.out.print(f);
        System.out.println(f.getCount("the") + " " + f.getPct("dog") + " " + f.getMode());
        SimpleRegression r = new SimpleRegression();
        for (int i = 0; i < 10; i++) {
            r.addData(i, data[i]);
        }
        p("slope", r.getSlope());
        p("intercept", r.getIntercept());
        p("r2", r.getRSquare());
        p("significance", r.getSignificance());
        OLSMultipleLinearRegression ols = new OLSMultipleLinearRegression();
        ols.newSampleData(new double[] {11, 12, 13, 14, 15, 16}, new double[][] {{0, 0, 0, 0, 0}, {2.0, 0, 0, 0, 0}, {0, 3.0, 0, 0, 0}, {0, 0, 4.0, 0, 0},
            {0, 0, 0, 5.0, 0}, {0, 0, 0, 0, 6.0}});
        for (double b : ols.estimateRegressionParameters()) {
            p("beta", b);
        }
        p("pearson", new PearsonsCorrelation().correlation(data, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        p("spearman", new SpearmansCorrelation().correlation(data, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        p("kendall", new KendallsCorrelation().correlation(data, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        p("t", TestUtils.tTest(4, data));
        p("chi", TestUtils.chiSquareTest(new double[] {10, 20, 30}, new long[] {12, 18, 30}));
        p("anova", TestUtils.oneWayAnovaPValue(Arrays.asList(data, new double[] {1, 2, 3, 4}, new double[] {5, 6, 7, 8})));
        p("mann", new MannWhitneyUTest().mannWhitneyU(data, new double[] {1, 2, 3, 4}));
        RealDistribution[] all = {new NormalDistribution(0, 1), new ExponentialDistribution(2), new GammaDistribution(2, 3), new BetaDistribution(2, 5),
            new ChiSquaredDistribution(4), new TDistribution(7), new FDistribution(3, 8), new WeibullDistribution(2, 1), new LogNormalDistribution(0, 1),
            new CauchyDistribution(0, 1), new UniformRealDistribution(0, 2), new TriangularDistribution(0, 1, 2), new LaplaceDistribution(0, 1)};
        for (RealDistribution dist : all) {
            String name = dist.getClass().getSimpleName();
            p(name + " density", dist.density(0.7));
            p(name + " cumulative", dist.cumulativeProbability(0.7));
            p(name + " inverse", dist.inverseCumulativeProbability(0.3));
            System.out.println(dist.getNumericalMean() + " " + dist.isSupportConnected());
        }
        IntegerDistribution[] ints = {new BinomialDistribution(10, 0.3), new PoissonDistribution(4), new GeometricDistribution(0.2),
            new HypergeometricDistribution(20, 8, 5), new ZipfDistribution(10, 1.5), new PascalDistribution(3, 0.4)};
        for (IntegerDistribution dist : ints) {
            p(dist.getClass().getSimpleName(), dist.probability(2));
            p("cumulative", dist.cumulativeProbability(3));
            System.out.println(dist.inverseCumulativeProbability(0.5));
        }
        RandomGenerator[] generators = {new MersenneTwister(42), new Well19937c(42), new ISAACRandom(42), new JDKRandomGenerator(42), new Well512a(7)};
        for (RandomGenerator g : generators) {
            System.out.println(g.getClass().getSimpleName() + " " + g.nextInt() + " " + g.nextInt(100) + " " + g.nextLong() + " " + g.nextDouble() + " " + g.nextBoolean());
        }
        RandomDataGenerator rd = new RandomDataGenerator(new MersenneTwister(1));
        System.out.println(rd.nextInt(1, 6) + " " + rd.nextPoisson(4) + " " + Arrays.toString(rd.nextPermutation(6, 4)) + " " + rd.nextHexString(8));
        p("gauss", rd.nextGaussian(0, 1));
        p("gamma", Gamma.gamma(4.5));
        p("logGamma", Gamma.logGamma(10.5));
        p("erf", Erf.erf(0.5));
        p("beta", Beta.regularizedBeta(0.3, 2, 3));
        p("bessel", BesselJ.value(1, 2.5));
        System.out.println(Primes.primeFactors(360360) + " " + Primes.nextPrime(1000) + " " + Primes.isPrime(104729));
        List<DoublePoint> points = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            points.add(new DoublePoint(new double[] {i % 3 * 10 + i * 0.01, i % 3 * 10 - i * 0.01}));
        }
        List<Integer> sizes = new ArrayList<>();
        for (Cluster<DoublePoint> c : new DBSCANClusterer<DoublePoint>(1, 3).cluster(points)) {
            sizes.add(c.getPoints().size());
        }
        System.out.println(sizes);
        sizes.clear();
        for (CentroidCluster<DoublePoint> c : new KMeansPlusPlusClusterer<DoublePoint>(3, 100, new org.apache.commons.math3.ml.distance.EuclideanDistance(),
                new MersenneTwister(3)).cluster(points)) {
            sizes.add(c.getPoints().size());
        }
        System.out.println(sizes);
        try {
            new NormalDistribution(0, -1);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    static void p(String name, double v) {
        System.out.printf("%s %.8f%n", name, v);
    }
}

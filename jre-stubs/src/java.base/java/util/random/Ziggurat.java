package java.util.random;

/**
 * Normal and exponential values by Christopher McFarland's modified ziggurat ("A modified ziggurat algorithm for generating
 * exponentially and normally distributed pseudorandom numbers", 2015). Layers of the area 1/256 fill the space below the curve;
 * what they leave, the overhangs, is reached through an alias table. Which layer gives to which, and the order of draws, are
 * those of the JDK, as is the scale: tables are in units of 2^-63.
 */
final class Ziggurat {
    private static final double UNIT = 0x1.0p-63;
    private static final double[] NODES = {0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363};
    private static final double[] WEIGHTS = {0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763};

    private static final class Exponential {
        static final Ziggurat TABLE = new Ziggurat(false);
    }

    private static final class Normal {
        static final Ziggurat TABLE = new Ziggurat(true);
    }

    /** How far the curve is from the diagonal of an overhang at most, above or below it, as a part of its size. */
    private static final long EXPONENTIAL_MARGIN = 853965788476313645L;
    private static final long CONVEX_MARGIN = 760463704284035183L;
    private static final long CONCAVE_MARGIN = 2269182951627976012L;
    /** The layer with the inflection point of the normal curve: those below it are convex. */
    private static final int INFLECTION = 204;

    private final boolean normal;
    private final double first;
    /** The right edges of the layers, the last one 0, and the heights of the curve there. */
    private final double[] x;
    private final double[] y;
    /** The overhang of a column: its own if the draw is less than the threshold. */
    private final long[] threshold = new long[256];
    private final short[] alias = new short[256];

    private Ziggurat(boolean normal) {
        this.normal = normal;
        int layers = normal ? 253 : 252;
        DoubleDouble[] edges = edges(layers);
        first = edges[0].toDouble();
        x = new double[layers + 1];
        y = new double[layers + 1];
        for (int i = 0; i < layers; i++) {
            x[i] = edges[i].toDouble() * UNIT;
            y[i] = height(edges[i]).toDouble() * UNIT;
        }
        y[layers] = UNIT;
        if (!normal) {
            // Four of the JDK's numbers are not the nearest ones.
            x[184] = Math.nextDown(x[184]);
            x[250] = Math.nextDown(x[250]);
            x[251] = Math.nextDown(x[251]);
            y[239] = Math.nextUp(y[239]);
        }
        overhangs(edges);
    }

    /** e^-x or e^(-x^2/2). */
    private DoubleDouble height(DoubleDouble at) {
        return (normal ? at.times(at).times(-0.5) : at.times(-1)).exp();
    }

    private double height(double at) {
        return Math.exp(normal ? -0.5 * at * at : -at);
    }

    /** Solves edge * (height(edge) - height(edge before)) = area from the right. */
    private DoubleDouble[] edges(int layers) {
        DoubleDouble area = (normal ? DoubleDouble.SQRT_HALF_PI : DoubleDouble.ONE).times(1.0 / 256);
        DoubleDouble below = DoubleDouble.ZERO;
        DoubleDouble[] all = new DoubleDouble[layers];
        double step = 0;
        double guess = normal ? 3.636 : 7.569;
        for (int i = 0; i < layers; i++) {
            double low = below.toDouble();
            for (int k = 0; k < 40; k++) {
                double f = height(guess);
                double g = guess * (f - low) - area.toDouble();
                double change = g / slope(guess, f, low);
                guess -= change;
                if (Math.abs(change) < 1e-11) {
                    break;
                }
            }
            DoubleDouble edge = new DoubleDouble(guess, 0);
            for (int k = 0; k < 2; k++) {
                DoubleDouble left = edge.times(height(edge).plus(below.times(-1))).plus(area.times(-1));
                edge = edge.plus(new DoubleDouble(-left.toDouble() / slope(guess, height(guess), low), 0));
            }
            all[i] = edge;
            below = height(edge);
            step = i == 0 ? 0.2 : all[i - 1].toDouble() - edge.toDouble();
            guess = edge.toDouble() - step;
        }
        return all;
    }

    private double slope(double at, double f, double low) {
        return f - low - (normal ? at * at : at) * f;
    }

    /** The area of the overhang between two edges, above the curve's height at the right one, by Gauss and Legendre's rule. */
    private double area(double left, double right) {
        double middle = (left + right) / 2;
        double half = (right - left) / 2;
        double low = height(right);
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += WEIGHTS[k] * (height(middle - half * NODES[k]) - low + (height(middle + half * NODES[k]) - low));
        }
        return sum * half;
    }

    /** Fills the alias table: columns with too much give to those with too little, in the order of the JDK's tables. */
    private void overhangs(DoubleDouble[] edges) {
        int layers = edges.length;
        double whole = normal ? DoubleDouble.SQRT_HALF_PI.toDouble() : 1;
        double[] mass = new double[256];
        double rest = (256 - layers) / 256.0;
        double columns = 256 / (rest * whole);
        mass[0] = 256;
        for (int j = 1; j <= layers; j++) {
            double left = j == layers ? 0 : edges[j].toDouble();
            mass[j] = area(left, edges[j - 1].toDouble()) * columns;
            mass[0] -= mass[j];
        }
        int near = normal ? 3 : 6;
        int last = normal ? 1 : 2;
        int far = normal ? 239 : 235;
        int[] takers = new int[256];
        int count = 0;
        for (int j = normal ? 236 : 230; j > near; j--) {
            takers[count++] = j;
        }
        for (int j = 255; j > takers[0]; j--) {
            if (j < far || j > layers) {
                takers[count++] = j;
            }
        }
        int next = 0;
        int giver = near;
        while (true) {
            while (mass[giver] >= 1 && next < count) {
                int taker = takers[next++];
                mass[giver] -= give(taker, mass[taker], giver);
            }
            int after = giver == last + 1 ? far : giver == layers ? last : giver >= far ? giver + 1 : giver - 1;
            if (giver == 0) {
                break;
            }
            mass[after] -= give(giver, mass[giver], after);
            giver = after;
        }
        threshold[0] = Long.MAX_VALUE;
    }

    private double give(int taker, double has, int giver) {
        threshold[taker] = has == 0 ? Long.MIN_VALUE : (long) ((has - 0.5) * 0x1.0p64);
        alias[taker] = (short) giver;
        return 1 - has;
    }

    private int overhang(RandomGenerator source) {
        long u = source.nextLong();
        int column = (int) u & 255;
        return u >= threshold[column] ? alias[column] : column;
    }

    private double across(int j, long u) {
        return x[j] * 0x1.0p63 + (x[j - 1] - x[j]) * u;
    }

    private double up(int j, long u) {
        return y[j] * 0x1.0p63 + (y[j - 1] - y[j]) * u;
    }

    static double exponential(RandomGenerator source) {
        return exponential(source, Double.POSITIVE_INFINITY);
    }

    /** Stops drawing when the result is known to be the limit or more. */
    private static double exponential(RandomGenerator source, double limit) {
        Ziggurat table = Exponential.TABLE;
        double beyond = 0;
        while (true) {
            long u = source.nextLong();
            int layer = (int) u & 255;
            if (layer < table.x.length - 1) {
                return table.x[layer] * (u >>> 1) + beyond;
            }
            int j = table.overhang(source);
            if (j > 0) {
                return table.below(j, u, source) + beyond;
            }
            beyond += table.first;
            if (beyond >= limit) {
                return beyond;
            }
        }
    }

    private double below(int j, long used, RandomGenerator source) {
        for (long u = used >>> 1;; u = source.nextLong() >>> 1) {
            long v = source.nextLong() >>> 1;
            long between = v - u;
            if (between < 0) {
                between = -between;
                long other = u;
                u = v;
                v = other;
            }
            double at = across(j, u);
            if (between >= EXPONENTIAL_MARGIN || up(j, v) <= height(at)) {
                return at;
            }
        }
    }

    static double gaussian(RandomGenerator source) {
        Ziggurat table = Normal.TABLE;
        long sign = source.nextLong();
        int layer = (int) sign & 255;
        if (layer < table.x.length - 1) {
            return table.x[layer] * sign;
        }
        int j = table.overhang(source);
        double at = j == 0 ? table.tail(source) : table.belowNormal(j, sign, source);
        return sign < 0 ? -at : at;
    }

    private double tail(RandomGenerator source) {
        double at;
        do {
            at = 1 / first * exponential(source);
        } while (exponential(source, 0.5 * at * at) < 0.5 * at * at);
        return at + first;
    }

    private double belowNormal(int j, long used, RandomGenerator source) {
        for (long u = used & Long.MAX_VALUE;; u = source.nextLong() >>> 1) {
            long v = source.nextLong() >>> 1;
            long between = v - u;
            if (j < INFLECTION) {
                if (between < 0) {
                    between = -between;
                    long other = u;
                    u = v;
                    v = other;
                }
                if (between >= CONVEX_MARGIN) {
                    return across(j, u);
                }
            } else if (j > INFLECTION) {
                if (between >= 0) {
                    return across(j, u);
                }
                if (between <= -CONCAVE_MARGIN) {
                    continue;
                }
            }
            double at;
            double up;
            if (j == INFLECTION) {
                at = Math.fma(x[j - 1] - x[j], u, x[j] * 0x1.0p63);
                up = Math.fma(y[j - 1] - y[j], v, y[j] * 0x1.0p63);
            } else {
                at = across(j, u);
                up = up(j, v);
            }
            if (up < height(at)) {
                return at;
            }
        }
    }
}

package java.math;

import java.util.BitSet;
import java.util.Random;

/** Searches for primes of a given length: which numbers are tried, and what that takes from the source of chance, is the same for the same seed. */
final class PrimeSearch {
    /** Odd numbers up to here have no divisor in the sieve but themselves. */
    private static final int SIEVE = 2 * 9600;
    private static final int[] SMALL = {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41};

    private final int bits;
    private final int certainty;
    private final Random random;

    private PrimeSearch(int bits, int certainty, Random random) {
        this.bits = bits;
        this.certainty = certainty;
        this.random = random;
    }

    static BigInteger find(int bits, int certainty, Random random) {
        if (bits < 2) {
            throw new ArithmeticException("bitLength < 2");
        }
        PrimeSearch search = new PrimeSearch(bits, certainty, random);
        return bits < 95 ? search.single() : search.range();
    }

    /** One number after the other, each of fresh bits. */
    private BigInteger single() {
        int[] words = new int[(bits + 31) / 32];
        int top = 1 << (bits + 31) % 32;
        while (true) {
            for (int i = words.length - 1; i >= 0; i--) {
                words[i] = random.nextInt();
            }
            words[words.length - 1] = words[words.length - 1] & (top << 1) - 1 | top;
            if (bits > 2) {
                words[0] |= 1;
            }
            BigInteger p = new BigInteger(1, words.clone());
            if (bits > 6 && hasSmallDivisor(p)) {
                continue;
            }
            if (bits < 4 || passes(p)) {
                return p;
            }
        }
    }

    private static boolean hasSmallDivisor(BigInteger p) {
        for (int d : SMALL) {
            if (Magnitude.divideWord(p.mag.clone(), d) == 0) {
                return true;
            }
        }
        return false;
    }

    /** A range above a number of fresh bits, then the ranges that follow it. */
    private BigInteger range() {
        int length = bits / 20 * 64;
        BigInteger start = fresh();
        while (true) {
            BigInteger found = within(start, length);
            if (found != null && found.bitLength() == bits) {
                return found;
            }
            start = start.add(BigInteger.valueOf(2L * length));
            if (start.bitLength() != bits) {
                start = fresh();
            }
        }
    }

    private BigInteger fresh() {
        return new BigInteger(bits, random).setBit(bits - 1).clearBit(0);
    }

    private BigInteger within(BigInteger start, int length) {
        BitSet composite = new BitSet(length);
        BitSet seen = new BitSet(SIEVE / 2);
        for (int p = 3; p < SIEVE; p += 2) {
            if (seen.get(p / 2)) {
                continue;
            }
            for (long m = (long) p * p; m < SIEVE; m += 2L * p) {
                seen.set((int) (m / 2));
            }
            int rest = Magnitude.divideWord(start.mag.clone(), p);
            int first = p - rest;
            if (first % 2 == 0) {
                first += p;
            }
            for (int i = (first - 1) / 2; i < length; i += p) {
                composite.set(i);
            }
        }
        for (int i = composite.nextClearBit(0); i < length; i = composite.nextClearBit(i + 1)) {
            BigInteger candidate = start.add(BigInteger.valueOf(2L * i + 1));
            if (passes(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Miller and Rabin's test with random bases; their number falls with the length. */
    private boolean passes(BigInteger p) {
        int wanted = (Math.min(certainty, Integer.MAX_VALUE - 1) + 1) / 2;
        int size = p.bitLength();
        int rounds = Math.min(wanted, size < 100 ? 50 : size < 256 ? 27 : size < 512 ? 15 : size < 768 ? 8 : size < 1024 ? 4 : 2);
        BigInteger last = p.subtract(BigInteger.ONE);
        int twos = last.getLowestSetBit();
        BigInteger odd = last.shiftRight(twos);
        for (int i = 0; i < rounds; i++) {
            BigInteger base;
            do {
                base = new BigInteger(size, random);
            } while (base.compareTo(BigInteger.ONE) <= 0 || base.compareTo(p) >= 0);
            BigInteger x = base.modPow(odd, p);
            int j = 0;
            while (!(j == 0 && x.equals(BigInteger.ONE) || x.equals(last))) {
                if (j > 0 && x.equals(BigInteger.ONE) || ++j == twos) {
                    return false;
                }
                x = x.multiply(x).remainder(p);
            }
        }
        return size < 100 || passesLucas(p);
    }

    /** Lucas's test with the first D of 5, -7, 9, -11 and so on whose Jacobi symbol is -1. */
    private static boolean passesLucas(BigInteger n) {
        int d = 5;
        while (jacobi(d, n) != -1) {
            d = d < 0 ? Math.abs(d) + 2 : -(d + 2);
        }
        BigInteger k = n.add(BigInteger.ONE);
        BigInteger big = BigInteger.valueOf(d);
        BigInteger u = BigInteger.ONE;
        BigInteger v = BigInteger.ONE;
        for (int i = k.bitLength() - 2; i >= 0; i--) {
            BigInteger u2 = u.multiply(v).mod(n);
            v = halved(v.multiply(v).add(big.multiply(u.multiply(u))), n);
            u = u2;
            if (k.testBit(i)) {
                u2 = halved(u.add(v), n);
                v = halved(v.add(big.multiply(u)), n);
                u = u2;
            }
        }
        return u.mod(n).signum() == 0;
    }

    private static BigInteger halved(BigInteger x, BigInteger n) {
        BigInteger r = x.mod(n);
        return (r.testBit(0) ? r.add(n) : r).shiftRight(1).mod(n);
    }

    /** The Jacobi symbol of d over n, which is odd and greater than |d|. */
    private static int jacobi(int d, BigInteger n) {
        int sign = 1;
        int low = n.intValue() & 7;
        int a = d;
        if (a < 0) {
            a = -a;
            if ((low & 3) == 3) {
                sign = -sign;
            }
        }
        // d is odd: the law of reciprocity makes it small numbers.
        if ((a & 3) == 3 && (low & 3) == 3) {
            sign = -sign;
        }
        int m = a;
        a = n.mod(BigInteger.valueOf(m)).intValue();
        while (a != 0) {
            while ((a & 1) == 0) {
                a >>= 1;
                int r = m & 7;
                if (r == 3 || r == 5) {
                    sign = -sign;
                }
            }
            int t = a;
            a = m;
            m = t;
            if ((a & 3) == 3 && (m & 3) == 3) {
                sign = -sign;
            }
            a %= m;
        }
        return m == 1 ? sign : 0;
    }
}

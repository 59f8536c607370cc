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
        return true;
    }
}

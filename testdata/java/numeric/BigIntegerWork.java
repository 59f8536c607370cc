import java.math.BigInteger;
import java.util.*;
import java.util.stream.*;

/** Big integers: factorials, Fibonacci, RSA, primes, perfect powers, bases, bits, division kinds, digit sums, continued fractions. */
public class BigIntegerWork {
    static BigInteger factorial(int n) { return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply); }
    static BigInteger[] fib(int n) { if (n == 0) return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE}; BigInteger[] h = fib(n / 2); BigInteger a = h[0].multiply(h[1].shiftLeft(1).subtract(h[0])), b = h[0].pow(2).add(h[1].pow(2)); return n % 2 == 0 ? new BigInteger[] {a, b} : new BigInteger[] {b, a.add(b)}; }
    static List<BigInteger> factor(BigInteger n) {
        List<BigInteger> out = new ArrayList<>();
        for (BigInteger p = BigInteger.TWO; p.multiply(p).compareTo(n) <= 0; p = p.nextProbablePrime()) while (n.mod(p).signum() == 0) { out.add(p); n = n.divide(p); }
        if (n.compareTo(BigInteger.ONE) > 0) out.add(n);
        return out;
    }
    static String e(int digits) { BigInteger one = BigInteger.TEN.pow(digits + 10), sum = BigInteger.ZERO, t = one; for (int i = 1; t.signum() > 0; i++) { sum = sum.add(t); t = t.divide(BigInteger.valueOf(i)); } String s = sum.toString(); return s.charAt(0) + "." + s.substring(1, digits + 1); }
    static BigInteger arctan(int inv, BigInteger one) { BigInteger x2 = BigInteger.valueOf((long) inv * inv), t = one.divide(BigInteger.valueOf(inv)), s = t; for (int k = 3, sign = -1; t.signum() != 0; k += 2, sign = -sign) { t = t.divide(x2); BigInteger d = t.divide(BigInteger.valueOf(k)); s = sign > 0 ? s.add(d) : s.subtract(d); } return s; }

    public static void main(String[] args) {
        BigInteger f = factorial(100);
        System.out.println(f + " " + f.bitLength() + " " + f.toString().chars().map(c -> c - '0').sum() + " " + f.getLowestSetBit());
        System.out.println(fib(1000)[0] + "\n" + fib(5000)[0].toString().length() + " " + fib(93)[0].mod(BigInteger.valueOf(1_000_000_007)));
        BigInteger p = new BigInteger("170141183460469231731687303715884105727"), q = BigInteger.TWO.pow(89).subtract(BigInteger.ONE), n = p.multiply(q), phi = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)), ex = BigInteger.valueOf(65537), d = ex.modInverse(phi), m = new BigInteger("Attack at dawn!".getBytes());
        System.out.println(m.modPow(ex, n) + " " + new String(m.modPow(ex, n).modPow(d, n).toByteArray()) + " " + p.isProbablePrime(20) + " " + n.isProbablePrime(20) + " " + n.gcd(p).equals(p));
        System.out.println(factor(BigInteger.valueOf(600851475143L)) + "" + factor(factorial(12)));
        System.out.println(e(60) + " " + arctan(5, BigInteger.TEN.pow(60)).multiply(BigInteger.valueOf(16)).subtract(arctan(239, BigInteger.TEN.pow(60)).multiply(BigInteger.valueOf(4))));
        BigInteger a = new BigInteger("-123456789012345678901234567890"), b = new BigInteger("987654321098765432");
        System.out.println(Arrays.toString(a.divideAndRemainder(b)) + " " + a.mod(b) + " " + a.remainder(b) + " " + a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.not() + " " + a.andNot(b) + " " + a.shiftRight(13) + " " + a.shiftLeft(3) + " " + a.testBit(77) + " " + a.bitCount() + " " + a.flipBit(200).bitLength());
        System.out.println(a.toString(36) + " " + new BigInteger("-zyx", 36) + " " + a.longValue() + " " + a.intValue() + " " + a.doubleValue() + " " + a.floatValue() + " " + a.hashCode() + " " + a.signum() + " " + a.abs().sqrt() + " " + Arrays.toString(b.sqrtAndRemainder()) + " " + Arrays.toString(BigInteger.valueOf(-129).toByteArray()) + " " + new BigInteger(1, new byte[] {-1, -1}) + " " + BigInteger.valueOf(-7).mod(BigInteger.valueOf(3)) + " " + BigInteger.valueOf(3).modPow(BigInteger.valueOf(-2), BigInteger.valueOf(11)));
        BigInteger big = BigInteger.ONE.shiftLeft(8000).subtract(BigInteger.ONE).multiply(BigInteger.TEN.pow(1000)).add(f);
        System.out.println(big.toString().length() + " " + big.multiply(big).hashCode() + " " + big.pow(3).mod(f.add(BigInteger.ONE)).toString().substring(0, 30) + " " + big.divide(f).hashCode() + " " + new BigInteger(big.toString()).equals(big) + " " + big.sqrt().hashCode() + " " + new BigInteger(big.toString(16), 16).compareTo(big));
        for (Runnable r : new Runnable[] {() -> a.divide(BigInteger.ZERO), () -> a.longValueExact(), () -> new BigInteger("12x"), () -> new BigInteger(""), () -> a.sqrt(), () -> a.pow(-1), () -> BigInteger.TWO.modInverse(BigInteger.valueOf(4)), () -> a.mod(a), () -> new BigInteger("1", 99), () -> BigInteger.TEN.testBit(-1)}) {
            try { r.run(); } catch (ArithmeticException | NumberFormatException x) { System.out.println(x.getMessage()); }
        }
        System.out.println(Stream.iterate(new BigInteger[] {BigInteger.ONE, BigInteger.ONE}, c -> new BigInteger[] {c[0].add(c[1].shiftLeft(1)), c[0].add(c[1])}).limit(30).reduce((x, y) -> y).map(c -> c[0] + "/" + c[1]).get());
    }
}

import java.math.*;
import java.util.*;
import java.util.function.*;

/** BigInteger: arithmetic on edges, bits, modular arithmetic, primes, texts, refusals. */
public class BigIntegerTour {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static BigInteger b(String s) { return new BigInteger(s); }

    public static void main(String[] args) {
        BigInteger[] v = {BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO.negate(), b("255"), b("-256"), b("2147483648"), b("-9223372036854775808"), b("9223372036854775808"), BigInteger.TEN.pow(30), b("-340282366920938463463374607431768211456")};
        for (BigInteger x : v) {
            System.out.println(x + " " + x.signum() + " " + x.bitLength() + " " + x.bitCount() + " " + x.getLowestSetBit() + " " + x.toString(16) + " " + x.toString(36) + " " + x.hashCode() + " " + Arrays.toString(x.toByteArray()) + " " + x.intValue() + " " + x.longValue() + " " + x.doubleValue() + " " + x.floatValue() + " " + x.shiftLeft(5) + " " + x.shiftRight(5) + " " + x.shiftRight(-3) + " " + x.not() + " " + x.abs().sqrt());
        }
        for (BigInteger x : v) {
            StringBuilder s = new StringBuilder();
            for (BigInteger y : new BigInteger[] {b("7"), b("-7"), b("1000000007"), b("-18446744073709551616")}) {
                s.append(Arrays.toString(x.divideAndRemainder(y))).append(x.mod(y.abs())).append(' ').append(x.gcd(y)).append(' ').append(x.and(y)).append(' ').append(x.or(y)).append(' ').append(x.xor(y)).append(' ').append(x.andNot(y)).append(' ').append(x.compareTo(y)).append(';');
            }
            System.out.println(s);
        }
        for (String s : new String[] {"", "-", "+", "+5", "--5", "1 2", "0x10", "12a", "-0", "+-3", "1_0", "\u0663\u0664", "00012", " 1"}) attempt("'" + s + "'", () -> new BigInteger(s));
        attempt("radix 16", () -> new BigInteger("-fF", 16) + " " + new BigInteger("zz", 36) + " " + new BigInteger("1010", 2));
        attempt("radix 1", () -> new BigInteger("1", 1));
        attempt("radix 37", () -> new BigInteger("1", 37));
        attempt("digit", () -> new BigInteger("129", 8));
        attempt("null", () -> new BigInteger((String) null));
        attempt("bytes", () -> new BigInteger(new byte[] {-1, 0}) + " " + new BigInteger(1, new byte[] {-1, 0}) + " " + new BigInteger(0, new byte[] {0}) + " " + new BigInteger(-1, new byte[] {5}, 0, 1));
        attempt("no bytes", () -> new BigInteger(new byte[0]));
        attempt("sign", () -> new BigInteger(2, new byte[1]));
        attempt("sign 0", () -> new BigInteger(0, new byte[] {1}));
        attempt("divide 0", () -> BigInteger.TEN.divide(BigInteger.ZERO));
        attempt("remainder 0", () -> BigInteger.TEN.remainder(BigInteger.ZERO));
        attempt("mod 0", () -> BigInteger.TEN.mod(BigInteger.ZERO));
        attempt("mod -1", () -> BigInteger.TEN.mod(b("-1")));
        attempt("pow -1", () -> BigInteger.TEN.pow(-1));
        attempt("sqrt -1", () -> b("-1").sqrt());
        attempt("sqrtAndRemainder", () -> Arrays.toString(b("1000000").sqrtAndRemainder()) + Arrays.toString(BigInteger.TEN.pow(41).sqrtAndRemainder()));
        attempt("modInverse", () -> b("3").modInverse(b("11")) + " " + b("-3").modInverse(b("11")));
        attempt("modInverse none", () -> b("4").modInverse(b("8")));
        attempt("modInverse 0", () -> b("4").modInverse(b("0")));
        attempt("modPow", () -> b("2").modPow(b("1000"), b("1000007")) + " " + b("3").modPow(b("-2"), b("7")) + " " + b("5").modPow(BigInteger.ZERO, BigInteger.ONE) + " " + b("123456789").modPow(b("987654321"), BigInteger.TWO.pow(64)));
        attempt("modPow -", () -> b("2").modPow(b("3"), b("-5")));
        attempt("primes", () -> b("97").isProbablePrime(20) + " " + b("561").isProbablePrime(20) + " " + b("1").isProbablePrime(1) + " " + b("2305843009213693951").isProbablePrime(50) + " " + b("100").nextProbablePrime() + " " + BigInteger.TEN.pow(18).nextProbablePrime() + " " + b("0").nextProbablePrime());
        attempt("nextProbablePrime -", () -> b("-1").nextProbablePrime());
        attempt("probablePrime", () -> BigInteger.probablePrime(1, new Random(1)));
        attempt("random", () -> new BigInteger(100, new Random(42)) + " " + new BigInteger(0, new Random(1)));
        attempt("random -1", () -> new BigInteger(-1, new Random()));
        attempt("bits", () -> BigInteger.ZERO.setBit(70) + " " + b("-1").clearBit(3) + " " + b("5").flipBit(0) + " " + b("-8").testBit(100) + b("8").testBit(3));
        attempt("testBit -1", () -> BigInteger.ONE.testBit(-1));
        attempt("exact", () -> b("2147483647").intValueExact() + " " + b("-9223372036854775808").longValueExact() + " " + b("-128").byteValueExact() + " " + b("32767").shortValueExact());
        attempt("intExact", () -> b("2147483648").intValueExact());
        attempt("longExact", () -> b("9223372036854775808").longValueExact());
        attempt("byteExact", () -> b("128").byteValueExact());
        attempt("shortExact", () -> b("-32769").shortValueExact());
        attempt("shift far", () -> BigInteger.ZERO.shiftLeft(Integer.MAX_VALUE));
        attempt("shift overflow", () -> BigInteger.ONE.shiftLeft(Integer.MAX_VALUE));
        attempt("min max", () -> b("3").min(b("-4")) + " " + b("3").max(b("4")) + " " + b("3").equals(3) + b("3").equals(BigInteger.valueOf(3)));
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 200; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f + " " + f.bitLength() + " " + f.hashCode());
        BigInteger huge = b("7").pow(4000), other = b("11").pow(3000);
        System.out.println(huge.multiply(other).mod(b("1000000007")) + " " + huge.divide(other).hashCode() + " " + huge.gcd(other) + " " + huge.toString().length() + " " + huge.multiply(huge).sqrt().equals(huge) + " " + new BigInteger(huge.toString()).equals(huge) + " " + huge.toString(7).length());
        BigInteger x = BigInteger.ZERO, y = BigInteger.ONE;
        for (int i = 0; i < 300; i++) { BigInteger t = x.add(y); x = y; y = t; }
        System.out.println(x + " " + String.format("%,d|%x|%30d|%(d|%o", x, x.mod(b("65536")), b("-42"), b("-42"), b("8")));
    }
}

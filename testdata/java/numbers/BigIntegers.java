import java.math.*;

public class BigIntegers {
    public static void main(String[] args) {
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f + " " + f.bitLength() + " " + f.hashCode());
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = new BigInteger("-987654321098765432109876543210");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + b.divide(a) + " " + b.mod(a) + " " + b.remainder(a) + " " + a.gcd(b) + " " + a.negate().abs().equals(a));
        System.out.println(a.pow(5) + " " + a.modPow(b.abs(), BigInteger.valueOf(1000007)) + " " + a.shiftLeft(70) + " " + a.shiftRight(30) + " " + b.shiftRight(100) + " " + a.compareTo(b) + a.signum());
        System.out.println(a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.not() + " " + a.toString(16) + " " + new BigInteger("ff", 16) + " " + a.longValue() + " " + a.doubleValue() + " " + a.sqrt());
        System.out.println(new BigInteger("104729").isProbablePrime(20) + " " + BigInteger.valueOf(17).modInverse(BigInteger.valueOf(3120)) + " " + a.testBit(5) + a.bitCount() + " " + BigInteger.TWO.pow(200).nextProbablePrime().subtract(BigInteger.TWO.pow(200)));
        try { a.divide(BigInteger.ZERO); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { a.longValueExact(); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        BigInteger x = BigInteger.ZERO, y = BigInteger.ONE;
        for (int i = 0; i < 500; i++) { BigInteger t = x.add(y); x = y; y = t; }
        System.out.println(x);
    }
}

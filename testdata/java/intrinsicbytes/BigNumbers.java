import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/** Big numbers of many sizes: identities that must hold, and the hashes of results. */
public class BigNumbers {
    static long sum;

    static void add(BigInteger x) {
        sum = sum * 1000003 + x.hashCode();
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            System.out.println("broken: " + what);
        }
    }

    public static void main(String[] args) {
        Random random = new Random(17);
        for (int round = 0; round < 400; round++) {
            int bits = round < 300 ? 1 + random.nextInt(400) : 1 + random.nextInt(20000);
            BigInteger a = new BigInteger(bits, random);
            BigInteger b = new BigInteger(1 + random.nextInt(bits * 2), random).add(BigInteger.ONE);
            if (random.nextInt(8) == 0) {
                // Words of ones and zeros bring out carries.
                a = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
                b = BigInteger.ONE.shiftLeft(bits / 2 + 1).subtract(BigInteger.ONE);
            }
            if (random.nextBoolean()) {
                a = a.negate();
            }
            BigInteger product = a.multiply(b);
            BigInteger total = a.add(b);
            BigInteger[] parts = product.add(BigInteger.valueOf(round)).divideAndRemainder(b);
            add(product);
            add(total);
            add(parts[0]);
            add(parts[1]);
            check(parts[0].multiply(b).add(parts[1]).equals(product.add(BigInteger.valueOf(round))), "division " + round);
            check(total.subtract(b).equals(a), "subtraction " + round);
            check(a.add(b).pow(2).equals(a.multiply(a).add(product.shiftLeft(1)).add(b.multiply(b))), "square " + round);
            int by = random.nextInt(200);
            add(a.shiftLeft(by));
            add(a.shiftRight(by));
            check(a.shiftLeft(by).shiftRight(by).equals(a), "shift " + round);
            check(a.shiftLeft(by).equals(a.multiply(BigInteger.TWO.pow(by))), "shift left " + round);
            if (bits < 3000) {
                String text = a.toString();
                sum = sum * 31 + text.hashCode();
                check(new BigInteger(text).equals(a), "text " + round);
                sum = sum * 31 + a.toString(7).hashCode();
                add(a.gcd(b));
                add(a.mod(b));
            }
            if (bits < 300) {
                add(a.modPow(BigInteger.valueOf(random.nextInt(1000)), b));
            }
        }
        System.out.println(Long.toHexString(sum));
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= 1500; i++) {
            factorial = factorial.multiply(BigInteger.valueOf(i));
        }
        String digits = factorial.toString();
        System.out.println(digits.length() + " " + digits.hashCode() + " " + digits.substring(0, 40) + " " + factorial.bitLength());
        BigInteger fibonacci = BigInteger.ZERO;
        BigInteger next = BigInteger.ONE;
        for (int i = 0; i < 5000; i++) {
            BigInteger t = fibonacci.add(next);
            fibonacci = next;
            next = t;
        }
        System.out.println(fibonacci.toString().hashCode() + " " + fibonacci.mod(BigInteger.valueOf(1000000007)));
        BigInteger p = BigInteger.TWO.pow(521).subtract(BigInteger.ONE);
        System.out.println(BigInteger.valueOf(3).modPow(p.subtract(BigInteger.ONE), p) + " " + BigInteger.valueOf(12345).modInverse(p).bitLength()
            + " " + p.isProbablePrime(10) + " " + p.sqrt().hashCode());
        System.out.println(new BigDecimal("1").divide(new BigDecimal("998001"), 300, java.math.RoundingMode.HALF_UP).toString().hashCode());
        try {
            BigInteger.TEN.divide(BigInteger.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}

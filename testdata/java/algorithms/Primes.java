public class Primes {
    static long gcd(long a, long b) { return b == 0 ? a : gcd(b, a % b); }
    static long power(long b, long e, long m) { long r = 1; for (; e > 0; e >>= 1, b = b * b % m) if ((e & 1) == 1) r = r * b % m; return r; }

    public static void main(String[] args) throws Exception {
        int n = 0; long sum = 0;
        boolean[] s = new boolean[20000];
        for (int i = 2; i < s.length; i++) if (!s[i]) { n++; sum += i; for (int j = i * i; j < s.length && j > 0; j += i) s[j] = true; }
        System.out.println(n + " " + sum);
        for (long v : new long[] {2, 97, 360, 1000003, 600851475143L}) { StringBuilder b = new StringBuilder(); long m = v; for (long d = 2; d * d <= m; d++) while (m % d == 0) { b.append(d).append('*'); m /= d; } System.out.println(v + "=" + b + m); }
        System.out.println(gcd(1071, 462) + " " + gcd(Long.MAX_VALUE, 7) + " " + power(3, 200, 1000007));
    }
}

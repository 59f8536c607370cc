import java.util.*;
import java.util.stream.*;

/** Sieves (of booleans, bits, segments, linear), Miller-Rabin, Pollard rho, totients, Möbius, perfect and amicable numbers, CRT, discrete log. */
public class PrimesAndFriends {
    static int[] linear(int n, int[] least) { int[] p = new int[n]; int c = 0; for (int i = 2; i <= n; i++) { if (least[i] == 0) { least[i] = i; p[c++] = i; } for (int j = 0; j < c && p[j] <= least[i] && (long) p[j] * i <= n; j++) least[p[j] * i] = p[j]; } return Arrays.copyOf(p, c); }
    static long mul(long a, long b, long m) { long hi = Math.multiplyHigh(a, b), lo = a * b; return new java.math.BigInteger(1, java.nio.ByteBuffer.allocate(16).putLong(hi).putLong(lo).array()).mod(java.math.BigInteger.valueOf(m)).longValue(); }
    static long pow(long b, long e, long m) { long r = 1; for (b %= m; e > 0; e >>= 1, b = mul(b, b, m)) if ((e & 1) == 1) r = mul(r, b, m); return r; }
    static boolean prime(long n) { if (n < 2) return false; for (long p : new long[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) { if (n % p == 0) return n == p; } long d = n - 1; int s = Long.numberOfTrailingZeros(d); d >>= s; next: for (long a : new long[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) { long x = pow(a, d, n); if (x == 1 || x == n - 1) continue; for (int r = 1; r < s; r++) { x = mul(x, x, n); if (x == n - 1) continue next; } return false; } return true; }
    static long gcd(long a, long b) { return b == 0 ? a : gcd(b, a % b); }
    static void rho(long n, List<Long> out) { if (n == 1) return; if (prime(n)) { out.add(n); return; } if (n % 2 == 0) { out.add(2L); rho(n / 2, out); return; } for (long c = 1; ; c++) { long x = 2, y = 2, d = 1; while (d == 1) { x = (mul(x, x, n) + c) % n; y = (mul(y, y, n) + c) % n; y = (mul(y, y, n) + c) % n; d = gcd(Math.abs(x - y), n); } if (d != n) { rho(d, out); rho(n / d, out); return; } } }
    static long[] extended(long a, long b) { if (b == 0) return new long[] {a, 1, 0}; long[] r = extended(b, a % b); return new long[] {r[0], r[2], r[1] - a / b * r[2]}; }
    static long crt(long[] r, long[] m) { long x = r[0], n = m[0]; for (int i = 1; i < r.length; i++) { long[] e = extended(n, m[i]); long k = Math.floorMod((r[i] - x) / e[0] * e[1], m[i] / e[0]); x += k * n; n = n / e[0] * m[i]; x = Math.floorMod(x, n); } return x; }
    static long log(long g, long h, long p) { int m = (int) Math.ceil(Math.sqrt(p)); Map<Long, Integer> t = new HashMap<>(); long v = 1; for (int j = 0; j < m; j++, v = v * g % p) t.putIfAbsent(v, j); long f = pow(pow(g, m, p), p - 2, p); v = h; for (int i = 0; i < m; i++, v = v * f % p) if (t.containsKey(v)) return (long) i * m + t.get(v); return -1; }

    public static void main(String[] args) {
        int[] least = new int[100001];
        int[] primes = linear(100000, least);
        System.out.println(primes.length + " " + primes[primes.length - 1] + " " + Arrays.stream(primes).limit(10).boxed().toList());
        BitSet sieve = new BitSet();
        sieve.set(2, 100001);
        for (int i = 2; i * i <= 100000; i = sieve.nextSetBit(i + 1)) for (int j = i * i; j <= 100000; j += i) sieve.clear(j);
        System.out.println(sieve.cardinality() == primes.length);
        int[] phi = new int[101], mu = new int[101];
        phi[1] = mu[1] = 1;
        for (int i = 2; i <= 100; i++) { int p = least[i], q = i / p; phi[i] = q % p == 0 ? phi[q] * p : phi[q] * (p - 1); mu[i] = q % p == 0 ? 0 : -mu[q]; }
        System.out.println(Arrays.stream(phi).sum() + " " + Arrays.stream(mu, 1, 31).boxed().toList());
        int[] sums = new int[10001];
        for (int i = 1; i <= 10000; i++) for (int j = 2 * i; j <= 10000; j += i) sums[j] += i;
        System.out.println(IntStream.rangeClosed(2, 10000).filter(i -> sums[i] == i).boxed().toList() + " " + IntStream.rangeClosed(2, 10000).filter(i -> sums[i] > i && sums[i] <= 10000 && sums[sums[i]] == i).mapToObj(i -> i + "/" + sums[i]).toList());
        for (long n : new long[] {1_000_000_007L, 999999999989L, 3215031751L, 9223372036854775783L, 561, 4759123141L}) System.out.print(n + (prime(n) ? " prime " : " composite "));
        List<Long> f = new ArrayList<>();
        rho(10967535067L, f);
        rho(2L * 3 * 3 * 104729 * 1299709, f);
        Collections.sort(f);
        System.out.println("\n" + f);
        System.out.println(crt(new long[] {2, 3, 2}, new long[] {3, 5, 7}) + " " + Arrays.toString(extended(240, 46)) + " " + log(5, 33, 58) + " " + log(3, 13, 17) + " " + pow(2, 1_000_000, 1_000_003));
        int longest = IntStream.range(1, 10000).boxed().max(Comparator.comparingInt(i -> { int c = 0; for (long x = i; x != 1; c++) x = x % 2 == 0 ? x / 2 : 3 * x + 1; return c; })).get();
        System.out.println(longest + " " + IntStream.rangeClosed(1, 500).filter(n -> { int s = 0, k = String.valueOf(n).length(); for (int x = n; x > 0; x /= 10) s += (int) Math.pow(x % 10, k); return s == n; }).boxed().toList());
    }
}

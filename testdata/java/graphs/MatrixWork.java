import java.util.*;
import java.util.stream.*;

/** Matrices: products, determinant and inverse by fractions, LU in doubles, powers, rotation, spirals, sparse ones, eigenvalue by iteration. */
public class MatrixWork {
    record Fraction(long n, long d) {
        static final Fraction ZERO = new Fraction(0, 1), ONE = new Fraction(1, 1);
        Fraction { if (d == 0) throw new ArithmeticException("zero denominator"); long g = gcd(Math.abs(n), Math.abs(d)) * (d < 0 ? -1 : 1); n /= g; d /= g; }
        static long gcd(long a, long b) { return b == 0 ? Math.max(a, 1) : gcd(b, a % b); }
        Fraction plus(Fraction o) { return new Fraction(n * o.d + o.n * d, d * o.d); }
        Fraction times(Fraction o) { return new Fraction(n * o.n, d * o.d); }
        Fraction negate() { return new Fraction(-n, d); }
        Fraction inverse() { return new Fraction(d, n); }
        @Override public String toString() { return d == 1 ? "" + n : n + "/" + d; }
    }

    static Fraction[][] of(long[][] a) { return Arrays.stream(a).map(r -> Arrays.stream(r).mapToObj(x -> new Fraction(x, 1)).toArray(Fraction[]::new)).toArray(Fraction[][]::new); }

    static Fraction eliminate(Fraction[][] a, Fraction[][] b) {
        Fraction det = Fraction.ONE;
        int n = a.length;
        for (int c = 0; c < n; c++) {
            int p = c;
            while (p < n && a[p][c].n() == 0) p++;
            if (p == n) return Fraction.ZERO;
            if (p != c) { var t = a[p]; a[p] = a[c]; a[c] = t; t = b[p]; b[p] = b[c]; b[c] = t; det = det.negate(); }
            det = det.times(a[c][c]);
            Fraction inv = a[c][c].inverse();
            for (int j = 0; j < n; j++) { a[c][j] = a[c][j].times(inv); b[c][j] = b[c][j].times(inv); }
            for (int r = 0; r < n; r++) {
                if (r == c || a[r][c].n() == 0) continue;
                Fraction f = a[r][c].negate();
                for (int j = 0; j < n; j++) { a[r][j] = a[r][j].plus(f.times(a[c][j])); b[r][j] = b[r][j].plus(f.times(b[c][j])); }
            }
        }
        return det;
    }

    static long[][] multiply(long[][] a, long[][] b, long mod) { return IntStream.range(0, a.length).mapToObj(i -> IntStream.range(0, b[0].length).mapToLong(j -> { long s = 0; for (int k = 0; k < b.length; k++) s = (s + a[i][k] * b[k][j]) % mod; return s; }).toArray()).toArray(long[][]::new); }
    static long fib(long n, long mod) { long[][] r = {{1, 0}, {0, 1}}, m = {{1, 1}, {1, 0}}; for (; n > 0; n >>= 1) { if ((n & 1) == 1) r = multiply(r, m, mod); m = multiply(m, m, mod); } return r[0][1]; }

    static void rotate(int[][] m) { int n = m.length; for (int i = 0; i < n / 2; i++) for (int j = i; j < n - 1 - i; j++) { int t = m[i][j]; m[i][j] = m[n - 1 - j][i]; m[n - 1 - j][i] = m[n - 1 - i][n - 1 - j]; m[n - 1 - i][n - 1 - j] = m[j][n - 1 - i]; m[j][n - 1 - i] = t; } }

    static List<Integer> spiral(int[][] m) {
        List<Integer> out = new ArrayList<>();
        int top = 0, left = 0, bottom = m.length - 1, right = m[0].length - 1;
        while (top <= bottom && left <= right) {
            for (int c = left; c <= right; c++) out.add(m[top][c]);
            top++;
            for (int r = top; r <= bottom; r++) out.add(m[r][right]);
            right--;
            if (top <= bottom) for (int c = right; c >= left; c--) out.add(m[bottom][c]);
            bottom--;
            if (left <= right) for (int r = bottom; r >= top; r--) out.add(m[r][left]);
            left++;
        }
        return out;
    }

    static double power(double[][] a) {
        double[] v = new double[a.length]; Arrays.fill(v, 1); double lambda = 0;
        for (int it = 0; it < 100; it++) {
            double[] w = new double[v.length];
            for (int i = 0; i < v.length; i++) for (int j = 0; j < v.length; j++) w[i] += a[i][j] * v[j];
            lambda = Math.sqrt(Arrays.stream(w).map(x -> x * x).sum());
            for (int i = 0; i < v.length; i++) v[i] = w[i] / lambda;
        }
        return lambda;
    }

    public static void main(String[] args) {
        long[][] a = {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}};
        Fraction[][] id = of(new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        System.out.println("det " + eliminate(of(a), id) + " inverse " + Arrays.deepToString(id));
        System.out.println("singular " + eliminate(of(new long[][] {{1, 2}, {2, 4}}), of(new long[][] {{1, 0}, {0, 1}})));
        System.out.println(fib(10, 1_000_000_007) + " " + fib(1_000_000_000_000L, 1_000_000_007));
        int[][] m = new int[4][4];
        for (int i = 0; i < 16; i++) m[i / 4][i % 4] = i + 1;
        rotate(m);
        System.out.println(Arrays.deepToString(m) + " " + spiral(m) + " " + spiral(new int[][] {{1, 2, 3}}));
        System.out.printf("%.6f%n", power(new double[][] {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}}));
        Map<List<Integer>, Integer> sparse = new TreeMap<>(Comparator.<List<Integer>>comparingInt(l -> l.get(0)).thenComparingInt(l -> l.get(1)));
        sparse.put(List.of(1000, 3), 5); sparse.put(List.of(2, 999999), 7); sparse.merge(List.of(1000, 3), 6, Integer::sum);
        System.out.println(sparse);
        try { new Fraction(1, 0); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        int[][] jag = new int[5][];
        for (int i = 0; i < 5; i++) { jag[i] = new int[i + 1]; jag[i][0] = jag[i][i] = 1; for (int j = 1; j < i; j++) jag[i][j] = jag[i - 1][j - 1] + jag[i - 1][j]; }
        System.out.println(Arrays.deepToString(jag));
        long[][][] cube = new long[2][3][]; cube[1][2] = new long[] {9};
        System.out.println(Arrays.deepToString(cube) + cube.getClass().getName());
    }
}

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Numerical methods: roots, quadrature, ODEs, least squares, interpolation, FFT, statistics, histograms; printed to fixed digits. */
public class StatsAndFits {
    static double bisect(DoubleUnaryOperator f, double a, double b) { for (int i = 0; i < 100; i++) { double m = (a + b) / 2; if (Math.signum(f.applyAsDouble(m)) == Math.signum(f.applyAsDouble(a))) a = m; else b = m; } return a; }
    static double newton(DoubleUnaryOperator f, double x) { for (int i = 0; i < 50; i++) { double h = 1e-6, d = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h); x -= f.applyAsDouble(x) / d; } return x; }
    static double simpson(DoubleUnaryOperator f, double a, double b, int n) { double h = (b - a) / n; return h / 3 * (f.applyAsDouble(a) + f.applyAsDouble(b) + IntStream.range(1, n).mapToDouble(i -> (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(a + i * h)).sum()); }
    static double rk4(DoubleBinaryOperator f, double y, double to, int n) { double h = to / n, t = 0; for (int i = 0; i < n; i++, t += h) { double k1 = f.applyAsDouble(t, y), k2 = f.applyAsDouble(t + h / 2, y + h * k1 / 2), k3 = f.applyAsDouble(t + h / 2, y + h * k2 / 2), k4 = f.applyAsDouble(t + h, y + h * k3); y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6; } return y; }
    static double[] fit(double[] x, double[] y, int degree) {
        int n = degree + 1;
        double[][] a = new double[n][n + 1];
        for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) for (double v : x) a[i][j] += Math.pow(v, i + j); for (int k = 0; k < x.length; k++) a[i][n] += y[k] * Math.pow(x[k], i); }
        for (int c = 0; c < n; c++) { int p = c; for (int r = c; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[p][c])) p = r; double[] t = a[p]; a[p] = a[c]; a[c] = t; for (int r = 0; r < n; r++) if (r != c) { double f = a[r][c] / a[c][c]; for (int k = c; k <= n; k++) a[r][k] -= f * a[c][k]; } }
        return IntStream.range(0, n).mapToDouble(i -> a[i][n] / a[i][i]).toArray();
    }
    record Complex(double re, double im) { Complex plus(Complex o) { return new Complex(re + o.re, im + o.im); } Complex minus(Complex o) { return new Complex(re - o.re, im - o.im); } Complex times(Complex o) { return new Complex(re * o.re - im * o.im, re * o.im + im * o.re); } static Complex polar(double r, double t) { return new Complex(r * Math.cos(t), r * Math.sin(t)); } double abs() { return Math.hypot(re, im); } }
    static Complex[] fft(Complex[] x) { int n = x.length; if (n == 1) return x; Complex[] e = new Complex[n / 2], o = new Complex[n / 2]; for (int i = 0; i < n / 2; i++) { e[i] = x[2 * i]; o[i] = x[2 * i + 1]; } e = fft(e); o = fft(o); Complex[] r = new Complex[n]; for (int k = 0; k < n / 2; k++) { Complex t = Complex.polar(1, -2 * Math.PI * k / n).times(o[k]); r[k] = e[k].plus(t); r[k + n / 2] = e[k].minus(t); } return r; }
    static double lagrange(double[] x, double[] y, double at) { double s = 0; for (int i = 0; i < x.length; i++) { double t = y[i]; for (int j = 0; j < x.length; j++) if (i != j) t *= (at - x[j]) / (x[i] - x[j]); s += t; } return s; }

    public static void main(String[] args) {
        System.out.printf("%.10f %.10f %.10f%n", bisect(x -> x * x - 2, 0, 2), newton(x -> Math.cos(x) - x, 1), newton(x -> x * x * x - 27, 5));
        System.out.printf("%.8f %.8f %.8f%n", simpson(Math::sin, 0, Math.PI, 100), simpson(x -> Math.exp(-x * x), -5, 5, 1000), rk4((t, y) -> y, 1, 1, 100));
        double[] x = {0, 1, 2, 3, 4, 5}, y = {1.1, 2.9, 9.2, 18.8, 33.1, 51.0};
        System.out.println(Arrays.stream(fit(x, y, 2)).mapToObj(c -> String.format("%.4f", c)).collect(Collectors.joining(" ")) + " " + Arrays.stream(fit(x, y, 1)).mapToObj(c -> String.format("%+.3e", c)).toList());
        Complex[] signal = IntStream.range(0, 16).mapToObj(i -> new Complex(Math.sin(2 * Math.PI * 3 * i / 16) + 0.5 * Math.cos(2 * Math.PI * 5 * i / 16), 0)).toArray(Complex[]::new);
        System.out.println(Arrays.stream(fft(signal)).map(c -> String.format("%.2f", c.abs())).collect(Collectors.joining(" ")));
        System.out.printf("%.6f%n", lagrange(x, y, 2.5));
        double[] data = new Random(17).doubles(500, 0, 100).toArray();
        DoubleSummaryStatistics st = Arrays.stream(data).summaryStatistics();
        double mean = st.getAverage(), var = Arrays.stream(data).map(v -> (v - mean) * (v - mean)).sum() / (data.length - 1);
        double[] sorted = Arrays.stream(data).sorted().toArray();
        System.out.printf("n=%d min=%.4f max=%.4f mean=%.4f sd=%.4f median=%.4f q1=%.4f%n", st.getCount(), st.getMin(), st.getMax(), mean, Math.sqrt(var), (sorted[249] + sorted[250]) / 2, sorted[124]);
        new TreeMap<>(Arrays.stream(data).boxed().collect(Collectors.groupingBy(v -> (int) (v / 10) * 10, Collectors.counting()))).forEach((k, n) -> System.out.printf("%3d-%-3d %s %d%n", k, k + 10, "#".repeat((int) (n / 5)), n));
        double[] avg = IntStream.range(0, x.length).mapToDouble(i -> IntStream.rangeClosed(Math.max(0, i - 1), Math.min(5, i + 1)).mapToDouble(k -> y[k]).average().getAsDouble()).toArray();
        System.out.println(Arrays.stream(avg).mapToObj("%.2f"::formatted).toList());
    }
}

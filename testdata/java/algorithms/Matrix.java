public class Matrix {
    static double[][] multiply(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < b[0].length; j++) for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
        return c;
    }
    static long[][] multiply(long[][] a, long[][] b) {
        long[][] c = new long[2][2];
        for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) for (int k = 0; k < 2; k++) c[i][j] += a[i][k] * b[k][j];
        return c;
    }
    static double determinant(double[][] m) {
        double[][] a = new double[m.length][];
        for (int i = 0; i < m.length; i++) a[i] = m[i].clone();
        double det = 1;
        for (int c = 0; c < a.length; c++) {
            int pivot = c;
            for (int r = c + 1; r < a.length; r++) if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) pivot = r;
            if (pivot != c) { double[] t = a[c]; a[c] = a[pivot]; a[pivot] = t; det = -det; }
            det *= a[c][c];
            for (int r = c + 1; r < a.length; r++) { double f = a[r][c] / a[c][c]; for (int k = c; k < a.length; k++) a[r][k] -= f * a[c][k]; }
        }
        return det;
    }
    static void print(double[][] m) { for (double[] row : m) { for (double v : row) System.out.print(v + " "); System.out.println(); } }

    public static void main(String[] args) throws Exception {
        double[][] a = new double[6][6], b = new double[6][6];
        for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) { a[i][j] = (i * 7 + j * 3) % 11 + (i == j ? 5 : 0); b[i][j] = i - j; }
        print(multiply(a, b));
        System.out.printf("%.6f%n", determinant(a));
        long[][] f = {{1, 1}, {1, 0}}, r = {{1, 0}, {0, 1}};
        for (int e = 80; e > 0; e >>= 1) { if ((e & 1) == 1) r = multiply(r, f); f = multiply(f, f); }
        System.out.println(r[0][1]);
    }
}

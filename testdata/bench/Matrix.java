/** Products of matrices of doubles, row arrays inside an array. */
public class Matrix {
    static double[][] product(double[][] a, double[][] b) {
        int n = a.length;
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) sum += a[i][k] * b[k][j];
                c[i][j] = sum;
            }
        return c;
    }

    public static void main(String[] args) {
        int n = args.length == 0 ? 300 : Integer.parseInt(args[0]);
        double[][] a = new double[n][n], b = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                a[i][j] = (i * 7 + j * 3) % 11 - 5;
                b[i][j] = (i * 5 + j * 13) % 7 - 3;
            }
        double[][] c = product(product(a, b), a);
        double trace = 0;
        for (int i = 0; i < n; i++) trace += c[i][i] * (i + 1);
        System.out.println((long) trace);
    }
}

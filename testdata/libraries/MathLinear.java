// library: commons-math3
import org.apache.commons.math3.complex.*;
import org.apache.commons.math3.fraction.*;
import org.apache.commons.math3.linear.*;
import org.apache.commons.math3.transform.*;

/** Linear algebra, fractions, complex numbers, Fourier transforms. */
public class MathLinear {
    public static void main(String[] args) {
        RealMatrix a = MatrixUtils.createRealMatrix(new double[][] {{4, -2, 1}, {-2, 4, -2}, {1, -2, 4}});
        System.out.println(a);
        LUDecomposition lu = new LUDecomposition(a);
        print("L", lu.getL());
        print("U", lu.getU());
        print("P", lu.getP());
        System.out.printf("det %.9f%n", lu.getDeterminant());
        System.out.println(vector(lu.getSolver().solve(new ArrayRealVector(new double[] {11, -16, 17}))));
        print("inverse", lu.getSolver().getInverse());
        QRDecomposition qr = new QRDecomposition(a);
        print("Q", qr.getQ());
        print("R", qr.getR());
        EigenDecomposition eigen = new EigenDecomposition(a);
        System.out.println(vector(new ArrayRealVector(eigen.getRealEigenvalues())));
        print("V", eigen.getV());
        SingularValueDecomposition svd = new SingularValueDecomposition(MatrixUtils.createRealMatrix(new double[][] {{1, 2}, {3, 4}, {5, 6}}));
        System.out.println(vector(new ArrayRealVector(svd.getSingularValues())) + " rank " + svd.getRank());
        print("S", svd.getU().multiply(svd.getS()).multiply(svd.getVT()));
        print("chol", new CholeskyDecomposition(a).getL());
        print("power", a.power(3));
        EigenDecomposition rotation = new EigenDecomposition(MatrixUtils.createRealMatrix(new double[][] {{0, -1}, {1, 0}}));
        System.out.println(rotation.hasComplexEigenvalues() + " " + round(Math.abs(rotation.getImagEigenvalue(0))));
        try {
            new LUDecomposition(MatrixUtils.createRealMatrix(new double[][] {{1, 2}, {2, 4}})).getSolver().getInverse();
        } catch (SingularMatrixException e) {
            System.out.println(e);
        }
        try {
            a.multiply(MatrixUtils.createRealMatrix(2, 2));
        } catch (RuntimeException e) {
            System.out.println(e);
        }
        Fraction f = new Fraction(3, 4).add(new Fraction(5, 6)).divide(new Fraction(7, 9));
        System.out.println(f + " " + f.doubleValue() + " " + new Fraction(Math.PI, 1e-6, 100) + " " + new FractionFormat().format(f) + " "
            + new ProperFractionFormat().format(f));
        BigFraction big = BigFraction.ONE;
        for (int i = 1; i < 30; i++) {
            big = big.add(new BigFraction(1, i));
        }
        System.out.println(big + " " + big.bigDecimalValue(20, java.math.RoundingMode.HALF_UP.ordinal()));
        FieldMatrix<Fraction> fm = MatrixUtils.createFieldMatrix(new Fraction[][] {{new Fraction(1, 2), new Fraction(1, 3)}, {new Fraction(1, 4), new Fraction(1, 5)}});
        System.out.println(new FieldLUDecomposition<>(fm).getSolver().getInverse());
        try {
            new Fraction(1, 0);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
        Complex c = new Complex(3, 4);
        System.out.println(c.abs() + " " + c.multiply(new Complex(0, 1)) + " " + new ComplexFormat().format(c.reciprocal()) + " " + c.nthRoot(3).size());
        Complex[] ft = new FastFourierTransformer(DftNormalization.STANDARD).transform(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, TransformType.FORWARD);
        for (Complex x : ft) {
            System.out.println(round(x.getReal()) + " " + round(x.getImaginary()));
        }
        double[] hadamard = new FastHadamardTransformer().transform(new double[] {1, 0, 1, 0, 0, 1, 1, 0}, TransformType.FORWARD);
        System.out.println(vector(new ArrayRealVector(hadamard)));
        double[] dct = new FastCosineTransformer(DctNormalization.STANDARD_DCT_I).transform(new double[] {1, 2, 3, 4, 5}, TransformType.FORWARD);
        System.out.println(vector(new ArrayRealVector(dct)));
        try {
            new FastFourierTransformer(DftNormalization.UNITARY).transform(new double[3], TransformType.FORWARD);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    static String round(double v) {
        return String.format("%.9f", v + 0.0).replace("-0.000000000", "0.000000000");
    }

    static String vector(RealVector v) {
        StringBuilder sb = new StringBuilder();
        for (double d : v.toArray()) {
            sb.append(round(d)).append(' ');
        }
        return sb.toString();
    }

    static void print(String name, RealMatrix m) {
        System.out.println(name);
        for (double[] row : m.getData()) {
            System.out.println("  " + vector(new ArrayRealVector(row)));
        }
    }
}

// library: commons-math3
import org.apache.commons.math3.analysis.*;
import org.apache.commons.math3.analysis.differentiation.*;
import org.apache.commons.math3.analysis.integration.*;
import org.apache.commons.math3.analysis.interpolation.*;
import org.apache.commons.math3.analysis.polynomials.*;
import org.apache.commons.math3.analysis.solvers.*;
import org.apache.commons.math3.exception.*;
import org.apache.commons.math3.fitting.*;
import org.apache.commons.math3.geometry.euclidean.threed.*;
import org.apache.commons.math3.ode.*;
import org.apache.commons.math3.ode.nonstiff.*;
import org.apache.commons.math3.optim.*;
import org.apache.commons.math3.optim.linear.*;
import org.apache.commons.math3.optim.nonlinear.scalar.*;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.*;
import org.apache.commons.math3.optim.univariate.*;
import org.apache.commons.math3.util.*;
import java.util.*;

/** Integration, interpolation, roots, differential equations, optimisation. */
public class MathAnalysis {
    public static void main(String[] args) {
        UnivariateFunction sine = x -> FastMath.sin(x);
        p("simpson", new SimpsonIntegrator().integrate(10000, sine, 0, Math.PI));
        p("romberg", new RombergIntegrator().integrate(10000, sine, 0, Math.PI));
        p("legendre", new IterativeLegendreGaussIntegrator(5, 1e-9, 1e-9).integrate(10000, sine, 0, Math.PI));
        p("brent", new BrentSolver(1e-10).solve(100, sine, 3, 4));
        p("newton", new NewtonRaphsonSolver().solve(100, new PolynomialFunction(new double[] {-2, 0, 1}), 1, 2));
        p("bisection", new BisectionSolver().solve(100, x -> x * x * x - 5, 0, 3));
        for (org.apache.commons.math3.complex.Complex c : new LaguerreSolver().solveAllComplex(new double[] {-6, 11, -6, 1}, 0.5)) {
            p("laguerre", c.getReal());
        }
        try {
            new BrentSolver().solve(100, x -> x * x + 1, -1, 1);
        } catch (NoBracketingException e) {
            System.out.println(e);
        }
        double[] xs = {0, 1, 2, 3, 4};
        double[] ys = {0, 1, 4, 9, 16};
        PolynomialSplineFunction spline = new SplineInterpolator().interpolate(xs, ys);
        p("spline", spline.value(2.5));
        p("linear", new LinearInterpolator().interpolate(xs, ys).value(2.5));
        p("akima", new AkimaSplineInterpolator().interpolate(new double[] {0, 1, 2, 3, 4, 5}, new double[] {0, 1, 4, 9, 16, 25}).value(2.5));
        p("divided", new DividedDifferenceInterpolator().interpolate(xs, ys).value(2.5));
        p("bicubic", new BicubicInterpolator().interpolate(xs, xs, new double[5][5]).value(1.5, 1.5));
        try {
            spline.value(7);
        } catch (OutOfRangeException e) {
            System.out.println(e);
        }
        System.out.println(new PolynomialFunction(new double[] {1, -3, 0, 2}).multiply(new PolynomialFunction(new double[] {0, 1})));
        System.out.println(PolynomialsUtils.createLegendrePolynomial(5) + " | " + PolynomialsUtils.createChebyshevPolynomial(4));
        DerivativeStructure x = new DerivativeStructure(1, 3, 0, 0.5);
        DerivativeStructure y = x.sin().multiply(x.exp());
        for (int i = 0; i <= 3; i++) {
            p("d" + i, y.getPartialDerivative(i));
        }
        FirstOrderDifferentialEquations oscillator = new FirstOrderDifferentialEquations() {
            @Override
            public int getDimension() {
                return 2;
            }

            @Override
            public void computeDerivatives(double t, double[] s, double[] d) {
                d[0] = s[1];
                d[1] = -s[0];
            }
        };
        FirstOrderIntegrator[] integrators = {new ClassicalRungeKuttaIntegrator(0.01), new DormandPrince853Integrator(1e-8, 1, 1e-10, 1e-10),
            new DormandPrince54Integrator(1e-8, 1, 1e-10, 1e-10), new GraggBulirschStoerIntegrator(1e-8, 1, 1e-10, 1e-10),
            new AdamsBashforthIntegrator(4, 1e-8, 1, 1e-10, 1e-10), new EulerIntegrator(0.001)};
        for (FirstOrderIntegrator in : integrators) {
            double[] s = {1, 0};
            in.integrate(oscillator, 0, s, 1, s);
            System.out.printf("%s %.7f %.7f%n", in.getName(), s[0], s[1]);
        }
        PointValuePair best = new SimplexOptimizer(1e-10, 1e-30).optimize(new MaxEval(1000),
            new ObjectiveFunction(v -> (1 - v[0]) * (1 - v[0]) + 100 * (v[1] - v[0] * v[0]) * (v[1] - v[0] * v[0])), GoalType.MINIMIZE,
            new InitialGuess(new double[] {-1.2, 1}), new NelderMeadSimplex(2));
        System.out.printf("%.4f %.4f%n", best.getPoint()[0], best.getPoint()[1]);
        UnivariatePointValuePair one = new BrentOptimizer(1e-10, 1e-14).optimize(new MaxEval(200), new UnivariateObjectiveFunction(v -> (v - 2) * (v - 2)),
            GoalType.MINIMIZE, new SearchInterval(0, 5));
        System.out.printf("%.4f%n", one.getPoint());
        LinearObjectiveFunction lp = new LinearObjectiveFunction(new double[] {3, 5}, 0);
        Collection<LinearConstraint> limits = new ArrayList<>();
        limits.add(new LinearConstraint(new double[] {1, 0}, Relationship.LEQ, 4));
        limits.add(new LinearConstraint(new double[] {0, 2}, Relationship.LEQ, 12));
        limits.add(new LinearConstraint(new double[] {3, 2}, Relationship.LEQ, 18));
        PointValuePair lps = new SimplexSolver().optimize(new MaxIter(100), lp, new LinearConstraintSet(limits), GoalType.MAXIMIZE, new NonNegativeConstraint(true));
        System.out.println(Arrays.toString(lps.getPoint()) + " " + lps.getValue());
        WeightedObservedPoints obs = new WeightedObservedPoints();
        for (int i = 0; i < 10; i++) {
            obs.add(i, 3 + 2 * i - 0.5 * i * i);
        }
        for (double c : PolynomialCurveFitter.create(2).fit(obs.toList())) {
            p("fit", c);
        }
        Vector3D v = new Vector3D(1, 2, 3).crossProduct(new Vector3D(-1, 0, 2));
        System.out.println(v + " " + new Rotation(Vector3D.PLUS_K, Math.PI / 2, RotationConvention.VECTOR_OPERATOR).applyTo(Vector3D.PLUS_I).getY());
        System.out.println(ArithmeticUtils.gcd(84, 36) + " " + ArithmeticUtils.lcm(21, 6) + " " + CombinatoricsUtils.binomialCoefficient(40, 20) + " "
            + CombinatoricsUtils.factorial(15));
        Iterator<int[]> it = CombinatoricsUtils.combinationsIterator(4, 2);
        while (it.hasNext()) {
            System.out.print(Arrays.toString(it.next()));
        }
        System.out.println();
        try {
            CombinatoricsUtils.factorial(21);
        } catch (MathArithmeticException e) {
            System.out.println(e);
        }
    }

    static void p(String name, double v) {
        System.out.printf("%s %.8f%n", name, Math.abs(v) < 1e-9 ? 0 : v);
    }
}

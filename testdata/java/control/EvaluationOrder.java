public class EvaluationOrder {
    static int f(int i) { System.out.print("f" + i + " "); return i; }

    public static void main(String[] args) throws Exception {
        int[] a = {0, 0, 0, 0};
        int i = 0;
        a[i++] = a[i] = i = 2;
        System.out.println(java.util.Arrays.toString(a) + i);
        i = 1;
        i = i++ + ++i;
        System.out.println(i + " " + f(1) + f(2) * f(3) + (f(4) - f(5)));
        int k = 3;
        k += k++ * 2 + k;
        System.out.println(k);
        try { a[f(9)] = f(1) / 0; } catch (ArithmeticException e) { System.out.println("arithmetic first"); }
        try { int[] n = null; n[f(1)] = f(7); } catch (NullPointerException e) { System.out.println("operands before null check"); }
        a[1] += a[1] = 5;
        System.out.println(a[1]);
    }
}

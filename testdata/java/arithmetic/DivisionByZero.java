public class DivisionByZero {
    static int zero = 0;

    public static void main(String[] args) {
        try { System.out.println(1 / zero); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { System.out.println(1 % zero); } catch (ArithmeticException e) { System.out.println(e); }
        try { System.out.println(1L / zero); } catch (ArithmeticException e) { System.out.println(e); }
        try { System.out.println(1L % zero); } catch (ArithmeticException e) { System.out.println(e); }
        System.out.println(1.0 / zero);
        System.out.println(-1.0f / zero);
        System.out.println(0.0 % zero);
        System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1);
        System.out.println(Long.MIN_VALUE / -1 + " " + Long.MIN_VALUE % -1);
    }
}

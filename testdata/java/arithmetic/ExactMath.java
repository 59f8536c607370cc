public class ExactMath {
    interface Action { Object run(); }

    static void attempt(Action action) {
        try { System.out.println(action.run()); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    }

    public static void main(String[] args) {
        attempt(() -> Math.addExact(Integer.MAX_VALUE, 1));
        attempt(() -> Math.addExact(Long.MAX_VALUE, 1L));
        attempt(() -> Math.subtractExact(Integer.MIN_VALUE, 1));
        attempt(() -> Math.multiplyExact(1 << 20, 1 << 20));
        attempt(() -> Math.multiplyExact(1L << 40, 1L << 20));
        attempt(() -> Math.multiplyExact(1L << 40, 1L << 30));
        attempt(() -> Math.toIntExact(1L << 31));
        attempt(() -> Math.negateExact(Integer.MIN_VALUE));
        attempt(() -> Math.incrementExact(41));
        attempt(() -> Math.abs(Integer.MIN_VALUE));
        attempt(() -> Math.multiplyHigh(Long.MAX_VALUE, 4L));
        attempt(() -> Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + Math.floorMod(-7L, 3));
        attempt(() -> Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.round(0.49999999999999994) + " " + Math.round(2.5f) + " " + Math.rint(2.5));
        attempt(() -> Math.ceil(-0.2) + " " + Math.floor(-0.2) + " " + Math.signum(-3.0) + " " + Math.ulp(1.0) + " " + Math.sqrt(2));
        attempt(() -> Math.hypot(3, 4) + " " + Math.cbrt(27) + " " + Math.pow(2, 10) + " " + Math.pow(2, 0.5) + " " + Math.exp(0) + " " + Math.log10(1000));
        attempt(() -> Math.clamp(15L, 0, 10) + " " + Math.getExponent(1024.5) + " " + Math.scalb(1.5, 4) + " " + Math.nextUp(1.0) + " " + Math.copySign(2.0, -0.0));
    }
}

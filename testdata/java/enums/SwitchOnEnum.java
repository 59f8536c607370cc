public class SwitchOnEnum {
    enum P { MERCURY(3.3e23), VENUS(4.87e24), EARTH(5.97e24); final double mass; P(double m) { mass = m; } }
    static String day(P p) { switch (p) { case EARTH: return "home"; case VENUS: return "hot"; } return "other"; }
    static int num(P p) { return switch (p) { case MERCURY -> 1; case VENUS -> 2; case EARTH -> (int) (p.mass / 1e24); }; }

    public static void main(String[] args) throws Exception {
        for (P p : P.values()) System.out.println(p + " " + day(p) + " " + num(p));
    }
}

// flags: -ea
// exit: 1
public class Enabled {
    static boolean touched;
    static boolean touch() { touched = true; return true; }
    public static void main(String[] args) {
        assert touch();
        System.out.println(touched);
        try { assert 1 > 2; } catch (AssertionError e) { System.out.println(e.getMessage()); }
        try { assert false : 42; } catch (AssertionError e) { System.out.println(e); }
        try { assert false : new Exception("cause"); } catch (AssertionError e) { System.out.println(e.getCause()); }
        assert args.length > 0 : "no arguments";
    }
}

public class Disabled {
    public static void main(String[] args) {
        boolean on = false;
        assert on = true;
        assert false : "never";
        System.out.println(on + " " + Disabled.class.desiredAssertionStatus());
    }
}

public class Shadowing {
    static int x = 10;
    int y = 20;
    static class Inner { static int x = 30; }
    void go(int x) { int y = this.y + Shadowing.x + x; { int z = y; System.out.println(z); } class Inner { int y = 5; } System.out.println(new Inner().y + y); }

    public static void main(String[] args) throws Exception {
        new Shadowing().go(1);
        System.out.println(x + Inner.x);
    }
}

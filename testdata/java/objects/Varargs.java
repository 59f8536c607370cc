public class Varargs {
    static String f(Object... os) { return os == null ? "null" : os.length + ""; }
    static String g(int a, int... rest) { int s = a; for (int r : rest) s += r; return s + "/" + rest.length; }
    static String h(String s) { return "one"; }
    static String h(String... s) { return "many"; }

    public static void main(String[] args) {
        System.out.println(f() + f(1) + f(1, 2) + f((Object) null) + f((Object[]) null) + f((Object) new int[3]) + f(new String[] {"a", "b"}) + f(new int[5], 1));
        System.out.println(g(1) + " " + g(1, 2, 3) + " " + g(4, new int[] {5}));
        System.out.println(h("a") + h() + h("a", "b") + h((String) null));
    }
}

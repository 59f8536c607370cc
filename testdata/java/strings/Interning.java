public class Interning {
    static class Other { static final String S = "hello"; }

    public static void main(String[] args) throws Exception {
        String a = "hello", b = new String("hello"), c = "hel" + "lo", d = b.intern();
        System.out.println((a == b) + " " + (a == c) + " " + (a == d) + " " + a.equals(b) + " " + (Other.S == a) + " " + (new StringBuilder("hel").append("lo").toString().intern() == a));
        for (int i = 0; i < 1000; i++) ("s" + i).intern();
        System.gc();
        System.out.println(("s" + 5).intern() == "s5");
    }
}

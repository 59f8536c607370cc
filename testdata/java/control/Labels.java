public class Labels {
    public static void main(String[] args) throws Exception {
        int n = 0;
        a: while (true) { b: do { for (int i = 0; ; i++) { n++; if (n > 50) break a; if (i == 3) continue b; if (n % 7 == 0) break b; if (n % 11 == 0) continue a; } } while (n < 30); n += 2; }
        System.out.println(n);
    }
}

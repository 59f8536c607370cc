public class Loops {
    public static void main(String[] args) {
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) continue outer;
                if (i == 3) break outer;
                System.out.print(i * j + " ");
            }
        }
        System.out.println();
        int n = 27, steps = 0;
        while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; }
        System.out.println(steps);
        do { n++; } while (n < 10);
        System.out.println(n);
        for (int i = 0, j = 10; i < j; i += 2, j--) System.out.print(i + ":" + j + " ");
        System.out.println();
        block: {
            if (n == 10) break block;
            System.out.println("never");
        }
        for (;;) { if (--n == 0) break; }
        System.out.println(n);
        boolean a = true, b = false;
        System.out.println((a & b) + " " + (a | b) + " " + (a ^ b) + " " + (!a || b && a) + " " + (a ? b ? 1 : 2 : 3));
        int x = 0;
        if (x++ == 0 || x++ == 1) System.out.println(x);
        if (x-- == 5 && x-- == 3) System.out.println("no"); else System.out.println(x);
        long total = 0;
        for (long l = Integer.MAX_VALUE - 2L; l < Integer.MAX_VALUE + 3L; l++) total += l;
        System.out.println(total);
    }
}

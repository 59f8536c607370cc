public class Formats {
    static void f(String format, Object... args) {
        try { System.out.println("[" + String.format(format, args) + "]"); } catch (java.util.IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); }
    }

    public static void main(String[] args) {
        f("%d %5d %-5d| %05d %+d %,d %(d %x %X %o %08x", 1, 42, 42, 42, 42, 1234567, -5, 255, 255, 8, 0xbeef);
        f("%s %10s %-10s| %.2s %S %s %b %c %C %%", "a", "right", "left", "truncate", "up", null, true, 'c', 'd');
        f("%f %.2f %10.3f %-10.1f| %e %.3e %g %+.1f %010.2f %,.2f", 1.5, 3.14159, 2.71828, 9.99, 12345.678, 0.00012, 0.5, 2.0, -3.14159, 1234567.891);
        f("%2$s %1$s %<s %s", "a", "b");
        f("%h %n", "hash");
        f("%b %b %b", null, "x", false);
        f("%d %d %d %x %x", (byte) -1, (short) 5, 1L << 40, (byte) -1, -1L);
        f("%.0f %.0f %.0f %.1f %.3f", 0.5, 1.5, 2.5, 0.25, 1e-10);
        f("%f %e %g", Double.NaN, Double.POSITIVE_INFINITY, -1.0 / 0);
        f("%d", "not a number");
        f("%d");
        f("%q", 1);
        f("%.2d", 1);
        f("%-d", 1);
        f("%5%|%-5%|", 1);
        f("%c %c", 65, 0x1F600);
        f("%s %s", new int[0].length, java.util.List.of(1, 2));
        f("%10.4s|%-8b|%8c", "abcdefgh", true, 'x');
        f("%,d %,d %,.3f", -1234, 999, 1e9);
        f("%d", new java.math.BigInteger("123456789012345678901234567890"));
        f("%#x %#o % d", 255, 8, 42);
        System.out.printf("%s-%s%n", 1, 2);
        System.out.format("%3d|%n", 7);
    }
}

import java.math.*;
import java.util.*;

/** Formatter conversions against values, and every way to get them wrong. */
public class FormatTable {
    static void f(String format, Object... args) {
        try {
            System.out.println(format.replace("\n", "\\n") + " -> [" + String.format(Locale.ROOT, format, args) + "]");
        } catch (RuntimeException e) {
            System.out.println(format + " -> " + e);
        }
    }

    record Money(long cents) implements Formattable {
        public void formatTo(Formatter f, int flags, int width, int precision) {
            f.format("%s%d.%02d<%d,%d,%d>", (flags & FormattableFlags.ALTERNATE) != 0 ? "EUR" : "$", cents / 100, cents % 100, flags, width, precision);
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%(d", "%,d", "%x", "%X", "%#x", "%o", "%#o", "%08x", "%s", "%10s", "%h", "%c", "%b"}) for (Object o : new Object[] {42, -42, 1234567L, (byte) -1, (short) 300, BigInteger.TEN.pow(20).negate()}) f(s, o);
        for (String s : new String[] {"%f", "%.0f", "%.3f", "%10.2f", "%-10.1f|", "%+.1f", "%010.1f", "%,.2f", "%(.2f", "%#.0f", "%e", "%.0e", "%.10e", "%E", "%g", "%.3g", "%.0g", "%G", "%a", "%.2a", "%A", "%s"}) for (Object o : new Object[] {0.0, -0.0, 1.0, 123456.789, -0.00012345, 1e20, 9.995, 0.5, 1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 3.14f}) f(s, o);
        for (String s : new String[] {"%f", "%.2f", "%e", "%g", "%,.3f", "%(f", "%s", "%.0f", "%12.4e"}) for (Object o : new Object[] {new BigDecimal("1234.5678"), new BigDecimal("-0.00001"), new BigDecimal("1E+10"), BigDecimal.ZERO}) f(s, o);
        f("%s %S %10s|%-10s|%.2s|%10.2s|", "abc", "abc", "abc", "abc", "abc", "abc");
        f("%s %s %s %s", null, new int[0].length, List.of(1), Optional.empty());
        f("%b %B %b %b %.2b", null, true, "x", false, true);
        f("%c %C %c %c %5c|%-3c|", 'a', 'b', 67, (byte) 68, 'e', 'f');
        f("%c", 0x1f600);
        f("%h %H %h", "hello", "hello", null);
        f("%n%%%5%%|%-5%|".replace("%%%5", "%% %5"), 1);
        f("%2$s %1$s %<s %s %s", "a", "b", "c");
        f("%3$s", "a", "b");
        f("%<s", "a");
        f("%d %d", 1);
        f("%0$s", "a");
        f("%s", new Money(1234));
        f("%#10.3s %-5S", new Money(5), new Money(6));
        for (String s : new String[] {"%", "%q", "%5", "%d%", "%-d", "%05s", "%+s", "%,s", "%#s", "%+x", "%,x", "%(x", "% x", "%#d", "%.2d", "%-05d", "%+ d", "%--5d", "%-n", "%5n", "%.3n", "%.2c", "%#c", "%#b", "%,e", "%#g", "%(a", "%,a", "%.3%", "%0,5d", "%0d", "%-s", "%ss%", "%1$", "%$s", "%99999999999d", "%.99999999999f", "%2147483648$s", "%t", "%tq", "%T", "%y", "%I"}) f(s, 1, 2);
        f("%d", "x"); f("%d", 1.5); f("%f", 1); f("%c", "x"); f("%c", 1.5); f("%x", 1.5); f("%e", "q"); f("%c", 0x110000); f("%tY", "x"); f("%d", (Object) null); f("%5d|%-5d|%05d", null, null, null); f("%f %e %g %a %x %c %o", null, null, null, null, null, null, null); f("%.2f", (Object) null); f("%08.2f", (Object) null);
        f("%x %x %x", -1, -1L, new BigInteger("-255")); f("%+x % x %(x", new BigInteger("255"), new BigInteger("255"), new BigInteger("-255"));
        f("%,d %,d %,.2f", 999, 1000, 1234567.891); f("%,15d|%-,15d|%0,15d", 1234567, 1234567, 1234567); f("%(,.2f %(d", -1234.5, -5);
        f("%1$tY-%1$tm-%1$td %1$tH:%1$tM:%1$tS.%1$tL %1$tA %1$tB %1$tb %1$ta %1$te %1$tj %1$tp %1$tI %1$tk %1$tl %1$tF %1$tT %1$tR %1$tD %1$tr %1$ty %1$tC %1$tN", java.time.LocalDateTime.of(2024, 2, 9, 15, 4, 5, 678000000));
        f("%tF %<tT", java.time.LocalDate.of(2024, 1, 1));
        f("%tY %<tB", java.time.YearMonth.of(2023, 7));
        f("%TA %<tH", java.time.LocalDateTime.of(2024, 2, 9, 1, 0));
        f("%tZ %<tz %<ts %<tQ", java.time.ZonedDateTime.of(2024, 2, 9, 1, 0, 0, 0, java.time.ZoneOffset.ofHours(5)));
        System.out.println(String.format(Locale.GERMANY, "%,.2f %,d %e %s", 1234567.891, 1234567, 0.5, 1.5) + " " + String.format(Locale.FRANCE, "%,.2f", 1234567.891).replace('\u202f', '_') + " " + "%d-%s".formatted(1, "x") + " " + String.format((Locale) null, "%,d", 10000));
        StringBuilder b = new StringBuilder("> ");
        try (Formatter m = new Formatter(b, Locale.ROOT)) {
            m.format("%s", 1).format("%s", 2);
            System.out.println(m + " " + m.out() + " " + m.locale() + " " + m.ioException());
            m.close();
            m.format("x");
        } catch (FormatterClosedException e) {
            System.out.println(e);
        }
        try { String.format(null); } catch (NullPointerException e) { System.out.println(e.getClass()); }
    }
}

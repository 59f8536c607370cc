import java.text.*;
import java.util.*;

/** SimpleDateFormat and DateFormat: letters, leniency, two-digit years, positions, symbols, zones. */
public class OldFormats {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (ParseException e) {
            System.out.println(what + " ! " + e + " @" + e.getErrorOffset());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static SimpleDateFormat f(String p) {
        SimpleDateFormat f = new SimpleDateFormat(p, Locale.US);
        f.setTimeZone(TimeZone.getTimeZone("UTC"));
        return f;
    }

    public static void main(String[] args) throws Exception {
        Date d = new Date(1709611629123L);
        for (char c : "GyYMLwWDdFEuaHkKhmsSzZX".toCharArray()) {
            StringBuilder b = new StringBuilder();
            for (int n = 1; n <= 5; n++) {
                String p = String.valueOf(c).repeat(n);
                try {
                    b.append(f(p).format(d)).append(" | ");
                } catch (IllegalArgumentException e) {
                    b.append(e.getMessage()).append(" | ");
                }
            }
            System.out.println(c + ": " + b);
        }
        for (String p : new String[] {"yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "EEE, d MMM yyyy HH:mm:ss Z", "'day' D 'of' yyyy", "hh 'o''clock' a, zzzz", "K:mm a", "MMMM", "LLLL d", "'open", "yyyy b", "i", ""}) {
            t(p, () -> f(p).format(d) + " " + f(p).toPattern());
        }
        String[][] parses = {{"yyyy-MM-dd", "2024-02-30"}, {"yyyy-MM-dd", "24-2-3"}, {"yyyy-MM-dd", "2024-1"}, {"yyyy-MM-dd", "x2024-01-01"}, {"yyyy-MM-dd", "2024-01-01 trailing"}, {"dd/MM/yy", "01/02/24"}, {"dd/MM/yy", "01/02/99"}, {"dd/MM/yy", "01/02/1999"}, {"dd MMM yyyy", "3 feb 2024"},
            {"dd MMM yyyy", "3 February 2024"}, {"dd MMMM yyyy", "3 Feb 2024"}, {"EEE d MMM yyyy", "Mon 3 Feb 2024"}, {"h:mm a", "12:30 AM"}, {"h:mm a", "12:30 pm"}, {"HH:mm", "25:70"}, {"yyyyMMdd", "20240305"}, {"yyyyMMddHHmmss", "20240305040506"}, {"HH:mm z", "10:00 PST"}, {"HH:mm z", "10:00 GMT+02:30"},
            {"HH:mm Z", "10:00 -0330"}, {"HH:mm X", "10:00 +05"}, {"HH:mm XXX", "10:00 +05:30"}, {"HH:mm XXX", "10:00 Z"}, {"YYYY-'W'ww-u", "2024-W10-2"}, {"yyyy G", "44 BC"}, {"D yyyy", "366 2024"}, {"", "x"}, {"S", "5"}, {"s.SSS", "5.7"}, {"yyyy-MM-dd", "-5-01-01"}, {"M/d", " 3/5"}};
        for (String[] p : parses) {
            t(p[0] + " < " + p[1], () -> f("yyyy-MM-dd HH:mm:ss.SSS G").format(f(p[0]).parse(p[1])));
        }
        SimpleDateFormat strict = f("yyyy-MM-dd");
        strict.setLenient(false);
        for (String s : new String[] {"2024-02-29", "2023-02-29", "2024-13-01", "2024-1-1", "2024-00-01"}) {
            t("strict " + s, () -> strict.parse(s).getTime());
        }
        SimpleDateFormat two = f("yy");
        two.set2DigitYearStart(new Date(0));
        t("two digits", () -> two.parse("69").getTime() + " " + two.parse("70").getTime() + " " + two.get2DigitYearStart().getTime());
        ParsePosition pos = new ParsePosition(5);
        t("position", () -> f("d.M.yyyy").parse("date 3.2.2024!", pos).getTime() + " " + pos);
        ParsePosition bad = new ParsePosition(0);
        t("bad position", () -> f("d.M.yyyy").parse("3.x", bad) + " " + bad.getErrorIndex() + " " + bad.getIndex());
        t("null position", () -> f("d").parseObject("x"));
        FieldPosition month = new FieldPosition(DateFormat.Field.MONTH);
        t("field", () -> f("dd MMMM yyyy").format(d, new StringBuffer("> "), month) + " " + month.getBeginIndex() + "-" + month.getEndIndex());
        AttributedCharacterIterator it = f("d MMM yy").formatToCharacterIterator(d);
        StringBuilder runs = new StringBuilder();
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) {
            if (it.getIndex() == it.getRunStart()) {
                runs.append(it.getAttributes().keySet()).append(it.getRunLimit()).append(' ');
            }
        }
        t("runs", () -> runs.toString().replace("java.text.DateFormat$", ""));
        for (int style : new int[] {DateFormat.SHORT, DateFormat.MEDIUM, DateFormat.LONG, DateFormat.FULL}) {
            for (Locale l : new Locale[] {Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.ROOT}) {
                DateFormat x = DateFormat.getDateTimeInstance(style, style, l);
                x.setTimeZone(TimeZone.getTimeZone("UTC"));
                if (style == DateFormat.FULL && l != Locale.US && l != Locale.UK) {
                    continue;
                }
                t(style + " " + l, () -> x.format(d) + " | " + ((SimpleDateFormat) x).toPattern() + " | " + DateFormat.getDateInstance(style, l).format(d));
            }
        }
        t("style", () -> DateFormat.getDateInstance(7));
        DateFormatSymbols sym = DateFormatSymbols.getInstance(Locale.US);
        sym.setShortMonths(new String[] {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", ""});
        sym.setAmPmStrings(new String[] {"vorm", "nachm"});
        SimpleDateFormat roman = new SimpleDateFormat("d.MMM.yyyy h a", sym);
        roman.setTimeZone(TimeZone.getTimeZone("UTC"));
        t("symbols", () -> roman.format(d) + " " + roman.parse("7.VIII.2020 3 nachm").getTime() + " " + roman.getDateFormatSymbols().equals(sym));
        t("symbol lists", () -> Arrays.toString(sym.getEras()) + Arrays.toString(sym.getWeekdays()) + Arrays.toString(sym.getShortWeekdays()) + sym.getLocalPatternChars());
        t("localized", () -> f("yyyy-MM").toLocalizedPattern());
        SimpleDateFormat a = f("HH:mm zzz");
        a.applyPattern("mm");
        t("apply", () -> a.format(d) + " " + a.equals(f("mm")) + " " + a.hashCode() + " " + a.isLenient());
        t("null", () -> new SimpleDateFormat("x", (Locale) null));
        t("format object", () -> f("yyyy").format((Object) 0L) + f("yyyy").format((Object) d));
        t("format object", () -> f("yyyy").format((Object) "x"));
        t("date", () -> new Date(0).toInstant() + " " + new Date(5).compareTo(new Date(6)) + " " + Date.from(java.time.Instant.EPOCH).getTime() + " " + new Date(Long.MAX_VALUE).getTime());
        t("legacy", () -> Date.parse("Tue, 5 Mar 2024 04:07:09 GMT") + " " + Date.UTC(124, 2, 5, 4, 7, 9) + " " + new Date(0).toGMTString());
        t("legacy bad", () -> Date.parse("nonsense"));
        t("zones", () -> TimeZone.getTimeZone("GMT+5:30").getID() + " " + TimeZone.getTimeZone("Nowhere").getID() + " " + TimeZone.getTimeZone("Europe/Paris").getDisplayName(true, TimeZone.SHORT, Locale.US) + " " + TimeZone.getTimeZone("Europe/Paris").getOffset(1720000000000L) + " "
            + TimeZone.getTimeZone("America/New_York").inDaylightTime(d) + " " + new SimpleTimeZone(3600000, "mine"));
    }
}

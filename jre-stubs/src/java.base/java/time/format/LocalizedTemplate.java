package java.time.format;

import java.time.DateTimeException;
import java.util.Locale;

/** English patterns for the letters that a program asks for, such as {@code yMMM}. */
final class LocalizedTemplate {
    private static final String LETTERS = "G{0,5}y*Q{0,5}M{0,5}w*E{0,5}d{0,2}B{0,5}[hHjC]{0,2}m{0,2}s{0,2}[vz]{0,4}";
    /** A template, what it stands for, and so on; the narrow space before "a" is an underscore here. */
    private static final String TABLE = "y;y;M;L;d;d;E;ccc;h;h_a;H;HH;yM;M/y;yMMM;MMM y;yMMMM;MMMM y;yMd;M/d/y;yMMMd;MMM d, y;yMEd;E, M/d/y;yMMMEd;E, MMM d, y;Md;M/d;MEd;E, M/d;"
        + "MMM;LLL;MMMd;MMM d;MMMMd;MMMM d;MMMEd;E, MMM d;Ed;d E;Gy;y G;GyM;MMM y G;GyMd;M/d/y G;GyMMM;MMM y G;GyMMMd;MMM d, y G;GyMMMEd;E, MMM d, y G;hm;h:mm_a;hms;h:mm:ss_a;Hm;HH:mm;Hms;HH:mm:ss;ms;mm:ss;"
        + "Bh;h B;Bhm;h:mm B;Bhms;h:mm:ss B;EHm;E HH:mm;Ehm;E h:mm_a;EHms;E HH:mm:ss;Ehms;E h:mm:ss_a;EBhm;E h:mm B;EBhms;E h:mm:ss B;hmv;h:mm_a v;Hmv;HH:mm v;hmsv;h:mm:ss_a v;Hmsv;HH:mm:ss v;"
        + "yw;'week' w 'of' Y;yQQQ;QQQ y;yQQQQ;QQQQ y;";

    private LocalizedTemplate() {
    }

    /** Throws for letters in a wrong order. */
    static void check(String template) {
        if (!template.matches(LETTERS)) {
            throw new IllegalArgumentException("Requested template is invalid: " + template);
        }
    }

    static String pattern(String template, Locale locale) {
        if (!template.matches(LETTERS)) {
            throw new IllegalArgumentException("Requested template \"" + template + "\" is invalid.");
        }
        String found = find(template.replace('j', 'h'));
        if (found == null) {
            throw new DateTimeException("Requested template \"" + template + "\" cannot be resolved in the locale \"" + locale + "\"");
        }
        return found.replace('_', '\u202f');
    }

    private static String find(String template) {
        String found = lookUp(template);
        if (found == null) {
            int at = 0;
            while (at < template.length() && "BhHmsvz".indexOf(template.charAt(at)) < 0) {
                at++;
            }
            String date = at == 0 || at == template.length() ? null : lookUp(template.substring(0, at));
            String time = date == null ? null : lookUp(template.substring(at));
            found = time == null ? null : date + ", " + time;
        }
        return found;
    }

    /** The template itself, or one with names of another length. */
    private static String lookUp(String template) {
        String shorter = template.replaceFirst("E+", "E");
        String[] tries = {template, shorter, shorter.replaceFirst("MMMMM", "MMMM"), shorter.replaceFirst("M{3,}", "MMM"), shorter.replaceFirst("(?<!M)MM(?!M)", "M")};
        for (String t : tries) {
            int at = (";" + TABLE).indexOf(";" + t + ";");
            // Only names stand at even places; a pattern may look like one.
            for (; at >= 0; at = (";" + TABLE).indexOf(";" + t + ";", at + 1)) {
                int place = 0;
                for (int i = 0; i < at; i++) {
                    place += TABLE.charAt(i) == ';' ? 1 : 0;
                }
                if ((place & 1) == 0) {
                    int start = at + t.length() + 1;
                    return TABLE.substring(start, TABLE.indexOf(';', start));
                }
            }
        }
        return null;
    }
}

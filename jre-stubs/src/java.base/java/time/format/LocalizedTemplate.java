package java.time.format;

import java.time.DateTimeException;
import java.util.Locale;

/** English patterns for the letters that a program asks for, such as {@code yMMM}. */
final class LocalizedTemplate {
    private static final String[][] DATES = {{"y", "y"}, {"yM", "M/y"}, {"yMd", "M/d/y"}, {"yMEd", "EEE, M/d/y"}, {"yMMM", "MMM y"},
        {"yMMMd", "MMM d, y"}, {"yMMMEd", "EEE, MMM d, y"}, {"yMMMM", "MMMM y"}, {"yMMMMd", "MMMM d, y"}, {"M", "L"}, {"Md", "M/d"},
        {"MEd", "EEE, M/d"}, {"MMM", "LLL"}, {"MMMd", "MMM d"}, {"MMMEd", "EEE, MMM d"}, {"MMMM", "LLLL"}, {"MMMMd", "MMMM d"}, {"d", "d"},
        {"Ed", "d EEE"}, {"E", "ccc"}, {"h", "h\u202fa"}, {"hm", "h:mm\u202fa"}, {"hms", "h:mm:ss\u202fa"}, {"H", "HH"}, {"Hm", "HH:mm"},
        {"Hms", "HH:mm:ss"}, {"j", "h\u202fa"}, {"jm", "h:mm\u202fa"}, {"jms", "h:mm:ss\u202fa"}, {"ms", "mm:ss"}, {"yQQQ", "QQQ y"},
        {"yQQQQ", "QQQQ y"}};

    private LocalizedTemplate() {
    }

    static String pattern(String template, Locale locale) {
        for (String[] row : DATES) {
            if (row[0].equals(template)) {
                return row[1];
            }
        }
        if (!template.matches("G{0,5}y*Q{0,5}M{0,5}w*E{0,5}d{0,2}B{0,5}[hHjC]{0,2}m{0,2}s{0,2}[vz]{0,4}")) {
            throw new IllegalArgumentException("Requested template \"" + template + "\" is invalid");
        }
        throw new DateTimeException("Requested template \"" + template + "\" cannot be resolved in the locale \"" + locale + "\"");
    }
}

package sun.net.www;

import java.util.Locale;

/** Dates of HTTP in their three forms, and in those of cookies. */
public final class HttpDates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private HttpDates() {
    }

    /** Milliseconds since 1970; Long.MIN_VALUE if the text is no date. */
    public static long parse(String text) {
        String[] words = text.trim().toLowerCase(Locale.ROOT).split("[ ,\\-]+");
        int day = -1;
        int month = -1;
        int year = -1;
        int seconds = -1;
        for (String word : words) {
            if (word.indexOf(':') > 0) {
                String[] parts = word.split(":");
                if (parts.length < 2 || parts.length > 3) {
                    return Long.MIN_VALUE;
                }
                seconds = 0;
                for (int i = 0; i < 3; i++) {
                    int n = i < parts.length ? number(parts[i]) : 0;
                    if (n < 0) {
                        return Long.MIN_VALUE;
                    }
                    seconds = seconds * 60 + n;
                }
            } else if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                int n = number(word);
                if (n < 0) {
                    return Long.MIN_VALUE;
                }
                if (day < 0 && word.length() <= 2) {
                    day = n;
                } else {
                    year = word.length() > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
                }
            } else if (word.length() >= 3 && month < 0) {
                int at = MONTHS.indexOf(word.substring(0, 3));
                month = at >= 0 && at % 3 == 0 ? at / 3 : -1;
            }
        }
        if (day < 1 || month < 0 || year < 0 || seconds < 0 || day > 31) {
            return Long.MIN_VALUE;
        }
        int y = month < 2 ? year - 1 : year;
        long days = 365L * y + y / 4 - y / 100 + y / 400 + (153 * ((month + 10) % 12) + 2) / 5 + day - 719469;
        return (days * 86400 + seconds) * 1000;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** How many seconds after a time the date is; 0 if it is none. */
    public static long seconds(String text, long from) {
        long at = parse(text);
        return at == Long.MIN_VALUE ? 0 : (at - from) / 1000;
    }
}

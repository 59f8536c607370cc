package java.util;

/** The texts of {@link Date}. */
final class DateText {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    /** What {@link Date#parse} knows, in lower case, and each word's meaning: a kind and a value. */
    private static final String[] WORDS = {"am", "pm", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "gmt", "ut", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"};
    private static final int[] ZONES = {0, 0, 0, 300, 240, 360, 300, 420, 360, 480, 420};

    private DateText() {
    }

    private static void two(StringBuilder sb, int v) {
        sb.append((char) ('0' + v / 10)).append((char) ('0' + v % 10));
    }

    /** Month, day and time of day, or, for GMT strings, day, month, year and time of day. */
    static void dayAndClock(StringBuilder sb, Calendar c, boolean monthFirst) {
        int month = c.get(Calendar.MONTH) * 3;
        if (monthFirst) {
            sb.append(MONTHS, month, month + 3).append(' ');
            two(sb, c.get(Calendar.DATE));
        } else {
            sb.append(c.get(Calendar.DATE)).append(' ').append(MONTHS, month, month + 3).append(' ').append(c.get(Calendar.YEAR));
        }
        sb.append(' ');
        two(sb, c.get(Calendar.HOUR_OF_DAY));
        sb.append(':');
        two(sb, c.get(Calendar.MINUTE));
        sb.append(':');
        two(sb, c.get(Calendar.SECOND));
    }

    static long parse(String s) {
        if (s == null) {
            throw new IllegalArgumentException();
        }
        int year = Integer.MIN_VALUE;
        int month = -1;
        int day = -1;
        int hour = -1;
        int minute = -1;
        int second = -1;
        int zone = -1;
        char before = 0;
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i++);
            if (c <= ' ' || c == ',') {
                continue;
            }
            if (c == '(') {
                for (int depth = 1; i < s.length() && depth > 0; i++) {
                    depth += s.charAt(i) == '(' ? 1 : s.charAt(i) == ')' ? -1 : 0;
                }
                continue;
            }
            if (c >= '0' && c <= '9') {
                int n = c - '0';
                while (i < s.length() && (c = s.charAt(i)) >= '0' && c <= '9') {
                    n = n * 10 + c - '0';
                    i++;
                }
                char next = i < s.length() ? s.charAt(i) : 0;
                if (before == '+' || before == '-' && year != Integer.MIN_VALUE) {
                    n = n < 24 ? n * 60 : n % 100 + n / 100 * 60;
                    n = before == '+' ? -n : n;
                    if (zone != 0 && zone != -1) {
                        throw new IllegalArgumentException();
                    }
                    zone = n;
                } else if (n >= 70) {
                    if (year != Integer.MIN_VALUE) {
                        throw new IllegalArgumentException();
                    }
                    year = n;
                } else if (next == ':') {
                    if (hour < 0) {
                        hour = n;
                    } else if (minute < 0) {
                        minute = n;
                    } else {
                        throw new IllegalArgumentException();
                    }
                } else if (next == '/') {
                    if (month < 0) {
                        month = n - 1;
                    } else if (day < 0) {
                        day = n;
                    } else {
                        throw new IllegalArgumentException();
                    }
                } else if (hour >= 0 && minute < 0) {
                    minute = n;
                } else if (minute >= 0 && second < 0) {
                    second = n;
                } else if (day < 0) {
                    day = n;
                } else if (year == Integer.MIN_VALUE && month >= 0) {
                    year = n;
                } else {
                    throw new IllegalArgumentException();
                }
                before = 0;
                continue;
            }
            if (c == '/' || c == ':' || c == '+' || c == '-') {
                before = c;
                continue;
            }
            int start = i - 1;
            while (i < s.length() && (Character.isLetter(s.charAt(i)) || s.charAt(i) == '.')) {
                i++;
            }
            int found = i - start <= 1 ? -1 : word(s.substring(start, i).replace(".", "").toLowerCase(Locale.ROOT));
            if (found < 0) {
                throw new IllegalArgumentException();
            }
            if (found == 0 || found == 1) {
                if (hour > 12 || hour < 1) {
                    throw new IllegalArgumentException();
                }
                hour = hour % 12 + 12 * found;
            } else if (found >= 21) {
                zone = ZONES[found - 21];
            } else if (found >= 9) {
                if (month >= 0) {
                    throw new IllegalArgumentException();
                }
                month = found - 9;
            }
            before = 0;
        }
        if (year == Integer.MIN_VALUE || month < 0 || day < 0) {
            throw new IllegalArgumentException();
        }
        if (year < 100) {
            int base = new Date().getYear() + 1900 - 80;
            year += base / 100 * 100;
            if (year < base) {
                year += 100;
            }
        }
        GregorianCalendar c = new GregorianCalendar(zone == -1 ? TimeZone.getDefault() : TimeZone.getTimeZone("UTC"), Locale.ROOT);
        c.clear();
        c.set(year, month, day, Math.max(hour, 0), Math.max(minute, 0), Math.max(second, 0));
        return c.getTimeInMillis() + (zone == -1 ? 0 : zone * 60000L);
    }

    private static int word(String s) {
        for (int i = 0; i < WORDS.length; i++) {
            if (i < 2 || i > 20 ? WORDS[i].equals(s) : WORDS[i].startsWith(s) && s.length() >= 3) {
                return i;
            }
        }
        return -1;
    }
}

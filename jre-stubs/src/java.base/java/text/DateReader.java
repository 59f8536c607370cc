package java.text;

import ijen.internal.ZoneNames;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** Reads one date as {@link SimpleDateFormat#parse} does. */
final class DateReader {
    private static final int FAILED = -1;
    private final SimpleDateFormat format;
    private final DateFormatSymbols symbols;
    private final ArrayList<SimpleDateFormat.Part> parts;
    private final String text;
    /** The fields read, in order: field and value. */
    private final ArrayList<int[]> read = new ArrayList<>();
    private int weekYear;
    private boolean hasWeekYear;
    private boolean ambiguousYear;
    private TimeZone zone;
    private int errorIndex;

    DateReader(SimpleDateFormat format, DateFormatSymbols symbols, ArrayList<SimpleDateFormat.Part> parts, String text) {
        this.format = format;
        this.symbols = symbols;
        this.parts = parts;
        this.text = text;
    }

    Date read(ParsePosition pos) {
        int at = pos.index;
        for (int i = 0; i < parts.size(); i++) {
            SimpleDateFormat.Part p = parts.get(i);
            if (p.literal != null) {
                for (int k = 0; k < p.literal.length(); k++) {
                    if (at >= text.length() || !same(text.charAt(at), p.literal.charAt(k))) {
                        pos.errorIndex = at;
                        return null;
                    }
                    at++;
                }
                continue;
            }
            boolean adjacent = i + 1 < parts.size() && parts.get(i + 1).literal == null;
            boolean dash = i + 1 < parts.size() && parts.get(i + 1).literal != null && parts.get(i + 1).literal.startsWith("-");
            at = field(p, at, adjacent, dash);
            if (at < 0) {
                pos.errorIndex = errorIndex;
                return null;
            }
        }
        try {
            Date date = establish(0);
            if (ambiguousYear && date.before(format.centuryStart())) {
                date = establish(100);
            }
            pos.index = at;
            return date;
        } catch (IllegalArgumentException e) {
            pos.errorIndex = at;
            return null;
        }
    }

    private boolean same(char c, char want) {
        return c == want || format.isLenient() && isSpace(c) && isSpace(want);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private Date establish(int moreYears) {
        Calendar c = format.getCalendar();
        c.clear();
        if (zone != null) {
            c.setTimeZone(zone);
        }
        int week = 1;
        int weekday = c.getFirstDayOfWeek();
        for (int[] r : read) {
            int value = r[0] == Calendar.YEAR ? r[1] + moreYears : r[1];
            if (hasWeekYear && r[0] == Calendar.WEEK_OF_YEAR) {
                week = value;
            } else if (hasWeekYear && r[0] == Calendar.DAY_OF_WEEK) {
                weekday = value;
            } else {
                c.set(r[0], value);
            }
        }
        if (hasWeekYear && c.isWeekDateSupported()) {
            c.setWeekDate(weekYear + moreYears, week, weekday);
            // The date is given by the week; the time of day by what was read besides.
            for (int[] r : read) {
                if (r[0] >= Calendar.AM_PM) {
                    c.set(r[0], r[1]);
                }
            }
        }
        return c.getTime();
    }

    private int fail(int at) {
        errorIndex = at;
        return FAILED;
    }

    private void set(int field, int value) {
        read.removeIf(r -> r[0] == field);
        read.add(new int[] {field, value});
    }

    /** The offset behind the longest of the names that stands here; its number goes into found. */
    private int match(int at, String[] names, int first, int[] found) {
        int best = 0;
        for (int i = first; i < names.length; i++) {
            int n = names[i].length();
            if (n > best && text.regionMatches(true, at, names[i], 0, n)) {
                best = n;
                found[0] = i;
            }
        }
        return best == 0 ? FAILED : at + best;
    }

    private int names(int at, int field, int first, String[]... lists) {
        int[] found = new int[1];
        int best = FAILED;
        int value = 0;
        for (String[] names : lists) {
            int end = match(at, names, first, found);
            if (end > best) {
                best = end;
                value = found[0];
            }
        }
        if (best < 0) {
            return fail(at);
        }
        set(field, value);
        return best;
    }

    private int field(SimpleDateFormat.Part p, int at, boolean adjacent, boolean dash) {
        int start = at;
        for (;; at++) {
            if (at >= text.length()) {
                return fail(start);
            }
            char c = text.charAt(at);
            if (c != ' ' && c != '\t') {
                break;
            }
        }
        char letter = DateFormatSymbols.PATTERN_CHARS.charAt(p.letter);
        switch (letter) {
            case 'G':
                return names(at, Calendar.ERA, 0, symbols.eras);
            case 'M':
                if (p.count > 2) {
                    return names(at, Calendar.MONTH, 0, java.util.Arrays.copyOf(symbols.months, 12), java.util.Arrays.copyOf(symbols.shortMonths, 12));
                }
                break;
            case 'L':
                if (p.count > 2) {
                    return names(at, Calendar.MONTH, 0, symbols.aloneMonths, symbols.aloneShortMonths);
                }
                break;
            case 'E':
                return names(at, Calendar.DAY_OF_WEEK, 1, symbols.weekdays, symbols.shortWeekdays);
            case 'a':
                return names(at, Calendar.AM_PM, 0, symbols.ampms);
            case 'z':
            case 'Z':
                return zone(at);
            case 'X':
                return isoZone(at, p.count);
            default:
        }
        ParsePosition pos = new ParsePosition(at);
        Number n;
        if (adjacent) {
            if (start + p.count > text.length()) {
                return fail(start);
            }
            n = format.getNumberFormat().parse(text.substring(0, start + p.count), pos);
        } else {
            n = format.getNumberFormat().parse(text, pos);
        }
        if (n == null) {
            return fail(at);
        }
        int value = n.intValue();
        if (dash && value < 0 && (pos.index < text.length() && text.charAt(pos.index) != '-'
                || pos.index == text.length() && text.charAt(pos.index - 1) == '-')) {
            value = -value;
            pos.index--;
        }
        switch (letter) {
            case 'y':
            case 'Y':
                if (p.count <= 2 && pos.index - at == 2 && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1))) {
                    int pivot = format.centuryYear() % 100;
                    ambiguousYear = value == pivot;
                    value += format.centuryYear() / 100 * 100 + (value < pivot ? 100 : 0);
                }
                if (letter == 'Y') {
                    weekYear = value;
                    hasWeekYear = true;
                } else {
                    set(Calendar.YEAR, value);
                    hasWeekYear = false;
                }
                return pos.index;
            case 'M':
            case 'L':
                set(Calendar.MONTH, value - 1);
                return pos.index;
            case 'k':
                if (!format.isLenient() && (value < 1 || value > 24)) {
                    return fail(pos.index);
                }
                set(Calendar.HOUR_OF_DAY, value == 24 ? 0 : value);
                return pos.index;
            case 'h':
                if (!format.isLenient() && (value < 1 || value > 12)) {
                    return fail(pos.index);
                }
                set(Calendar.HOUR, value == 12 ? 0 : value);
                return pos.index;
            case 'u':
                set(Calendar.DAY_OF_WEEK, value == 7 ? 1 : value + 1);
                return pos.index;
            default:
                set(field(letter), value);
                return pos.index;
        }
    }

    private static int field(char letter) {
        switch (letter) {
            case 'd':
                return Calendar.DATE;
            case 'H':
                return Calendar.HOUR_OF_DAY;
            case 'K':
                return Calendar.HOUR;
            case 'm':
                return Calendar.MINUTE;
            case 's':
                return Calendar.SECOND;
            case 'S':
                return Calendar.MILLISECOND;
            case 'D':
                return Calendar.DAY_OF_YEAR;
            case 'F':
                return Calendar.DAY_OF_WEEK_IN_MONTH;
            case 'w':
                return Calendar.WEEK_OF_YEAR;
            default:
                return Calendar.WEEK_OF_MONTH;
        }
    }

    private void offset(int millis, int saving) {
        set(Calendar.ZONE_OFFSET, millis);
        set(Calendar.DST_OFFSET, saving);
    }

    private int digit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' ? text.charAt(at) - '0' : -1;
    }

    /** Reads hours and minutes behind a sign; {@code colon}: 1 demanded, 0 forbidden. */
    private int hours(int at, int sign, int colon, boolean minutes) {
        int a = digit(at);
        if (a < 0) {
            return fail(at);
        }
        int h = a;
        int i = at + 1;
        if (digit(i) >= 0) {
            h = h * 10 + digit(i++);
        } else if (colon != 1) {
            return fail(i);
        }
        if (h > 23) {
            return fail(i - 1);
        }
        int m = 0;
        if (minutes) {
            if (i < text.length() && text.charAt(i) == ':' && colon != 0) {
                i++;
            } else if (colon == 1) {
                return fail(i);
            }
            if (digit(i) < 0 || digit(i + 1) < 0) {
                return fail(i);
            }
            m = digit(i) * 10 + digit(i + 1);
            if (m > 59) {
                return fail(i);
            }
            i += 2;
        }
        offset(sign * (h * 60 + m) * 60000, 0);
        return i;
    }

    private int zone(int at) {
        char c = text.charAt(at);
        if (c == '+' || c == '-') {
            return hours(at + 1, c == '-' ? -1 : 1, 0, true);
        }
        if (text.regionMatches(true, at, "GMT", 0, 3)) {
            if (at + 3 < text.length() && (text.charAt(at + 3) == '+' || text.charAt(at + 3) == '-')) {
                return hours(at + 4, text.charAt(at + 3) == '-' ? -1 : 1, 1, true);
            }
            offset(0, 0);
            return at + 3;
        }
        TimeZone own = format.getTimeZone();
        for (int summer = 0; summer < 2; summer++) {
            for (int style = 1; style >= 0; style--) {
                String name = own.getDisplayName(summer == 1, style, symbols.locale);
                if (text.regionMatches(true, at, name, 0, name.length())) {
                    offset(own.getRawOffset(), summer == 1 ? own.getDSTSavings() : 0);
                    return at + name.length();
                }
            }
        }
        if (symbols.zoneStrings != null) {
            for (String[] row : symbols.zoneStrings) {
                for (int i = 1; i < 5; i++) {
                    if (text.regionMatches(true, at, row[i], 0, row[i].length())) {
                        return found(row[0], i > 2, at + row[i].length());
                    }
                }
            }
        }
        String match = ZoneNames.match(text, at, true);
        if (match == null) {
            return fail(at);
        }
        int nul = match.indexOf('\0');
        String id = match.substring(0, nul);
        String name = match.substring(nul + 1);
        TimeZone other = TimeZone.getTimeZone(id);
        boolean summer = other.useDaylightTime() && (name.equals(other.getDisplayName(true, TimeZone.SHORT, symbols.locale))
                || name.equals(other.getDisplayName(true, TimeZone.LONG, symbols.locale)));
        return found(id, summer, at + name.length());
    }

    private int found(String id, boolean summer, int end) {
        zone = TimeZone.getTimeZone(id);
        offset(zone.getRawOffset(), summer ? zone.getDSTSavings() : 0);
        return end;
    }

    private int isoZone(int at, int count) {
        char c = text.charAt(at);
        if (c == 'Z') {
            offset(0, 0);
            return at + 1;
        }
        if (c != '+' && c != '-') {
            return fail(at);
        }
        return hours(at + 1, c == '-' ? -1 : 1, count == 3 ? 1 : 0, count > 1);
    }
}

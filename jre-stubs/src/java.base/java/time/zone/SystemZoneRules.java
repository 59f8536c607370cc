package java.time.zone;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The system's tz database: a TZif file (RFC 9636) for each region, read when it is first asked for, with the rule of its
 * footer for the years after the last listed change.
 */
final class SystemZoneRules {
    private static final String FOLDER = "/usr/share/zoneinfo/";
    /** Files that the JDK has no zone for. */
    private static final String HIDDEN = " Factory ROC EST MST HST ";
    private static final Map<String, SystemZoneRules> READ = new ConcurrentHashMap<>();
    private static volatile Set<String> ids;

    private final byte[] data;
    private int at;
    private final long[] changes;
    private final int[] kinds;
    private final int[] offsets;
    private final boolean[] summer;
    private final String footer;
    private final ZoneRules rules;

    static ZoneRules of(String id) {
        SystemZoneRules read = find(id);
        return read == null ? null : read.rules;
    }

    /** The rules of a region that java.time knows: not those of the old names of three letters. */
    static ZoneRules listed(String id) {
        return id.length() == 3 && HIDDEN.contains(id) ? null : of(id);
    }

    private static SystemZoneRules find(String id) {
        SystemZoneRules known = READ.get(id);
        if (known != null || id.startsWith("posix") || id.startsWith("right") || id.indexOf("..") >= 0 || id.indexOf('.') >= 0) {
            return known;
        }
        byte[] bytes = bytes(new File(FOLDER + id));
        if (bytes == null || bytes.length < 44 || bytes[0] != 'T' || bytes[1] != 'Z' || bytes[2] != 'i' || bytes[3] != 'f') {
            return null;
        }
        SystemZoneRules read;
        try {
            read = new SystemZoneRules(bytes);
        } catch (RuntimeException e) {
            throw new ZoneRulesException("Invalid binary time-zone data: " + id, e);
        }
        SystemZoneRules earlier = READ.putIfAbsent(id, read);
        return earlier == null ? read : earlier;
    }

    private static byte[] bytes(File file) {
        if (!file.isFile()) {
            return null;
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    static Set<String> ids() {
        Set<String> known = ids;
        if (known == null) {
            known = new HashSet<>();
            collect(known, new File(FOLDER), "");
            ids = known;
        }
        return known;
    }

    private static void collect(Set<String> into, File folder, String prefix) {
        String[] names = folder.list();
        if (names == null) {
            return;
        }
        for (String name : names) {
            char first = name.charAt(0);
            if (first < 'A' || first > 'Z' || name.indexOf('.') >= 0 || prefix.isEmpty() && HIDDEN.contains(" " + name + " ")) {
                continue;
            }
            File file = new File(folder, name);
            if (file.isDirectory()) {
                collect(into, file, prefix + name + "/");
            } else {
                into.add(prefix + name);
            }
        }
    }

    private SystemZoneRules(byte[] data) {
        this.data = data;
        int version = data[4];
        if (version >= '2') {
            // past the block with 4-byte times
            at = 20;
            int isut = readInt();
            int isstd = readInt();
            int leap = readInt();
            int times = readInt();
            int types = readInt();
            int chars = readInt();
            at += times * 5 + types * 6 + chars + leap * 8 + isstd + isut;
        }
        at += 20;
        int isut = readInt();
        int isstd = readInt();
        int leap = readInt();
        int timeCount = readInt();
        int typeCount = readInt();
        int charCount = readInt();
        int width = version >= '2' ? 8 : 4;
        changes = new long[timeCount];
        for (int i = 0; i < timeCount; i++) {
            changes[i] = width == 8 ? (long) readInt() << 32 | readInt() & 0xFFFFFFFFL : readInt();
        }
        kinds = new int[timeCount];
        for (int i = 0; i < timeCount; i++) {
            kinds[i] = data[at++] & 255;
        }
        offsets = new int[typeCount];
        summer = new boolean[typeCount];
        for (int i = 0; i < typeCount; i++) {
            offsets[i] = readInt();
            summer[i] = data[at++] != 0;
            at++;
        }
        at += charCount + leap * (width + 4) + isstd + isut;
        int end = at + 1;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        footer = width == 8 && at + 1 < end ? ascii(at + 1, end) : "";
        rules = build();
    }

    private String ascii(int start, int end) {
        StringBuilder sb = new StringBuilder();
        for (int i = start; i < end; i++) {
            sb.append((char) data[i]);
        }
        return sb.toString();
    }

    private int readInt() {
        int v = (data[at] & 255) << 24 | (data[at + 1] & 255) << 16 | (data[at + 2] & 255) << 8 | data[at + 3] & 255;
        at += 4;
        return v;
    }

    private ZoneRules build() {
        ZoneOffsetTransitionRule[] last = new Footer(footer).rules();
        int n = changes.length;
        int from = 0;
        // some files open with a change at the beginning of time
        while (from < n && changes[from] < -1L << 40) {
            from++;
        }
        int first = from > 0 ? kinds[from - 1] : 0;
        long[] wallChanges = new long[n];
        ZoneOffset[] walls = new ZoneOffset[n + 1];
        long[] standardChanges = new long[n];
        ZoneOffset[] standards = new ZoneOffset[n + 1];
        int w = 0;
        int s = 0;
        int standard = offsets[first] - (summer[first] ? 3600 : 0);
        walls[0] = ZoneOffset.ofTotalSeconds(offsets[first]);
        standards[0] = ZoneOffset.ofTotalSeconds(standard);
        for (int i = from; i < n; i++) {
            int offset = offsets[kinds[i]];
            if (summer[kinds[i]]) {
                int saving = offset - standard;
                if (saving <= 0 || saving > 7200) {
                    standard = offset - 3600;
                }
            } else {
                standard = offset;
            }
            if (standard != standards[s].getTotalSeconds()) {
                standardChanges[s++] = changes[i];
                standards[s] = ZoneOffset.ofTotalSeconds(standard);
            }
            if (offset != walls[w].getTotalSeconds()) {
                wallChanges[w++] = changes[i];
                walls[w] = ZoneOffset.ofTotalSeconds(offset);
            }
        }
        return new ZoneRules(java.util.Arrays.copyOf(standardChanges, s), java.util.Arrays.copyOf(standards, s + 1),
            java.util.Arrays.copyOf(wallChanges, w), java.util.Arrays.copyOf(walls, w + 1), last);
    }

    /** A POSIX TZ string such as {@code CET-1CEST,M3.5.0,M10.5.0/3}. */
    private static final class Footer {
        private final String text;
        private int at;
        /** When in its day the rule read last applies, in seconds. */
        private int time;

        Footer(String text) {
            this.text = text;
        }

        ZoneOffsetTransitionRule[] rules() {
            if (text.isEmpty()) {
                return new ZoneOffsetTransitionRule[0];
            }
            name();
            int standard = -time();
            if (at >= text.length()) {
                return new ZoneOffsetTransitionRule[0];
            }
            name();
            int wall = standard + 3600;
            if (at < text.length() && text.charAt(at) != ',') {
                wall = -time();
            }
            ZoneOffset std = ZoneOffset.ofTotalSeconds(standard);
            ZoneOffset dst = ZoneOffset.ofTotalSeconds(wall);
            // negative summer time (Europe/Dublin): the larger offset counts as summer
            ZoneOffset base = standard <= wall ? std : dst;
            int mark = at;
            ZoneOffsetTransitionRule begin = rule(base, std, dst, ZoneOffsetTransitionRule.TimeDefinition.WALL, 0);
            int first = time;
            ZoneOffsetTransitionRule end = rule(base, dst, std, ZoneOffsetTransitionRule.TimeDefinition.WALL, 0);
            if (first - standard == time - wall && wall > standard || text.startsWith("IST-1GMT0")) {
                // Both changes are at one time: of UTC where Europe's rules hold, else of the standard time.
                boolean europe = text.substring(mark).startsWith(",M3.5.0") && text.indexOf(",M10.5.0", mark) > 0 || base == dst;
                at = mark;
                begin = rule(base, std, dst, europe ? ZoneOffsetTransitionRule.TimeDefinition.UTC : ZoneOffsetTransitionRule.TimeDefinition.STANDARD, europe ? standard : 0);
                end = rule(base, dst, std, europe ? ZoneOffsetTransitionRule.TimeDefinition.UTC : ZoneOffsetTransitionRule.TimeDefinition.STANDARD, europe ? wall : wall - standard);
            }
            return begin.getMonth().compareTo(end.getMonth()) <= 0 ? new ZoneOffsetTransitionRule[] {begin, end}
                : new ZoneOffsetTransitionRule[] {end, begin};
        }

        private void name() {
            if (text.charAt(at) == '<') {
                at = text.indexOf('>', at) + 1;
                return;
            }
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
        }

        private int number() {
            int value = 0;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            return value;
        }

        private int time() {
            int sign = 1;
            if (text.charAt(at) == '-' || text.charAt(at) == '+') {
                sign = text.charAt(at++) == '-' ? -1 : 1;
            }
            int seconds = number() * 3600;
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                seconds += number() * 60;
            }
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                seconds += number();
            }
            return sign * seconds;
        }

        private ZoneOffsetTransitionRule rule(ZoneOffset standard, ZoneOffset before, ZoneOffset after, ZoneOffsetTransitionRule.TimeDefinition definition, int shift) {
            at++;
            int month;
            int day;
            DayOfWeek dow = null;
            if (text.charAt(at) == 'M') {
                at++;
                month = number();
                at++;
                int week = number();
                at++;
                dow = DayOfWeek.of((number() + 6) % 7 + 1);
                day = week == 5 ? -1 : week * 7 - 6;
            } else {
                if (text.charAt(at) == 'J') {
                    at++;
                }
                java.time.LocalDate date = java.time.LocalDate.ofYearDay(2001, number());
                month = date.getMonthValue();
                day = date.getDayOfMonth();
            }
            time = 7200;
            if (at < text.length() && text.charAt(at) == '/') {
                at++;
                time = time();
            }
            int time = this.time - shift;
            if (day == -1 && month != 2) {
                day = Month.of(month).maxLength() - 6;
            }
            // a time outside of the day: the rule of a neighbouring day
            int days = Math.floorDiv(time, 86400);
            boolean endOfDay = time == 86400 && day == -1;
            if (!endOfDay) {
                time -= days * 86400;
                day += days;
                dow = dow == null ? null : dow.plus(days);
            }
            LocalTime local = endOfDay ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(time);
            return new ZoneOffsetTransitionRule(Month.of(month), day, dow, local, endOfDay, definition, standard,
                before, after);
        }
    }
}

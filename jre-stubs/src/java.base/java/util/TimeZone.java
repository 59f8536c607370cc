package java.util;

import ijen.internal.ZoneNames;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.stream.Stream;
import sun.util.calendar.ZoneInfo;

/** A time zone: the difference of clocks from UTC. */
public abstract class TimeZone implements Serializable, Cloneable {
    private static final long serialVersionUID = 3581463369166924961L;
    public static final int SHORT = 0;
    public static final int LONG = 1;
    /** Names of three letters and the zones that they stood for. */
    private static final String OLD = "ACT Australia/Darwin AET Australia/Sydney AGT America/Argentina/Buenos_Aires ART Africa/Cairo "
        + "AST America/Anchorage BET America/Sao_Paulo BST Asia/Dhaka CAT Africa/Harare CNT America/St_Johns CST America/Chicago "
        + "CTT Asia/Shanghai EAT Africa/Addis_Ababa ECT Europe/Paris IET America/Indiana/Indianapolis IST Asia/Kolkata JST Asia/Tokyo "
        + "MIT Pacific/Apia NET Asia/Yerevan NST Pacific/Auckland PLT Asia/Karachi PNT America/Phoenix PRT America/Puerto_Rico "
        + "PST America/Los_Angeles SST Pacific/Guadalcanal VST Asia/Ho_Chi_Minh EST America/Panama MST America/Phoenix HST Pacific/Honolulu ";
    private static volatile TimeZone defaultZone;

    private String ID;

    public TimeZone() {
    }

    public abstract int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds);

    public int getOffset(long date) {
        return inDaylightTime(new Date(date)) ? getRawOffset() + getDSTSavings() : getRawOffset();
    }

    /** The standard offset and the saving at a moment. */
    static void offsets(TimeZone zone, long date, int[] into) {
        if (zone instanceof ZoneInfo) {
            ((ZoneInfo) zone).offsets(date, into);
            return;
        }
        into[0] = zone.getRawOffset();
        into[1] = zone.getOffset(date) - into[0];
    }

    /** The offsets of a clock time; {@code given} is the standard offset if it is known. */
    static int[] offsetsByWall(TimeZone zone, long wall, int given) {
        int[] result = new int[2];
        if (zone instanceof ZoneInfo && given == Integer.MIN_VALUE) {
            ((ZoneInfo) zone).offsetsByWall(wall, result);
        } else {
            offsets(zone, wall - (given == Integer.MIN_VALUE ? zone.getRawOffset() : given), result);
        }
        return result;
    }

    public abstract void setRawOffset(int offsetMillis);

    public abstract int getRawOffset();

    public String getID() {
        return ID;
    }

    public void setID(String ID) {
        if (ID == null) {
            throw new NullPointerException();
        }
        this.ID = ID;
    }

    public final String getDisplayName() {
        return getDisplayName(false, LONG, Locale.getDefault(Locale.Category.DISPLAY));
    }

    public final String getDisplayName(Locale locale) {
        return getDisplayName(false, LONG, locale);
    }

    public final String getDisplayName(boolean daylight, int style) {
        return getDisplayName(daylight, style, Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getDisplayName(boolean daylight, int style, Locale locale) {
        if (style != SHORT && style != LONG) {
            throw new IllegalArgumentException("Illegal style: " + style);
        }
        String id = getID();
        String name = ZoneNames.name(canonical(id), daylight ? 1 : 0, style == LONG, locale);
        if (name != null) {
            return name;
        }
        if (id.startsWith("GMT") && id.length() > 4 && (id.charAt(3) == '+' || id.charAt(3) == '-')) {
            return id;
        }
        int minutes = (getRawOffset() + (daylight ? getDSTSavings() : 0)) / 60000;
        if (minutes == 0) {
            return "GMT";
        }
        int abs = Math.abs(minutes);
        return "GMT" + (minutes < 0 ? '-' : '+') + (char) ('0' + abs / 600) + (char) ('0' + abs / 60 % 10) + ':'
            + (char) ('0' + abs % 60 / 10) + (char) ('0' + abs % 10);
    }

    private static String canonical(String id) {
        switch (id) {
            case "EST":
            case "EST5EDT":
                return "America/New_York";
            case "MST":
            case "MST7MDT":
                return "America/Denver";
            case "CST6CDT":
                return "America/Chicago";
            case "PST8PDT":
                return "America/Los_Angeles";
            case "CET":
            case "MET":
                return "Europe/Paris";
            case "EET":
                return "Europe/Athens";
            case "WET":
                return "Europe/Lisbon";
            default:
                String old = old(id);
                return old == null ? id : old;
        }
    }

    private static String old(String id) {
        if (id.length() != 3) {
            return null;
        }
        int at = OLD.indexOf(id.concat(" "));
        if (at < 0 || at > 0 && OLD.charAt(at - 1) != ' ') {
            return null;
        }
        return OLD.substring(at + 4, OLD.indexOf(' ', at + 4));
    }

    public int getDSTSavings() {
        return useDaylightTime() ? 3600000 : 0;
    }

    public abstract boolean useDaylightTime();

    public boolean observesDaylightTime() {
        return useDaylightTime() || inDaylightTime(new Date());
    }

    public abstract boolean inDaylightTime(Date date);

    public static TimeZone getTimeZone(String ID) {
        TimeZone zone = find(ID);
        return zone == null ? find("GMT") : zone;
    }

    public static TimeZone getTimeZone(ZoneId zoneId) {
        String id = zoneId.getId();
        if (zoneId instanceof ZoneOffset) {
            int total = ((ZoneOffset) zoneId).getTotalSeconds();
            return new ZoneInfo(id.equals("Z") ? "UTC" : "GMT".concat(id), total * 1000, null);
        }
        return getTimeZone(id.equals("Z") ? "UTC" : id);
    }

    /** The zone of the name; null if there is none. */
    private static TimeZone find(String id) {
        switch (id) {
            case "UTC":
            case "GMT":
                return new ZoneInfo(id, 0, null);
            default:
        }
        String old = old(id);
        if (old != null) {
            System.err.println("WARNING: Use of the three-letter time zone ID \"" + id
                    + "\" is deprecated and it will be removed in a future release");
        }
        if (id.startsWith("GMT") && id.length() > 3) {
            TimeZone custom = custom(id);
            if (custom != null) {
                return custom;
            }
        }
        try {
            return ZoneInfo.of(id, ZoneRulesProvider.getRules(old == null ? id : old, false));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A zone such as GMT+2, GMT-11:30, GMT+0930. */
    private static TimeZone custom(String id) {
        if (id.equals("GMT0")) {
            return new ZoneInfo(id, 0, null);
        }
        char sign = id.charAt(3);
        if (sign != '+' && sign != '-') {
            return null;
        }
        int colon = id.indexOf(':');
        String hours = colon < 0 ? id.substring(4) : id.substring(4, colon);
        String minutes = colon < 0 ? "0" : id.substring(colon + 1);
        if (colon < 0 && hours.length() > 2) {
            minutes = hours.substring(hours.length() - 2);
            hours = hours.substring(0, hours.length() - 2);
        } else if (colon >= 0 && minutes.length() != 2) {
            return null;
        }
        if (hours.isEmpty() || hours.length() > 2 || !LanguageTag.digits(hours + minutes)) {
            return null;
        }
        int h = Integer.parseInt(hours);
        int m = Integer.parseInt(minutes);
        if (h > 23 || m > 59) {
            return null;
        }
        String name = "GMT" + sign + (char) ('0' + h / 10) + (char) ('0' + h % 10) + ':' + (char) ('0' + m / 10) + (char) ('0' + m % 10);
        int offset = (h * 60 + m) * 60000;
        return new ZoneInfo(name, sign == '-' ? -offset : offset, null);
    }

    public ZoneId toZoneId() {
        String id = getID();
        String old = old(id);
        if (old != null) {
            return ZoneId.of(old);
        }
        try {
            return ZoneId.of(id.startsWith("GMT+00:00") ? "GMT" : id);
        } catch (DateTimeException e) {
            return ZoneId.ofOffset("GMT", ZoneOffset.ofTotalSeconds(getRawOffset() / 1000));
        }
    }

    public static synchronized String[] getAvailableIDs(int rawOffset) {
        ArrayList<String> ids = new ArrayList<>();
        for (String id : getAvailableIDs()) {
            TimeZone zone = id.length() == 3 && old(id) != null ? null : find(id);
            if (zone != null && zone.getRawOffset() == rawOffset) {
                ids.add(id);
            }
        }
        return ids.toArray(new String[0]);
    }

    public static synchronized String[] getAvailableIDs() {
        TreeSet<String> ids = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        return ids.toArray(new String[0]);
    }

    public static Stream<String> availableIDs() {
        return Arrays.stream(getAvailableIDs());
    }

    public static Stream<String> availableIDs(int rawOffset) {
        return Arrays.stream(getAvailableIDs(rawOffset));
    }

    public static TimeZone getDefault() {
        TimeZone zone = defaultZone;
        if (zone == null) {
            String id = ijen.internal.SystemZone.id();
            zone = find(id);
            if (zone == null) {
                zone = find("GMT");
            }
            defaultZone = zone;
        }
        return (TimeZone) zone.clone();
    }

    public static void setDefault(TimeZone zone) {
        defaultZone = zone == null ? null : (TimeZone) zone.clone();
    }

    public boolean hasSameRules(TimeZone other) {
        return other != null && getRawOffset() == other.getRawOffset() && useDaylightTime() == other.useDaylightTime();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}

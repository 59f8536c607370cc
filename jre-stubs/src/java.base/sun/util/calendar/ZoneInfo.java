package sun.util.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.TimeZone;

/** A zone of the time zone database, or one with a fixed offset. */
public class ZoneInfo extends TimeZone {
    private static final long serialVersionUID = 2653134537216586139L;
    /** 1900-01-01: before, every zone has its standard offset of today. */
    private static final long EARLIEST = -2208988800000L;
    private int rawOffset;
    private int dstSavings;
    private boolean daylight;
    /** Null for a fixed offset. */
    private transient ZoneRules rules;

    public ZoneInfo(String id, int rawOffset, ZoneRules rules) {
        setID(id);
        this.rawOffset = rawOffset;
        this.rules = rules;
    }

    public static ZoneInfo of(String id, ZoneRules rules) {
        if (rules.isFixedOffset()) {
            return new ZoneInfo(id, rules.getOffset(Instant.EPOCH).getTotalSeconds() * 1000, null);
        }
        ZoneInfo z = new ZoneInfo(id, rules.getStandardOffset(Instant.now()).getTotalSeconds() * 1000, rules);
        for (ZoneOffsetTransitionRule r : rules.getTransitionRules()) {
            int saving = (r.getOffsetAfter().getTotalSeconds() - r.getStandardOffset().getTotalSeconds()) * 1000;
            z.dstSavings = Math.max(z.dstSavings, saving);
            z.daylight = true;
        }
        return z;
    }

    private ZoneOffset total(long date) {
        return rules.getOffset(Instant.ofEpochMilli(date));
    }

    @Override
    public int getOffset(long date) {
        return rules == null || date < EARLIEST ? rawOffset : total(date).getTotalSeconds() * 1000;
    }

    public void offsets(long date, int[] into) {
        if (rules == null || date < EARLIEST) {
            into[0] = rawOffset;
            into[1] = 0;
            return;
        }
        Instant at = Instant.ofEpochMilli(date);
        into[0] = rules.getStandardOffset(at).getTotalSeconds() * 1000;
        into[1] = rules.getOffset(at).getTotalSeconds() * 1000 - into[0];
    }

    /** A clock time that does not exist is one of before the change; one that is there twice is the later. */
    public void offsetsByWall(long wall, int[] into) {
        if (rules == null || wall - rawOffset < EARLIEST) {
            into[0] = rawOffset;
            into[1] = 0;
            return;
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(Math.floorDiv(wall, 1000L), 0, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(local);
        ZoneOffset offset = change == null ? rules.getOffset(local) : change.isGap() ? change.getOffsetBefore() : change.getOffsetAfter();
        long at = wall - offset.getTotalSeconds() * 1000L;
        if (change != null && change.isGap()) {
            at = Math.min(at, change.toEpochSecond() * 1000 - 1);
        }
        offsets(at, into);
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
        if (milliseconds < 0 || milliseconds >= 86400000) {
            throw new IllegalArgumentException();
        }
        int y = era == 0 ? 1 - year : year;
        long seconds = LocalDateTime.of(y, month + 1, 1, 0, 0).plusDays(day - 1).toEpochSecond(ZoneOffset.UTC);
        return getOffset(seconds * 1000 + milliseconds - rawOffset);
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        if (offsetMillis != rawOffset) {
            rawOffset = offsetMillis;
            rules = null;
            daylight = false;
            dstSavings = 0;
        }
    }

    @Override
    public int getRawOffset() {
        return rawOffset;
    }

    @Override
    public boolean useDaylightTime() {
        return daylight;
    }

    @Override
    public int getDSTSavings() {
        return dstSavings;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        if (date == null) {
            throw new NullPointerException();
        }
        return rules != null && rules.isDaylightSavings(date.toInstant());
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof ZoneInfo)) {
            return super.hasSameRules(other);
        }
        ZoneInfo that = (ZoneInfo) other;
        return rawOffset == that.rawOffset && (rules == null ? that.rules == null : rules.equals(that.rules));
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ZoneInfo && getID().equals(((ZoneInfo) obj).getID()) && hasSameRules((ZoneInfo) obj);
    }

    @Override
    public int hashCode() {
        return rawOffset ^ (rules == null ? 0 : rules.hashCode());
    }

    @Override
    public String toString() {
        return getClass().getName() + "[id=\"" + getID() + "\",offset=" + rawOffset + ",dstSavings=" + dstSavings + ",useDaylight="
            + daylight + ",transitions=" + (rules == null ? 0 : rules.getTransitions().size()) + ",lastRule=null]";
    }
}

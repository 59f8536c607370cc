package java.util;

/** A zone whose summer time follows one rule for all years. */
public class SimpleTimeZone extends TimeZone {
    private static final long serialVersionUID = -403250971215465050L;
    public static final int WALL_TIME = 0;
    public static final int STANDARD_TIME = 1;
    public static final int UTC_TIME = 2;
    private static final int DOM_MODE = 1;
    private static final int DOW_IN_MONTH_MODE = 2;
    private static final int DOW_GE_DOM_MODE = 3;
    private static final int DOW_LE_DOM_MODE = 4;
    private static final long DAY = 86400000L;
    private static final int[] MONTH_LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private int startMonth;
    private int startDay;
    private int startDayOfWeek;
    private int startTime;
    private int startTimeMode;
    private int endMonth;
    private int endDay;
    private int endDayOfWeek;
    private int endTime;
    private int endTimeMode;
    private int startYear;
    private int rawOffset;
    private boolean useDaylight;
    private int startMode;
    private int endMode;
    private int dstSavings;

    public SimpleTimeZone(int rawOffset, String ID) {
        this.rawOffset = rawOffset;
        setID(ID);
        dstSavings = 3600000;
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime, int endMonth,
            int endDay, int endDayOfWeek, int endTime) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek, endTime,
                WALL_TIME, 3600000);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime, int endMonth,
            int endDay, int endDayOfWeek, int endTime, int dstSavings) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek, endTime,
                WALL_TIME, dstSavings);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
            int startTimeMode, int endMonth, int endDay, int endDayOfWeek, int endTime, int endTimeMode, int dstSavings) {
        setID(ID);
        this.rawOffset = rawOffset;
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.startDayOfWeek = startDayOfWeek;
        this.startTime = startTime;
        this.startTimeMode = startTimeMode;
        this.endMonth = endMonth;
        this.endDay = endDay;
        this.endDayOfWeek = endDayOfWeek;
        this.endTime = endTime;
        this.endTimeMode = endTimeMode;
        this.dstSavings = dstSavings;
        decodeStart();
        decodeEnd();
        if (dstSavings <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + dstSavings);
        }
    }

    private static int decode(String which, int month, int day, int weekday, int time, int mode) {
        if (month < 0 || month > 11) {
            throw new IllegalArgumentException("Illegal " + which + " month " + month);
        }
        if (time < 0 || time > DAY) {
            throw new IllegalArgumentException("Illegal " + which + " time " + time);
        }
        if (mode < WALL_TIME || mode > UTC_TIME) {
            throw new IllegalArgumentException("Illegal " + which + " time mode");
        }
        int kind = weekday == 0 ? DOM_MODE : weekday > 0 ? DOW_IN_MONTH_MODE : day > 0 ? DOW_GE_DOM_MODE : DOW_LE_DOM_MODE;
        if (Math.abs(weekday) > Calendar.SATURDAY) {
            throw new IllegalArgumentException("Illegal " + which + " day of week " + Math.abs(weekday));
        }
        if (kind == DOW_IN_MONTH_MODE) {
            if (day < -5 || day > 5) {
                throw new IllegalArgumentException("Illegal " + which + " day of week in month " + day);
            }
        } else if (Math.abs(day) < 1 || Math.abs(day) > MONTH_LENGTHS[month]) {
            throw new IllegalArgumentException("Illegal " + which + " day " + (kind == DOW_LE_DOM_MODE ? -day : day));
        }
        return kind;
    }

    private void decodeStart() {
        useDaylight = startDay != 0 && endDay != 0;
        if (startDay != 0) {
            startMode = decode("start", startMonth, startDay, startDayOfWeek, startTime, startTimeMode);
            startDayOfWeek = Math.abs(startDayOfWeek);
            if (startMode == DOW_LE_DOM_MODE) {
                startDay = -startDay;
            }
        }
    }

    private void decodeEnd() {
        useDaylight = startDay != 0 && endDay != 0;
        if (endDay != 0) {
            endMode = decode("end", endMonth, endDay, endDayOfWeek, endTime, endTimeMode);
            endDayOfWeek = Math.abs(endDayOfWeek);
            if (endMode == DOW_LE_DOM_MODE) {
                endDay = -endDay;
            }
        }
    }

    public void setStartYear(int year) {
        startYear = year;
    }

    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime) {
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.startDayOfWeek = startDayOfWeek;
        this.startTime = startTime;
        startTimeMode = WALL_TIME;
        decodeStart();
    }

    public void setStartRule(int startMonth, int startDay, int startTime) {
        setStartRule(startMonth, startDay, 0, startTime);
    }

    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime, boolean after) {
        setStartRule(startMonth, after ? startDay : -startDay, -startDayOfWeek, startTime);
    }

    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime) {
        this.endMonth = endMonth;
        this.endDay = endDay;
        this.endDayOfWeek = endDayOfWeek;
        this.endTime = endTime;
        endTimeMode = WALL_TIME;
        decodeEnd();
    }

    public void setEndRule(int endMonth, int endDay, int endTime) {
        setEndRule(endMonth, endDay, 0, endTime);
    }

    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime, boolean after) {
        setEndRule(endMonth, after ? endDay : -endDay, -endDayOfWeek, endTime);
    }

    /** The day that a rule names in a year. */
    private static long day(long year, int month, int day, int weekday, int mode) {
        switch (mode) {
            case DOM_MODE:
                return CivilDays.day(year, month, day, false);
            case DOW_GE_DOM_MODE:
                return CivilDays.onOrBefore(CivilDays.day(year, month, day, false) + 6, weekday);
            case DOW_LE_DOM_MODE:
                return CivilDays.onOrBefore(CivilDays.day(year, month, day, false), weekday);
            default:
                return day > 0 ? CivilDays.onOrBefore(CivilDays.day(year, month, 1, false) + 6, weekday) + 7L * (day - 1)
                        : CivilDays.onOrBefore(CivilDays.day(year, month, CivilDays.monthLength(year, month, false), false), weekday)
                        + 7L * (day + 1);
        }
    }

    @Override
    public int getOffset(long date) {
        if (!useDaylight) {
            return rawOffset;
        }
        long year = CivilDays.date(Math.floorDiv(date + rawOffset, DAY), false)[0];
        if (year < startYear) {
            return rawOffset;
        }
        long start = day(year, startMonth, startDay, startDayOfWeek, startMode) * DAY + startTime - (startTimeMode == UTC_TIME ? 0 : rawOffset);
        long end = day(year, endMonth, endDay, endDayOfWeek, endMode) * DAY + endTime
            - (endTimeMode == UTC_TIME ? 0 : rawOffset) - (endTimeMode == WALL_TIME ? dstSavings : 0);
        boolean summer = start <= end ? date >= start && date < end
            : date >= start || date < end && (year > startYear || startYear == 0);
        return summer ? rawOffset + dstSavings : rawOffset;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
        if (era != GregorianCalendar.AD && era != GregorianCalendar.BC) {
            throw new IllegalArgumentException("Illegal era " + era);
        }
        int y = era == GregorianCalendar.BC ? 1 - year : year;
        if (month < 0 || month > 11 || day < 1 || day > MONTH_LENGTHS[month] || dayOfWeek < 1 || dayOfWeek > 7 || millis < 0 || millis >= DAY) {
            throw new IllegalArgumentException("Illegal date or time");
        }
        return getOffset(CivilDays.day(y, month, day, false) * DAY + millis - rawOffset);
    }

    @Override
    public int getRawOffset() {
        return rawOffset;
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        rawOffset = offsetMillis;
    }

    public void setDSTSavings(int millisSavedDuringDST) {
        if (millisSavedDuringDST <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + millisSavedDuringDST);
        }
        dstSavings = millisSavedDuringDST;
    }

    @Override
    public int getDSTSavings() {
        return useDaylight ? dstSavings : 0;
    }

    @Override
    public boolean useDaylightTime() {
        return useDaylight;
    }

    @Override
    public boolean observesDaylightTime() {
        return useDaylight;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return getOffset(date.getTime()) != rawOffset;
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public int hashCode() {
        return startMonth ^ startDay ^ startDayOfWeek ^ startTime ^ endMonth ^ endDay ^ endDayOfWeek ^ endTime ^ rawOffset;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof SimpleTimeZone && getID().equals(((SimpleTimeZone) obj).getID())
            && hasSameRules((SimpleTimeZone) obj);
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof SimpleTimeZone)) {
            return false;
        }
        SimpleTimeZone that = (SimpleTimeZone) other;
        return rawOffset == that.rawOffset && useDaylight == that.useDaylight
            && (!useDaylight || dstSavings == that.dstSavings && startMode == that.startMode && startMonth == that.startMonth
                && startDay == that.startDay && startDayOfWeek == that.startDayOfWeek && startTime == that.startTime
                && startTimeMode == that.startTimeMode && endMode == that.endMode && endMonth == that.endMonth && endDay == that.endDay
                && endDayOfWeek == that.endDayOfWeek && endTime == that.endTime && endTimeMode == that.endTimeMode
                && startYear == that.startYear);
    }

    @Override
    public String toString() {
        return getClass().getName() + "[id=" + getID() + ",offset=" + rawOffset + ",dstSavings=" + dstSavings + ",useDaylight=" + useDaylight
            + ",startYear=" + startYear + ",startMode=" + startMode + ",startMonth=" + startMonth + ",startDay=" + startDay
            + ",startDayOfWeek=" + startDayOfWeek + ",startTime=" + startTime + ",startTimeMode=" + startTimeMode + ",endMode=" + endMode
            + ",endMonth=" + endMonth + ",endDay=" + endDay + ",endDayOfWeek=" + endDayOfWeek + ",endTime=" + endTime + ",endTimeMode="
            + endTimeMode + ']';
    }
}

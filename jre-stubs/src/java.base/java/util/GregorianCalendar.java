package java.util;

import java.time.Instant;
import java.time.ZonedDateTime;

/** The calendar in use: Gregorian from a date on (1582-10-15 if not set), Julian before. */
public class GregorianCalendar extends Calendar {
    private static final long serialVersionUID = -8125100834729963327L;
    public static final int BC = 0;
    static final int BCE = 0;
    public static final int AD = 1;
    static final int CE = 1;
    private static final long DAY = 86400000L;
    private static final long DEFAULT_CUTOVER = -12219292800000L;
    private static final int[] UNITS = {43200000, 3600000, 3600000, 60000, 1000, 1};
    private static final int[] MIN = {BCE, 1, JANUARY, 1, 0, 1, 1, SUNDAY, 1, AM, 0, 0, 0, 0, 0, -13 * 3600000, 0};
    private static final int[] LEAST_MAX = {CE, 292269054, DECEMBER, 52, 4, 28, 365, SATURDAY, 4, PM, 11, 23, 59, 59, 999, 14 * 3600000, 20 * 60000};
    private static final int[] MAX = {CE, 292278994, DECEMBER, 53, 6, 31, 366, SATURDAY, 6, PM, 11, 23, 59, 59, 999, 14 * 3600000, 2 * 3600000};

    private long gregorianCutover = DEFAULT_CUTOVER;

    public GregorianCalendar() {
        this(TimeZone.getDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    public GregorianCalendar(TimeZone zone) {
        this(zone, Locale.getDefault(Locale.Category.FORMAT));
    }

    public GregorianCalendar(Locale aLocale) {
        this(TimeZone.getDefault(), aLocale);
    }

    public GregorianCalendar(TimeZone zone, Locale aLocale) {
        super(Objects.requireNonNull(zone), aLocale);
        setTimeInMillis(System.currentTimeMillis());
    }

    public GregorianCalendar(int year, int month, int dayOfMonth) {
        this(year, month, dayOfMonth, 0, 0, 0);
    }

    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute) {
        this(year, month, dayOfMonth, hourOfDay, minute, 0);
    }

    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute, int second) {
        set(YEAR, year);
        set(MONTH, month);
        set(DAY_OF_MONTH, dayOfMonth);
        // The halves of the day are filled in too when the hour lies within it.
        if (hourOfDay >= 12 && hourOfDay <= 23) {
            set(AM_PM, PM);
            set(HOUR, hourOfDay - 12);
        } else {
            set(HOUR, hourOfDay);
            set(AM_PM, AM);
        }
        set(HOUR_OF_DAY, hourOfDay);
        set(MINUTE, minute);
        set(SECOND, second);
    }

    public void setGregorianChange(Date date) {
        long cutover = date.getTime();
        if (cutover != gregorianCutover) {
            complete();
            gregorianCutover = cutover;
            setTimeInMillis0(getTimeInMillis());
        }
    }

    private void setTimeInMillis0(long millis) {
        areAllFieldsSet = false;
        setTimeInMillis(millis);
    }

    public final Date getGregorianChange() {
        return new Date(gregorianCutover);
    }

    private long cutoverDay() {
        return Math.floorDiv(gregorianCutover, DAY);
    }

    private boolean julian(long day) {
        return day < cutoverDay();
    }

    /** The day of a date, by the calendar that was in use then. */
    private long day(long year, int month, int dayOfMonth) {
        long g = CivilDays.day(year, month, dayOfMonth, false);
        if (g >= cutoverDay()) {
            return g;
        }
        long j = CivilDays.day(year, month, dayOfMonth, true);
        return j;
    }

    private long[] date(long day) {
        return CivilDays.date(day, julian(day));
    }

    private int monthLength(long year, int month) {
        long first = day(year, month, 1);
        long next = month == DECEMBER ? day(year + 1, JANUARY, 1) : day(year, month + 1, 1);
        return (int) (next - first);
    }

    private int lastDay(long year, int month) {
        long next = month == DECEMBER ? day(year + 1, JANUARY, 1) : day(year, month + 1, 1);
        return (int) date(next - 1)[2];
    }

    private int yearLength(long year) {
        return (int) (day(year + 1, JANUARY, 1) - day(year, JANUARY, 1));
    }

    public boolean isLeapYear(int year) {
        if ((year & 3) != 0) {
            return false;
        }
        long change = CivilDays.date(cutoverDay(), false)[0];
        return CivilDays.leap(year, year < change || year == change && cutoverDay() > CivilDays.day(change, MARCH, 1, false));
    }

    @Override
    public String getCalendarType() {
        return "gregory";
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof GregorianCalendar && super.equals(obj)
                && gregorianCutover == ((GregorianCalendar) obj).gregorianCutover;
    }

    @Override
    public int hashCode() {
        return super.hashCode() ^ (int) cutoverDay() + 719163;
    }

    private long year() {
        int y = internalGet(YEAR);
        return isSet[ERA] && internalGet(ERA) == BCE ? 1 - y : y;
    }

    @Override
    protected void computeTime() {
        int[] original = null;
        if (!isLenient()) {
            original = new int[FIELD_COUNT];
            for (int f = 0; f < FIELD_COUNT; f++) {
                int value = internalGet(f);
                if (isExternallySet(f) && (value < getMinimum(f) || value > getMaximum(f))) {
                    throw new IllegalArgumentException(fieldName(f));
                }
                original[f] = value;
            }
        }
        int mask = deciding();
        long year = isSet(YEAR) ? internalGet(YEAR) : 1970;
        int era = isSet(ERA) ? internalGet(ERA) : CE;
        if (era == BCE) {
            year = 1 - year;
        } else if (era != CE) {
            throw new IllegalArgumentException("Invalid era");
        }
        if (year <= 0 && !isSet(ERA)) {
            mask |= 1 << ERA;
        }
        long clock = 0;
        if (has(mask, HOUR_OF_DAY)) {
            clock = internalGet(HOUR_OF_DAY);
        } else {
            clock = has(mask, HOUR) ? internalGet(HOUR) : 0;
            clock += has(mask, AM_PM) ? 12L * internalGet(AM_PM) : 0;
        }
        clock = clock * 60 + internalGet(MINUTE);
        clock = clock * 60 + internalGet(SECOND);
        clock = clock * 1000 + internalGet(MILLISECOND);
        long wall = selectedDay(year, mask) * DAY + clock;
        int standard = 0;
        int saving = 0;
        boolean givenZone = has(mask, ZONE_OFFSET);
        boolean givenSaving = has(mask, DST_OFFSET);
        if (!givenZone || !givenSaving) {
            int[] offsets = TimeZone.offsetsByWall(getTimeZone(), wall, givenZone ? internalGet(ZONE_OFFSET) : Integer.MIN_VALUE);
            standard = offsets[0];
            saving = offsets[1];
        }
        standard = givenZone ? internalGet(ZONE_OFFSET) : standard;
        saving = givenSaving ? internalGet(DST_OFFSET) : saving;
        time = wall - standard - saving;
        int kept = mask | setMask();
        compute(givenZone ? standard : null, givenSaving ? saving : null);
        if (original != null) {
            for (int f = 0; f < FIELD_COUNT; f++) {
                if (isExternallySet(f) && original[f] != internalGet(f)) {
                    String text = original[f] + " -> " + internalGet(f);
                    System.arraycopy(original, 0, fields, 0, FIELD_COUNT);
                    throw new IllegalArgumentException(fieldName(f) + ": " + text);
                }
            }
        }
        keepComputed(kept);
    }

    private static boolean has(int mask, int field) {
        return (mask & 1 << field) != 0;
    }

    /** The day that the fields of the mask name. */
    private long selectedDay(long year, int mask) {
        if (has(mask, MONTH)) {
            int month = isSet(MONTH) ? internalGet(MONTH) : JANUARY;
            year += Math.floorDiv(month, 12);
            month = Math.floorMod(month, 12);
            if (has(mask, DAY_OF_MONTH)) {
                int day = isSet(DAY_OF_MONTH) ? internalGet(DAY_OF_MONTH) : 1;
                // In the month of the change the days are counted by their names.
                if (day >= 1 && day <= 31) {
                    return day(year, month, 1) <= cutoverDay() && day(year, month, day) >= cutoverDay()
                            ? day(year, month, day) : day(year, month, 1) + day - 1;
                }
                return day(year, month, 1) + day - 1L;
            }
            long first = day(year, month, 1);
            if (has(mask, WEEK_OF_MONTH)) {
                return inWeek(first, internalGet(WEEK_OF_MONTH), mask);
            }
            int weekday = has(mask, DAY_OF_WEEK) ? internalGet(DAY_OF_WEEK) : getFirstDayOfWeek();
            int nth = has(mask, DAY_OF_WEEK_IN_MONTH) ? internalGet(DAY_OF_WEEK_IN_MONTH) : 1;
            return nth >= 0 ? CivilDays.onOrBefore(first + 7L * nth - 1, weekday)
                    : CivilDays.onOrBefore(first + monthLength(year, month) + 7L * (nth + 1) - 1, weekday);
        }
        long first = day(year, JANUARY, 1);
        return has(mask, DAY_OF_YEAR) ? first + internalGet(DAY_OF_YEAR) - 1L : inWeek(first, internalGet(WEEK_OF_YEAR), mask);
    }

    /** The day of the week in a period that begins on the given day. */
    private long inWeek(long first, int week, int mask) {
        long start = firstWeek(first);
        if (has(mask, DAY_OF_WEEK)) {
            int weekday = internalGet(DAY_OF_WEEK);
            if (weekday != getFirstDayOfWeek()) {
                start = CivilDays.onOrBefore(start + 6, weekday);
            }
        }
        return start + 7L * (week - 1);
    }

    /** Where the first week of a period begins. */
    private long firstWeek(long first) {
        long start = CivilDays.onOrBefore(first + 6, getFirstDayOfWeek());
        return start - first >= getMinimalDaysInFirstWeek() ? start - 7 : start;
    }

    private int weekNumber(long first, long day) {
        return (int) Math.floorDiv(day - firstWeek(first), 7L) + 1;
    }

    @Override
    protected void computeFields() {
        compute(null, null);
        allComputed();
    }

    /** Fills all fields from the time; offsets are the zone's where none is given. */
    private void compute(Integer givenZone, Integer givenSaving) {
        int[] offsets = new int[2];
        TimeZone.offsets(getTimeZone(), time, offsets);
        int standard = givenZone != null ? givenZone : offsets[0];
        int saving = givenSaving != null ? givenSaving : offsets[1];
        // Days and clock apart: the sum of time and offset may not fit.
        long day = Math.floorDiv(time, DAY);
        long clock = Math.floorMod(time, DAY) + standard + saving;
        day += Math.floorDiv(clock, DAY);
        int millis = (int) Math.floorMod(clock, DAY);
        long[] date = date(day);
        long year = date[0];
        internalSet(ERA, year > 0 ? CE : BCE);
        internalSet(YEAR, (int) (year > 0 ? year : 1 - year));
        internalSet(MONTH, (int) date[1]);
        internalSet(DAY_OF_MONTH, (int) date[2]);
        internalSet(DAY_OF_WEEK, CivilDays.weekday(day));
        int hour = millis / 3600000;
        internalSet(HOUR_OF_DAY, hour);
        internalSet(AM_PM, hour / 12);
        internalSet(HOUR, hour % 12);
        internalSet(MINUTE, millis / 60000 % 60);
        internalSet(SECOND, millis / 1000 % 60);
        internalSet(MILLISECOND, millis % 1000);
        internalSet(ZONE_OFFSET, standard);
        internalSet(DST_OFFSET, saving);
        long newYear = day(year, JANUARY, 1);
        internalSet(DAY_OF_YEAR, (int) (day - newYear) + 1);
        long month = day(year, (int) date[1], 1);
        internalSet(DAY_OF_WEEK_IN_MONTH, ((int) date[2] - 1) / 7 + 1);
        internalSet(WEEK_OF_MONTH, weekNumber(month, day));
        int week = weekNumber(newYear, day);
        if (week == 0) {
            week = weekNumber(day(year - 1, JANUARY, 1), day);
        } else if (week >= 52 && day >= firstWeek(day(year + 1, JANUARY, 1))) {
            week = 1;
        }
        internalSet(WEEK_OF_YEAR, week);
    }

    @Override
    public void add(int field, int amount) {
        if (amount == 0) {
            return;
        }
        if (field < 0 || field >= ZONE_OFFSET) {
            throw new IllegalArgumentException();
        }
        complete();
        if (field == YEAR) {
            setYear(year() + amount);
            pinDay();
            return;
        }
        if (field == MONTH) {
            long months = internalGet(MONTH) + (long) amount;
            setYear(year() + Math.floorDiv(months, 12L));
            set(MONTH, (int) Math.floorMod(months, 12L));
            pinDay();
            return;
        }
        if (field == ERA) {
            int era = Math.max(0, Math.min(1, internalGet(ERA) + amount));
            set(ERA, era);
            return;
        }
        if (field >= HOUR) {
            setTimeInMillis(getTimeInMillis() + (long) amount * UNITS[field - AM_PM]);
            return;
        }
        long days = amount;
        long clock = 0;
        if (field == WEEK_OF_YEAR || field == WEEK_OF_MONTH || field == DAY_OF_WEEK_IN_MONTH) {
            days *= 7;
        } else if (field == AM_PM) {
            days = amount / 2;
            clock = amount % 2 * 43200000L;
        }
        int old = internalGet(ZONE_OFFSET) + internalGet(DST_OFFSET);
        long wall = getTimeInMillis() + old + days * DAY + clock;
        setTimeInMillis(wall - old);
        int change = old - internalGet(ZONE_OFFSET) - internalGet(DST_OFFSET);
        if (change != 0) {
            // The same clock time on the other side of a change of the offset, unless that is another day.
            setTimeInMillis(getTimeInMillis() + change);
            long now = getTimeInMillis() + internalGet(ZONE_OFFSET) + internalGet(DST_OFFSET);
            if (Math.floorDiv(now, DAY) != Math.floorDiv(wall, DAY)) {
                setTimeInMillis(getTimeInMillis() - change);
            }
        }
    }

    private void setYear(long year) {
        set(ERA, year > 0 ? CE : BCE);
        set(YEAR, (int) (year > 0 ? year : 1 - year));
    }

    private void pinDay() {
        int last = lastDay(year(), internalGet(MONTH));
        int day = internalGet(DAY_OF_MONTH);
        set(DAY_OF_MONTH, Math.min(day, last));
    }

    @Override
    public void roll(int field, boolean up) {
        roll(field, up ? 1 : -1);
    }

    private static int wrapped(int value, int amount, int min, int max) {
        return min + Math.floorMod(value - min + amount, max - min + 1);
    }

    @Override
    public void roll(int field, int amount) {
        if (amount == 0) {
            return;
        }
        if (field < 0 || field >= ZONE_OFFSET) {
            throw new IllegalArgumentException();
        }
        complete();
        int min = getMinimum(field);
        int max = getMaximum(field);
        long year = year();
        switch (field) {
            case ERA:
            case MINUTE:
            case SECOND:
            case MILLISECOND:
                break;
            case AM_PM:
            case HOUR:
            case HOUR_OF_DAY: {
                int value = wrapped(internalGet(field), amount, min, max);
                setTimeInMillis(getTimeInMillis() + (long) (value - internalGet(field)) * UNITS[field - AM_PM]);
                return;
            }
            case MONTH:
                set(MONTH, wrapped(internalGet(MONTH), amount, JANUARY, DECEMBER));
                pinDay();
                return;
            case YEAR:
                set(YEAR, wrapped(internalGet(YEAR), amount, 1, getActualMaximum(YEAR)));
                pinDay();
                return;
            case WEEK_OF_YEAR:
                rollWeek(year, amount);
                return;
            case WEEK_OF_MONTH: {
                long first = day(year, internalGet(MONTH), 1);
                int days = monthLength(year, internalGet(MONTH));
                int weekday = Math.floorMod(internalGet(DAY_OF_WEEK) - getFirstDayOfWeek(), 7);
                int week = wrapped(internalGet(WEEK_OF_MONTH), amount, 1, getActualMaximum(WEEK_OF_MONTH));
                long target = firstWeek(first) + 7L * (week - 1) + weekday;
                set(DAY_OF_MONTH, (int) Math.max(1, Math.min(days, target - first + 1)));
                return;
            }
            case DAY_OF_MONTH:
                set(DAY_OF_MONTH, wrapped(internalGet(DAY_OF_MONTH), amount, 1, monthLength(year, internalGet(MONTH))));
                return;
            case DAY_OF_YEAR:
                set(DAY_OF_YEAR, wrapped(internalGet(DAY_OF_YEAR), amount, 1, yearLength(year)));
                return;
            case DAY_OF_WEEK: {
                int at = Math.floorMod(internalGet(DAY_OF_WEEK) - getFirstDayOfWeek(), 7);
                add(DAY_OF_MONTH, Math.floorMod(at + amount, 7) - at);
                return;
            }
            default: {
                int day = internalGet(DAY_OF_MONTH);
                int days = monthLength(year, internalGet(MONTH));
                int start = (day - 1) % 7 + 1;
                int count = (days - start) / 7 + 1;
                set(DAY_OF_MONTH, start + 7 * Math.floorMod((day - start) / 7 + amount, count));
                return;
            }
        }
        set(field, wrapped(internalGet(field), amount, min, max));
    }

    private void rollWeek(long year, int amount) {
        int weekday = internalGet(DAY_OF_WEEK);
        int week = internalGet(WEEK_OF_YEAR);
        int first = 1;
        int last = getActualMaximum(WEEK_OF_YEAR);
        long weekYear = getWeekYear();
        if (weekYear == year) {
            if (week + amount <= first || week + amount >= last) {
                // The outermost weeks count only when this day of them lies in the year.
                long day = day(year, JANUARY, 1) + internalGet(DAY_OF_YEAR) - 1;
                first += date(day - 7L * (week - first))[0] != year ? 1 : 0;
                last -= date(day + 7L * (last - week))[0] != year ? 1 : 0;
            }
        } else if (weekYear > year) {
            amount += amount < 0 ? 1 : 0;
            week = last;
        } else {
            amount -= amount > 0 ? week - last : 0;
            week = first;
        }
        setYear(year);
        set(DAY_OF_WEEK, weekday);
        set(WEEK_OF_YEAR, wrapped(week, amount, first, last));
    }

    @Override
    public int getMinimum(int field) {
        return MIN[field];
    }

    @Override
    public int getMaximum(int field) {
        return MAX[field];
    }

    @Override
    public int getGreatestMinimum(int field) {
        return MIN[field];
    }

    @Override
    public int getLeastMaximum(int field) {
        if (field == WEEK_OF_YEAR && gregorianCutover == DEFAULT_CUTOVER) {
            return 50;
        }
        if (gregorianCutover == DEFAULT_CUTOVER) {
            return field == DAY_OF_YEAR ? 355 : field == WEEK_OF_MONTH || field == DAY_OF_WEEK_IN_MONTH ? 3 : LEAST_MAX[field];
        }
        return LEAST_MAX[field];
    }

    @Override
    public int getActualMinimum(int field) {
        return getMinimum(field);
    }

    private GregorianCalendar at() {
        GregorianCalendar c = (GregorianCalendar) clone();
        c.setLenient(true);
        c.complete();
        return c;
    }

    @Override
    public int getActualMaximum(int field) {
        GregorianCalendar c = at();
        long year = c.year();
        int month = c.internalGet(MONTH);
        switch (field) {
            case DAY_OF_MONTH:
                return lastDay(year, month);
            case DAY_OF_YEAR:
                return yearLength(year);
            case WEEK_OF_YEAR:
                return weeks(year);
            case WEEK_OF_MONTH: {
                long first = day(year, month, 1);
                return weekNumber(first, first + monthLength(year, month) - 1);
            }
            case DAY_OF_WEEK_IN_MONTH: {
                long first = day(year, month, 1);
                int offset = Math.floorMod(c.internalGet(DAY_OF_WEEK) - CivilDays.weekday(first), 7);
                return (monthLength(year, month) - offset + 6) / 7;
            }
            case YEAR: {
                GregorianCalendar end = (GregorianCalendar) clone();
                end.setLenient(true);
                end.setTimeInMillis(year > 0 ? Long.MAX_VALUE : Long.MIN_VALUE);
                int order = Long.compare(c.inYear(), end.inYear());
                return end.internalGet(YEAR) - ((year > 0 ? order > 0 : order < 0) ? 1 : 0);
            }
            default:
                return getMaximum(field);
        }
    }

    /** The milliseconds of the clock since the year began. */
    private long inYear() {
        long hours = internalGet(DAY_OF_YEAR) * 24L + internalGet(HOUR_OF_DAY);
        return ((hours * 60 + internalGet(MINUTE)) * 60 + internalGet(SECOND)) * 1000 + internalGet(MILLISECOND);
    }

    private int weeks(long year) {
        return (int) (firstWeek(day(year + 1, JANUARY, 1)) - firstWeek(day(year, JANUARY, 1))) / 7;
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public final boolean isWeekDateSupported() {
        return true;
    }

    @Override
    public int getWeekYear() {
        complete();
        long year = year();
        int week = internalGet(WEEK_OF_YEAR);
        if (internalGet(MONTH) == JANUARY && week >= 52) {
            return (int) year - 1;
        }
        return (int) (internalGet(MONTH) == DECEMBER && week == 1 ? year + 1 : year);
    }

    @Override
    public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
        if (dayOfWeek < SUNDAY || dayOfWeek > SATURDAY) {
            throw new IllegalArgumentException("invalid dayOfWeek: " + dayOfWeek);
        }
        GregorianCalendar c = (GregorianCalendar) clone();
        c.setLenient(true);
        c.clear(ZONE_OFFSET);
        c.clear(DST_OFFSET);
        long start = firstWeek(day(weekYear, JANUARY, 1)) + 7L * (weekOfYear - 1);
        long day = CivilDays.onOrBefore(start + 6, dayOfWeek);
        c.complete();
        long[] date = date(day);
        c.setYear(date[0]);
        c.set(MONTH, (int) date[1]);
        c.set(DAY_OF_MONTH, (int) date[2]);
        c.complete();
        if (!isLenient() && (c.getWeekYear() != weekYear || c.internalGet(WEEK_OF_YEAR) != weekOfYear
                || c.internalGet(DAY_OF_WEEK) != dayOfWeek)) {
            throw new IllegalArgumentException();
        }
        setTimeInMillis(c.getTimeInMillis());
    }

    @Override
    public int getWeeksInWeekYear() {
        return weeks(getWeekYear());
    }

    public ZonedDateTime toZonedDateTime() {
        return ZonedDateTime.ofInstant(Instant.ofEpochMilli(getTimeInMillis()), getTimeZone().toZoneId());
    }

    public static GregorianCalendar from(ZonedDateTime zdt) {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone(zdt.getZone()));
        c.setGregorianChange(new Date(Long.MIN_VALUE));
        c.setFirstDayOfWeek(MONDAY);
        c.setMinimalDaysInFirstWeek(4);
        try {
            c.setTimeInMillis(Math.addExact(Math.multiplyExact(zdt.toEpochSecond(), 1000L), zdt.getNano() / 1000000));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
        return c;
    }
}

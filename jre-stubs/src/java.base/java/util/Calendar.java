package java.util;

import ijen.internal.LocaleData;
import java.io.Serializable;
import java.time.Instant;

/** A moment as calendar fields; which set fields decide is settled by the order in which they were set. */
public abstract class Calendar implements Serializable, Cloneable, Comparable<Calendar> {
    private static final long serialVersionUID = -1807547505821590642L;
    public static final int ERA = 0;
    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int WEEK_OF_YEAR = 3;
    public static final int WEEK_OF_MONTH = 4;
    public static final int DAY_OF_MONTH = 5;
    public static final int DATE = 5;
    public static final int DAY_OF_YEAR = 6;
    public static final int DAY_OF_WEEK = 7;
    public static final int DAY_OF_WEEK_IN_MONTH = 8;
    public static final int AM_PM = 9;
    public static final int HOUR = 10;
    public static final int HOUR_OF_DAY = 11;
    public static final int MINUTE = 12;
    public static final int SECOND = 13;
    public static final int MILLISECOND = 14;
    public static final int ZONE_OFFSET = 15;
    public static final int DST_OFFSET = 16;
    public static final int FIELD_COUNT = 17;
    public static final int SUNDAY = 1;
    public static final int MONDAY = 2;
    public static final int TUESDAY = 3;
    public static final int WEDNESDAY = 4;
    public static final int THURSDAY = 5;
    public static final int FRIDAY = 6;
    public static final int SATURDAY = 7;
    public static final int JANUARY = 0;
    public static final int FEBRUARY = 1;
    public static final int MARCH = 2;
    public static final int APRIL = 3;
    public static final int MAY = 4;
    public static final int JUNE = 5;
    public static final int JULY = 6;
    public static final int AUGUST = 7;
    public static final int SEPTEMBER = 8;
    public static final int OCTOBER = 9;
    public static final int NOVEMBER = 10;
    public static final int DECEMBER = 11;
    public static final int UNDECIMBER = 12;
    public static final int AM = 0;
    public static final int PM = 1;
    public static final int ALL_STYLES = 0;
    static final int STANDALONE_MASK = 0x8000;
    public static final int SHORT = 1;
    public static final int LONG = 2;
    public static final int NARROW_FORMAT = 4;
    public static final int NARROW_STANDALONE = 4 | 0x8000;
    public static final int SHORT_FORMAT = 1;
    public static final int LONG_FORMAT = 2;
    public static final int SHORT_STANDALONE = 1 | 0x8000;
    public static final int LONG_STANDALONE = 2 | 0x8000;
    private static final int UNSET = 0;
    private static final int COMPUTED = 1;
    private static final int FIRST_STAMP = 2;
    private static final String[] NAMES = {"ERA", "YEAR", "MONTH", "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH", "DAY_OF_YEAR",
        "DAY_OF_WEEK", "DAY_OF_WEEK_IN_MONTH", "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE", "SECOND", "MILLISECOND", "ZONE_OFFSET", "DST_OFFSET"};

    protected int[] fields = new int[FIELD_COUNT];
    protected boolean[] isSet = new boolean[FIELD_COUNT];
    protected long time;
    protected boolean isTimeSet;
    protected boolean areFieldsSet;
    transient boolean areAllFieldsSet;
    /** When each field was set: 0 never, 1 computed, then in order. */
    private transient int[] stamp = new int[FIELD_COUNT];
    private int nextStamp = FIRST_STAMP;
    private boolean lenient = true;
    private TimeZone zone;
    private int firstDayOfWeek;
    private int minimalDaysInFirstWeek;

    protected Calendar() {
        this(TimeZone.getDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    protected Calendar(TimeZone zone, Locale aLocale) {
        this.zone = zone;
        String[] week = LocaleData.split(aLocale, "week");
        firstDayOfWeek = Integer.parseInt(week[0]);
        minimalDaysInFirstWeek = Integer.parseInt(week[1]);
    }

    public static Calendar getInstance() {
        return new GregorianCalendar();
    }

    public static Calendar getInstance(TimeZone zone) {
        return new GregorianCalendar(zone);
    }

    public static Calendar getInstance(Locale aLocale) {
        return new GregorianCalendar(aLocale);
    }

    public static Calendar getInstance(TimeZone zone, Locale aLocale) {
        return new GregorianCalendar(zone, aLocale);
    }

    public static synchronized Locale[] getAvailableLocales() {
        return LocaleData.available();
    }

    public static Set<String> getAvailableCalendarTypes() {
        return Set.of("gregory");
    }

    public String getCalendarType() {
        return getClass().getName();
    }

    protected abstract void computeTime();

    protected abstract void computeFields();

    public abstract void add(int field, int amount);

    public abstract void roll(int field, boolean up);

    public abstract int getMinimum(int field);

    public abstract int getMaximum(int field);

    public abstract int getGreatestMinimum(int field);

    public abstract int getLeastMaximum(int field);

    public void roll(int field, int amount) {
        for (; amount > 0; amount--) {
            roll(field, true);
        }
        for (; amount < 0; amount++) {
            roll(field, false);
        }
    }

    public final Date getTime() {
        return new Date(getTimeInMillis());
    }

    public final void setTime(Date date) {
        Objects.requireNonNull(date, "date must not be null");
        setTimeInMillis(date.getTime());
    }

    public long getTimeInMillis() {
        if (!isTimeSet) {
            updateTime();
        }
        return time;
    }

    private void updateTime() {
        computeTime();
        isTimeSet = true;
    }

    public void setTimeInMillis(long millis) {
        if (time == millis && isTimeSet && areFieldsSet && areAllFieldsSet) {
            return;
        }
        time = millis;
        isTimeSet = true;
        areFieldsSet = false;
        computeFields();
        areAllFieldsSet = true;
        areFieldsSet = true;
    }

    public int get(int field) {
        complete();
        return internalGet(field);
    }

    protected final int internalGet(int field) {
        return fields[field];
    }

    final void internalSet(int field, int value) {
        fields[field] = value;
    }

    public void set(int field, int value) {
        if (areFieldsSet && !areAllFieldsSet) {
            computeFields();
        }
        internalSet(field, value);
        isTimeSet = false;
        areFieldsSet = false;
        isSet[field] = true;
        stamp[field] = nextStamp++;
        if (nextStamp == Integer.MAX_VALUE) {
            adjustStamp();
        }
    }

    private void adjustStamp() {
        int[] order = stamp.clone();
        Arrays.sort(order);
        int next = FIRST_STAMP;
        int last = COMPUTED;
        int[] renumbered = stamp.clone();
        for (int s : order) {
            if (s > last) {
                last = s;
                for (int f = 0; f < FIELD_COUNT; f++) {
                    if (stamp[f] == s) {
                        renumbered[f] = next;
                    }
                }
                next++;
            }
        }
        stamp = renumbered;
        nextStamp = next;
    }

    public final void set(int year, int month, int date) {
        set(YEAR, year);
        set(MONTH, month);
        set(DATE, date);
    }

    public final void set(int year, int month, int date, int hourOfDay, int minute) {
        set(year, month, date);
        set(HOUR_OF_DAY, hourOfDay);
        set(MINUTE, minute);
    }

    public final void set(int year, int month, int date, int hourOfDay, int minute, int second) {
        set(year, month, date, hourOfDay, minute);
        set(SECOND, second);
    }

    public final void clear() {
        for (int f = 0; f < FIELD_COUNT; f++) {
            forget(f);
        }
        unset();
    }

    public final void clear(int field) {
        forget(field);
        unset();
    }

    private void forget(int field) {
        fields[field] = 0;
        stamp[field] = UNSET;
        isSet[field] = false;
    }

    private void unset() {
        areAllFieldsSet = false;
        areFieldsSet = false;
        isTimeSet = false;
    }

    public final boolean isSet(int field) {
        return stamp[field] != UNSET;
    }

    final boolean isExternallySet(int field) {
        return stamp[field] >= FIRST_STAMP;
    }

    /** The fields now hold what the time says. */
    final void allComputed() {
        Arrays.fill(stamp, COMPUTED);
        Arrays.fill(isSet, true);
        areFieldsSet = true;
        areAllFieldsSet = true;
    }

    /** Of the fields, all just computed, those in the mask are kept as set. */
    final void keepComputed(int mask) {
        for (int f = 0; f < FIELD_COUNT; f++) {
            if ((mask & 1 << f) == 0) {
                forget(f);
            } else {
                stamp[f] = COMPUTED;
                isSet[f] = true;
            }
        }
        areAllFieldsSet = mask == (1 << FIELD_COUNT) - 1;
        areFieldsSet = true;
    }

    final int setMask() {
        int mask = 0;
        for (int f = 0; f < FIELD_COUNT; f++) {
            if (stamp[f] != UNSET) {
                mask |= 1 << f;
            }
        }
        return mask;
    }

    private int both(int field, int other) {
        return stamp[field] == UNSET || stamp[other] == UNSET ? UNSET : Math.max(stamp[field], stamp[other]);
    }

    /** The fields that decide the time, as bits: the latest complete group for the day, and the latest for the hour. */
    final int deciding() {
        int mask = 1 << YEAR | (stamp[ERA] != UNSET ? 1 << ERA : 0) | dayFields();
        int clock = stamp[HOUR_OF_DAY];
        int half = both(HOUR, AM_PM);
        int best = Math.max(clock, half);
        if (best == UNSET) {
            best = Math.max(stamp[HOUR], stamp[AM_PM]);
        }
        if (best != UNSET) {
            mask |= best == clock ? 1 << HOUR_OF_DAY : 1 << HOUR | (stamp[AM_PM] != UNSET ? 1 << AM_PM : 0);
        }
        for (int f = MINUTE; f <= MILLISECOND; f++) {
            mask |= stamp[f] != UNSET ? 1 << f : 0;
        }
        for (int f = ZONE_OFFSET; f <= DST_OFFSET; f++) {
            mask |= stamp[f] >= FIRST_STAMP ? 1 << f : 0;
        }
        return mask;
    }

    private int dayFields() {
        int weekday = stamp[DAY_OF_WEEK];
        int day = stamp[DAY_OF_MONTH];
        int ofMonth = both(WEEK_OF_MONTH, DAY_OF_WEEK);
        int inMonth = both(DAY_OF_WEEK_IN_MONTH, DAY_OF_WEEK);
        int ofYear = both(WEEK_OF_YEAR, DAY_OF_WEEK);
        int best = Math.max(Math.max(Math.max(day, stamp[DAY_OF_YEAR]), Math.max(ofMonth, inMonth)), ofYear);
        if (best == UNSET) {
            ofMonth = stamp[WEEK_OF_MONTH];
            inMonth = Math.max(stamp[DAY_OF_WEEK_IN_MONTH], weekday);
            ofYear = stamp[WEEK_OF_YEAR];
            best = Math.max(Math.max(ofMonth, inMonth), ofYear);
            if (best == UNSET) {
                day = stamp[MONTH];
                best = day;
            }
        }
        int dayOfWeek = weekday != UNSET ? 1 << DAY_OF_WEEK : 0;
        if (best == day) {
            return 1 << MONTH | 1 << DAY_OF_MONTH;
        }
        boolean week = best == ofMonth && stamp[WEEK_OF_MONTH] >= stamp[WEEK_OF_YEAR];
        boolean nth = best == inMonth && stamp[DAY_OF_WEEK_IN_MONTH] >= stamp[WEEK_OF_YEAR];
        if (week || nth) {
            if (ofMonth == inMonth) {
                week = stamp[WEEK_OF_MONTH] >= stamp[DAY_OF_WEEK_IN_MONTH];
            } else {
                week = best == ofMonth;
            }
            return 1 << MONTH | dayOfWeek
                    | (week ? 1 << WEEK_OF_MONTH : stamp[DAY_OF_WEEK_IN_MONTH] != UNSET ? 1 << DAY_OF_WEEK_IN_MONTH : 0);
        }
        return best == stamp[DAY_OF_YEAR] ? 1 << DAY_OF_YEAR : dayOfWeek | 1 << WEEK_OF_YEAR;
    }

    protected void complete() {
        if (!isTimeSet) {
            updateTime();
        }
        if (!areFieldsSet || !areAllFieldsSet) {
            computeFields();
            areAllFieldsSet = true;
            areFieldsSet = true;
        }
    }

    static String fieldName(int field) {
        return NAMES[field];
    }

    private static void checkStyle(int style, boolean all) {
        if (style != SHORT && style != LONG && style != SHORT_STANDALONE && style != LONG_STANDALONE && style != NARROW_FORMAT
                && style != NARROW_STANDALONE && !(all && style == ALL_STYLES)) {
            throw new IllegalArgumentException();
        }
    }

    private static String[] texts(int field, int style, Locale locale) {
        boolean alone = (style & STANDALONE_MASK) != 0;
        int width = style & ~STANDALONE_MASK;
        String key;
        switch (field) {
            case ERA:
                key = width == LONG ? "eral" : "era";
                break;
            case MONTH:
                key = (alone ? "sdmon" : "mon") + (width == SHORT ? "s" : "");
                break;
            case DAY_OF_WEEK:
                key = (alone ? "sdday" : "day") + (width == SHORT ? "s" : "");
                break;
            case AM_PM:
                key = "ampm";
                break;
            default:
                return null;
        }
        String[] all = LocaleData.split(locale, key);
        if (width == NARROW_FORMAT) {
            for (int i = 0; i < all.length; i++) {
                all[i] = field == AM_PM ? all[i].substring(0, 1).toLowerCase(Locale.ROOT) : all[i].substring(0, 1);
            }
        }
        return all;
    }

    public String getDisplayName(int field, int style, Locale locale) {
        if (field < 0 || field >= FIELD_COUNT) {
            throw new IllegalArgumentException();
        }
        checkStyle(style == ALL_STYLES ? SHORT : style, false);
        Objects.requireNonNull(locale);
        String[] all = texts(field, style == ALL_STYLES ? SHORT : style, locale);
        if (all == null) {
            return null;
        }
        int i = get(field) - (field == DAY_OF_WEEK ? 1 : 0);
        return i < all.length ? all[i] : null;
    }

    public Map<String, Integer> getDisplayNames(int field, int style, Locale locale) {
        if (field < 0 || field >= FIELD_COUNT) {
            throw new IllegalArgumentException();
        }
        checkStyle(style, true);
        Objects.requireNonNull(locale);
        complete();
        Map<String, Integer> names = new HashMap<>();
        int[] styles = style == ALL_STYLES ? new int[] {SHORT, LONG, SHORT_STANDALONE, LONG_STANDALONE} : new int[] {style};
        for (int s : styles) {
            String[] all = texts(field, s, locale);
            if (all == null) {
                return null;
            }
            for (int i = 0; i < all.length; i++) {
                if (names.put(all[i], i + (field == DAY_OF_WEEK ? 1 : 0)) != null && (s & NARROW_FORMAT) != 0) {
                    return null;
                }
            }
        }
        return names;
    }

    public void setTimeZone(TimeZone value) {
        zone = value;
        areAllFieldsSet = false;
        areFieldsSet = false;
    }

    public TimeZone getTimeZone() {
        return zone;
    }

    public void setLenient(boolean lenient) {
        this.lenient = lenient;
    }

    public boolean isLenient() {
        return lenient;
    }

    public void setFirstDayOfWeek(int value) {
        if (firstDayOfWeek != value) {
            firstDayOfWeek = value;
            againWeeks();
        }
    }

    public int getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    public void setMinimalDaysInFirstWeek(int value) {
        if (minimalDaysInFirstWeek != value) {
            minimalDaysInFirstWeek = value;
            againWeeks();
        }
    }

    public int getMinimalDaysInFirstWeek() {
        return minimalDaysInFirstWeek;
    }

    /** The numbers of the weeks, where they are computed ones, are computed anew. */
    private void againWeeks() {
        if (isTimeSet && areFieldsSet && stamp[WEEK_OF_YEAR] == COMPUTED) {
            computeFields();
        }
    }

    public boolean isWeekDateSupported() {
        return false;
    }

    public int getWeekYear() {
        throw new UnsupportedOperationException();
    }

    public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
        throw new UnsupportedOperationException();
    }

    public int getWeeksInWeekYear() {
        throw new UnsupportedOperationException();
    }

    public int getActualMinimum(int field) {
        int value = getGreatestMinimum(field);
        int end = getMinimum(field);
        Calendar work = (Calendar) clone();
        work.setLenient(true);
        int result = value;
        while (value >= end) {
            work.set(field, value);
            if (work.get(field) != value) {
                break;
            }
            result = value--;
        }
        return result;
    }

    public int getActualMaximum(int field) {
        int value = getLeastMaximum(field);
        int end = getMaximum(field);
        Calendar work = (Calendar) clone();
        work.setLenient(true);
        if (field == WEEK_OF_YEAR || field == WEEK_OF_MONTH) {
            work.set(DAY_OF_WEEK, firstDayOfWeek);
        }
        int result = value;
        while (value <= end) {
            work.set(field, value);
            if (work.get(field) != value) {
                break;
            }
            result = value++;
        }
        return result;
    }

    private static long millis(Calendar c) {
        return c.isTimeSet ? c.time : ((Calendar) c.clone()).getTimeInMillis();
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (!(obj instanceof Calendar)) {
            return false;
        }
        Calendar that = (Calendar) obj;
        try {
            return millis(this) == millis(that) && lenient == that.lenient && firstDayOfWeek == that.firstDayOfWeek
                    && minimalDaysInFirstWeek == that.minimalDaysInFirstWeek && zone.equals(that.zone);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int other = (lenient ? 1 : 0) | firstDayOfWeek << 1 | minimalDaysInFirstWeek << 4 | zone.hashCode() << 7;
        long t = millis(this);
        return (int) t ^ (int) (t >> 32) ^ other;
    }

    public boolean before(Object when) {
        return when instanceof Calendar && compareTo((Calendar) when) < 0;
    }

    public boolean after(Object when) {
        return when instanceof Calendar && compareTo((Calendar) when) > 0;
    }

    @Override
    public int compareTo(Calendar anotherCalendar) {
        return Long.compare(millis(this), millis(anotherCalendar));
    }

    @Override
    public Object clone() {
        try {
            Calendar other = (Calendar) super.clone();
            other.fields = fields.clone();
            other.isSet = isSet.clone();
            other.stamp = stamp.clone();
            other.zone = (TimeZone) zone.clone();
            return other;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(800);
        sb.append(getClass().getName()).append("[time=");
        sb.append(isTimeSet ? Long.toString(time) : "?");
        sb.append(",areFieldsSet=").append(areFieldsSet).append(",areAllFieldsSet=").append(areAllFieldsSet);
        sb.append(",lenient=").append(lenient).append(",zone=").append(zone);
        sb.append(",firstDayOfWeek=").append(firstDayOfWeek).append(",minimalDaysInFirstWeek=").append(minimalDaysInFirstWeek);
        for (int f = 0; f < FIELD_COUNT; f++) {
            sb.append(',').append(NAMES[f]).append('=').append(isSet(f) ? Integer.toString(fields[f]) : "?");
        }
        return sb.append(']').toString();
    }

    public final Instant toInstant() {
        return Instant.ofEpochMilli(getTimeInMillis());
    }

    /** Makes calendars from settings. */
    public static class Builder {
        private final ArrayList<int[]> set = new ArrayList<>();
        private Long instant;
        private TimeZone zone;
        private Locale locale;
        private String type;
        private boolean lenient = true;
        private int first;
        private int minimal;
        private int[] week;

        public Builder() {
        }

        public Builder setInstant(long instant) {
            if (!set.isEmpty() || week != null) {
                throw new IllegalStateException();
            }
            this.instant = instant;
            return this;
        }

        public Builder setInstant(Date instant) {
            return setInstant(instant.getTime());
        }

        public Builder set(int field, int value) {
            if (field < 0 || field >= FIELD_COUNT) {
                throw new IllegalArgumentException("field is invalid");
            }
            if (instant != null) {
                throw new IllegalStateException("instant has been set");
            }
            set.add(new int[] {field, value});
            return this;
        }

        public Builder setFields(int... fieldValuePairs) {
            if (fieldValuePairs.length % 2 != 0) {
                throw new IllegalArgumentException();
            }
            for (int i = 0; i < fieldValuePairs.length; i += 2) {
                set(fieldValuePairs[i], fieldValuePairs[i + 1]);
            }
            return this;
        }

        public Builder setDate(int year, int month, int dayOfMonth) {
            return setFields(YEAR, year, MONTH, month, DAY_OF_MONTH, dayOfMonth);
        }

        public Builder setTimeOfDay(int hourOfDay, int minute, int second) {
            return setTimeOfDay(hourOfDay, minute, second, 0);
        }

        public Builder setTimeOfDay(int hourOfDay, int minute, int second, int millis) {
            return setFields(HOUR_OF_DAY, hourOfDay, MINUTE, minute, SECOND, second, MILLISECOND, millis);
        }

        public Builder setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
            if (instant != null) {
                throw new IllegalStateException();
            }
            week = new int[] {weekYear, weekOfYear, dayOfWeek};
            return this;
        }

        public Builder setTimeZone(TimeZone zone) {
            this.zone = Objects.requireNonNull(zone);
            return this;
        }

        public Builder setLenient(boolean lenient) {
            this.lenient = lenient;
            return this;
        }

        public Builder setCalendarType(String type) {
            if (type.equals("gregorian")) {
                type = "gregory";
            }
            if (!type.equals("gregory") && !type.equals("iso8601")) {
                throw new IllegalArgumentException("unknown calendar type: " + type);
            }
            if (this.type != null && !this.type.equals(type)) {
                throw new IllegalStateException("calendar type has been set");
            }
            this.type = type;
            return this;
        }

        public Builder setLocale(Locale locale) {
            this.locale = Objects.requireNonNull(locale);
            return this;
        }

        public Builder setWeekDefinition(int firstDayOfWeek, int minimalDaysInFirstWeek) {
            if (firstDayOfWeek < 1 || firstDayOfWeek > 7 || minimalDaysInFirstWeek < 1 || minimalDaysInFirstWeek > 7) {
                throw new IllegalArgumentException();
            }
            first = firstDayOfWeek;
            minimal = minimalDaysInFirstWeek;
            return this;
        }

        public Calendar build() {
            GregorianCalendar c = new GregorianCalendar(zone == null ? TimeZone.getDefault() : zone,
                    locale == null ? Locale.getDefault(Locale.Category.FORMAT) : locale);
            if ("iso8601".equals(type)) {
                c.setGregorianChange(new Date(Long.MIN_VALUE));
                if (first == 0) {
                    first = MONDAY;
                    minimal = 4;
                }
            }
            c.setLenient(lenient);
            if (first != 0) {
                c.setFirstDayOfWeek(first);
                c.setMinimalDaysInFirstWeek(minimal);
            }
            if (instant != null) {
                c.setTimeInMillis(instant);
                return c;
            }
            c.clear();
            if (week != null) {
                c.setWeekDate(week[0], week[1], week[2]);
            }
            for (int[] s : set) {
                c.set(s[0], s[1]);
            }
            c.complete();
            return c;
        }
    }
}

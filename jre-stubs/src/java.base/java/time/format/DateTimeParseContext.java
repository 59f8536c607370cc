package java.time.format;

import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What has been parsed so far, and how to go on. */
final class DateTimeParseContext {
    private final DateTimeFormatter formatter;
    private boolean caseSensitive = true;
    private boolean strict = true;
    private final ArrayList<Parsed> parsed = new ArrayList<>();

    DateTimeParseContext(DateTimeFormatter formatter) {
        this.formatter = formatter;
        parsed.add(new Parsed());
    }

    DateTimeParseContext copy() {
        DateTimeParseContext copy = new DateTimeParseContext(formatter);
        copy.caseSensitive = caseSensitive;
        copy.strict = strict;
        return copy;
    }

    Locale getLocale() {
        return formatter.getLocale();
    }

    DecimalStyle getDecimalStyle() {
        return formatter.getDecimalStyle();
    }

    Chronology getEffectiveChronology() {
        Chronology chrono = current().chrono;
        if (chrono == null) {
            chrono = formatter.getChronology();
        }
        return chrono != null ? chrono : IsoChronology.INSTANCE;
    }

    boolean isCaseSensitive() {
        return caseSensitive;
    }

    void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    boolean subSequenceEquals(CharSequence cs1, int offset1, CharSequence cs2, int offset2, int length) {
        if (offset1 + length > cs1.length() || offset2 + length > cs2.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!charEquals(cs1.charAt(offset1 + i), cs2.charAt(offset2 + i))) {
                return false;
            }
        }
        return true;
    }

    boolean charEquals(char a, char b) {
        return a == b || !caseSensitive
            && (Character.toUpperCase(a) == Character.toUpperCase(b) || Character.toLowerCase(a) == Character.toLowerCase(b));
    }

    boolean isStrict() {
        return strict;
    }

    void setStrict(boolean strict) {
        this.strict = strict;
    }

    void startOptional() {
        parsed.add(current().copy());
    }

    void endOptional(boolean successful) {
        parsed.remove(successful ? parsed.size() - 2 : parsed.size() - 1);
    }

    private Parsed current() {
        return parsed.get(parsed.size() - 1);
    }

    Parsed toUnresolved() {
        return current();
    }

    TemporalAccessor toResolved(ResolverStyle resolverStyle, Set<TemporalField> resolverFields) {
        Parsed p = current();
        p.chrono = getEffectiveChronology();
        p.zone = p.zone != null ? p.zone : formatter.getZone();
        return p.resolve(resolverStyle, resolverFields);
    }

    Long getParsed(TemporalField field) {
        return current().fieldValues.get(field);
    }

    int setParsedField(TemporalField field, long value, int errorPos, int successPos) {
        Objects.requireNonNull(field, "field");
        Long old = current().fieldValues.put(field, value);
        return old != null && old.longValue() != value ? ~errorPos : successPos;
    }

    void setParsed(Chronology chrono) {
        current().chrono = chrono;
    }

    void setParsed(ZoneId zone) {
        current().zone = zone;
    }

    /** The kind as in {@link Parsed#zoneNameKind}. */
    void setParsedZoneNameKind(int kind) {
        current().zoneNameKind = kind;
    }

    int setParsedDayPeriod(int[] hours, int errorPos, int successPos) {
        int[] old = current().dayPeriod;
        current().dayPeriod = hours;
        return old != null && old != hours ? ~errorPos : successPos;
    }

    void setParsedLeapSecond() {
        current().leapSecond = true;
    }

    @Override
    public String toString() {
        return current().toString();
    }
}

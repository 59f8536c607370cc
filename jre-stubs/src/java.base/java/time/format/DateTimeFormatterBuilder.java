package java.time.format;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts formatters together. */
public final class DateTimeFormatterBuilder {
    private static final TemporalQuery<ZoneId> REGION_ONLY = temporal -> {
        ZoneId zone = temporal.query(TemporalQueries.zoneId());
        return zone == null || zone instanceof ZoneOffset ? null : zone;
    };

    private DateTimeFormatterBuilder active = this;
    private final DateTimeFormatterBuilder parent;
    private final List<Part> parts = new ArrayList<>();
    private final boolean optional;
    private int padNextWidth;
    private char padNextChar;
    private int valueParserIndex = -1;

    public DateTimeFormatterBuilder() {
        parent = null;
        optional = false;
    }

    private DateTimeFormatterBuilder(DateTimeFormatterBuilder parent, boolean optional) {
        this.parent = parent;
        this.optional = optional;
    }

    public static String getLocalizedDateTimePattern(FormatStyle dateStyle, FormatStyle timeStyle, Chronology chrono, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(chrono, "chrono");
        if (dateStyle == null && timeStyle == null) {
            throw new IllegalArgumentException("Either dateStyle or timeStyle must be non-null");
        }
        return DateTimeText.pattern(dateStyle, timeStyle, locale);
    }

    public static String getLocalizedDateTimePattern(String requestedTemplate, Chronology chrono, Locale locale) {
        Objects.requireNonNull(requestedTemplate, "requestedTemplate");
        Objects.requireNonNull(chrono, "chrono");
        Objects.requireNonNull(locale, "locale");
        return LocalizedTemplate.pattern(requestedTemplate, locale);
    }

    public DateTimeFormatterBuilder parseCaseSensitive() {
        appendInternal(new LiteralPart.Setting(0));
        return this;
    }

    public DateTimeFormatterBuilder parseCaseInsensitive() {
        appendInternal(new LiteralPart.Setting(1));
        return this;
    }

    public DateTimeFormatterBuilder parseStrict() {
        appendInternal(new LiteralPart.Setting(2));
        return this;
    }

    public DateTimeFormatterBuilder parseLenient() {
        appendInternal(new LiteralPart.Setting(3));
        return this;
    }

    public DateTimeFormatterBuilder parseDefaulting(TemporalField field, long value) {
        Objects.requireNonNull(field, "field");
        appendInternal(new LiteralPart.Default(field, value));
        return this;
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field) {
        Objects.requireNonNull(field, "field");
        return appendNumber(new NumberPart(field, 1, 19, SignStyle.NORMAL, 0));
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
        Objects.requireNonNull(field, "field");
        if (width < 1 || width > 19) {
            throw new IllegalArgumentException("The width must be from 1 to 19 inclusive but was " + width);
        }
        return appendNumber(new NumberPart(field, width, width, SignStyle.NOT_NEGATIVE, 0));
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle) {
        if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) {
            return appendValue(field, maxWidth);
        }
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(signStyle, "signStyle");
        if (minWidth < 1 || minWidth > 19) {
            throw new IllegalArgumentException("The minimum width must be from 1 to 19 inclusive but was " + minWidth);
        }
        if (maxWidth < 1 || maxWidth > 19) {
            throw new IllegalArgumentException("The maximum width must be from 1 to 19 inclusive but was " + maxWidth);
        }
        if (maxWidth < minWidth) {
            throw new IllegalArgumentException("The maximum width must exceed or equal the minimum width but " + maxWidth + " < " + minWidth);
        }
        return appendNumber(new NumberPart(field, minWidth, maxWidth, signStyle, 0));
    }

    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth, int baseValue) {
        Objects.requireNonNull(field, "field");
        checkReduced(width, maxWidth);
        if (!field.range().isValidValue(baseValue)) {
            throw new IllegalArgumentException("The base value must be within the range of the field");
        }
        return appendNumber(new NumberPart.Reduced(field, width, maxWidth, baseValue, null, 0));
    }

    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth, ChronoLocalDate baseDate) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(baseDate, "baseDate");
        checkReduced(width, maxWidth);
        return appendNumber(new NumberPart.Reduced(field, width, maxWidth, 0, baseDate, 0));
    }

    private static void checkReduced(int width, int maxWidth) {
        if (width < 1 || width > 10) {
            throw new IllegalArgumentException("The minWidth must be from 1 to 10 inclusive but was " + width);
        }
        if (maxWidth < 1 || maxWidth > 10) {
            throw new IllegalArgumentException("The maxWidth must be from 1 to 10 inclusive but was " + width);
        }
        if (maxWidth < width) {
            throw new IllegalArgumentException("Maximum width must exceed or equal the minimum width but " + maxWidth + " < " + width);
        }
    }

    private DateTimeFormatterBuilder appendNumber(NumberPart part) {
        if (active.valueParserIndex < 0) {
            active.valueParserIndex = appendInternal(part);
            return this;
        }
        // values side by side: the first one leaves room for those of fixed width
        int index = active.valueParserIndex;
        NumberPart base = (NumberPart) active.parts.get(index);
        if (part.minWidth == part.maxWidth && part.signStyle == SignStyle.NOT_NEGATIVE) {
            base = base.withSubsequentWidth(part.maxWidth);
            appendInternal(part.withFixedWidth());
            active.valueParserIndex = index;
        } else {
            base = base.withFixedWidth();
            active.valueParserIndex = appendInternal(part);
        }
        active.parts.set(index, base);
        return this;
    }

    public DateTimeFormatterBuilder appendFraction(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
        Objects.requireNonNull(field, "field");
        if (!field.range().isFixed()) {
            throw new IllegalArgumentException("Field must have a fixed set of values: " + field);
        }
        if (minWidth < 0 || minWidth > 9) {
            throw new IllegalArgumentException("Minimum width must be from 0 to 9 inclusive but was " + minWidth);
        }
        if (maxWidth < 1 || maxWidth > 9) {
            throw new IllegalArgumentException("Maximum width must be from 1 to 9 inclusive but was " + maxWidth);
        }
        if (maxWidth < minWidth) {
            throw new IllegalArgumentException("Maximum width must exceed or equal the minimum width but " + maxWidth + " < " + minWidth);
        }
        NumberPart part = new NumberPart.Fraction(field, minWidth, maxWidth, decimalPoint, 0);
        if (minWidth == maxWidth && !decimalPoint) {
            appendNumber(part);
        } else {
            appendInternal(part);
        }
        return this;
    }

    public DateTimeFormatterBuilder appendText(TemporalField field) {
        return appendText(field, TextStyle.FULL);
    }

    public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle textStyle) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(textStyle, "textStyle");
        appendInternal(new TextPart(field, textStyle, null));
        return this;
    }

    public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> textLookup) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(textLookup, "textLookup");
        appendInternal(new TextPart(field, TextStyle.FULL, new LinkedHashMap<>(textLookup)));
        return this;
    }

    public DateTimeFormatterBuilder appendInstant() {
        appendInternal(new ZonePart.InstantPart(-2));
        return this;
    }

    public DateTimeFormatterBuilder appendInstant(int fractionalDigits) {
        if (fractionalDigits < -1 || fractionalDigits > 9) {
            throw new IllegalArgumentException("The fractional digits must be from -1 to 9 inclusive but was " + fractionalDigits);
        }
        appendInternal(new ZonePart.InstantPart(fractionalDigits));
        return this;
    }

    public DateTimeFormatterBuilder appendOffsetId() {
        appendInternal(OffsetPart.ID_Z);
        return this;
    }

    public DateTimeFormatterBuilder appendOffset(String pattern, String noOffsetText) {
        appendInternal(new OffsetPart(pattern, noOffsetText));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalizedOffset(TextStyle style) {
        Objects.requireNonNull(style, "style");
        if (style != TextStyle.FULL && style != TextStyle.SHORT) {
            throw new IllegalArgumentException("Style must be either full or short");
        }
        appendInternal(new ZonePart.LocalizedOffset(style));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneId() {
        appendInternal(new ZonePart(TemporalQueries.zoneId(), "ZoneId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneRegionId() {
        appendInternal(new ZonePart(REGION_ONLY, "ZoneRegionId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneOrOffsetId() {
        appendInternal(new ZonePart(TemporalQueries.zone(), "ZoneOrOffsetId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle) {
        appendInternal(new ZonePart.Text(Objects.requireNonNull(textStyle, "textStyle"), false));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle, Set<ZoneId> preferredZones) {
        Objects.requireNonNull(preferredZones, "preferredZones");
        return appendZoneText(textStyle);
    }

    public DateTimeFormatterBuilder appendGenericZoneText(TextStyle textStyle) {
        appendInternal(new ZonePart.Text(Objects.requireNonNull(textStyle, "textStyle"), true));
        return this;
    }

    public DateTimeFormatterBuilder appendGenericZoneText(TextStyle textStyle, Set<ZoneId> preferredZones) {
        return appendGenericZoneText(textStyle);
    }

    public DateTimeFormatterBuilder appendChronologyId() {
        appendInternal(new TextPart.ChronoName(null));
        return this;
    }

    public DateTimeFormatterBuilder appendChronologyText(TextStyle textStyle) {
        Objects.requireNonNull(textStyle, "textStyle");
        appendInternal(new TextPart.ChronoName(textStyle));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalized(FormatStyle dateStyle, FormatStyle timeStyle) {
        if (dateStyle == null && timeStyle == null) {
            throw new IllegalArgumentException("Either the date or time style must be non-null");
        }
        appendInternal(new LiteralPart.Localized(dateStyle, timeStyle));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalized(String requestedTemplate) {
        Objects.requireNonNull(requestedTemplate, "requestedTemplate");
        LocalizedTemplate.check(requestedTemplate);
        appendInternal(new LiteralPart.Localized(requestedTemplate));
        return this;
    }

    public DateTimeFormatterBuilder appendLiteral(char literal) {
        appendInternal(new LiteralPart(String.valueOf(literal)));
        return this;
    }

    public DateTimeFormatterBuilder appendLiteral(String literal) {
        Objects.requireNonNull(literal, "literal");
        if (!literal.isEmpty()) {
            appendInternal(new LiteralPart(literal));
        }
        return this;
    }

    public DateTimeFormatterBuilder appendDayPeriodText(TextStyle style) {
        Objects.requireNonNull(style, "style");
        appendInternal(new TextPart.DayPeriod(style.asNormal()));
        return this;
    }

    public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        appendInternal(formatter.toPrinterParser(false));
        return this;
    }

    public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        appendInternal(formatter.toPrinterParser(true));
        return this;
    }

    public DateTimeFormatterBuilder appendPattern(String pattern) {
        Objects.requireNonNull(pattern, "pattern");
        parsePattern(pattern);
        return this;
    }

    private void parsePattern(String pattern) {
        for (int pos = 0; pos < pattern.length(); pos++) {
            char cur = pattern.charAt(pos);
            if (cur >= 'A' && cur <= 'Z' || cur >= 'a' && cur <= 'z') {
                int start = pos++;
                while (pos < pattern.length() && pattern.charAt(pos) == cur) {
                    pos++;
                }
                int count = pos - start;
                if (cur == 'p') {
                    int pad = 0;
                    if (pos < pattern.length()) {
                        cur = pattern.charAt(pos);
                        if (cur >= 'A' && cur <= 'Z' || cur >= 'a' && cur <= 'z') {
                            pad = count;
                            start = pos++;
                            while (pos < pattern.length() && pattern.charAt(pos) == cur) {
                                pos++;
                            }
                            count = pos - start;
                        }
                    }
                    if (pad == 0) {
                        throw new IllegalArgumentException("Pad letter 'p' must be followed by valid pad pattern: " + pattern);
                    }
                    padNext(pad);
                }
                parseLetter(cur, count);
                pos--;
            } else if (cur == '\'') {
                int start = pos++;
                for (; pos < pattern.length(); pos++) {
                    if (pattern.charAt(pos) == '\'') {
                        if (pos + 1 < pattern.length() && pattern.charAt(pos + 1) == '\'') {
                            pos++;
                        } else {
                            break;
                        }
                    }
                }
                if (pos >= pattern.length()) {
                    throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
                }
                String str = pattern.substring(start + 1, pos);
                if (str.isEmpty()) {
                    appendLiteral('\'');
                } else {
                    appendLiteral(str.replace("''", "'"));
                }
            } else if (cur == '[') {
                optionalStart();
            } else if (cur == ']') {
                if (active.parent == null) {
                    throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
                }
                optionalEnd();
            } else if (cur == '{' || cur == '}' || cur == '#') {
                throw new IllegalArgumentException("Pattern includes reserved character: '" + cur + "'");
            } else {
                appendLiteral(cur);
            }
        }
    }

    private static TemporalField fieldOf(char letter) {
        switch (letter) {
            case 'G':
                return ChronoField.ERA;
            case 'y':
                return ChronoField.YEAR_OF_ERA;
            case 'u':
                return ChronoField.YEAR;
            case 'Q':
            case 'q':
                return IsoFields.QUARTER_OF_YEAR;
            case 'M':
            case 'L':
                return ChronoField.MONTH_OF_YEAR;
            case 'D':
                return ChronoField.DAY_OF_YEAR;
            case 'd':
                return ChronoField.DAY_OF_MONTH;
            case 'F':
                return ChronoField.ALIGNED_WEEK_OF_MONTH;
            case 'E':
            case 'c':
            case 'e':
                return ChronoField.DAY_OF_WEEK;
            case 'a':
                return ChronoField.AMPM_OF_DAY;
            case 'H':
                return ChronoField.HOUR_OF_DAY;
            case 'k':
                return ChronoField.CLOCK_HOUR_OF_DAY;
            case 'K':
                return ChronoField.HOUR_OF_AMPM;
            case 'h':
                return ChronoField.CLOCK_HOUR_OF_AMPM;
            case 'm':
                return ChronoField.MINUTE_OF_HOUR;
            case 's':
                return ChronoField.SECOND_OF_MINUTE;
            case 'S':
            case 'n':
                return NANO_OF_SECOND;
            case 'A':
                return ChronoField.MILLI_OF_DAY;
            case 'N':
                return ChronoField.NANO_OF_DAY;
            case 'g':
                return JulianFields.MODIFIED_JULIAN_DAY;
            default:
                return null;
        }
    }

    private static IllegalArgumentException tooMany(char cur) {
        return new IllegalArgumentException("Too many pattern letters: " + cur);
    }

    private void parseLetter(char cur, int count) {
        TemporalField field = fieldOf(cur);
        if (field != null) {
            parseField(cur, count, field);
            return;
        }
        switch (cur) {
            case 'z':
                if (count > 4) {
                    throw tooMany(cur);
                }
                appendZoneText(count == 4 ? TextStyle.FULL : TextStyle.SHORT);
                break;
            case 'V':
                if (count != 2) {
                    throw new IllegalArgumentException("Pattern letter count must be 2: " + cur);
                }
                appendZoneId();
                break;
            case 'v':
                if (count != 1 && count != 4) {
                    throw new IllegalArgumentException("Wrong number of pattern letters: " + cur);
                }
                appendGenericZoneText(count == 4 ? TextStyle.FULL : TextStyle.SHORT);
                break;
            case 'Z':
                if (count < 4) {
                    appendOffset("+HHMM", "+0000");
                } else if (count == 4) {
                    appendLocalizedOffset(TextStyle.FULL);
                } else if (count == 5) {
                    appendOffset("+HH:MM:ss", "Z");
                } else {
                    throw tooMany(cur);
                }
                break;
            case 'O':
                if (count != 1 && count != 4) {
                    throw new IllegalArgumentException("Pattern letter count must be 1 or 4: " + cur);
                }
                appendLocalizedOffset(count == 4 ? TextStyle.FULL : TextStyle.SHORT);
                break;
            case 'X':
            case 'x':
                if (count > 5) {
                    throw tooMany(cur);
                }
                appendOffset(OffsetPart.PATTERNS[count + (count == 1 ? 0 : 1)],
                    cur == 'X' ? "Z" : count == 1 ? "+00" : count % 2 == 0 ? "+0000" : "+00:00");
                break;
            case 'W':
                if (count > 1) {
                    throw tooMany(cur);
                }
                appendNumber(new LiteralPart.Week(cur, count, count, count, 0));
                break;
            case 'w':
                if (count > 2) {
                    throw tooMany(cur);
                }
                appendNumber(new LiteralPart.Week(cur, count, count, 2, 0));
                break;
            case 'Y':
                appendNumber(new LiteralPart.Week(cur, count, count, count == 2 ? 2 : 19, 0));
                break;
            case 'B':
                if (count != 1 && count != 4 && count != 5) {
                    throw new IllegalArgumentException("Wrong number of pattern letters: " + cur);
                }
                appendDayPeriodText(count == 1 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW);
                break;
            default:
                throw new IllegalArgumentException("Unknown pattern letter: " + cur);
        }
    }

    private void parseField(char cur, int count, TemporalField field) {
        boolean standalone = cur == 'L' || cur == 'q' || cur == 'c';
        switch (cur) {
            case 'u':
            case 'y':
                if (count == 2) {
                    appendValueReduced(field, 2, 2, NumberPart.Reduced.BASE_DATE);
                } else {
                    appendValue(field, count, 19, count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD);
                }
                break;
            case 'c':
            case 'L':
            case 'q':
            case 'M':
            case 'Q':
            case 'E':
            case 'e':
                if (count > 5) {
                    throw tooMany(cur);
                }
                if (cur == 'c' && count == 1) {
                    appendNumber(new LiteralPart.Week(cur, count, count, count, 0));
                } else if (cur == 'c' && count == 2) {
                    throw new IllegalArgumentException("Invalid pattern \"cc\"");
                } else if (count <= 2) {
                    if (cur == 'e') {
                        appendNumber(new LiteralPart.Week(cur, count, count, count, 0));
                    } else if (cur == 'E') {
                        appendText(field, TextStyle.SHORT);
                    } else if (count == 1) {
                        appendValue(field);
                    } else {
                        appendValue(field, 2);
                    }
                } else {
                    TextStyle style = count == 3 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW;
                    appendText(field, standalone ? style.asStandalone() : style);
                }
                break;
            case 'a':
                if (count != 1) {
                    throw tooMany(cur);
                }
                appendText(field, TextStyle.SHORT);
                break;
            case 'G':
                if (count > 5) {
                    throw tooMany(cur);
                }
                appendText(field, count < 4 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW);
                break;
            case 'S':
                appendFraction(NANO_OF_SECOND, count, count, false);
                break;
            case 'F':
                if (count != 1) {
                    throw tooMany(cur);
                }
                appendValue(field);
                break;
            case 'd':
            case 'h':
            case 'H':
            case 'k':
            case 'K':
            case 'm':
            case 's':
                if (count > 2) {
                    throw tooMany(cur);
                }
                if (count == 1) {
                    appendValue(field);
                } else {
                    appendValue(field, count);
                }
                break;
            case 'D':
                if (count > 3) {
                    throw tooMany(cur);
                }
                if (count == 1) {
                    appendValue(field);
                } else {
                    appendValue(field, count, 3, SignStyle.NOT_NEGATIVE);
                }
                break;
            case 'g':
                appendValue(field, count, 19, SignStyle.NORMAL);
                break;
            default:
                appendValue(field, count, 19, SignStyle.NOT_NEGATIVE);
                break;
        }
    }

    public DateTimeFormatterBuilder padNext(int padWidth) {
        return padNext(padWidth, ' ');
    }

    public DateTimeFormatterBuilder padNext(int padWidth, char padChar) {
        if (padWidth < 1) {
            throw new IllegalArgumentException("The pad width must be at least one but was " + padWidth);
        }
        active.padNextWidth = padWidth;
        active.padNextChar = padChar;
        active.valueParserIndex = -1;
        return this;
    }

    public DateTimeFormatterBuilder optionalStart() {
        active.valueParserIndex = -1;
        active = new DateTimeFormatterBuilder(active, true);
        return this;
    }

    public DateTimeFormatterBuilder optionalEnd() {
        if (active.parent == null) {
            throw new IllegalStateException("Cannot call optionalEnd() as there was no previous call to optionalStart()");
        }
        DateTimeFormatterBuilder inner = active;
        active = active.parent;
        if (!inner.parts.isEmpty()) {
            appendInternal(new CompositePart(inner.parts, inner.optional));
        }
        return this;
    }

    private int appendInternal(Part part) {
        if (active.padNextWidth > 0) {
            part = new LiteralPart.Padded(part, active.padNextWidth, active.padNextChar);
            active.padNextWidth = 0;
            active.padNextChar = 0;
        }
        active.parts.add(part);
        active.valueParserIndex = -1;
        return active.parts.size() - 1;
    }

    public DateTimeFormatter toFormatter() {
        return toFormatter(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DateTimeFormatter toFormatter(Locale locale) {
        return toFormatter(locale, ResolverStyle.SMART, null);
    }

    DateTimeFormatter toFormatter(ResolverStyle resolverStyle, Chronology chrono) {
        return toFormatter(Locale.getDefault(Locale.Category.FORMAT), resolverStyle, chrono);
    }

    private DateTimeFormatter toFormatter(Locale locale, ResolverStyle resolverStyle, Chronology chrono) {
        Objects.requireNonNull(locale, "locale");
        while (active.parent != null) {
            optionalEnd();
        }
        return new DateTimeFormatter(new CompositePart(parts, false), locale, DecimalStyle.STANDARD, resolverStyle, null, chrono, null);
    }
}

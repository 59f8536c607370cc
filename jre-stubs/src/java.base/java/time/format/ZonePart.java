package java.time.format;

import ijen.internal.ZoneNames;
import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;

/** A zone by its id. */
class ZonePart extends Part {
    private final TemporalQuery<ZoneId> query;
    private final String description;

    ZonePart(TemporalQuery<ZoneId> query, String description) {
        this.query = query;
        this.description = description;
    }

    @Override
    boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
        ZoneId zone = context.getValue(query, optional);
        if (zone == null) {
            return false;
        }
        buf.append(zone.getId());
        return true;
    }

    @Override
    int parse(DateTimeParseContext context, CharSequence text, int position) {
        int length = text.length();
        if (position > length) {
            throw new IndexOutOfBoundsException();
        }
        if (position == length) {
            return ~position;
        }
        char next = text.charAt(position);
        if (next == '+' || next == '-') {
            return parseOffsetBased(context, text, position, position, OffsetPart.LENIENT_ID_Z);
        }
        for (String prefix : new String[] {"UTC", "UT", "GMT"}) {
            if (context.subSequenceEquals(text, position, prefix, 0, prefix.length())) {
                int end = position + prefix.length();
                if (prefix.equals("GMT") && end < length && text.charAt(end) == '0') {
                    context.setParsed(ZoneId.of("GMT0"));
                    return end + 1;
                }
                return parseOffsetBased(context, text, position, end, OffsetPart.LENIENT_ID_ZERO);
            }
        }
        int named = parseName(context, text, position);
        if (named >= 0) {
            return named;
        }
        int end = position;
        while (end < length && isIdChar(text.charAt(end))) {
            end++;
        }
        for (; end > position + 1; end--) {
            String id = text.subSequence(position, end).toString();
            if (isRegion(id)) {
                context.setParsed(ZoneId.of(id));
                return end;
            }
        }
        if (context.charEquals(next, 'Z')) {
            context.setParsed(ZoneOffset.UTC);
            return position + 1;
        }
        return ~position;
    }

    int parseName(DateTimeParseContext context, CharSequence text, int position) {
        return -1;
    }

    private static boolean isIdChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/_+-~".indexOf(c) >= 0;
    }

    private static boolean isRegion(String id) {
        char last = id.charAt(id.length() - 1);
        if (last == '/') {
            return false;
        }
        try {
            return ZoneRulesProvider.getRules(id, false) != null;
        } catch (ZoneRulesException e) {
            return false;
        }
    }

    private static int parseOffsetBased(DateTimeParseContext context, CharSequence text, int prefixPos, int position, OffsetPart parser) {
        String prefix = text.subSequence(prefixPos, position).toString().toUpperCase(Locale.ROOT);
        if (position >= text.length() || text.charAt(position) == '0' || context.charEquals(text.charAt(position), 'Z')) {
            context.setParsed(ZoneId.of(prefix));
            return position;
        }
        DateTimeParseContext copy = context.copy();
        int end = parser.parse(copy, text, position);
        try {
            if (end < 0) {
                if (parser == OffsetPart.LENIENT_ID_Z) {
                    return ~prefixPos;
                }
                context.setParsed(ZoneId.of(prefix));
                return position;
            }
            context.setParsed(ZoneId.ofOffset(prefix, ZoneOffset.ofTotalSeconds(copy.getParsed(OFFSET_SECONDS).intValue())));
            return end;
        } catch (DateTimeException e) {
            return ~prefixPos;
        }
    }

    @Override
    public String toString() {
        return description;
    }

    /** A zone by its name. */
    static final class Text extends ZonePart {
        private final TextStyle style;
        private final boolean generic;

        Text(TextStyle style, boolean generic) {
            super(TemporalQueries.zone(), "ZoneText(" + style + ")");
            this.style = style;
            this.generic = generic;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            ZoneId zone = context.getValue(TemporalQueries.zoneId(), optional);
            if (zone == null) {
                return false;
            }
            buf.append(zone instanceof ZoneOffset ? zone.getId() : name(zone, context));
            return true;
        }

        private String name(ZoneId zone, DateTimePrintContext context) {
            TemporalAccessor dt = context.getTemporal();
            boolean full = style.asNormal() == TextStyle.FULL;
            int kind = 2;
            ZoneOffset offset = zone.getRules().getStandardOffset(Instant.now());
            if (!generic) {
                Instant instant = null;
                if (dt.isSupported(INSTANT_SECONDS)) {
                    instant = Instant.from(dt);
                } else if (dt.isSupported(ChronoField.EPOCH_DAY) && dt.isSupported(ChronoField.NANO_OF_DAY)) {
                    LocalDateTime local = LocalDateTime.of(java.time.LocalDate.ofEpochDay(dt.getLong(ChronoField.EPOCH_DAY)),
                        java.time.LocalTime.ofNanoOfDay(dt.getLong(ChronoField.NANO_OF_DAY)));
                    if (zone.getRules().getTransition(local) == null) {
                        instant = local.atZone(zone).toInstant();
                    }
                }
                if (instant != null) {
                    kind = zone.getRules().isDaylightSavings(instant) ? 1 : 0;
                    offset = zone.getRules().getOffset(instant);
                }
            }
            String id = zone.getId();
            if (id.length() > 3 && (id.startsWith("UTC") || id.startsWith("GMT") || id.startsWith("UT")) && id.indexOf(':') > 0) {
                return id;
            }
            String name = ZoneNames.name(id, kind, full, context.getLocale());
            return name != null ? name : ZoneNames.gmt(offset);
        }

        @Override
        int parseName(DateTimeParseContext context, CharSequence text, int position) {
            String match = ZoneNames.match(text, position, !context.isCaseSensitive());
            if (match == null) {
                return -1;
            }
            int nul = match.indexOf('\0');
            context.setParsed(ZoneId.of(match.substring(0, nul)));
            context.setParsedZoneNameKind(ZoneNames.kind(match));
            return position + match.length() - nul - 1;
        }
    }

    /** GMT and an offset. */
    static final class LocalizedOffset extends Part {
        private final TextStyle style;

        LocalizedOffset(TextStyle style) {
            this.style = style;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            Long offsetSecs = context.getValue(OFFSET_SECONDS, optional);
            if (offsetSecs == null) {
                return false;
            }
            buf.append("GMT");
            int total = Math.toIntExact(offsetSecs);
            if (total != 0) {
                int hours = Math.abs(total / 3600 % 100);
                int minutes = Math.abs(total / 60 % 60);
                int seconds = Math.abs(total % 60);
                buf.append(total < 0 ? "-" : "+");
                boolean full = style == TextStyle.FULL;
                buf.append(full && hours < 10 ? "0" : "").append(hours);
                if (full || minutes != 0 || seconds != 0) {
                    buf.append(minutes < 10 ? ":0" : ":").append(minutes);
                }
                if (seconds != 0) {
                    buf.append(seconds < 10 ? ":0" : ":").append(seconds);
                }
            }
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            if (!context.subSequenceEquals(text, position, "GMT", 0, 3)) {
                return ~position;
            }
            int pos = position + 3;
            if (pos == text.length() || text.charAt(pos) != '+' && text.charAt(pos) != '-') {
                return context.setParsedField(OFFSET_SECONDS, 0, position, pos);
            }
            if (style == TextStyle.FULL && pos + 2 >= text.length()) {
                text.charAt(Math.max(pos + 2, text.length()));
            }
            OffsetPart part = new OffsetPart(style == TextStyle.FULL ? "+HH:MM:ss" : "+H:mm:ss", "");
            int end = part.parse(context, text, pos);
            return end <= pos ? ~position : end;
        }

        @Override
        public String toString() {
            return "LocalizedOffset(" + style + ")";
        }
    }

    /** A moment in UTC. */
    static final class InstantPart extends Part {
        private static final long SECONDS_PER_10000_YEARS = 146097L * 25L * 86400L;
        private final int fractionalDigits;

        InstantPart(int fractionalDigits) {
            this.fractionalDigits = fractionalDigits;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            Long secs = context.getValue(INSTANT_SECONDS, optional);
            if (secs == null) {
                return false;
            }
            Long nanos = context.getTemporal().isSupported(NANO_OF_SECOND) ? context.getTemporal().getLong(NANO_OF_SECOND) : null;
            int nano = NANO_OF_SECOND.checkValidIntValue(nanos != null ? nanos : 0);
            String text = Instant.ofEpochSecond(secs).toString();
            buf.append(text, 0, text.length() - 1);
            if (fractionalDigits < 0 && nano > 0 || fractionalDigits > 0) {
                buf.append('.');
                int digits = fractionalDigits == -2 ? (nano % 1000_000 == 0 ? 3 : nano % 1000 == 0 ? 6 : 9) : fractionalDigits;
                int divisor = 100_000_000;
                for (int i = 0; digits == -1 ? nano > 0 : i < digits; i++) {
                    buf.append((char) ('0' + nano / divisor));
                    nano %= divisor;
                    divisor /= 10;
                }
            }
            buf.append('Z');
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            CompositePart parser = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral('T')
                .appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':').appendValue(ChronoField.MINUTE_OF_HOUR, 2).appendLiteral(':')
                .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
                .appendFraction(NANO_OF_SECOND, Math.max(fractionalDigits, 0), fractionalDigits < 0 ? 9 : fractionalDigits, true)
                .appendOffsetId().toFormatter().toPrinterParser(false);
            DateTimeParseContext copy = context.copy();
            int pos = parser.parse(copy, text, position);
            if (pos < 0) {
                return pos;
            }
            long year = copy.getParsed(ChronoField.YEAR);
            int month = copy.getParsed(ChronoField.MONTH_OF_YEAR).intValue();
            int day = copy.getParsed(ChronoField.DAY_OF_MONTH).intValue();
            int hour = copy.getParsed(ChronoField.HOUR_OF_DAY).intValue();
            int minute = copy.getParsed(ChronoField.MINUTE_OF_HOUR).intValue();
            Long second = copy.getParsed(ChronoField.SECOND_OF_MINUTE);
            Long nanos = copy.getParsed(NANO_OF_SECOND);
            int sec = second != null ? second.intValue() : 0;
            int nano = nanos != null ? nanos.intValue() : 0;
            int offset = copy.getParsed(OFFSET_SECONDS).intValue();
            int days = 0;
            if (hour == 24 && minute == 0 && sec == 0 && nano == 0) {
                hour = 0;
                days = 1;
            } else if (hour == 23 && minute == 59 && sec == 60) {
                context.setParsedLeapSecond();
                sec = 59;
            }
            long instantSecs;
            try {
                LocalDateTime local = LocalDateTime.of((int) (year % 10_000), month, day, hour, minute, sec, 0).plusDays(days);
                instantSecs = local.toEpochSecond(ZoneOffset.ofTotalSeconds(offset)) + Math.multiplyExact(year / 10_000L, SECONDS_PER_10000_YEARS);
            } catch (RuntimeException ex) {
                return ~position;
            }
            int result = context.setParsedField(INSTANT_SECONDS, instantSecs, position, pos);
            return context.setParsedField(NANO_OF_SECOND, nano, position, result);
        }

        @Override
        public String toString() {
            return "Instant()";
        }
    }
}

package java.time.format;

import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.time.DateTimeException;
import java.util.Objects;

/** An offset from UTC as hours, minutes and seconds. */
final class OffsetPart extends Part {
    static final String[] PATTERNS = {"+HH", "+HHmm", "+HH:mm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss", "+HHMMSS", "+HH:MM:SS", "+HHmmss",
        "+HH:mm:ss", "+H", "+Hmm", "+H:mm", "+HMM", "+H:MM", "+HMMss", "+H:MM:ss", "+HMMSS", "+H:MM:SS", "+Hmmss", "+H:mm:ss"};
    static final OffsetPart ID_Z = new OffsetPart("+HH:MM:ss", "Z");
    static final OffsetPart LENIENT_ID_Z = new OffsetPart("+HH:MM:ss", "Z");
    static final OffsetPart LENIENT_ID_ZERO = new OffsetPart("+HH:MM:ss", "0");

    private final String noOffsetText;
    private final int type;
    /** The same with one hour digit. */
    private final int kind;

    OffsetPart(String pattern, String noOffsetText) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(noOffsetText, "noOffsetText");
        int found = -1;
        for (int i = 0; i < PATTERNS.length && found < 0; i++) {
            if (PATTERNS[i].equals(pattern)) {
                found = i;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("Invalid zone offset pattern: " + pattern);
        }
        type = found;
        kind = found % 11;
        this.noOffsetText = noOffsetText;
    }

    private boolean isColon() {
        return kind > 0 && kind % 2 == 0;
    }

    private static void two(StringBuilder buf, boolean colon, int value) {
        buf.append(colon ? ":" : "").append((char) (value / 10 + '0')).append((char) (value % 10 + '0'));
    }

    @Override
    boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
        Long offsetSecs = context.getValue(OFFSET_SECONDS, optional);
        if (offsetSecs == null) {
            return false;
        }
        int total = Math.toIntExact(offsetSecs);
        if (total == 0) {
            buf.append(noOffsetText);
            return true;
        }
        int hours = Math.abs(total / 3600 % 100);
        int minutes = Math.abs(total / 60 % 60);
        int seconds = Math.abs(total % 60);
        int start = buf.length();
        int output = hours;
        buf.append(total < 0 ? "-" : "+");
        if (type < 11 || hours >= 10) {
            two(buf, false, hours);
        } else {
            buf.append((char) (hours + '0'));
        }
        if (kind >= 3 && kind <= 8 || kind >= 9 && seconds > 0 || kind >= 1 && minutes > 0) {
            two(buf, isColon(), minutes);
            output += minutes;
            if (kind == 7 || kind == 8 || kind >= 5 && seconds > 0) {
                two(buf, isColon(), seconds);
                output += seconds;
            }
        }
        if (output == 0) {
            buf.setLength(start);
            buf.append(noOffsetText);
        }
        return true;
    }

    @Override
    int parse(DateTimeParseContext context, CharSequence text, int position) {
        int length = text.length();
        int noOffset = noOffsetText.length();
        if (noOffset == 0) {
            if (position == length) {
                return context.setParsedField(OFFSET_SECONDS, 0, position, position);
            }
        } else {
            if (position == length) {
                return ~position;
            }
            if (context.subSequenceEquals(text, position, noOffsetText, 0, noOffset)) {
                return context.setParsedField(OFFSET_SECONDS, 0, position, position + noOffset);
            }
        }
        char sign = text.charAt(position);
        if (sign == '+' || sign == '-') {
            int[] array = {position + 1, 0, 0, 0};
            if (digits(context, text, array)) {
                if (array[1] > 23 || array[2] > 59 || array[3] > 59) {
                    throw new DateTimeException("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]");
                }
                long offset = (sign == '-' ? -1L : 1L) * (array[1] * 3600L + array[2] * 60L + array[3]);
                return context.setParsedField(OFFSET_SECONDS, offset, position, array[0]);
            }
        }
        return noOffset == 0 ? context.setParsedField(OFFSET_SECONDS, 0, position, position) : ~position;
    }

    /** Reads hours, minutes and seconds into {@code array}, moving its position; false where something is missing. */
    private boolean digits(DateTimeParseContext context, CharSequence text, int[] array) {
        int k = kind;
        boolean colon = isColon();
        boolean padded = type < 11;
        if (!context.isStrict()) {
            int hourEnd = array[0] + (padded ? 2 : 1);
            if (!colon && k == 0 && (at(text, hourEnd) == ':' || !padded && at(text, hourEnd + 1) == ':')) {
                colon = true;
            }
            k = colon ? 10 : 9;
        }
        if (!padded) {
            int count = 0;
            while (isDigit(at(text, array[0] + count))) {
                count++;
            }
            int hourDigits = colon || k == 0 ? Math.min(count, 2) : count >= 6 || count == 4 || count == 2 ? 2 : count == 0 ? 0 : 1;
            if (hourDigits == 0) {
                return false;
            }
            for (int i = 0; i < hourDigits; i++) {
                array[1] = array[1] * 10 + text.charAt(array[0]++) - '0';
            }
        } else if (!pair(text, array, 1, false)) {
            return false;
        }
        boolean minuteNeeded = k >= 3 && k <= 8;
        boolean secondNeeded = k == 7 || k == 8;
        if (k == 0) {
            return true;
        }
        if (!pair(text, array, 2, colon)) {
            return !minuteNeeded;
        }
        if (k < 5) {
            return true;
        }
        return pair(text, array, 3, colon) || !secondNeeded;
    }

    private static char at(CharSequence text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean pair(CharSequence text, int[] array, int index, boolean colon) {
        int pos = array[0];
        if (colon) {
            if (at(text, pos) != ':') {
                return false;
            }
            pos++;
        }
        char a = at(text, pos);
        char b = at(text, pos + 1);
        if (!isDigit(a) || !isDigit(b)) {
            return false;
        }
        int value = (a - '0') * 10 + b - '0';
        if (value > 59) {
            return false;
        }
        array[index] = value;
        array[0] = pos + 2;
        return true;
    }

    @Override
    public String toString() {
        return "Offset(" + PATTERNS[type] + ",'" + noOffsetText.replace("'", "''") + "')";
    }
}

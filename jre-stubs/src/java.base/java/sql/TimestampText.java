package java.sql;

/** The JDBC escape format of timestamps: `yyyy-[m]m-[d]d hh:mm:ss[.f...]`. */
final class TimestampText {
    private static final String FORMAT = "Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]";

    private TimestampText() {
    }

    static Timestamp parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(FORMAT);
        }
        String[] date = text.substring(0, space).split("-", -1);
        String time = text.substring(space + 1);
        int first = time.indexOf(':');
        int second = time.indexOf(':', first + 1);
        int dot = time.indexOf('.', second + 1);
        if (date.length != 3 || date[0].length() != 4 || bad(date[1]) || bad(date[2]) || first <= 0 || second <= 0 || second >= time.length() - 1) {
            throw new IllegalArgumentException(FORMAT);
        }
        int month = Integer.parseInt(date[1]);
        int day = Integer.parseInt(date[2]);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException(FORMAT);
        }
        int hour = Integer.parseInt(time, 0, first, 10);
        int minute = Integer.parseInt(time, first + 1, second, 10);
        int seconds = Integer.parseInt(time, second + 1, dot < 0 ? time.length() : dot, 10);
        int nanos = 0;
        if (dot >= 0) {
            String fraction = time.substring(dot + 1);
            if (fraction.isEmpty() || fraction.length() > 9 || !Character.isDigit(fraction.charAt(0))) {
                throw new IllegalArgumentException(FORMAT);
            }
            nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        }
        return new Timestamp(Integer.parseInt(date[0]) - 1900, month - 1, day, hour, minute, seconds, nanos);
    }

    private static boolean bad(String field) {
        return field.isEmpty() || field.length() > 2;
    }

    static String of(Timestamp stamp) {
        StringBuilder text = new StringBuilder(29);
        pad(text, stamp.getYear() + 1900, 4).append('-');
        pad(text, stamp.getMonth() + 1, 2).append('-');
        pad(text, stamp.getDate(), 2).append(' ');
        pad(text, stamp.getHours(), 2).append(':');
        pad(text, stamp.getMinutes(), 2).append(':');
        pad(text, stamp.getSeconds(), 2).append('.');
        pad(text, stamp.getNanos(), 9);
        int end = text.length();
        while (text.charAt(end - 1) == '0' && text.charAt(end - 2) != '.') {
            end--;
        }
        text.setLength(end);
        return text.toString();
    }

    private static StringBuilder pad(StringBuilder text, int value, int width) {
        String digits = String.valueOf(value);
        return text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}

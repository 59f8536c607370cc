package java.lang;

/**
 * Looks up what CharacterTables has. A number is written in chars of 13 bits, the lowest first, 0x2000 set in all but
 * the last; where it has a sign, that is its lowest bit. Runs are (distance from the last start, value), each going on
 * to the next start; case mappings (distance, count, step, what is added).
 */
final class CharacterData {
    private final int[] starts;
    private final int[] values;
    /** For case mappings: count and step. */
    private final int[] counts;
    private final int[] steps;

    private CharacterData(String table, boolean mappings) {
        int numbers = 0;
        for (int i = 0; i < table.length(); i++) {
            if (table.charAt(i) < 0x2000) {
                numbers++;
            }
        }
        int rows = numbers / (mappings ? 4 : 2);
        starts = new int[rows];
        values = new int[rows];
        counts = mappings ? new int[rows] : null;
        steps = mappings ? new int[rows] : null;
        Reader reader = new Reader(table);
        int start = 0;
        for (int i = 0; i < rows; i++) {
            start += reader.next();
            starts[i] = start;
            if (mappings) {
                counts[i] = reader.next();
                steps[i] = reader.next();
            }
            int value = reader.next();
            values[i] = value >>> 1 ^ -(value & 1);
        }
    }

    static final class Reader {
        private final String table;
        private int at;

        Reader(String table) {
            this.table = table;
        }

        boolean hasNext() {
            return at < table.length();
        }

        int next() {
            int value = 0;
            for (int shift = 0;; shift += 13) {
                char c = table.charAt(at++);
                value |= (c & 0x1fff) << shift;
                if (c < 0x2000) {
                    return value;
                }
            }
        }
    }

    /** The row that begins at or before the character. */
    private int row(int c) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (starts[middle] <= c) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int value(int c) {
        return values[row(c)];
    }

    private int map(int c) {
        int row = row(c);
        int distance = c - starts[row];
        int step = steps[row];
        return distance >= 0 && distance < counts[row] * step && distance % step == 0 ? c + values[row] : c;
    }

    private static final class Types {
        static final CharacterData DATA = new CharacterData(CharacterTables.TYPES, false);
    }

    private static final class Directions {
        static final CharacterData DATA = new CharacterData(CharacterTables.DIRECTIONS, false);
    }

    private static final class Flags {
        static final CharacterData DATA = new CharacterData(CharacterTables.FLAGS, false);
    }

    private static final class Numbers {
        static final CharacterData DATA = new CharacterData(CharacterTables.NUMBERS, false);
    }

    private static final class Digits {
        static final CharacterData DATA = new CharacterData(CharacterTables.DIGITS, false);
    }

    private static final class Lower {
        static final CharacterData DATA = new CharacterData(CharacterTables.LOWER, true);
    }

    private static final class Upper {
        static final CharacterData DATA = new CharacterData(CharacterTables.UPPER, true);
    }

    private static final class Title {
        static final CharacterData DATA = new CharacterData(CharacterTables.TITLE, true);
    }

    private static final class Blocks {
        static final CharacterData DATA = new CharacterData(CharacterTables.BLOCKS, false);
    }

    private static final class Scripts {
        static final CharacterData DATA = new CharacterData(CharacterTables.SCRIPTS, false);
    }

    private static boolean isCharacter(int c) {
        return c >>> 16 < 0x11;
    }

    static int type(int c) {
        return isCharacter(c) ? Types.DATA.value(c) : 0;
    }

    static byte direction(int c) {
        return isCharacter(c) ? (byte) Directions.DATA.value(c) : Character.DIRECTIONALITY_UNDEFINED;
    }

    static boolean is(int c, int flag) {
        return isCharacter(c) && (Flags.DATA.value(c) & flag) != 0;
    }

    /** -1: no number; -2: a number, but no whole one that is not negative. */
    static int number(int c) {
        if (!isCharacter(c)) {
            return -1;
        }
        int value = Numbers.DATA.value(c);
        return value < -3999999 ? value + 3999999 : value + c;
    }

    static int digit(int c) {
        if (!isCharacter(c)) {
            return -1;
        }
        int value = Digits.DATA.value(c);
        return value < -3999999 ? -1 : value + c;
    }

    static int block(int c) {
        return Blocks.DATA.value(c);
    }

    static int script(int c) {
        return Scripts.DATA.value(c);
    }

    static int lower(int c) {
        return Lower.DATA.map(c);
    }

    static int upper(int c) {
        return Upper.DATA.map(c);
    }

    static int title(int c) {
        int title = Title.DATA.map(c);
        return title != c || isTitleItself(c) ? title : upper(c);
    }

    /** Characters that are their own title case though they have an upper case. */
    private static boolean isTitleItself(int c) {
        return type(c) == Character.TITLECASE_LETTER || c >= 0x10d0 && c <= 0x10ff;
    }
}

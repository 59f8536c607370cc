package java.lang;

import java.io.Serializable;
import java.lang.constant.Constable;
import java.lang.constant.DynamicConstantDesc;
import java.util.Objects;
import java.util.Optional;

public final class Character implements Serializable, Comparable<Character>, Constable {
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uffff';
    @SuppressWarnings("unchecked")
    public static final Class<Character> TYPE = (Class<Character>) Class.getPrimitiveClass("char");
    public static final char MIN_HIGH_SURROGATE = '\ud800';
    public static final char MAX_HIGH_SURROGATE = '\udbff';
    public static final char MIN_LOW_SURROGATE = '\udc00';
    public static final char MAX_LOW_SURROGATE = '\udfff';
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x10000;
    public static final int MIN_CODE_POINT = 0;
    public static final int MAX_CODE_POINT = 0x10ffff;
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final byte UNASSIGNED = 0;
    public static final byte UPPERCASE_LETTER = 1;
    public static final byte LOWERCASE_LETTER = 2;
    public static final byte TITLECASE_LETTER = 3;
    public static final byte MODIFIER_LETTER = 4;
    public static final byte OTHER_LETTER = 5;
    public static final byte NON_SPACING_MARK = 6;
    public static final byte ENCLOSING_MARK = 7;
    public static final byte COMBINING_SPACING_MARK = 8;
    public static final byte DECIMAL_DIGIT_NUMBER = 9;
    public static final byte LETTER_NUMBER = 10;
    public static final byte OTHER_NUMBER = 11;
    public static final byte SPACE_SEPARATOR = 12;
    public static final byte LINE_SEPARATOR = 13;
    public static final byte PARAGRAPH_SEPARATOR = 14;
    public static final byte CONTROL = 15;
    public static final byte FORMAT = 16;
    public static final byte PRIVATE_USE = 18;
    public static final byte SURROGATE = 19;
    public static final byte DASH_PUNCTUATION = 20;
    public static final byte START_PUNCTUATION = 21;
    public static final byte END_PUNCTUATION = 22;
    public static final byte CONNECTOR_PUNCTUATION = 23;
    public static final byte OTHER_PUNCTUATION = 24;
    public static final byte MATH_SYMBOL = 25;
    public static final byte CURRENCY_SYMBOL = 26;
    public static final byte MODIFIER_SYMBOL = 27;
    public static final byte OTHER_SYMBOL = 28;
    public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
    public static final byte FINAL_QUOTE_PUNCTUATION = 30;
    public static final byte DIRECTIONALITY_UNDEFINED = -1;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT = 0;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT = 1;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC = 2;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER = 3;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR = 4;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR = 5;
    public static final byte DIRECTIONALITY_ARABIC_NUMBER = 6;
    public static final byte DIRECTIONALITY_COMMON_NUMBER_SEPARATOR = 7;
    public static final byte DIRECTIONALITY_NONSPACING_MARK = 8;
    public static final byte DIRECTIONALITY_BOUNDARY_NEUTRAL = 9;
    public static final byte DIRECTIONALITY_PARAGRAPH_SEPARATOR = 10;
    public static final byte DIRECTIONALITY_SEGMENT_SEPARATOR = 11;
    public static final byte DIRECTIONALITY_WHITESPACE = 12;
    public static final byte DIRECTIONALITY_OTHER_NEUTRALS = 13;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING = 14;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE = 15;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING = 16;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE = 17;
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_FORMAT = 18;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE = 19;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE = 20;
    public static final byte DIRECTIONALITY_FIRST_STRONG_ISOLATE = 21;
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE = 22;

    private final char value;

    /** The boxes of 0 to 127. */
    private static final class Cache {
        static final Character[] BOXES = new Character[128];

        static {
            for (int i = 0; i < BOXES.length; i++) {
                BOXES[i] = new Character((char) i);
            }
        }
    }

    public static class Subset {
        private final String name;

        protected Subset(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        @Override
        public final boolean equals(Object other) {
            return this == other;
        }

        @Override
        public final int hashCode() {
            return super.hashCode();
        }

        @Override
        public final String toString() {
            return name;
        }
    }

    @Deprecated(since = "9", forRemoval = true)
    public Character(char value) {
        this.value = value;
    }

    public static Character valueOf(char c) {
        return c <= 127 ? Cache.BOXES[c] : new Character(c);
    }

    public char charValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(char value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Character && value == ((Character) other).value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public static String toString(char c) {
        return String.valueOf(c);
    }

    public static String toString(int codePoint) {
        return isBmpCodePoint(codePoint) ? String.valueOf((char) codePoint) : new String(toChars(codePoint));
    }

    @Override
    public int compareTo(Character other) {
        return value - other.value;
    }

    public static int compare(char a, char b) {
        return a - b;
    }

    public static char reverseBytes(char c) {
        return (char) ((c & 0xff00) >> 8 | c << 8);
    }

    @Override
    public Optional<DynamicConstantDesc<Character>> describeConstable() {
        return Optional.empty();
    }

    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >>> 16 < 0x11;
    }

    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isHighSurrogate(char c) {
        return c >>> 10 == 0x36;
    }

    public static boolean isLowSurrogate(char c) {
        return c >>> 10 == 0x37;
    }

    public static boolean isSurrogate(char c) {
        return c >>> 11 == 0x1b;
    }

    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    public static int toCodePoint(char high, char low) {
        return (high << 10) + low + (0x10000 - (0xd800 << 10) - 0xdc00);
    }

    public static char highSurrogate(int codePoint) {
        return (char) ((codePoint >>> 10) + (0xd800 - (0x10000 >>> 10)));
    }

    public static char lowSurrogate(int codePoint) {
        return (char) (codePoint & 0x3ff | 0xdc00);
    }

    private static IllegalArgumentException notValid(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase();
        return new IllegalArgumentException("Not a valid Unicode code point: 0x" + hex);
    }

    public static char[] toChars(int codePoint) {
        if (isBmpCodePoint(codePoint)) {
            return new char[] {(char) codePoint};
        }
        if (!isValidCodePoint(codePoint)) {
            throw notValid(codePoint);
        }
        return new char[] {highSurrogate(codePoint), lowSurrogate(codePoint)};
    }

    public static int toChars(int codePoint, char[] target, int at) {
        if (isBmpCodePoint(codePoint)) {
            target[at] = (char) codePoint;
            return 1;
        }
        if (!isValidCodePoint(codePoint)) {
            throw notValid(codePoint);
        }
        target[at + 1] = lowSurrogate(codePoint);
        target[at] = highSurrogate(codePoint);
        return 2;
    }

    public static int codePointAt(CharSequence text, int index) {
        char high = text.charAt(index);
        if (isHighSurrogate(high) && ++index < text.length()) {
            char low = text.charAt(index);
            if (isLowSurrogate(low)) {
                return toCodePoint(high, low);
            }
        }
        return high;
    }

    public static int codePointAt(char[] text, int index) {
        return codePointAtIn(text, index, text.length);
    }

    public static int codePointAt(char[] text, int index, int limit) {
        if (index >= limit || index < 0 || limit > text.length) {
            throw new IndexOutOfBoundsException();
        }
        return codePointAtIn(text, index, limit);
    }

    private static int codePointAtIn(char[] text, int index, int limit) {
        char high = text[index];
        if (isHighSurrogate(high) && index + 1 < limit && isLowSurrogate(text[index + 1])) {
            return toCodePoint(high, text[index + 1]);
        }
        return high;
    }

    public static int codePointBefore(CharSequence text, int index) {
        char low = text.charAt(--index);
        if (isLowSurrogate(low) && index > 0) {
            char high = text.charAt(index - 1);
            if (isHighSurrogate(high)) {
                return toCodePoint(high, low);
            }
        }
        return low;
    }

    public static int codePointBefore(char[] text, int index) {
        return codePointBeforeIn(text, index, 0);
    }

    public static int codePointBefore(char[] text, int index, int start) {
        if (index <= start || start < 0 || index > text.length) {
            throw new IndexOutOfBoundsException();
        }
        return codePointBeforeIn(text, index, start);
    }

    private static int codePointBeforeIn(char[] text, int index, int start) {
        char low = text[--index];
        if (isLowSurrogate(low) && index > start && isHighSurrogate(text[index - 1])) {
            return toCodePoint(text[index - 1], low);
        }
        return low;
    }

    public static int codePointCount(CharSequence text, int beginIndex, int endIndex) {
        Objects.checkFromToIndex(beginIndex, endIndex, text.length());
        int count = endIndex - beginIndex;
        for (int i = beginIndex; i < endIndex - 1; i++) {
            if (isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                count--;
                i++;
            }
        }
        return count;
    }

    public static int codePointCount(char[] text, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, text.length);
        int points = count;
        for (int i = offset; i < offset + count - 1; i++) {
            if (isSurrogatePair(text[i], text[i + 1])) {
                points--;
                i++;
            }
        }
        return points;
    }

    public static int offsetByCodePoints(CharSequence text, int index, int codePointOffset) {
        int length = text.length();
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException();
        }
        int at = index;
        int left = codePointOffset;
        for (; left > 0 && at < length; left--) {
            at += charCount(codePointAt(text, at));
        }
        for (; left < 0 && at > 0; left++) {
            at -= charCount(codePointBefore(text, at));
        }
        if (left != 0) {
            throw new IndexOutOfBoundsException();
        }
        return at;
    }

    public static int offsetByCodePoints(char[] text, int start, int count, int index, int codePointOffset) {
        if (count > text.length - start || start < 0 || count < 0 || index < start || index > start + count) {
            throw new IndexOutOfBoundsException();
        }
        int at = index;
        int left = codePointOffset;
        for (; left > 0 && at < start + count; left--) {
            at += charCount(codePointAtIn(text, at, start + count));
        }
        for (; left < 0 && at > start; left++) {
            at -= charCount(codePointBeforeIn(text, at, start));
        }
        if (left != 0) {
            throw new IndexOutOfBoundsException();
        }
        return at;
    }

    public static int getType(int codePoint) {
        return CharacterData.type(codePoint);
    }

    public static byte getDirectionality(int codePoint) {
        return CharacterData.direction(codePoint);
    }

    public static boolean isMirrored(int codePoint) {
        return CharacterData.is(codePoint, 1);
    }

    public static boolean isLowerCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'a' && codePoint <= 'z';
        }
        return CharacterData.is(codePoint, 2);
    }

    public static boolean isUpperCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'A' && codePoint <= 'Z';
        }
        return CharacterData.is(codePoint, 4);
    }

    public static boolean isTitleCase(int codePoint) {
        return getType(codePoint) == TITLECASE_LETTER;
    }

    public static boolean isDigit(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= '0' && codePoint <= '9';
        }
        return getType(codePoint) == DECIMAL_DIGIT_NUMBER;
    }

    public static boolean isDefined(int codePoint) {
        return getType(codePoint) != UNASSIGNED;
    }

    public static boolean isLetter(int codePoint) {
        if (codePoint >>> 7 == 0) {
            int c = codePoint | 0x20;
            return c >= 'a' && c <= 'z';
        }
        int type = getType(codePoint);
        return type >= UPPERCASE_LETTER && type <= OTHER_LETTER;
    }

    public static boolean isLetterOrDigit(int codePoint) {
        return isLetter(codePoint) || isDigit(codePoint);
    }

    @Deprecated(since = "1.1")
    public static boolean isJavaLetter(char c) {
        return isJavaIdentifierStart(c);
    }

    @Deprecated(since = "1.1")
    public static boolean isJavaLetterOrDigit(char c) {
        return isJavaIdentifierPart(c);
    }

    public static boolean isAlphabetic(int codePoint) {
        return CharacterData.is(codePoint, 8);
    }

    public static boolean isIdeographic(int codePoint) {
        return CharacterData.is(codePoint, 16);
    }

    public static boolean isJavaIdentifierStart(int codePoint) {
        int type = getType(codePoint);
        return type >= UPPERCASE_LETTER && type <= OTHER_LETTER || type == LETTER_NUMBER || type == CURRENCY_SYMBOL
                || type == CONNECTOR_PUNCTUATION;
    }

    public static boolean isJavaIdentifierPart(int codePoint) {
        int type = getType(codePoint);
        return isJavaIdentifierStart(codePoint) || type == DECIMAL_DIGIT_NUMBER || type == NON_SPACING_MARK
                || type == COMBINING_SPACING_MARK || isIdentifierIgnorable(codePoint);
    }

    public static boolean isUnicodeIdentifierStart(int codePoint) {
        return CharacterData.is(codePoint, 32);
    }

    public static boolean isUnicodeIdentifierPart(int codePoint) {
        return CharacterData.is(codePoint, 64);
    }

    public static boolean isIdentifierIgnorable(int codePoint) {
        return CharacterData.is(codePoint, 128);
    }

    public static boolean isEmoji(int codePoint) {
        return CharacterData.is(codePoint, 256);
    }

    public static boolean isEmojiPresentation(int codePoint) {
        return CharacterData.is(codePoint, 512);
    }

    public static boolean isEmojiModifier(int codePoint) {
        return CharacterData.is(codePoint, 1024);
    }

    public static boolean isEmojiModifierBase(int codePoint) {
        return CharacterData.is(codePoint, 2048);
    }

    public static boolean isEmojiComponent(int codePoint) {
        return CharacterData.is(codePoint, 4096);
    }

    public static boolean isExtendedPictographic(int codePoint) {
        return CharacterData.is(codePoint, 8192);
    }

    public static int toLowerCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
        }
        return CharacterData.lower(codePoint);
    }

    public static int toUpperCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'a' && codePoint <= 'z' ? codePoint - 32 : codePoint;
        }
        return CharacterData.upper(codePoint);
    }

    public static int toTitleCase(int codePoint) {
        return CharacterData.title(codePoint);
    }

    public static int digit(int codePoint, int radix) {
        int value;
        if (codePoint >>> 7 == 0) {
            int letter = codePoint | 0x20;
            value = codePoint >= '0' && codePoint <= '9' ? codePoint - '0'
                    : letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : -1;
        } else {
            value = CharacterData.digit(codePoint);
        }
        return value < radix && radix >= MIN_RADIX && radix <= MAX_RADIX ? value : -1;
    }

    public static int getNumericValue(int codePoint) {
        return CharacterData.number(codePoint);
    }

    @Deprecated(since = "1.1")
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    public static boolean isSpaceChar(int codePoint) {
        int type = getType(codePoint);
        return type >= SPACE_SEPARATOR && type <= PARAGRAPH_SEPARATOR;
    }

    public static boolean isWhitespace(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint == ' ' || codePoint >= 9 && codePoint <= 13 || codePoint >= 28 && codePoint <= 31;
        }
        return codePoint != 0xa0 && codePoint != 0x2007 && codePoint != 0x202f && isSpaceChar(codePoint);
    }

    public static boolean isISOControl(int codePoint) {
        return codePoint >= 0 && codePoint <= 0x9f && (codePoint <= 0x1f || codePoint >= 0x7f);
    }

    public static char forDigit(int digit, int radix) {
        if (digit < 0 || digit >= radix || radix < MIN_RADIX || radix > MAX_RADIX) {
            return 0;
        }
        return (char) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
    }

    public static String getName(int codePoint) {
        if (!isValidCodePoint(codePoint)) {
            throw notValid(codePoint);
        }
        throw new UnsupportedOperationException("the names of Unicode characters");
    }

    public static int getType(char c) {
        return getType((int) c);
    }

    public static byte getDirectionality(char c) {
        return getDirectionality((int) c);
    }

    public static boolean isMirrored(char c) {
        return isMirrored((int) c);
    }

    public static boolean isLowerCase(char c) {
        return isLowerCase((int) c);
    }

    public static boolean isUpperCase(char c) {
        return isUpperCase((int) c);
    }

    public static boolean isTitleCase(char c) {
        return isTitleCase((int) c);
    }

    public static boolean isDigit(char c) {
        return isDigit((int) c);
    }

    public static boolean isDefined(char c) {
        return isDefined((int) c);
    }

    public static boolean isLetter(char c) {
        return isLetter((int) c);
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetterOrDigit((int) c);
    }

    public static boolean isJavaIdentifierStart(char c) {
        return isJavaIdentifierStart((int) c);
    }

    public static boolean isJavaIdentifierPart(char c) {
        return isJavaIdentifierPart((int) c);
    }

    public static boolean isUnicodeIdentifierStart(char c) {
        return isUnicodeIdentifierStart((int) c);
    }

    public static boolean isUnicodeIdentifierPart(char c) {
        return isUnicodeIdentifierPart((int) c);
    }

    public static boolean isIdentifierIgnorable(char c) {
        return isIdentifierIgnorable((int) c);
    }

    public static boolean isSpaceChar(char c) {
        return isSpaceChar((int) c);
    }

    public static boolean isWhitespace(char c) {
        return isWhitespace((int) c);
    }

    public static boolean isISOControl(char c) {
        return isISOControl((int) c);
    }

    public static int getNumericValue(char c) {
        return getNumericValue((int) c);
    }

    public static char toLowerCase(char c) {
        return (char) toLowerCase((int) c);
    }

    public static char toUpperCase(char c) {
        return (char) toUpperCase((int) c);
    }

    public static char toTitleCase(char c) {
        return (char) toTitleCase((int) c);
    }

    public static int digit(char c, int radix) {
        return digit((int) c, radix);
    }
}

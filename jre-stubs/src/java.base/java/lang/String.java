package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Immutable text: Latin-1 in one byte a character where all fit, else UTF-16 in two (low byte first). */
public final class String implements Serializable, Comparable<String>, CharSequence, Constable, ConstantDesc {
    static final boolean COMPACT_STRINGS = true;
    static final byte LATIN1 = 0;
    static final byte UTF16 = 1;

    private final byte[] value;
    private final byte coder;
    private int hash;
    private boolean hashIsZero;

    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new CaseInsensitiveComparator();

    private static final class CaseInsensitiveComparator implements Comparator<String>, Serializable {
        private static final long serialVersionUID = 8575799808933029326L;
        private Object readResolve() {
            return CASE_INSENSITIVE_ORDER;
        }

        @Override
        public int compare(String a, String b) {
            int aLength = a.length();
            int bLength = b.length();
            // Surrogate pairs count as one where both have them.
            boolean units = a.coder != b.coder;
            int i = 0;
            int j = 0;
            while (i < aLength && j < bLength) {
                int c = units ? a.at(i) : a.codePointAt(i);
                int d = units ? b.at(j) : b.codePointAt(j);
                int aNext = i + Character.charCount(c);
                int bNext = j + Character.charCount(d);
                if (c != d) {
                    c = Character.toUpperCase(c);
                    d = Character.toUpperCase(d);
                    if (c != d) {
                        c = Character.toLowerCase(c);
                        d = Character.toLowerCase(d);
                        if (c != d) {
                            return c - d;
                        }
                    }
                }
                i = aNext;
                j = bNext;
            }
            return aLength - bLength;
        }
    }

    public String() {
        this.value = "".value;
        this.coder = LATIN1;
    }

    public String(String original) {
        this.value = original.value;
        this.coder = original.coder;
        this.hash = original.hash;
        this.hashIsZero = original.hashIsZero;
    }

    /** Takes over the bytes: nobody else may write to them. */
    String(byte[] value, byte coder) {
        this.value = value;
        this.coder = coder;
    }

    public String(char[] value) {
        this(value, 0, value.length, null);
    }

    public String(char[] value, int offset, int count) {
        this(value, offset, checkRange(offset, count, value.length), null);
    }

    private String(char[] value, int offset, int count, Void unused) {
        byte[] latin1 = StringUTF16.compress(value, offset, count);
        if (latin1 != null) {
            this.value = latin1;
            this.coder = LATIN1;
        } else {
            this.value = StringUTF16.toBytes(value, offset, count);
            this.coder = UTF16;
        }
    }

    public String(int[] codePoints, int offset, int count) {
        checkRange(offset, count, codePoints.length);
        AbstractStringBuilder builder = new StringBuilder(count);
        for (int i = offset; i < offset + count; i++) {
            if (!Character.isValidCodePoint(codePoints[i])) {
                throw new IllegalArgumentException(Integer.toString(codePoints[i]));
            }
            builder.appendCodePoint(codePoints[i]);
        }
        String built = builder.toString();
        this.value = built.value;
        this.coder = built.coder;
    }

    @Deprecated(since = "1.1")
    public String(byte[] ascii, int hibyte, int offset, int count) {
        checkRange(offset, count, ascii.length);
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (hibyte << 8 | ascii[offset + i] & 0xff);
        }
        String built = new String(chars);
        this.value = built.value;
        this.coder = built.coder;
    }

    @Deprecated(since = "1.1")
    public String(byte[] ascii, int hibyte) {
        this(ascii, hibyte, 0, ascii.length);
    }

    public String(byte[] bytes, int offset, int length, String charsetName) throws UnsupportedEncodingException {
        this(lookupCharset(charsetName), bytes, offset, checkRange(offset, length, bytes.length));
    }

    public String(byte[] bytes, int offset, int length, Charset charset) {
        this(Objects.requireNonNull(charset), bytes, offset, checkRange(offset, length, bytes.length));
    }

    public String(byte[] bytes, String charsetName) throws UnsupportedEncodingException {
        this(lookupCharset(charsetName), bytes, 0, bytes.length);
    }

    public String(byte[] bytes, Charset charset) {
        this(Objects.requireNonNull(charset), bytes, 0, bytes.length);
    }

    public String(byte[] bytes, int offset, int length) {
        this((Charset) null, bytes, offset, checkRange(offset, length, bytes.length));
    }

    public String(byte[] bytes) {
        this((Charset) null, bytes, 0, bytes.length);
    }

    /** A null charset means UTF-8, the default charset. */
    private String(Charset charset, byte[] bytes, int offset, int length) {
        String decoded = StringCoding.decode(charset, bytes, offset, length);
        this.value = decoded.value;
        this.coder = decoded.coder;
    }

    public String(StringBuffer buffer) {
        this(buffer.toString());
    }

    public String(StringBuilder builder) {
        this(builder.toString());
    }

    private static Charset lookupCharset(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    static int checkRange(int offset, int count, int length) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new StringIndexOutOfBoundsException("Range [" + offset + ", " + offset + " + " + count
                    + ") out of bounds for length " + length);
        }
        return count;
    }

    static void checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw new StringIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        }
    }

    static void checkOffset(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new StringIndexOutOfBoundsException("Range [" + offset + ", " + length
                    + ") out of bounds for length " + length);
        }
    }

    static void checkFromTo(int from, int to, int length) {
        if (from < 0 || from > to || to > length) {
            throw new StringIndexOutOfBoundsException("Range [" + from + ", " + to + ") out of bounds for length "
                    + length);
        }
    }

    @Override
    public int length() {
        return value.length >> coder;
    }

    @Override
    public boolean isEmpty() {
        return value.length == 0;
    }

    byte[] value() {
        return value;
    }

    byte coder() {
        return coder;
    }

    boolean isLatin1() {
        return coder == LATIN1;
    }

    @Override
    public char charAt(int index) {
        if (coder == LATIN1) {
            if (index < 0 || index >= value.length) {
                checkIndex(index, value.length);
            }
            return (char) (value[index] & 0xff);
        }
        checkIndex(index, value.length >> 1);
        return StringUTF16.getChar(value, index);
    }

    /** The code unit at an index known to be inside. */
    private char at(int index) {
        return coder == LATIN1 ? (char) (value[index] & 0xff) : StringUTF16.getChar(value, index);
    }

    public int codePointAt(int index) {
        int length = length();
        checkIndex(index, length);
        char high = at(index);
        if (Character.isHighSurrogate(high) && index + 1 < length) {
            char low = at(index + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    public int codePointBefore(int index) {
        int i = index - 1;
        checkIndex(i, length());
        char low = at(i);
        if (Character.isLowSurrogate(low) && i > 0) {
            char high = at(i - 1);
            if (Character.isHighSurrogate(high)) {
                return Character.toCodePoint(high, low);
            }
        }
        return low;
    }

    public int codePointCount(int beginIndex, int endIndex) {
        Objects.checkFromToIndex(beginIndex, endIndex, length());
        int count = endIndex - beginIndex;
        for (int i = beginIndex; i < endIndex - 1; i++) {
            if (Character.isHighSurrogate(at(i)) && Character.isLowSurrogate(at(i + 1))) {
                count--;
                i++;
            }
        }
        return count;
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        return Character.offsetByCodePoints(this, index, codePointOffset);
    }

    @Override
    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        checkFromTo(srcBegin, srcEnd, length());
        checkRange(dstBegin, srcEnd - srcBegin, dst.length);
        if (coder == LATIN1) {
            StringLatin1.inflate(value, srcBegin, dst, dstBegin, srcEnd - srcBegin);
        } else {
            StringUTF16.getChars(value, srcBegin, srcEnd, dst, dstBegin);
        }
    }

    @Deprecated(since = "1.1")
    public void getBytes(int srcBegin, int srcEnd, byte[] dst, int dstBegin) {
        checkFromTo(srcBegin, srcEnd, length());
        checkRange(dstBegin, srcEnd - srcBegin, dst.length);
        for (int i = srcBegin; i < srcEnd; i++) {
            dst[dstBegin++] = (byte) at(i);
        }
    }

    /** Copies all code units into a builder's bytes, which have the given coder, from unit index `at`. */
    void getBytes(byte[] target, int at, byte targetCoder) {
        getBytes(target, 0, at, targetCoder, length());
    }

    void getBytes(byte[] target, int from, int at, byte targetCoder, int length) {
        if (coder == targetCoder) {
            System.arraycopy(value, from << coder, target, at << coder, length << coder);
        } else {
            StringLatin1.inflate(value, from, target, at, length);
        }
    }

    public byte[] getBytes(String charsetName) throws UnsupportedEncodingException {
        if (charsetName == null) {
            throw new NullPointerException();
        }
        return StringCoding.encode(lookupCharset(charsetName), this);
    }

    public byte[] getBytes(Charset charset) {
        return StringCoding.encode(Objects.requireNonNull(charset), this);
    }

    public byte[] getBytes() {
        return StringCoding.encode(null, this);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof String && coder == ((String) other).coder
                && StringLatin1.equals(value, ((String) other).value);
    }

    public boolean contentEquals(StringBuffer buffer) {
        return contentEquals((CharSequence) buffer);
    }

    public boolean contentEquals(CharSequence text) {
        if (text instanceof String) {
            return equals(text);
        }
        if (text instanceof StringBuffer) {
            synchronized (text) {
                return equals(text.toString());
            }
        }
        int length = length();
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (at(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean equalsIgnoreCase(String other) {
        return this == other || other != null && other.length() == length()
                && regionMatches(true, 0, other, 0, length());
    }

    @Override
    public int compareTo(String anotherString) {
        byte[] other = anotherString.value;
        if (coder == anotherString.coder) {
            return coder == LATIN1 ? StringLatin1.compareTo(value, other) : StringUTF16.compareTo(value, other);
        }
        int length = length();
        int otherLength = anotherString.length();
        int shared = Math.min(length, otherLength);
        for (int i = 0; i < shared; i++) {
            char a = at(i);
            char b = anotherString.at(i);
            if (a != b) {
                return a - b;
            }
        }
        return length - otherLength;
    }

    public int compareToIgnoreCase(String other) {
        return CASE_INSENSITIVE_ORDER.compare(this, other);
    }

    public boolean regionMatches(int offset, String other, int otherOffset, int length) {
        return regionMatches(false, offset, other, otherOffset, length);
    }

    public boolean regionMatches(boolean ignoreCase, int offset, String other, int otherOffset, int length) {
        if (otherOffset < 0 || offset < 0 || offset > (long) length() - length
                || otherOffset > (long) other.length() - length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char a = at(offset + i);
            char b = other.at(otherOffset + i);
            if (a == b) {
                continue;
            }
            if (!ignoreCase) {
                return false;
            }
            if (Character.isSurrogate(a) && Character.isSurrogate(b)) {
                if (i + 1 < length && Character.isHighSurrogate(a) && Character.isHighSurrogate(b)
                        && sameIgnoringCase(codePointAt(offset + i), other.codePointAt(otherOffset + i))) {
                    i++;
                    continue;
                }
                if (i > 0 && Character.isLowSurrogate(a) && Character.isLowSurrogate(b)
                        && sameIgnoringCase(codePointBefore(offset + i + 1),
                                other.codePointBefore(otherOffset + i + 1))) {
                    continue;
                }
                return false;
            }
            if (!sameIgnoringCase(a, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameIgnoringCase(int a, int b) {
        int c = Character.toUpperCase(a);
        int d = Character.toUpperCase(b);
        return c == d || Character.toLowerCase(c) == Character.toLowerCase(d);
    }

    public boolean startsWith(String prefix, int offset) {
        if (offset < 0 || offset > length() - prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (at(offset + i) != prefix.at(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    public boolean endsWith(String suffix) {
        return startsWith(suffix, length() - suffix.length());
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0 && !hashIsZero) {
            h = coder == LATIN1 ? StringLatin1.hashCode(value) : StringUTF16.hashCode(value);
            if (h == 0) {
                hashIsZero = true;
            } else {
                hash = h;
            }
        }
        return h;
    }

    public int indexOf(int ch) {
        return indexIn(ch, 0, length());
    }

    public int indexOf(int ch, int fromIndex) {
        return indexIn(ch, Math.max(fromIndex, 0), length());
    }

    public int indexOf(int ch, int beginIndex, int endIndex) {
        checkFromTo(beginIndex, endIndex, length());
        return indexIn(ch, beginIndex, endIndex);
    }

    private int indexIn(int ch, int from, int to) {
        if (coder == LATIN1) {
            return ch >>> 8 == 0 ? StringLatin1.indexOfChar(value, ch, from, to) : -1;
        }
        if (ch >>> 16 == 0) {
            return StringUTF16.indexOfChar(value, ch, from, to);
        }
        if (!Character.isValidCodePoint(ch)) {
            return -1;
        }
        char high = Character.highSurrogate(ch);
        char low = Character.lowSurrogate(ch);
        for (int i = from; i < to - 1; i++) {
            if (at(i) == high && at(i + 1) == low) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(int ch) {
        return lastIndexOf(ch, length() - 1);
    }

    public int lastIndexOf(int ch, int fromIndex) {
        int last = Math.min(fromIndex, length() - 1);
        if (ch >>> 16 == 0) {
            for (int i = last; i >= 0; i--) {
                if (at(i) == ch) {
                    return i;
                }
            }
        } else if (Character.isValidCodePoint(ch) && coder == UTF16) {
            char high = Character.highSurrogate(ch);
            char low = Character.lowSurrogate(ch);
            for (int i = Math.min(fromIndex, length() - 2); i >= 0; i--) {
                if (at(i) == high && at(i + 1) == low) {
                    return i;
                }
            }
        }
        return -1;
    }

    public int indexOf(String text) {
        return indexIn(text, 0, length());
    }

    public int indexOf(String text, int fromIndex) {
        int length = length();
        return indexIn(text, Math.min(Math.max(fromIndex, 0), length), length);
    }

    public int indexOf(String text, int beginIndex, int endIndex) {
        Objects.requireNonNull(text);
        checkFromTo(beginIndex, endIndex, length());
        return indexIn(text, beginIndex, endIndex);
    }

    private int indexIn(String text, int from, int to) {
        int length = text.length();
        if (length == 0) {
            return from;
        }
        char first = text.at(0);
        int last = to - length + 1;
        for (int i = from; i < last; i++) {
            i = indexIn(first, i, last);
            if (i < 0) {
                return -1;
            }
            int k = 1;
            while (k < length && at(i + k) == text.at(k)) {
                k++;
            }
            if (k == length) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(String text) {
        return lastIndexOf(text, length());
    }

    public int lastIndexOf(String text, int fromIndex) {
        for (int i = Math.min(fromIndex, length() - text.length()); i >= 0; i--) {
            if (startsWith(text, i)) {
                return i;
            }
        }
        return -1;
    }

    public boolean contains(CharSequence text) {
        return indexOf(text.toString()) >= 0;
    }

    public String substring(int beginIndex) {
        return substring(beginIndex, length());
    }

    public String substring(int beginIndex, int endIndex) {
        int length = length();
        checkFromTo(beginIndex, endIndex, length);
        if (beginIndex == 0 && endIndex == length) {
            return this;
        }
        return slice(value, coder, beginIndex, endIndex);
    }

    /** A new string of the units [from, to) of bytes that may go on changing. */
    static String slice(byte[] value, byte coder, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (coder == UTF16) {
            byte[] latin1 = StringUTF16.compress(value, from, length);
            if (latin1 != null) {
                return new String(latin1, LATIN1);
            }
        }
        byte[] copy = new byte[length << coder];
        System.arraycopy(value, from << coder, copy, 0, copy.length);
        return new String(copy, coder);
    }

    @Override
    public CharSequence subSequence(int beginIndex, int endIndex) {
        return substring(beginIndex, endIndex);
    }

    public String concat(String text) {
        if (text.isEmpty()) {
            return this;
        }
        int length = length();
        byte both = (byte) (coder | text.coder);
        byte[] bytes = both == LATIN1 ? new byte[length + text.length()]
                : StringUTF16.newBytesFor(length + text.length());
        getBytes(bytes, 0, both);
        text.getBytes(bytes, length, both);
        return new String(bytes, both);
    }

    public String replace(char oldChar, char newChar) {
        if (oldChar == newChar) {
            return this;
        }
        int length = length();
        int i = indexOf(oldChar);
        if (i < 0) {
            return this;
        }
        char[] chars = toCharArray();
        for (; i < length; i++) {
            if (chars[i] == oldChar) {
                chars[i] = newChar;
            }
        }
        return new String(chars);
    }

    public String replace(CharSequence target, CharSequence replacement) {
        String wanted = target.toString();
        String instead = replacement.toString();
        int at = indexOf(wanted);
        if (at < 0) {
            return this;
        }
        int length = length();
        int step = Math.max(wanted.length(), 1);
        StringBuilder result = new StringBuilder(length);
        int from = 0;
        while (at >= 0) {
            result.append(this, from, at).append(instead);
            from = at + wanted.length();
            if (at >= length) {
                break;
            }
            at = at + step > length ? -1 : indexIn(wanted, at + step, length);
        }
        return result.append(this, from, length).toString();
    }

    public boolean matches(String regex) {
        return java.util.regex.Pattern.matches(regex, this);
    }

    public String replaceFirst(String regex, String replacement) {
        return java.util.regex.Pattern.compile(regex).matcher(this).replaceFirst(replacement);
    }

    public String replaceAll(String regex, String replacement) {
        return java.util.regex.Pattern.compile(regex).matcher(this).replaceAll(replacement);
    }

    public String[] split(String regex) {
        return split(regex, 0, false);
    }

    public String[] split(String regex, int limit) {
        return split(regex, limit, false);
    }

    public String[] splitWithDelimiters(String regex, int limit) {
        return split(regex, limit, true);
    }

    private String[] split(String regex, int limit, boolean withDelimiters) {
        int length = regex.length();
        if (length == 1 && ".$|()[{^?*+\\".indexOf(regex.at(0)) < 0 && !Character.isSurrogate(regex.at(0))) {
            return split(regex.at(0), limit, withDelimiters);
        }
        if (length == 2 && regex.at(0) == '\\') {
            char c = regex.at(1);
            boolean letterOrDigit = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letterOrDigit && !Character.isSurrogate(c)) {
                return split(c, limit, withDelimiters);
            }
        }
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(regex);
        return withDelimiters ? pattern.splitWithDelimiters(this, limit) : pattern.split(this, limit);
    }

    private String[] split(char separator, int limit, boolean withDelimiters) {
        ArrayList<String> parts = new ArrayList<>();
        String delimiter = withDelimiters ? valueOf(separator) : null;
        int from = 0;
        int pieces = 0;
        int at;
        while ((at = indexOf(separator, from)) >= 0 && (limit <= 0 || pieces < limit - 1)) {
            parts.add(substring(from, at));
            if (withDelimiters) {
                parts.add(delimiter);
            }
            pieces++;
            from = at + 1;
        }
        if (from == 0) {
            return new String[] {this};
        }
        parts.add(substring(from, length()));
        int size = parts.size();
        if (limit == 0) {
            while (size > 0 && parts.get(size - 1).isEmpty()) {
                size--;
            }
        }
        String[] result = new String[size];
        for (int i = 0; i < size; i++) {
            result[i] = parts.get(i);
        }
        return result;
    }

    public static String join(CharSequence delimiter, CharSequence... elements) {
        String between = delimiter.toString();
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                result.append(between);
            }
            result.append(valueOf(elements[i]));
        }
        return result.toString();
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(elements);
        String between = delimiter.toString();
        StringBuilder result = new StringBuilder();
        Iterator<? extends CharSequence> iterator = elements.iterator();
        for (boolean first = true; iterator.hasNext(); first = false) {
            if (!first) {
                result.append(between);
            }
            CharSequence next = iterator.next();
            result.append(valueOf(next));
        }
        return result.toString();
    }

    public String toLowerCase(Locale locale) {
        return StringCase.toLowerCase(this, locale.getLanguage());
    }

    public String toLowerCase() {
        return StringCase.toLowerCase(this, null);
    }

    public String toUpperCase(Locale locale) {
        return StringCase.toUpperCase(this, locale.getLanguage());
    }

    public String toUpperCase() {
        return StringCase.toUpperCase(this, null);
    }

    public String trim() {
        int from = 0;
        int to = length();
        while (from < to && at(from) <= ' ') {
            from++;
        }
        while (from < to && at(to - 1) <= ' ') {
            to--;
        }
        return substring(from, to);
    }

    public String strip() {
        int to = afterLastNonWhitespace();
        return substring(Math.min(firstNonWhitespace(), to), to);
    }

    public String stripLeading() {
        return substring(firstNonWhitespace());
    }

    public String stripTrailing() {
        return substring(0, afterLastNonWhitespace());
    }

    public boolean isBlank() {
        return firstNonWhitespace() == length();
    }

    private int firstNonWhitespace() {
        int length = length();
        int i = 0;
        while (i < length) {
            int c = codePointAt(i);
            if (!Character.isWhitespace(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private int afterLastNonWhitespace() {
        int i = length();
        while (i > 0) {
            int c = codePointBefore(i);
            if (!Character.isWhitespace(c)) {
                break;
            }
            i -= Character.charCount(c);
        }
        return i;
    }

    /** The lines without their terminators; an empty last line is none. */
    private List<String> lineList() {
        List<String> lines = new ArrayList<>();
        int length = length();
        int from = 0;
        while (from < length) {
            int to = from;
            while (to < length && at(to) != '\n' && at(to) != '\r') {
                to++;
            }
            lines.add(substring(from, to));
            from = to + (to + 1 < length && at(to) == '\r' && at(to + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    public Stream<String> lines() {
        return StreamSupport.stream(new LinesSpliterator(this), false);
    }

    @Override
    public IntStream chars() {
        return StreamSupport.intStream(new CharsSpliterator(this, false, java.util.Spliterator.IMMUTABLE), false);
    }

    @Override
    public IntStream codePoints() {
        return coder == LATIN1 ? chars()
                : StreamSupport.intStream(new CharsSpliterator(this, true, java.util.Spliterator.IMMUTABLE), false);
    }

    public String indent(int n) {
        if (isEmpty()) {
            return "";
        }
        StringBuilder result = new StringBuilder();
        for (String line : lineList()) {
            if (n > 0) {
                result.append(" ".repeat(n)).append(line);
            } else {
                result.append(line.substring(n == Integer.MIN_VALUE ? line.firstNonWhitespace()
                        : Math.min(-n, line.firstNonWhitespace())));
            }
            result.append('\n');
        }
        return result.toString();
    }

    public String stripIndent() {
        int length = length();
        if (length == 0) {
            return "";
        }
        char lastChar = at(length - 1);
        boolean optOut = lastChar == '\n' || lastChar == '\r';
        List<String> lines = lineList();
        int outdent = optOut ? 0 : Integer.MAX_VALUE;
        if (!optOut) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int leading = line.firstNonWhitespace();
                if (leading != line.length() || i == lines.size() - 1) {
                    outdent = Math.min(outdent, leading);
                }
            }
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0) {
                result.append('\n');
            }
            if (!line.isBlank()) {
                result.append(line, Math.min(outdent, line.firstNonWhitespace()), line.afterLastNonWhitespace());
            }
        }
        return optOut ? result.append('\n').toString() : result.toString();
    }

    public String translateEscapes() {
        if (isEmpty()) {
            return "";
        }
        int length = length();
        StringBuilder result = new StringBuilder(length);
        int i = 0;
        while (i < length) {
            char c = at(i++);
            if (c != '\\') {
                result.append(c);
                continue;
            }
            c = i < length ? at(i++) : '\0';
            switch (c) {
                case 'b' -> result.append('\b');
                case 'f' -> result.append('\f');
                case 'n' -> result.append('\n');
                case 'r' -> result.append('\r');
                case 's' -> result.append(' ');
                case 't' -> result.append('\t');
                case '\'', '"', '\\' -> result.append(c);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int end = Math.min(i + (c <= '3' ? 2 : 1), length);
                    int code = c - '0';
                    while (i < end && at(i) >= '0' && at(i) <= '7') {
                        code = code << 3 | at(i++) - '0';
                    }
                    result.append((char) code);
                }
                case '\n' -> {
                }
                case '\r' -> {
                    if (i < length && at(i) == '\n') {
                        i++;
                    }
                }
                default -> {
                    String hex = Integer.toHexString(c);
                    throw new IllegalArgumentException("Invalid escape sequence: \\" + c + " \\\\u"
                            + "0000".substring(hex.length()) + hex.toUpperCase());
                }
            }
        }
        return result.toString();
    }

    public <R> R transform(Function<? super String, ? extends R> function) {
        return function.apply(this);
    }

    @Override
    public String toString() {
        return this;
    }

    public char[] toCharArray() {
        char[] chars = new char[length()];
        if (coder == LATIN1) {
            StringLatin1.inflate(value, 0, chars, 0, chars.length);
        } else {
            StringUTF16.getChars(value, 0, chars.length, chars, 0);
        }
        return chars;
    }

    public static String format(String format, Object... args) {
        return new Formatter().format(format, args).toString();
    }

    public static String format(Locale locale, String format, Object... args) {
        return new Formatter(locale).format(format, args).toString();
    }

    public String formatted(Object... args) {
        return new Formatter().format(this, args).toString();
    }

    public static String valueOf(Object object) {
        return object == null ? "null" : object.toString();
    }

    public static String valueOf(char[] data) {
        return new String(data);
    }

    public static String valueOf(char[] data, int offset, int count) {
        return new String(data, offset, count);
    }

    public static String copyValueOf(char[] data, int offset, int count) {
        return new String(data, offset, count);
    }

    public static String copyValueOf(char[] data) {
        return new String(data);
    }

    public static String valueOf(boolean b) {
        return b ? "true" : "false";
    }

    public static String valueOf(char c) {
        if (c <= 0xff) {
            return new String(new byte[] {(byte) c}, LATIN1);
        }
        return new String(new byte[] {(byte) c, (byte) (c >> 8)}, UTF16);
    }

    public static String valueOf(int i) {
        return Integer.toString(i);
    }

    public static String valueOf(long l) {
        return Long.toString(l);
    }

    public static String valueOf(float f) {
        return Float.toString(f);
    }

    public static String valueOf(double d) {
        return Double.toString(d);
    }

    public native String intern();

    public String repeat(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        if (count == 1) {
            return this;
        }
        int unit = value.length;
        if (unit == 0 || count == 0) {
            return "";
        }
        if (Integer.MAX_VALUE / count < unit) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        byte[] bytes = new byte[unit * count];
        System.arraycopy(value, 0, bytes, 0, unit);
        for (int filled = unit; filled < bytes.length; filled <<= 1) {
            System.arraycopy(bytes, 0, bytes, filled, Math.min(filled, bytes.length - filled));
        }
        return new String(bytes, coder);
    }

    @Override
    public Optional<String> describeConstable() {
        return Optional.of(this);
    }

    @Override
    public String resolveConstantDesc(MethodHandles.Lookup lookup) {
        return this;
    }
}

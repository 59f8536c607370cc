package java.lang;

import java.util.Objects;

/** The growing text behind StringBuilder and StringBuffer: Latin-1 until the first character that does not fit. */
abstract class AbstractStringBuilder implements Appendable, CharSequence {
    byte[] value;
    byte coder;
    int count;

    /** For an object stream, which makes one this way. */
    AbstractStringBuilder() {
        value = new byte[16];
    }

    AbstractStringBuilder(int capacity) {
        value = new byte[capacity];
    }

    AbstractStringBuilder(String text) {
        byte[] bytes = text.value();
        coder = text.coder();
        count = text.length();
        value = new byte[bytes.length + (16 << coder)];
        System.arraycopy(bytes, 0, value, 0, bytes.length);
    }

    AbstractStringBuilder(CharSequence text) {
        this(text.length() < 0 ? 0 : text.length() + 16);
        append(text);
    }

    @Override
    public int length() {
        return count;
    }

    public int capacity() {
        return value.length >> coder;
    }

    public void ensureCapacity(int minimumCapacity) {
        if (minimumCapacity > 0) {
            grow(minimumCapacity);
        }
    }

    /** Makes room for so many units; a negative number is an overflow. */
    private void grow(int wanted) {
        int capacity = value.length >> coder;
        if (wanted - capacity <= 0 && wanted >= 0) {
            return;
        }
        int limit = Integer.MAX_VALUE - 8 >> coder;
        if (wanted < 0 || wanted > limit) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int size = capacity * 2 + 2;
        if (size - wanted < 0) {
            size = wanted;
        }
        if (size < 0 || size > limit) {
            size = limit;
        }
        byte[] larger = new byte[size << coder];
        System.arraycopy(value, 0, larger, 0, count << coder);
        value = larger;
    }

    private void inflate() {
        byte[] wide = StringUTF16.newBytesFor(value.length);
        StringLatin1.inflate(value, 0, wide, 0, count);
        value = wide;
        coder = String.UTF16;
    }

    public void trimToSize() {
        int used = count << coder;
        if (used < value.length) {
            byte[] smaller = new byte[used];
            System.arraycopy(value, 0, smaller, 0, used);
            value = smaller;
        }
    }

    public void setLength(int newLength) {
        if (newLength < 0) {
            throw new StringIndexOutOfBoundsException(newLength);
        }
        grow(newLength);
        for (int i = count << coder; i < newLength << coder; i++) {
            value[i] = 0;
        }
        count = newLength;
    }

    char at(int index) {
        return coder == String.LATIN1 ? (char) (value[index] & 0xff) : StringUTF16.getChar(value, index);
    }

    private void put(int index, char c) {
        if (coder == String.LATIN1) {
            value[index] = (byte) c;
        } else {
            StringUTF16.putChar(value, index, c);
        }
    }

    @Override
    public char charAt(int index) {
        String.checkIndex(index, count);
        return at(index);
    }

    public int codePointAt(int index) {
        String.checkIndex(index, count);
        char high = at(index);
        if (Character.isHighSurrogate(high) && index + 1 < count && Character.isLowSurrogate(at(index + 1))) {
            return Character.toCodePoint(high, at(index + 1));
        }
        return high;
    }

    public int codePointBefore(int index) {
        String.checkIndex(index - 1, count);
        char low = at(index - 1);
        if (Character.isLowSurrogate(low) && index > 1 && Character.isHighSurrogate(at(index - 2))) {
            return Character.toCodePoint(at(index - 2), low);
        }
        return low;
    }

    public int codePointCount(int beginIndex, int endIndex) {
        return Character.codePointCount(this, beginIndex, endIndex);
    }

    public int offsetByCodePoints(int index, int codePointOffset) {
        return Character.offsetByCodePoints(this, index, codePointOffset);
    }

    @Override
    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        String.checkFromTo(srcBegin, srcEnd, count);
        Objects.checkFromToIndex(dstBegin, dstBegin + srcEnd - srcBegin, dst.length);
        if (coder == String.LATIN1) {
            StringLatin1.inflate(value, srcBegin, dst, dstBegin, srcEnd - srcBegin);
        } else {
            StringUTF16.getChars(value, srcBegin, srcEnd, dst, dstBegin);
        }
    }

    public void setCharAt(int index, char c) {
        String.checkIndex(index, count);
        if (coder == String.LATIN1 && c > 0xff) {
            inflate();
        }
        put(index, c);
    }

    public AbstractStringBuilder append(Object object) {
        return append(String.valueOf(object));
    }

    public AbstractStringBuilder append(String text) {
        if (text == null) {
            text = "null";
        }
        int length = text.length();
        grow(count + length);
        if (coder < text.coder()) {
            inflate();
        }
        text.getBytes(value, count, coder);
        count += length;
        return this;
    }

    public AbstractStringBuilder append(StringBuffer buffer) {
        return append((CharSequence) buffer);
    }

    AbstractStringBuilder append(AbstractStringBuilder other) {
        return append(other == null ? "null" : other.toString());
    }

    @Override
    public AbstractStringBuilder append(CharSequence text) {
        return append(text == null ? "null" : text.toString());
    }

    @Override
    public AbstractStringBuilder append(CharSequence text, int start, int end) {
        if (text == null) {
            text = "null";
        }
        Objects.checkFromToIndex(start, end, text.length());
        int length = end - start;
        grow(count + length);
        if (text instanceof String && ((String) text).coder() <= coder) {
            ((String) text).getBytes(value, start, count, coder, length);
            count += length;
        } else {
            for (int i = start; i < end; i++) {
                append(text.charAt(i));
            }
        }
        return this;
    }

    public AbstractStringBuilder append(char[] text) {
        return append(text, 0, text.length);
    }

    public AbstractStringBuilder append(char[] text, int offset, int length) {
        Objects.checkFromToIndex(offset, offset + length, text.length);
        grow(count + length);
        for (int i = offset; i < offset + length; i++) {
            append(text[i]);
        }
        return this;
    }

    public AbstractStringBuilder append(boolean b) {
        return append(b ? "true" : "false");
    }

    @Override
    public AbstractStringBuilder append(char c) {
        if (count == value.length >> coder) {
            grow(count + 1);
        }
        if (coder == String.LATIN1) {
            if (c <= 0xff) {
                value[count++] = (byte) c;
                return this;
            }
            inflate();
        }
        StringUTF16.putChar(value, count++, c);
        return this;
    }

    public AbstractStringBuilder append(int i) {
        if (coder == String.LATIN1) {
            int size = Integer.stringSize(i);
            grow(count + size);
            count += size;
            Integer.getChars(i, count, value);
            return this;
        }
        return append(Integer.toString(i));
    }

    public AbstractStringBuilder append(long l) {
        if (coder == String.LATIN1) {
            int size = Long.stringSize(l);
            grow(count + size);
            count += size;
            Long.getChars(l, count, value);
            return this;
        }
        return append(Long.toString(l));
    }

    public AbstractStringBuilder append(float f) {
        return append(Float.toString(f));
    }

    public AbstractStringBuilder append(double d) {
        return append(Double.toString(d));
    }

    public AbstractStringBuilder appendCodePoint(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            return append((char) codePoint);
        }
        return append(Character.toString(codePoint));
    }

    public AbstractStringBuilder repeat(int codePoint, int times) {
        if (times < 0) {
            throw new IllegalArgumentException("count is negative: " + times);
        }
        if (times == 0) {
            return this;
        }
        String unit = Character.toString(codePoint);
        return repeat((CharSequence) unit, times);
    }

    public AbstractStringBuilder repeat(CharSequence text, int times) {
        if (times < 0) {
            throw new IllegalArgumentException("count is negative: " + times);
        }
        String unit = String.valueOf(text);
        return append(unit.repeat(times));
    }

    public AbstractStringBuilder delete(int start, int end) {
        if (end > count) {
            end = count;
        }
        String.checkFromTo(start, end, count);
        if (end > start) {
            shift(end, start - end);
        }
        return this;
    }

    public AbstractStringBuilder deleteCharAt(int index) {
        String.checkIndex(index, count);
        shift(index + 1, -1);
        return this;
    }

    /** Moves what begins at `from` by so many units, room being there. */
    private void shift(int from, int by) {
        System.arraycopy(value, from << coder, value, from + by << coder, count - from << coder);
        count += by;
    }

    public AbstractStringBuilder replace(int start, int end, String text) {
        if (end > count) {
            end = count;
        }
        String.checkFromTo(start, end, count);
        int length = text.length();
        grow(count + length - (end - start));
        if (coder < text.coder()) {
            inflate();
        }
        shift(end, start + length - end);
        text.getBytes(value, start, coder);
        return this;
    }

    public String substring(int start) {
        return substring(start, count);
    }

    public String substring(int start, int end) {
        String.checkFromTo(start, end, count);
        return String.slice(value, coder, start, end);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    public AbstractStringBuilder insert(int index, char[] text, int offset, int length) {
        String.checkOffset(index, count);
        String.checkFromTo(offset, offset + length, text.length);
        return insert(index, new String(text, offset, length));
    }

    public AbstractStringBuilder insert(int offset, Object object) {
        return insert(offset, String.valueOf(object));
    }

    public AbstractStringBuilder insert(int offset, String text) {
        String.checkOffset(offset, count);
        if (text == null) {
            text = "null";
        }
        int length = text.length();
        grow(count + length);
        if (coder < text.coder()) {
            inflate();
        }
        shift(offset, length);
        text.getBytes(value, offset, coder);
        return this;
    }

    public AbstractStringBuilder insert(int offset, char[] text) {
        return insert(offset, new String(text));
    }

    public AbstractStringBuilder insert(int offset, CharSequence text) {
        return insert(offset, text == null ? "null" : text.toString());
    }

    public AbstractStringBuilder insert(int offset, CharSequence text, int start, int end) {
        if (text == null) {
            text = "null";
        }
        String.checkOffset(offset, count);
        Objects.checkFromToIndex(start, end, text.length());
        return insert(offset, text.subSequence(start, end).toString());
    }

    public AbstractStringBuilder insert(int offset, boolean b) {
        return insert(offset, String.valueOf(b));
    }

    public AbstractStringBuilder insert(int offset, char c) {
        return insert(offset, String.valueOf(c));
    }

    public AbstractStringBuilder insert(int offset, int i) {
        return insert(offset, String.valueOf(i));
    }

    public AbstractStringBuilder insert(int offset, long l) {
        return insert(offset, String.valueOf(l));
    }

    public AbstractStringBuilder insert(int offset, float f) {
        return insert(offset, String.valueOf(f));
    }

    public AbstractStringBuilder insert(int offset, double d) {
        return insert(offset, String.valueOf(d));
    }

    public int indexOf(String text) {
        return indexOf(text, 0);
    }

    public int indexOf(String text, int fromIndex) {
        int length = text.length();
        int from = Math.max(fromIndex, 0);
        if (length == 0) {
            return Math.min(from, count);
        }
        for (int i = from; i <= count - length; i++) {
            if (matches(text, length, i)) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(String text) {
        return lastIndexOf(text, count);
    }

    public int lastIndexOf(String text, int fromIndex) {
        int length = text.length();
        for (int i = Math.min(fromIndex, count - length); i >= 0; i--) {
            if (matches(text, length, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(String text, int length, int at) {
        for (int i = 0; i < length; i++) {
            if (at(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public AbstractStringBuilder reverse() {
        boolean surrogates = false;
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            char a = at(i);
            char b = at(j);
            put(i, b);
            put(j, a);
            surrogates |= Character.isSurrogate(a) || Character.isSurrogate(b);
        }
        if (surrogates) {
            for (int i = 0; i < count - 1; i++) {
                char low = at(i);
                char high = at(i + 1);
                if (Character.isLowSurrogate(low) && Character.isHighSurrogate(high)) {
                    put(i++, high);
                    put(i, low);
                }
            }
        }
        return this;
    }

    int compareTo(AbstractStringBuilder other) {
        if (this == other) {
            return 0;
        }
        int shared = Math.min(count, other.count);
        for (int i = 0; i < shared; i++) {
            char a = at(i);
            char b = other.at(i);
            if (a != b) {
                return a - b;
            }
        }
        return count - other.count;
    }

    @Override
    public String toString() {
        return String.slice(value, coder, 0, count);
    }

    @Override
    public java.util.stream.IntStream chars() {
        return java.util.stream.StreamSupport.intStream(new CharsSpliterator(this, false, 0), false);
    }
}

package java.lang;

/** Strings of UTF-16 code units kept two bytes each, low byte first. */
final class StringUTF16 {
    static final int MAX_LENGTH = Integer.MAX_VALUE >> 1;

    private StringUTF16() {
    }

    static char getChar(byte[] value, int index) {
        index <<= 1;
        return (char) (value[index] & 0xff | value[index + 1] << 8);
    }

    static void putChar(byte[] value, int index, int c) {
        index <<= 1;
        value[index] = (byte) c;
        value[index + 1] = (byte) (c >> 8);
    }

    static byte[] newBytesFor(int length) {
        if (length < 0) {
            throw new NegativeArraySizeException();
        }
        if (length >= MAX_LENGTH) {
            throw new OutOfMemoryError("UTF16 String size is " + length + ", should be less than " + MAX_LENGTH);
        }
        return new byte[length << 1];
    }

    static int length(byte[] value) {
        return value.length >> 1;
    }

    /** The code units as Latin-1, or null when one of them does not fit. */
    static byte[] compress(byte[] value, int offset, int length) {
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            char c = getChar(value, offset + i);
            if (c > 0xff) {
                return null;
            }
            result[i] = (byte) c;
        }
        return result;
    }

    static byte[] compress(char[] value, int offset, int length) {
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            char c = value[offset + i];
            if (c > 0xff) {
                return null;
            }
            result[i] = (byte) c;
        }
        return result;
    }

    static byte[] toBytes(char[] value, int offset, int length) {
        byte[] result = newBytesFor(length);
        for (int i = 0; i < length; i++) {
            putChar(result, i, value[offset + i]);
        }
        return result;
    }

    static void getChars(byte[] value, int from, int to, char[] target, int at) {
        for (int i = from; i < to; i++) {
            target[at++] = getChar(value, i);
        }
    }

    static int hashCode(byte[] value) {
        int hash = 0;
        int length = length(value);
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + getChar(value, i);
        }
        return hash;
    }

    static int indexOfChar(byte[] value, int c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (getChar(value, i) == c) {
                return i;
            }
        }
        return -1;
    }

    static int compareTo(byte[] value, byte[] other) {
        int length = length(value);
        int otherLength = length(other);
        int shared = Math.min(length, otherLength);
        for (int i = 0; i < shared; i++) {
            char a = getChar(value, i);
            char b = getChar(other, i);
            if (a != b) {
                return a - b;
            }
        }
        return length - otherLength;
    }
}

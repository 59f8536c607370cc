package java.lang;

/** Strings whose code units all fit in one byte. */
final class StringLatin1 {
    private StringLatin1() {
    }

    static char charAt(byte[] value, int index) {
        String.checkIndex(index, value.length);
        return (char) (value[index] & 0xff);
    }

    static boolean equals(byte[] value, byte[] other) {
        if (value.length != other.length) {
            return false;
        }
        for (int i = 0; i < value.length; i++) {
            if (value[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    static int hashCode(byte[] value) {
        int hash = 0;
        for (byte b : value) {
            hash = 31 * hash + (b & 0xff);
        }
        return hash;
    }

    static int compareTo(byte[] value, byte[] other) {
        int shared = Math.min(value.length, other.length);
        for (int i = 0; i < shared; i++) {
            if (value[i] != other[i]) {
                return (value[i] & 0xff) - (other[i] & 0xff);
            }
        }
        return value.length - other.length;
    }

    static int indexOfChar(byte[] value, int c, int from, int to) {
        byte wanted = (byte) c;
        for (int i = from; i < to; i++) {
            if (value[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The text as UTF-16, two bytes a unit, put into target from unit index `at`. */
    static void inflate(byte[] value, int offset, byte[] target, int at, int length) {
        for (int i = 0; i < length; i++) {
            target[at + i << 1] = value[offset + i];
            target[(at + i << 1) + 1] = 0;
        }
    }

    static void inflate(byte[] value, int offset, char[] target, int at, int length) {
        for (int i = 0; i < length; i++) {
            target[at + i] = (char) (value[offset + i] & 0xff);
        }
    }
}

package java.util.zip;

/** The check of a slice of an array, as this package words it. */
final class Ranges {
    private Ranges() {
    }

    static void check(int off, int len, int length) {
        if (off < 0 || len < 0 || len > length - off) {
            throw new ArrayIndexOutOfBoundsException("Range [" + off + ", " + off + " + " + len + ") out of bounds for length " + length);
        }
    }
}

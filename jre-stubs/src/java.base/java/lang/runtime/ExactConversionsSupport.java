package java.lang.runtime;

/** Is a conversion between primitive types exact for a value (JLS 5.7.2)? */
public final class ExactConversionsSupport {
    private ExactConversionsSupport() {
    }

    public static boolean isIntToByteExact(int n) {
        return n == (byte) n;
    }

    public static boolean isIntToShortExact(int n) {
        return n == (short) n;
    }

    public static boolean isIntToCharExact(int n) {
        return n == (char) n;
    }

    public static boolean isIntToFloatExact(int n) {
        return n == (int) (float) n && n != Integer.MAX_VALUE;
    }

    public static boolean isLongToByteExact(long n) {
        return n == (byte) n;
    }

    public static boolean isLongToShortExact(long n) {
        return n == (short) n;
    }

    public static boolean isLongToCharExact(long n) {
        return n == (char) n;
    }

    public static boolean isLongToIntExact(long n) {
        return n == (int) n;
    }

    public static boolean isLongToFloatExact(long n) {
        return n == (long) (float) n && n != Long.MAX_VALUE;
    }

    public static boolean isLongToDoubleExact(long n) {
        return n == (long) (double) n && n != Long.MAX_VALUE;
    }

    private static boolean isNegativeZero(double n) {
        return n == 0 && 1 / n < 0;
    }

    public static boolean isFloatToByteExact(float n) {
        return n == (byte) n && !isNegativeZero(n);
    }

    public static boolean isFloatToShortExact(float n) {
        return n == (short) n && !isNegativeZero(n);
    }

    public static boolean isFloatToCharExact(float n) {
        return n == (char) n && !isNegativeZero(n);
    }

    public static boolean isFloatToIntExact(float n) {
        return n == (int) n && n != 0x1p31f && !isNegativeZero(n);
    }

    public static boolean isFloatToLongExact(float n) {
        return n == (long) n && n != 0x1p63f && !isNegativeZero(n);
    }

    public static boolean isDoubleToByteExact(double n) {
        return n == (byte) n && !isNegativeZero(n);
    }

    public static boolean isDoubleToShortExact(double n) {
        return n == (short) n && !isNegativeZero(n);
    }

    public static boolean isDoubleToCharExact(double n) {
        return n == (char) n && !isNegativeZero(n);
    }

    public static boolean isDoubleToIntExact(double n) {
        return n == (int) n && !isNegativeZero(n);
    }

    public static boolean isDoubleToLongExact(double n) {
        return n == (long) n && n != 0x1p63 && !isNegativeZero(n);
    }

    public static boolean isDoubleToFloatExact(double n) {
        return n == (float) n || n != n;
    }
}

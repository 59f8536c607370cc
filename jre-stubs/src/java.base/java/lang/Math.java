package java.lang;

import ijen.internal.MathNatives;

public final class Math {
    public static final double E = 2.718281828459045;
    public static final double PI = 3.141592653589793;
    public static final double TAU = 2.0 * PI;

    private Math() {
    }

    public static double sin(double a) {
        return MathNatives.sin(a);
    }

    public static double cos(double a) {
        return MathNatives.cos(a);
    }

    public static double tan(double a) {
        return MathNatives.tan(a);
    }

    public static double exp(double a) {
        return MathNatives.exp(a);
    }

    public static double log(double a) {
        return MathNatives.log(a);
    }

    public static double log10(double a) {
        return MathNatives.log10(a);
    }

    public static double cbrt(double a) {
        return MathNatives.cbrt(a);
    }

    public static double tanh(double a) {
        return MathNatives.tanh(a);
    }

    public static double sqrt(double a) {
        return MathNatives.sqrt(a);
    }

    public static double pow(double a, double b) {
        return MathNatives.pow(a, b);
    }

    public static double fma(double a, double b, double c) {
        return MathNatives.fma(a, b, c);
    }

    public static float fma(float a, float b, float c) {
        return MathNatives.fma(a, b, c);
    }

    public static double asin(double a) {
        return StrictMath.asin(a);
    }

    public static double acos(double a) {
        return StrictMath.acos(a);
    }

    public static double atan(double a) {
        return StrictMath.atan(a);
    }

    public static double sinh(double a) {
        return StrictMath.sinh(a);
    }

    public static double cosh(double a) {
        return StrictMath.cosh(a);
    }

    public static double expm1(double a) {
        return StrictMath.expm1(a);
    }

    public static double log1p(double a) {
        return StrictMath.log1p(a);
    }

    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    public static double hypot(double x, double y) {
        return StrictMath.hypot(x, y);
    }

    /** One generator for all of random(), seeded by the host. */
    private static final class Randoms {
        static final java.util.Random GENERATOR = new java.util.Random();
    }

    public static double random() {
        return Randoms.GENERATOR.nextDouble();
    }

    public static double ceil(double a) {
        return -floor(-a);
    }

    public static double floor(double a) {
        if (!(abs(a) < 0x1p52) || a == 0) {
            return a;
        }
        double whole = (long) a;
        if (whole > a) {
            whole -= 1;
        }
        return copySign(whole, a);
    }

    public static double rint(double a) {
        double shift = copySign(0x1p52, a);
        return abs(a) < 0x1p52 ? copySign(a + shift - shift, a) : a;
    }

    public static int round(float a) {
        return (int) floor((double) a + 0.5);
    }

    public static long round(double a) {
        if (!(abs(a) < 0x1p52)) {
            return (long) a;
        }
        double below = floor(a);
        return (long) (a - below >= 0.5 ? below + 1 : below);
    }

    public static double toRadians(double degrees) {
        return degrees * 0.017453292519943295;
    }

    public static double toDegrees(double radians) {
        return radians * 57.29577951308232;
    }

    public static double signum(double a) {
        return a == 0 || a != a ? a : copySign(1.0, a);
    }

    public static float signum(float a) {
        return a == 0 || a != a ? a : copySign(1.0f, a);
    }

    public static double copySign(double magnitude, double sign) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(sign) & Long.MIN_VALUE
                | Double.doubleToRawLongBits(magnitude) & Long.MAX_VALUE);
    }

    public static float copySign(float magnitude, float sign) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(sign) & Integer.MIN_VALUE
                | Float.floatToRawIntBits(magnitude) & Integer.MAX_VALUE);
    }

    public static int getExponent(double a) {
        return (int) (Double.doubleToRawLongBits(a) >>> 52 & 0x7ff) - 1023;
    }

    public static int getExponent(float a) {
        return (Float.floatToRawIntBits(a) >>> 23 & 0xff) - 127;
    }

    public static double ulp(double a) {
        double magnitude = abs(a);
        if (!(magnitude <= Double.MAX_VALUE)) {
            return magnitude;
        }
        return magnitude == Double.MAX_VALUE ? magnitude - nextDown(magnitude) : nextUp(magnitude) - magnitude;
    }

    public static double nextUp(double a) {
        if (!(a < Double.POSITIVE_INFINITY)) {
            return a;
        }
        long bits = Double.doubleToRawLongBits(a + 0.0);
        return Double.longBitsToDouble(bits + (bits >= 0 ? 1 : -1));
    }

    public static double nextDown(double a) {
        return -nextUp(-a);
    }

    public static double nextAfter(double start, double direction) {
        if (start != start || direction != direction) {
            return start + (double) direction;
        }
        return start < direction ? nextUp(start) : start > direction ? nextDown(start) : (double) direction;
    }

    public static float ulp(float a) {
        float magnitude = abs(a);
        if (!(magnitude <= Float.MAX_VALUE)) {
            return magnitude;
        }
        return magnitude == Float.MAX_VALUE ? magnitude - nextDown(magnitude) : nextUp(magnitude) - magnitude;
    }

    public static float nextUp(float a) {
        if (!(a < Float.POSITIVE_INFINITY)) {
            return a;
        }
        int bits = Float.floatToRawIntBits(a + 0.0f);
        return Float.intBitsToFloat(bits + (bits >= 0 ? 1 : -1));
    }

    public static float nextDown(float a) {
        return -nextUp(-a);
    }

    public static float nextAfter(float start, double direction) {
        if (start != start || direction != direction) {
            return start + (float) direction;
        }
        return start < direction ? nextUp(start) : start > direction ? nextDown(start) : (float) direction;
    }

    public static double scalb(double a, int scaleFactor) {
        int left = max(-2200, min(2200, scaleFactor));
        int exponent = getExponent(a);
        if (exponent == 1024 || a == 0) {
            return a;
        }
        if (exponent == -1023) {
            a *= 0x1p54;
            left -= 54;
            exponent = getExponent(a);
        }
        // The fraction in [1, 2) first, so that at most one step rounds.
        a *= powerOfTwo(exponent > 1000 || exponent < -1000 ? -exponent / 2 : -exponent);
        if (exponent > 1000 || exponent < -1000) {
            a *= powerOfTwo(-exponent - -exponent / 2);
        }
        left += exponent;
        if (left > 1023) {
            return a * 0x1p1023 * powerOfTwo(min(left - 1023, 1023));
        }
        if (left >= -1022) {
            return a * powerOfTwo(left);
        }
        return a * 0x1p-1022 * powerOfTwo(max(left + 1022, -1022));
    }

    public static float scalb(float a, int scaleFactor) {
        return (float) (a * powerOfTwo(max(-400, min(400, scaleFactor))));
    }

    public static double IEEEremainder(double a, double b) {
        return StrictMath.IEEEremainder(a, b);
    }

    public static int addExact(int a, int b) {
        int sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw new ArithmeticException("integer overflow");
        }
        return sum;
    }

    public static long addExact(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw new ArithmeticException("long overflow");
        }
        return sum;
    }

    public static int subtractExact(int a, int b) {
        int difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw new ArithmeticException("integer overflow");
        }
        return difference;
    }

    public static long subtractExact(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw new ArithmeticException("long overflow");
        }
        return difference;
    }

    public static int multiplyExact(int a, int b) {
        long product = (long) a * b;
        if ((int) product != product) {
            throw new ArithmeticException("integer overflow");
        }
        return (int) product;
    }

    public static long multiplyExact(long a, int b) {
        return multiplyExact(a, (long) b);
    }

    public static long multiplyExact(long a, long b) {
        long product = a * b;
        if (multiplyHigh(a, b) != product >> 63) {
            throw new ArithmeticException("long overflow");
        }
        return product;
    }

    public static int divideExact(int a, int b) {
        if (a == Integer.MIN_VALUE && b == -1) {
            throw new ArithmeticException("integer overflow");
        }
        return a / b;
    }

    public static long divideExact(long a, long b) {
        if (a == Long.MIN_VALUE && b == -1) {
            throw new ArithmeticException("long overflow");
        }
        return a / b;
    }

    public static int floorDivExact(int a, int b) {
        if (a == Integer.MIN_VALUE && b == -1) {
            throw new ArithmeticException("integer overflow");
        }
        return floorDiv(a, b);
    }

    public static long floorDivExact(long a, long b) {
        if (a == Long.MIN_VALUE && b == -1) {
            throw new ArithmeticException("long overflow");
        }
        return floorDiv(a, b);
    }

    public static int ceilDivExact(int a, int b) {
        if (a == Integer.MIN_VALUE && b == -1) {
            throw new ArithmeticException("integer overflow");
        }
        return ceilDiv(a, b);
    }

    public static long ceilDivExact(long a, long b) {
        if (a == Long.MIN_VALUE && b == -1) {
            throw new ArithmeticException("long overflow");
        }
        return ceilDiv(a, b);
    }

    public static int incrementExact(int a) {
        if (a == Integer.MAX_VALUE) {
            throw new ArithmeticException("integer overflow");
        }
        return a + 1;
    }

    public static long incrementExact(long a) {
        if (a == Long.MAX_VALUE) {
            throw new ArithmeticException("long overflow");
        }
        return a + 1;
    }

    public static int decrementExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw new ArithmeticException("integer overflow");
        }
        return a - 1;
    }

    public static long decrementExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw new ArithmeticException("long overflow");
        }
        return a - 1;
    }

    public static int negateExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw new ArithmeticException("integer overflow");
        }
        return -a;
    }

    public static long negateExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw new ArithmeticException("long overflow");
        }
        return -a;
    }

    public static int absExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
        }
        return abs(a);
    }

    public static long absExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
        }
        return abs(a);
    }

    public static int toIntExact(long value) {
        if ((int) value != value) {
            throw new ArithmeticException("integer overflow");
        }
        return (int) value;
    }

    public static long multiplyFull(int a, int b) {
        return (long) a * b;
    }

    public static long multiplyHigh(long a, long b) {
        long aHigh = a >> 32;
        long aLow = a & 0xffffffffL;
        long bHigh = b >> 32;
        long bLow = b & 0xffffffffL;
        long middle = aHigh * bLow + (aLow * bLow >>> 32);
        long low = (middle & 0xffffffffL) + aLow * bHigh;
        return aHigh * bHigh + (middle >> 32) + (low >> 32);
    }

    public static long unsignedMultiplyHigh(long a, long b) {
        return multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    public static int floorDiv(int a, int b) {
        int quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    public static int floorMod(int a, int b) {
        int rest = a % b;
        return (a ^ b) < 0 && rest != 0 ? rest + b : rest;
    }

    public static long floorDiv(long a, int b) {
        return floorDiv(a, (long) b);
    }

    public static int floorMod(long a, int b) {
        return (int) floorMod(a, (long) b);
    }

    public static long floorDiv(long a, long b) {
        long quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    public static long floorMod(long a, long b) {
        long rest = a % b;
        return (a ^ b) < 0 && rest != 0 ? rest + b : rest;
    }

    public static int ceilDiv(int a, int b) {
        int quotient = a / b;
        return (a ^ b) >= 0 && quotient * b != a ? quotient + 1 : quotient;
    }

    public static int ceilMod(int a, int b) {
        int rest = a % b;
        return (a ^ b) >= 0 && rest != 0 ? rest - b : rest;
    }

    public static long ceilDiv(long a, int b) {
        return ceilDiv(a, (long) b);
    }

    public static int ceilMod(long a, int b) {
        return (int) ceilMod(a, (long) b);
    }

    public static long ceilDiv(long a, long b) {
        long quotient = a / b;
        return (a ^ b) >= 0 && quotient * b != a ? quotient + 1 : quotient;
    }

    public static long ceilMod(long a, long b) {
        long rest = a % b;
        return (a ^ b) >= 0 && rest != 0 ? rest - b : rest;
    }

    public static int abs(int a) {
        return a < 0 ? -a : a;
    }

    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    public static long abs(long a) {
        return a < 0 ? -a : a;
    }

    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    public static float abs(float a) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(a) & 0x7fffffff);
    }

    public static float max(float a, float b) {
        if (a != a) {
            return a;
        }
        if (a == 0 && b == 0) {
            return Float.floatToRawIntBits(a) < 0 ? b : a;
        }
        return a >= b ? a : b;
    }

    public static float min(float a, float b) {
        if (a != a) {
            return a;
        }
        if (a == 0 && b == 0) {
            return Float.floatToRawIntBits(a) < 0 ? a : b;
        }
        return a <= b ? a : b;
    }

    public static double abs(double a) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & 0x7fffffffffffffffL);
    }

    public static double max(double a, double b) {
        if (a != a) {
            return a;
        }
        if (a == 0 && b == 0) {
            return Double.doubleToRawLongBits(a) < 0 ? b : a;
        }
        return a >= b ? a : b;
    }

    public static double min(double a, double b) {
        if (a != a) {
            return a;
        }
        if (a == 0 && b == 0) {
            return Double.doubleToRawLongBits(a) < 0 ? a : b;
        }
        return a <= b ? a : b;
    }

    public static int clamp(long value, int min, int max) {
        if (min > max) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return (int) Math.min(max, Math.max(value, min));
    }

    public static long clamp(long value, long min, long max) {
        if (min > max) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return Math.min(max, Math.max(value, min));
    }

    public static double clamp(double value, double min, double max) {
        if (!(min < max)) {
            if (min != min) {
                throw new IllegalArgumentException("min is NaN");
            }
            if (max != max) {
                throw new IllegalArgumentException("max is NaN");
            }
            if (Double.compare(min, max) > 0) {
                throw new IllegalArgumentException(min + " > " + max);
            }
        }
        return Math.min(max, Math.max(value, min));
    }

    public static float clamp(float value, float min, float max) {
        if (!(min < max)) {
            if (min != min) {
                throw new IllegalArgumentException("min is NaN");
            }
            if (max != max) {
                throw new IllegalArgumentException("max is NaN");
            }
            if (Float.compare(min, max) > 0) {
                throw new IllegalArgumentException(min + " > " + max);
            }
        }
        return Math.min(max, Math.max(value, min));
    }

    public static int unsignedMultiplyExact(int a, int b) {
        long product = (a & 0xffffffffL) * (b & 0xffffffffL);
        if (product >>> 32 != 0) {
            throw new ArithmeticException("unsigned integer overflow");
        }
        return (int) product;
    }

    public static long unsignedMultiplyExact(long a, int b) {
        return unsignedMultiplyExact(a, b & 0xffffffffL);
    }

    public static long unsignedMultiplyExact(long a, long b) {
        if (unsignedMultiplyHigh(a, b) != 0) {
            throw new ArithmeticException("unsigned long overflow");
        }
        return a * b;
    }

    public static int powExact(int base, int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("negative exponent");
        }
        int result = 1;
        int square = base;
        while (exponent > 0) {
            if ((exponent & 1) != 0) {
                result = multiplyExact(result, square);
            }
            exponent >>= 1;
            if (exponent > 0) {
                square = multiplyExact(square, square);
            }
        }
        return result;
    }

    public static long powExact(long base, int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("negative exponent");
        }
        long result = 1;
        long square = base;
        while (exponent > 0) {
            if ((exponent & 1) != 0) {
                result = multiplyExact(result, square);
            }
            exponent >>= 1;
            if (exponent > 0) {
                square = multiplyExact(square, square);
            }
        }
        return result;
    }

    public static int unsignedPowExact(int base, int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("negative exponent");
        }
        int result = 1;
        int square = base;
        while (exponent > 0) {
            if ((exponent & 1) != 0) {
                result = unsignedMultiplyExact(result, square);
            }
            exponent >>= 1;
            if (exponent > 0) {
                square = unsignedMultiplyExact(square, square);
            }
        }
        return result;
    }

    public static long unsignedPowExact(long base, int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("negative exponent");
        }
        long result = 1;
        long square = base;
        while (exponent > 0) {
            if ((exponent & 1) != 0) {
                result = unsignedMultiplyExact(result, square);
            }
            exponent >>= 1;
            if (exponent > 0) {
                square = unsignedMultiplyExact(square, square);
            }
        }
        return result;
    }

    private static double powerOfTwo(int exponent) {
        return Double.longBitsToDouble((long) (exponent + 1023) << 52);
    }
}

package java.lang;

import ijen.internal.FloatingPoint;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;
import java.util.Optional;

public final class Float extends Number implements Comparable<Float>, Constable, ConstantDesc {
    private static final long serialVersionUID = -2671257302660747028L;
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MAX_VALUE = 0x1.fffffeP+127f;
    public static final float MIN_NORMAL = 0x1.0p-126f;
    public static final float MIN_VALUE = 1.4e-45f;
    public static final int SIZE = 32;
    public static final int PRECISION = 24;
    public static final int MAX_EXPONENT = 127;
    public static final int MIN_EXPONENT = 1 - MAX_EXPONENT;
    public static final int BYTES = SIZE / 8;
    @SuppressWarnings("unchecked")
    public static final Class<Float> TYPE = (Class<Float>) Class.getPrimitiveClass("float");

    private final float value;

    @Deprecated(since = "9", forRemoval = true)
    public Float(float value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Float(double value) {
        this.value = (float) value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Float(String s) throws NumberFormatException {
        this.value = parseFloat(s);
    }

    public static String toString(float value) {
        return FloatingPoint.toString(value);
    }

    public static String toHexString(float value) {
        if (Math.abs(value) < MIN_NORMAL && value != 0) {
            // A subnormal float is a normal double: shown with the float's own least exponent.
            return Double.toHexString(Math.scalb((double) value, Double.MIN_EXPONENT - MIN_EXPONENT))
                    .replace("p-1022", "p-126");
        }
        return Double.toHexString(value);
    }

    public static Float valueOf(String s) throws NumberFormatException {
        return new Float(parseFloat(s));
    }

    public static Float valueOf(float value) {
        return new Float(value);
    }

    public static float parseFloat(String s) throws NumberFormatException {
        return FloatingPoint.readFloat(s);
    }

    public static boolean isNaN(float value) {
        return value != value;
    }

    public static boolean isInfinite(float value) {
        return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY;
    }

    public static boolean isFinite(float value) {
        return Math.abs(value) <= MAX_VALUE;
    }

    public boolean isNaN() {
        return isNaN(value);
    }

    public boolean isInfinite() {
        return isInfinite(value);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return (short) value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(float value) {
        return floatToIntBits(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Float && floatToIntBits(((Float) other).value) == floatToIntBits(value);
    }

    public static int floatToIntBits(float value) {
        return value != value ? 0x7fc00000 : floatToRawIntBits(value);
    }

    public static native int floatToRawIntBits(float value);

    public static native float intBitsToFloat(int bits);

    @Override
    public int compareTo(Float other) {
        return compare(value, other.value);
    }

    public static int compare(float a, float b) {
        if (a < b) {
            return -1;
        }
        if (a > b) {
            return 1;
        }
        return Integer.compare(floatToIntBits(a), floatToIntBits(b));
    }

    public static float sum(float a, float b) {
        return a + b;
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    public static float float16ToFloat(short half) {
        int bits = half & 0xffff;
        int exponent = bits >>> 10 & 0x1f;
        int mantissa = bits & 0x3ff;
        int sign = (bits & 0x8000) << 16;
        if (exponent == 0x1f) {
            return intBitsToFloat(sign | 0x7f800000 | mantissa << 13);
        }
        float magnitude = exponent == 0 ? mantissa * 0x1p-24f : intBitsToFloat(exponent + 112 << 23 | mantissa << 13);
        return sign != 0 ? -magnitude : magnitude;
    }

    public static short floatToFloat16(float value) {
        int bits = floatToRawIntBits(value);
        int sign = bits >>> 16 & 0x8000;
        float magnitude = Math.abs(value);
        if (value != value) {
            return (short) (sign | 0x7c00 | bits >> 13 & 0x3ff | ((bits & 0x1fff) != 0 ? 0x200 : 0));
        }
        if (magnitude >= 65520f) {
            return (short) (sign | 0x7c00);
        }
        if (magnitude < 0x1p-14f) {
            // Adding a power of two rounds to multiples of 2^-24, half to even.
            return (short) (sign | floatToRawIntBits(magnitude + 0.5f) & 0x7fffff);
        }
        int rounded = (bits & 0x7fffffff) + 0xfff + (bits >>> 13 & 1);
        return (short) (sign | (rounded >>> 13) - (112 << 10));
    }

    @Override
    public Optional<Float> describeConstable() {
        return Optional.of(this);
    }

    @Override
    public Float resolveConstantDesc(MethodHandles.Lookup lookup) {
        return this;
    }
}

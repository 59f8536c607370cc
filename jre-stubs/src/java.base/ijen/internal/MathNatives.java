package ijen.internal;

/** Functions that the VM computes, correctly rounded. */
public final class MathNatives {
    private MathNatives() {
    }

    public static native double sin(double x);

    public static native double cos(double x);

    public static native double tan(double x);

    public static native double exp(double x);

    public static native double log(double x);

    public static native double log10(double x);

    public static native double pow(double x, double y);

    public static native double cbrt(double x);

    public static native double tanh(double x);

    public static native double sqrt(double x);

    public static native double fma(double x, double y, double z);

    public static native float fma(float x, float y, float z);

    /** A seed from the host. */
    public static native long seed();
}

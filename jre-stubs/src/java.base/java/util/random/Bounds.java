package java.util.random;

/** Checks of bounds. */
final class Bounds {
    private Bounds() {
    }

    static void check(long origin, long bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    static void check(double origin, double bound) {
        if (!(Double.NEGATIVE_INFINITY < origin && origin < bound && bound < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    static void positive(double bound) {
        if (!(bound > 0.0 && bound < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
    }

    static void size(long n) {
        if (n < 0L) {
            throw new IllegalArgumentException("size must be non-negative");
        }
    }
}

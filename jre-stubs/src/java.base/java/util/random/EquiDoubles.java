package java.util.random;

/** Evenly spaced values between two bounds: multiples of the wider distance of the bounds to their neighbours inside. */
final class EquiDoubles {
    private final double left;
    private final double right;
    private final double step;
    private final long count;
    private final boolean fromLeft;
    private final long first;
    private final long bound;

    EquiDoubles(double left, double right, boolean withLeft, boolean withRight) {
        if (!(left < right || left == right && withLeft && withRight) || left == Double.NEGATIVE_INFINITY
                || right == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the boundaries must be finite and the interval must not be empty");
        }
        this.left = left;
        this.right = right;
        step = Math.max(Math.nextUp(left) - left, right - Math.nextDown(right));
        double s = right / step - left / step;
        double e = Math.abs(left) <= Math.abs(right) ? -left / step - (s - right / step) : right / step - (s + left / step);
        long whole = (long) Math.ceil(s);
        count = whole == s && e > 0 ? whole + 1 : whole;
        fromLeft = Math.abs(left) <= Math.abs(right);
        boolean withNear = fromLeft ? withLeft : withRight;
        boolean withFar = fromLeft ? withRight : withLeft;
        first = withNear ? 0 : 1;
        bound = withFar ? count + 1 : count;
        if (first >= bound) {
            throw new IllegalArgumentException(String.format(
                    "the boundaries are infinite, or the interval %s%s, %s%s is empty or not well-formed",
                    withLeft ? "[" : "(", left, right, withRight ? "]" : ")"));
        }
    }

    double next(RandomGenerator source) {
        long k = source.nextLong(first, bound);
        if (fromLeft) {
            return k == count ? right : k * step + left;
        }
        return k == count ? left : right - k * step;
    }
}

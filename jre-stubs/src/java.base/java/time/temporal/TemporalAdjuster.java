package java.time.temporal;

/** A way to change a temporal object. */
@FunctionalInterface
public interface TemporalAdjuster {
    Temporal adjustInto(Temporal temporal);
}

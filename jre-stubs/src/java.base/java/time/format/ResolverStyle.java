package java.time.format;

/** How strictly parsed fields are made into a date and time. */
public enum ResolverStyle {
    STRICT, SMART, LENIENT
}

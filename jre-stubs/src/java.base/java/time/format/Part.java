package java.time.format;

/** A piece of a formatter. */
abstract class Part {
    /** Prints; false where an optional value is missing. */
    abstract boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional);

    /** The position after the piece, or the complement of where it went wrong. */
    abstract int parse(DateTimeParseContext context, CharSequence text, int position);
}

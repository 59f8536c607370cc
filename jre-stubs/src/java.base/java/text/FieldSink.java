package java.text;

/** Is told of each field while it is formatted; offsets are those of the output. */
class FieldSink {
    /** Keeps nothing. */
    static final FieldSink NONE = new FieldSink();

    /** A field from start to end: its number (-1: none), its attribute and the attribute's value. */
    void field(int id, Format.Field attr, Object value, int start, int end) {
    }

    final void field(int id, Format.Field attr, int start, int end) {
        field(id, attr, attr, start, end);
    }
}

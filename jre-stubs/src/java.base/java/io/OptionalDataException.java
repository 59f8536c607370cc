package java.io;

/** Primitive data stood where an object was expected. */
public final class OptionalDataException extends ObjectStreamException {
    private static final long serialVersionUID = -8011121865681257820L;

    public int length;
    public boolean eof;

    OptionalDataException(int len) {
        length = len;
    }

    OptionalDataException(boolean end) {
        eof = end;
    }
}

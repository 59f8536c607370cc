package java.time.format;

/** How long a name is. */
public enum TextStyle {
    FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;

    private static final TextStyle[] VALUES = values();

    public boolean isStandalone() {
        return (ordinal() & 1) == 1;
    }

    public TextStyle asStandalone() {
        return VALUES[ordinal() | 1];
    }

    public TextStyle asNormal() {
        return VALUES[ordinal() & ~1];
    }
}

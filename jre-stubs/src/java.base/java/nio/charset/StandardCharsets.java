package java.nio.charset;

/** The charsets that every platform has. */
public final class StandardCharsets {
    public static final Charset US_ASCII = sun.nio.cs.US_ASCII.INSTANCE;
    public static final Charset ISO_8859_1 = sun.nio.cs.ISO_8859_1.INSTANCE;
    public static final Charset UTF_8 = sun.nio.cs.UTF_8.INSTANCE;
    public static final Charset UTF_16BE = new sun.nio.cs.UTF_16BE();
    public static final Charset UTF_16LE = new sun.nio.cs.UTF_16LE();
    public static final Charset UTF_16 = new sun.nio.cs.UTF_16();
    public static final Charset UTF_32BE = new sun.nio.cs.UTF_32BE();
    public static final Charset UTF_32LE = new sun.nio.cs.UTF_32LE();
    public static final Charset UTF_32 = new sun.nio.cs.UTF_32();

    private StandardCharsets() {
        throw new AssertionError("No java.nio.charset.StandardCharsets instances for you!");
    }
}

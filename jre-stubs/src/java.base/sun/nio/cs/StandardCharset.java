package sun.nio.cs;

/** Marks the built-in charsets. */
public interface StandardCharset {
}

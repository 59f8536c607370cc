package sun.nio.cs;

/** UTF-32LE. */
public final class UTF_32LE extends WideCharset {
    public UTF_32LE() {
        super("UTF-32LE", new String[] {"UTF_32LE", "X-UTF-32LE"}, 4, false, false);
    }
}

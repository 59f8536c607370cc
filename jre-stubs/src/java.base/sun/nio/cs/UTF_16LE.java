package sun.nio.cs;

/** UTF-16LE. */
public final class UTF_16LE extends WideCharset {
    public UTF_16LE() {
        super("UTF-16LE", new String[] {"UTF_16LE", "X-UTF-16LE", "UnicodeLittleUnmarked"}, 2, false, false);
    }
}

package sun.nio.cs;

/** UTF-16BE. */
public final class UTF_16BE extends WideCharset {
    public UTF_16BE() {
        super("UTF-16BE", new String[] {"UTF_16BE", "ISO-10646-UCS-2", "X-UTF-16BE", "UnicodeBigUnmarked"}, 2, true, false);
    }
}

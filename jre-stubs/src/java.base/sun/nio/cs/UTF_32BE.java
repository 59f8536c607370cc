package sun.nio.cs;

/** UTF-32BE. */
public final class UTF_32BE extends WideCharset {
    public UTF_32BE() {
        super("UTF-32BE", new String[] {"UTF_32BE", "X-UTF-32BE"}, 4, true, false);
    }
}

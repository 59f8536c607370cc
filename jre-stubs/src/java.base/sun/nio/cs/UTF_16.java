package sun.nio.cs;

/** UTF-16. */
public final class UTF_16 extends WideCharset {
    public UTF_16() {
        super("UTF-16", new String[] {"UTF_16", "utf16", "unicode", "UnicodeBig"}, 2, true, true);
    }
}

package sun.nio.cs;

/** UTF-32. */
public final class UTF_32 extends WideCharset {
    public UTF_32() {
        super("UTF-32", new String[] {"UTF_32", "UTF32"}, 4, true, true);
    }
}
